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
    is_refresh,
    read_greeting,
    read_message,
    read_press,
)
from bot.teams.adapter import raw_activity
from bot.teams.extension import PREFIX, ExtensionInvokes, MessageExtension
from bot.teams.invokes import (
    CARD_ACTION,
    card_action_taken,
    card_action_unreadable,
)
from bot.teams.sign_in import SignInInvokes, SignInNews

OnMessage = Callable[[Message], Awaitable[None]]


class TeamsHandler(ActivityHandler):
    """Hands every message to *on_message*, which must be quick: Teams waits for it.

    What concerns a sign-in goes to *sign_in*, the message extension's to *extension*, and their
    answers to Teams.
    """

    def __init__(
        self,
        on_message: OnMessage,
        *,
        clock: Callable[[], datetime],
        sign_in: SignInNews | None = None,
        extension: MessageExtension | None = None,
    ) -> None:
        self._on_message = on_message
        self._clock = clock
        self._sign_in = SignInInvokes(sign_in)
        self._extension = ExtensionInvokes(extension)

    async def close(self) -> None:
        """Stop what goes on in the background."""
        await self._extension.close()

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
        if activity.get("name") == CARD_ACTION:
            return await self._on_card_action(turn_context)
        if str(activity.get("name")).startswith(PREFIX):
            return await self._extension.answer(activity, received_at=self._clock())
        return await self._sign_in.answer(activity, received_at=self._clock())

    async def _on_card_action(self, turn_context: TurnContext) -> InvokeResponse:
        try:
            press = read_press(raw_activity(turn_context), received_at=self._clock())
        except UnreadableActivityError:
            return card_action_unreadable()
        if is_refresh(raw_activity(turn_context)):
            return await self._extension.refresh(press)
        await self._on_message(press)
        return card_action_taken(words_for(press.locale).say("Working on it."))
