"""The card that asks for exactly what is missing, and shows what was understood so far."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards.escape import shorten
from bot.cards.forms import SHOWN_SUBJECT, date_input, minutes_input, subject_input, time_input
from bot.cards.leads import lead_sentence
from bot.cards.parts import Facts, Part, as_text, card, execute, fact, fact_set, line, row
from bot.cards.shortcuts import Shortcut, shortcuts
from bot.locales import Words
from bot.meeting import Missing, Problem, Reading
from bot.message import Reply

LEAD_LENGTH = 500
NAMES = 10
NAME_LENGTH = 40
_LENGTH_NEEDED = frozenset({Problem.END_BEFORE_START, Problem.TOO_LONG})


def question_reply(
    reading: Reading,
    *,
    words: Words,
    zone: ZoneInfo,
    now: datetime,
    draft_id: str,
    lead: str | None = None,
) -> Reply:
    """Ask for what *reading* lacks, or for another time where its own cannot be.

    The answer's data is ``{"convene": {"verb": "answer", "draft": draft_id}}`` with the inputs of
    ``forms``, or with ``date``, ``time`` and ``start`` (ISO 8601) of a shortcut. *zone* is the
    sender's, *now* aware; a *lead* in the reader's words is said in place of our own.
    """
    data = {"convene": {"verb": "answer", "draft": draft_id}}
    asked = shorten(lead or "", LEAD_LENGTH) or lead_sentence(reading, words)
    known = _known(reading, words)
    offered = shortcuts(reading, words=words, zone=zone, now=now)
    body = [
        line(asked, size="Medium", weight="Bolder", style="heading"),
        fact_set([fact(title, value) for title, value in known]),
        row(_press(shortcut, data) for shortcut in offered),
        *_inputs(reading, words, now.astimezone(zone)),
        row([execute(words.say("More options"), _open(draft_id))]),
    ]
    send = execute(words.say("Make the meeting"), data, with_inputs=True)
    return Reply(
        text=as_text(asked, facts=[*known, *_in_words(offered, words)]),
        summary=asked,
        card=card(words, body, text=asked, actions=[send]),
    )


def _open(draft_id: str) -> dict[str, Any]:
    """Write what opens the whole form, filled with what was understood."""
    return {"convene": {"verb": "open", "draft": draft_id}}


def _inputs(reading: Reading, words: Words, now: datetime) -> list[Part]:
    moment = reading.start if isinstance(reading.start, datetime) else None
    timed = reading.problem is not None
    parts: list[Part] = []
    if Missing.SUBJECT in reading.missing:
        parts.append(subject_input(words))
    if timed or Missing.DATE in reading.missing:
        parts.append(date_input(words, value=reading.start))
    if timed or Missing.TIME in reading.missing:
        parts.append(time_input(words, zone=words.zone(moment or now), value=moment))
    if timed or (reading.duration is None and reading.missing - {Missing.SUBJECT}):
        parts.append(_length_input(reading, words))
    return parts


def _length_input(reading: Reading, words: Words) -> Part:
    needed = reading.problem in _LENGTH_NEEDED
    # A length that cannot be is not offered again.
    value = None if needed else reading.duration
    return minutes_input(words, value=value, required=needed)


def _known(reading: Reading, words: Words) -> Facts:
    facts = []
    if reading.subject:
        facts.append((words.say("Subject"), shorten(reading.subject, SHOWN_SUBJECT)))
    if reading.start is not None:
        facts.append((words.say("When"), _when(reading.start, words)))
    if reading.duration:
        facts.append((words.say("Length"), words.minutes(reading.duration)))
    if reading.attendees:
        names = [shorten(attendee.name, NAME_LENGTH) for attendee in reading.attendees[:NAMES]]
        facts.append((words.say("With"), words.names(list(filter(None, names)))))
    return [(title, value) for title, value in facts if value]


def _when(start: date, words: Words) -> str:
    if not isinstance(start, datetime):
        return words.day(start)
    return words.say("{day}, {time}", day=words.day(start), time=words.time(start))


def _press(shortcut: Shortcut, data: Mapping[str, Any]) -> Part:
    return execute(shortcut.title, {**data, **shortcut.inputs})


def _in_words(offered: list[Shortcut], words: Words) -> Facts:
    titles = " · ".join(shortcut.title for shortcut in offered)
    return [(words.say("For example"), titles)] if titles else []
