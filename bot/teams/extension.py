"""The message extension's invokes: read, handed on, answered at once. It decides nothing.

Teams waits for 5 s; what takes longer is done afterwards, and posted.
https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from botbuilder.core import InvokeResponse

from bot.locales import words_for
from bot.message import Message, Reply
from bot.teams.activity import Activity, read_message
from bot.teams.invokes import NOT_IMPLEMENTED, OK
from bot.teams.quoted import read_link, read_people, read_quoted_text
from bot.teams.reply import ADAPTIVE_CARD

PREFIX = "composeExtension/"
THUMBNAIL = "application/vnd.microsoft.card.thumbnail"
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


class ExtensionInvokes:
    """Answers ``composeExtension/…``; 501 without an *extension*, and to what it does not know."""

    def __init__(self, extension: MessageExtension | None) -> None:
        self._extension = extension

    async def answer(self, activity: Activity, *, received_at: datetime) -> InvokeResponse:
        """Answer one.

        Raises:
            UnreadableActivityError: Nobody could be answered.
        """
        value = _object(activity.get("value"))
        kind = str(activity.get("name")).removeprefix(PREFIX)
        if self._extension is None:
            return InvokeResponse(status=NOT_IMPLEMENTED)
        if kind == "fetchTask":
            asked = read_asked(activity, received_at=received_at)
            return _dialog(await self._extension.open_form(asked), asked)
        if kind == "submitAction":
            sent = _read(activity, "", _object(value.get("data")), received_at=received_at)
            answer = await self._extension.take_form(sent)
            return InvokeResponse(status=OK) if answer is None else _dialog(answer, sent)
        if kind == "query":
            wanted = _read(activity, _wanted(value), {}, received_at=received_at)
            skip, most = _page(_object(value.get("queryOptions")))
            return _results(await self._extension.search(wanted, skip=skip, most=most))
        return InvokeResponse(status=NOT_IMPLEMENTED)


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


def _page(options: Mapping[str, Any]) -> tuple[int, int]:
    skip, count = options.get("skip"), options.get("count")
    most = count if isinstance(count, int) and 0 < count < MOST else MOST
    return (max(skip, 0) if isinstance(skip, int) else 0, most)


def _dialog(reply: Reply, message: Message) -> InvokeResponse:
    if reply.card is None:
        return InvokeResponse(status=OK, body={"task": {"type": "message", "value": reply.text}})
    shown = {
        "title": words_for(message.locale).say("Make a meeting"),
        "width": "medium",
        "height": "large",
        "card": {"contentType": ADAPTIVE_CARD, "content": reply.card},
    }
    return InvokeResponse(status=OK, body={"task": {"type": "continue", "value": shown}})


def _results(found: Sequence[Reply]) -> InvokeResponse:
    result = {
        "type": "result",
        "attachmentLayout": "list",
        "attachments": [
            {
                "contentType": ADAPTIVE_CARD,
                "content": reply.card,
                "preview": {"contentType": THUMBNAIL, "content": {"title": reply.summary}},
            }
            for reply in found
        ],
    }
    return InvokeResponse(status=OK, body={"composeExtension": result})


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
