"""One turn: what somebody did becomes a ``Message`` and is handed on. It decides nothing.

Dispatch by type is botbuilder's; types we do not name (edits, reactions, installations, and those
that are yet to come) end in its empty methods, and are answered with 2xx.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext

from bot.locales import words_for
from bot.message import Message
from bot.teams.activity import (
    UnreadableActivityError,
    read_greeting,
    read_message,
    read_press,
)
from bot.teams.adapter import raw_activity
from bot.teams.invokes import (
    ACKNOWLEDGED,
    CARD_ACTION,
    NOT_IMPLEMENTED,
    OK,
    TOKEN_EXCHANGE,
    card_action_taken,
    card_action_unreadable,
    token_exchange_refused,
)

OnMessage = Callable[[Message], Awaitable[None]]


class TeamsHandler(ActivityHandler):
    """Hands every message to *on_message*, which must be quick: Teams waits for it."""

    def __init__(self, on_message: OnMessage, *, clock: Callable[[], datetime]) -> None:
        self._on_message = on_message
        self._clock = clock

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Hand on what was written, or pressed."""
        activity = raw_activity(turn_context)
        await self._on_message(read_message(activity, received_at=self._clock()))

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Hand on that the bot was added, so that it can introduce itself."""
        greeting = read_greeting(raw_activity(turn_context), received_at=self._clock())
        if greeting is not None:
            await self._on_message(greeting)

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        """Answer in the response; 501 to what we do not know."""
        activity = raw_activity(turn_context)
        name = activity.get("name")
        if name == CARD_ACTION:
            return await self._on_card_action(turn_context)
        if name == TOKEN_EXCHANGE:
            return token_exchange_refused(activity.get("value"))
        # A list or an object for a name is unknown, and would not go into a set.
        return InvokeResponse(status=OK if str(name) in ACKNOWLEDGED else NOT_IMPLEMENTED)

    async def _on_card_action(self, turn_context: TurnContext) -> InvokeResponse:
        try:
            press = read_press(raw_activity(turn_context), received_at=self._clock())
        except UnreadableActivityError:
            return card_action_unreadable()
        await self._on_message(press)
        return card_action_taken(words_for(press.locale).say("Working on it."))
