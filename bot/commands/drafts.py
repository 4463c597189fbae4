"""Reads a draft: a request and the answers that came after it, as one. Pure."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.language import read
from bot.meeting import Assumed, Intent, Missing, Problem, Reading
from bot.message import Message

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{1,2}:\d{2}")
_MINUTES = re.compile(r"\d{1,4}")
_OF_THE_DAY = {Assumed.DATE, Assumed.WEEKDAY, Assumed.YEAR, Assumed.DAY_MONTH_ORDER}


def read_draft(messages: tuple[Message, ...], *, zone: ZoneInfo) -> Reading:
    """Read the first message, and let each later one add to it or change it."""
    first, *answers = messages
    reading = read_words(first, zone=zone)
    for message in answers:
        reading = add_answer(reading, message, zone=zone)
    return reading


def add_answer(base: Reading, message: Message, *, zone: ZoneInfo) -> Reading:
    """Let what *message* says, in words or in a card's inputs, add to *base* or change it."""
    return _add(base, _read_answer(message, zone=zone), message, zone=zone)


def read_words(message: Message, *, zone: ZoneInfo) -> Reading:
    """Read what somebody wrote, as of the moment they wrote it."""
    now = message.sent_at.astimezone(zone)
    return read(message.text, now=now, zone=zone, locale=message.locale)


def is_answer(reading: Reading) -> bool:
    """Whether words say a time or a length and nothing of their own: the answer to a question."""
    says_when = reading.start is not None and reading.intent is not Intent.NONE
    return reading.subject is None and (says_when or reading.duration is not None)


def _read_answer(message: Message, *, zone: ZoneInfo) -> Reading:
    """Read words, or the inputs of a card; the latter by the same reader, so by the same rules."""
    if not message.value:
        return read_words(message, zone=zone)
    if (start := _moment(message.value.get("start"))) is not None:
        # A button that names one moment, also where the clock shows that time twice.
        return Reading(intent=Intent.CREATE, start=start.astimezone(zone))
    said = [
        _input(message, "date", _DATE),
        _input(message, "time", _TIME),
        (minutes := _input(message, "minutes", _MINUTES)) and f"for {minutes} minutes",
    ]
    now = message.sent_at.astimezone(zone)
    # Inputs are written the ISO way, whatever the language of the card.
    reading = read(" ".join(filter(None, said)), now=now, zone=zone, locale="en-US")
    subject = message.value.get("subject")
    return replace(
        reading,
        subject=subject.strip() or None if isinstance(subject, str) else None,
        # An input is on the clock of 24 hours: no half of the day was assumed.
        assumed=reading.assumed - {Assumed.AM_PM},
    )


def _input(message: Message, name: str, form: re.Pattern[str]) -> str:
    value = message.value.get(name)
    return value if isinstance(value, str) and form.fullmatch(value) else ""


def _moment(value: object) -> datetime | None:
    with suppress(ValueError, TypeError):
        moment = datetime.fromisoformat(value)  # type: ignore[arg-type]  # whatever a client sent
        return moment if moment.tzinfo else None
    return None


def _add(base: Reading, answer: Reading, message: Message, *, zone: ZoneInfo) -> Reading:
    start, problem, suggestion = _compose(base, answer, message, zone=zone)
    subject = answer.subject or base.subject
    missing = {Missing.SUBJECT} if subject is None else set()
    if not isinstance(start, datetime):
        missing |= {Missing.TIME} if start else {Missing.DATE, Missing.TIME}
    return replace(
        base,
        intent=base.intent if base.intent is Intent.INSTANT else Intent.CREATE,
        subject=subject,
        start=start,
        end=answer.end,
        duration=answer.duration or (None if answer.end else _length(base)),
        missing=frozenset(missing),
        assumed=_still_assumed(base, answer),
        problem=problem,
        suggestion=suggestion,
        attendees=base.attendees + answer.attendees,
    )


def _compose(
    base: Reading, answer: Reading, message: Message, *, zone: ZoneInfo
) -> tuple[date | None, Problem | None, datetime | None]:
    """Put the day and the time together, whichever of the two said them."""
    if isinstance(answer.start, datetime) and _said_day(answer):
        return answer.start, answer.problem, answer.suggestion
    day = _said_day(answer) or _said_day(base)
    hour = _said_time(answer) or _said_time(base)
    if day is None or hour is None:
        return answer.start or base.start, answer.problem, answer.suggestion
    now = message.sent_at.astimezone(zone)
    both = read(f"{day} {hour:%H:%M}", now=now, zone=zone, locale="en-US")
    return both.start, both.problem, both.suggestion


def _said_day(reading: Reading) -> date | None:
    if isinstance(reading.start, datetime):
        return None if Assumed.DATE in reading.assumed else reading.start.date()
    return reading.start


def _said_time(reading: Reading) -> time | None:
    return reading.start.time() if isinstance(reading.start, datetime) else None


def _length(reading: Reading) -> timedelta | None:
    if isinstance(reading.start, datetime) and isinstance(reading.end, datetime):
        # Through UTC: the clock on the wall may jump in between.
        return reading.end.astimezone(UTC) - reading.start.astimezone(UTC)
    return reading.duration


def _still_assumed(base: Reading, answer: Reading) -> frozenset[Assumed]:
    settled: set[Assumed] = set()
    if _said_day(answer):
        settled |= _OF_THE_DAY
    if _said_time(answer):
        settled |= {Assumed.AM_PM, Assumed.ZONE}
    return (base.assumed - settled) | answer.assumed - (
        {Assumed.DATE} if _said_day(base) else set()
    )
