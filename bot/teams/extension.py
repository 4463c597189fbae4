"""The message extension's invokes: read, handed on, answered at once. It decides nothing.

Teams waits for 5 s; what takes longer is done afterwards, and posted.
https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol, cast

from botbuilder.core import InvokeResponse

from bot.errors import StoreError
from bot.locales import words_for
from bot.message import Message, Reply
from bot.teams.activity import Activity, read_message
from bot.teams.extension_answers import FETCH, QUERY, SUBMIT, away, dialog, late, results
from bot.teams.invokes import (
    NOT_IMPLEMENTED,
    OK,
    card_action_away,
    card_action_unreadable,
    card_shown,
)
from bot.teams.quoted import read_link, read_people, read_quoted_text

logger = logging.getLogger(__name__)

PREFIX = "composeExtension/"
KINDS = frozenset({FETCH, SUBMIT, QUERY})
# Below Teams' 5 s by what the way there and back takes.
PATIENCE = timedelta(seconds=3.5)
# As many as Teams asks for at a time.
MOST = 25


class MessageExtension(Protocol):
    """Who acts on it: ``commands.Extension``."""

    async def open_form(self, occasion: Message) -> Reply:
        """Give the form, filled with the text of *occasion* and the people it carries."""
        ...

    async def take_form(self, occasion: Message) -> Reply | None:
        """Take the form that was sent; None where the rest is posted later."""
        ...

    async def search(self, occasion: Message, *, skip: int, most: int) -> Sequence[Reply]:
        """Find the sender's meetings by the text of *occasion*."""
        ...

    async def look(self, occasion: Message) -> Reply | None:
        """Give the card that was inserted as it is now; None where it is none of ours."""
        ...


class ExtensionInvokes:
    """Answers ``composeExtension/…``; 501 without an *extension*, and to what it does not know.

    What is not done after *patience* goes on by itself, and Teams hears so in time.
    """

    def __init__(
        self, extension: MessageExtension | None, *, patience: timedelta = PATIENCE
    ) -> None:
        self._extension = extension
        self._patience = patience
        self._late: set[asyncio.Task[InvokeResponse]] = set()

    async def answer(self, activity: Activity, *, received_at: datetime) -> InvokeResponse:
        """Answer one.

        Raises:
            UnreadableActivityError: Nobody could be answered.
        """
        kind = str(activity.get("name")).removeprefix(PREFIX)
        if self._extension is None or kind not in KINDS:
            return InvokeResponse(status=NOT_IMPLEMENTED)
        occasion = _read_occasion(activity, kind, received_at)
        work = asyncio.create_task(self._work(kind, occasion, _page(activity)))
        done, _ = await asyncio.wait({work}, timeout=self._patience.total_seconds())
        if not done:
            logger.warning("extension.late", extra={"call": kind})
            self._late.add(work)
            work.add_done_callback(self._late.discard)
            work.add_done_callback(_note_failure)
            return late(kind, words_for(occasion.locale))
        try:
            return work.result()
        except StoreError:
            logger.exception("extension.store_away")
            return away(kind, words_for(occasion.locale))

    async def refresh(self, occasion: Message) -> InvokeResponse:
        """Answer a card that somebody looks at; it stays as it stands where nothing is known."""
        if self._extension is None:
            return InvokeResponse(status=NOT_IMPLEMENTED)
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                reply = await self._extension.look(occasion)
        except (StoreError, TimeoutError) as error:
            logger.warning("card.not_refreshed", extra={"error": type(error).__name__})
            return card_action_away()
        if reply is None or reply.card is None:
            return card_action_unreadable()
        return card_shown(reply.card)

    async def close(self) -> None:
        """Break off what is still going on; what was kept is taken up by the inbox."""
        for work in self._late:
            work.cancel()
        await asyncio.gather(*self._late, return_exceptions=True)

    async def _work(self, kind: str, occasion: Message, page: tuple[int, int]) -> InvokeResponse:
        extension = cast("MessageExtension", self._extension)
        if kind == QUERY:
            skip, most = page
            return results(await extension.search(occasion, skip=skip, most=most))
        if kind == FETCH:
            return dialog(await extension.open_form(occasion), words_for(occasion.locale))
        answer = await extension.take_form(occasion)
        if answer is None:
            return InvokeResponse(status=OK)
        return dialog(answer, words_for(occasion.locale))


def _note_failure(work: "asyncio.Task[InvokeResponse]") -> None:
    if not work.cancelled() and (error := work.exception()):
        logger.error("extension.failed_late", exc_info=error)


def _read_occasion(activity: Activity, kind: str, received_at: datetime) -> Message:
    value = _object(activity.get("value"))
    if kind == FETCH:
        return read_asked(activity, received_at=received_at)
    if kind == QUERY:
        return _read(activity, _wanted(value), {}, received_at=received_at)
    return _read(activity, "", _object(value.get("data")), received_at=received_at)


def read_asked(activity: Activity, *, received_at: datetime) -> Message:
    """Read a ``fetchTask``: the message it is about as the text, its people and link beside.

    Raises:
        UnreadableActivityError: Nobody could be answered.
    """
    payload = _object(_object(activity.get("value")).get("messagePayload"))
    asker = str(_object(activity.get("from")).get("aadObjectId") or "")
    carried = {"people": read_people(payload, but=asker), "source": read_link(payload)}
    text = read_quoted_text(payload)
    return _read(activity, text, {"convene": carried}, received_at=received_at)


def _read(
    activity: Activity, text: str, value: Mapping[str, Any], *, received_at: datetime
) -> Message:
    return read_message({**activity, "text": text, "value": value}, received_at=received_at)


def _wanted(value: Mapping[str, Any]) -> str:
    given = value.get("parameters")
    for parameter in given if isinstance(given, list) else ():
        one = _object(parameter)
        # On opening, before anything is typed.
        if one.get("name") != "initialRun" and isinstance(one.get("value"), str):
            return str(one["value"])
    return ""


def _page(activity: Activity) -> tuple[int, int]:
    options = _object(_object(activity.get("value")).get("queryOptions"))
    skip, count = options.get("skip"), options.get("count")
    most = count if isinstance(count, int) and 0 < count < MOST else MOST
    return (max(skip, 0) if isinstance(skip, int) else 0, most)


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
