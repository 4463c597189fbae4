"""The question before a card is posted where many read it."""

from collections.abc import Mapping
from typing import Any

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT
from bot.cards.parts import as_text, card, execute, heading, line
from bot.locales import Words
from bot.message import Reply


def crowd_reply(*, words: Words, most: int, subject: str, post: Mapping[str, Any]) -> Reply:
    """Ask whether *subject* is to be posted where more than *most* people read it.

    *post* is what the button sends that does so.
    """
    named = shorten(subject, SHOWN_SUBJECT)
    title = words.say("Post “{subject}” here?", subject=named)
    why = words.say(
        "More than {count} people may read this. For fewer, write to me in a chat of our own.",
        count=most,
    )
    return Reply(
        text=as_text(title, why),
        summary=title,
        card=card(
            words,
            [heading(title), line(why)],
            text=title,
            actions=[execute(words.say("Make it and post it here"), post)],
        ),
    )
