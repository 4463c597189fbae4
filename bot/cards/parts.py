"""The small parts that cards are made of. Text goes in plain and is escaped here, once.

Titles of buttons, labels and choices are no Markdown in Teams; they take our own words only.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.cards.escape import escape
from bot.locales import Words
from bot.message import Card

Part = dict[str, Any]
# What is told about something: (what it is, how it is), plain.
Facts = Sequence[tuple[str, str]]

# Bot cards in Teams know this version and none above.
# https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
VERSION = "1.5"
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"


def card(
    words: Words, body: Iterable[Part | None], *, text: str, actions: Iterable[Part | None] = ()
) -> Card:
    """Put a card together, leaving out the parts that are None.

    *text* is for clients that cannot draw it. No ``lang`` is set: it takes no region, and the
    reader's local time is best written as their own client does.
    """
    shown = [action for action in actions if action]
    return {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": VERSION,
        "fallbackText": escape(text),
        "msteams": {"width": "Full"},
        "body": [part for part in body if part],
        **({"rtl": True} if words.right_to_left else {}),
        **({"actions": shown} if shown else {}),
    }


def heading(text: str) -> Part:
    """Say what the card is about."""
    return line(text, size="Large", weight="Bolder", style="heading")


def line(text: str, **look: object) -> Part:
    """Write one paragraph, with TextBlock's own properties for its *look*."""
    return {"type": "TextBlock", "text": escape(text), "wrap": True, **look}


def small(text: str, **look: object) -> Part:
    """Write a paragraph that matters less."""
    return line(text, size="Small", isSubtle=True, **look)


def fact(title: str, value: str) -> Part:
    """State one fact."""
    return {"title": escape(title), "value": escape(value)}


def fact_set(facts: Sequence[Part]) -> Part | None:
    """Line facts up, title beside value."""
    return {"type": "FactSet", "facts": list(facts), "spacing": "Medium"} if facts else None


def local_time(title: str, start: datetime, end: datetime) -> Part:
    """State when that is on the reader's own clock, which only their client knows.

    https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features#datetime-functions
    """
    first, last = (
        moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
        for moment in (start, end)
    )
    when = f"{{{{DATE({first},SHORT)}}}} {{{{TIME({first})}}}} – {{{{TIME({last})}}}}"
    return {"title": escape(title), "value": when}


def box(parts: Iterable[Part | None], **look: object) -> Part:
    """Keep parts together, with Container's own properties for the *look*."""
    return {"type": "Container", "items": [part for part in parts if part], **look}


def shade(title: str, sentences: Sequence[str]) -> Part | None:
    """Set sentences apart on a shade of their own."""
    if not sentences:
        return None
    lines = [line(sentence, size="Small", spacing="Small") for sentence in sentences]
    return box(
        [line(title, size="Small", weight="Bolder"), *lines], style="emphasis", spacing="Medium"
    )


def row(actions: Iterable[Part | None]) -> Part | None:
    """Put buttons in a row inside the card."""
    shown = [action for action in actions if action]
    return {"type": "ActionSet", "actions": shown, "spacing": "Medium"} if shown else None


def open_url(title: str, url: str | None) -> Part | None:
    """Make a button that opens *url*, which is left as it is; none without one."""
    return {"type": "Action.OpenUrl", "title": title, "url": url} if url else None


def submit(title: str, data: Mapping[str, Any]) -> Part:
    """Make a button that sends *data* with the card's inputs: in a dialog, which knows no other."""
    return {"type": "Action.Submit", "title": title, "data": dict(data)}


def execute(title: str, data: Mapping[str, Any], *, with_inputs: bool = False) -> Part:
    """Make a universal action that sends *data*, alone or *with_inputs*.

    Older clients submit the same instead.
    https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
    """
    submitted = submit(title, data)
    alone = {} if with_inputs else {"associatedInputs": "none"}
    universal = {**submitted, "type": "Action.Execute", "verb": "convene", **alone}
    return {**universal, "fallback": {**submitted, **alone}}


def as_text(*lines: str, facts: Facts = ()) -> str:
    """Say a card in plain lines, the facts last; empty lines are left out."""
    stated = (f"{title}: {value}" for title, value in facts)
    return "\n".join(said for said in (*lines, *stated) if said)
