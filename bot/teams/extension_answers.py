"""What the message extension's invokes are answered with, in Teams' terms. Pure.

https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
"""

from collections.abc import Sequence

from botbuilder.core import InvokeResponse

from bot.locales import Words
from bot.message import Reply
from bot.teams.invokes import OK
from bot.teams.reply import ADAPTIVE_CARD

FETCH = "fetchTask"
SUBMIT = "submitAction"
QUERY = "query"
THUMBNAIL = "application/vnd.microsoft.card.thumbnail"


def dialog(reply: Reply, words: Words) -> InvokeResponse:
    """Show a card in a dialog, or a sentence."""
    if reply.card is None:
        return _sentence(FETCH, reply.text)
    shown = {
        "title": words.say("Make a meeting"),
        "width": "medium",
        "height": "large",
        "card": {"contentType": ADAPTIVE_CARD, "content": reply.card},
    }
    return InvokeResponse(status=OK, body={"task": {"type": "continue", "value": shown}})


def results(found: Sequence[Reply]) -> InvokeResponse:
    """List the cards that were found."""
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


def late(kind: str, words: Words) -> InvokeResponse:
    """Say that it takes longer than Teams waits; of a form that was sent the card is posted."""
    if kind == SUBMIT:
        told = words.say(
            "Working on it: the card follows in the chat. If it does not within a minute, send "
            "the form once more."
        )
    else:
        told = words.say("This takes longer than usual. Try again in a moment.")
    return _sentence(kind, told)


def away(kind: str, words: Words) -> InvokeResponse:
    """Say that nothing can be kept or found just now, and nothing was done."""
    return _sentence(kind, words.say("I cannot be reached just now. Try again in a few minutes."))


def _sentence(kind: str, told: str) -> InvokeResponse:
    if kind == QUERY:
        return InvokeResponse(
            status=OK, body={"composeExtension": {"type": "message", "text": told}}
        )
    return InvokeResponse(status=OK, body={"task": {"type": "message", "value": told}})
