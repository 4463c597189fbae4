"""The inputs a card can ask with: ``subject``, ``date``, ``time`` and ``minutes``.

Teams answers with strings: the date as YYYY-MM-DD, the time as HH:MM on the wall, minutes as
digits. Inputs left empty are left out of the answer.
"""

from datetime import date, datetime, timedelta

from bot.cards.parts import Part
from bot.locales import Words

LENGTHS = tuple(timedelta(minutes=minutes) for minutes in (15, 30, 45, 60, 90, 120))
# Ours to choose, Graph states none; what a card shows of a subject, and what it takes of one.
SHOWN_SUBJECT = 150
SUBJECT_LENGTH = 250


def subject_input(words: Words, value: str | None = None) -> Part:
    """Ask what the meeting is about."""
    return {
        "type": "Input.Text",
        "id": "subject",
        "label": words.say("Subject"),
        "placeholder": words.say("What is the meeting about?"),
        "maxLength": SUBJECT_LENGTH,
        **_required(words.say("Give the meeting a subject.")),
        **({"value": value} if value else {}),
    }


def date_input(words: Words, *, value: date | None = None) -> Part:
    """Ask for the day.

    No earliest day is set: a client that is given a value before it refuses without a word, and
    which day it is depends on where its reader is.
    """
    return {
        "type": "Input.Date",
        "id": "date",
        "label": words.say("Day"),
        **_required(words.say("Choose a day.")),
        **({"value": value.isoformat()[:10]} if value else {}),
    }


def time_input(words: Words, *, zone: str, value: datetime | None = None) -> Part:
    """Ask for the time of the start, on the clocks of *zone* (its name in words)."""
    return {
        "type": "Input.Time",
        "id": "time",
        "label": words.say("Start ({zone})", zone=zone),
        **_required(words.say("Choose a time.")),
        **({"value": f"{value:%H:%M}"} if value else {}),
    }


def minutes_input(words: Words, *, value: timedelta | None = None, required: bool = False) -> Part:
    """Ask for the length, among the usual ones and the one that was said."""
    lengths = sorted({*LENGTHS, value} if value else LENGTHS)
    chosen = {"value": str(whole_minutes(value))} if value else {}
    return {
        "type": "Input.ChoiceSet",
        "id": "minutes",
        "label": words.say("Length"),
        "style": "compact",
        "placeholder": words.say("As usual") if not required else words.say("Choose a length"),
        "choices": [
            {"title": words.minutes(length), "value": str(whole_minutes(length))}
            for length in lengths
        ],
        **(_required(words.say("Choose a length.")) if required else {}),
        **chosen,
    }


def whole_minutes(length: timedelta) -> int:
    """Count a length in minutes."""
    return round(length.total_seconds() / 60)


def _required(message: str) -> Part:
    return {"isRequired": True, "errorMessage": message}
