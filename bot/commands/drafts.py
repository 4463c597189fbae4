"""Reads a draft: a request and the answers that came after it, as one. Pure."""

import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.buttons import read_moment
from bot.commands.form import form_zone, is_form, wants_form, with_form, without_form
from bot.commands.mentioned import read_mentions_apart
from bot.commands.named_options import without_dropped
from bot.commands.registry import with_slash
from bot.language import read
from bot.meeting import Assumed, Intent, Missing, Options, Problem, Reading
from bot.message import Message, Scope

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
    zone = form_zone(message) or zone
    answer = _read_answer(message, zone=zone)
    base = replace(base, options=without_dropped(base.options, message))
    if is_form(message):
        base, answer = without_form(base), with_form(answer, message)
    return _add(base, answer, message, zone=zone)


def read_words(message: Message, *, zone: ZoneInfo) -> Reading:
    """Read what somebody wrote, as of the moment they wrote it.

    Behind a mention a command needs no slash, where the sentence says nothing else.
    """
    if wants_form(message):
        return Reading(intent=Intent.CREATE, missing=frozenset(Missing))
    return read_mentions_apart(message, lambda text: _read_text(text, message, zone))


def _read_text(text: str, message: Message, zone: ZoneInfo) -> Reading:
    now = message.sent_at.astimezone(zone)
    reading = read(text, now=now, zone=zone, locale=message.locale)
    if reading.intent is not Intent.NONE or message.place.scope is Scope.PERSONAL:
        return reading
    return read(with_slash(text), now=now, zone=zone, locale=message.locale)


def is_answer(reading: Reading) -> bool:
    """Whether words add to a request or change it, and make none of their own."""
    if reading.subject is not None or reading.intent is Intent.INSTANT:
        return False
    if reading.intent is Intent.RESCHEDULE:
        return True
    if reading.attendees:
        return False
    says_when = reading.start is not None and reading.intent is not Intent.NONE
    return says_when or reading.duration is not None


def _read_answer(message: Message, *, zone: ZoneInfo) -> Reading:
    """Read words, or the inputs of a card; the latter by the same reader, so by the same rules."""
    if not message.value:
        return read_words(message, zone=zone)
    if (start := read_moment(message.value.get("start"))) is not None:
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


def _add(base: Reading, answer: Reading, message: Message, *, zone: ZoneInfo) -> Reading:
    length = _length(answer) or _length(base)
    judged = _compose(base, answer, message, length=length, zone=zone)
    start = judged.start
    subject = answer.title or answer.subject or base.subject
    missing = {Missing.SUBJECT} if subject is None else set()
    if not isinstance(start, datetime):
        missing |= {Missing.TIME} if start else {Missing.DATE, Missing.TIME}
    # The reader ends it on the day after, and says so.
    backwards = answer.problem is Problem.END_BEFORE_START
    return replace(
        base,
        intent=base.intent if base.intent is Intent.INSTANT else Intent.CREATE,
        subject=subject,
        start=start,
        end=None,
        duration=length,
        missing=frozenset(missing),
        assumed=_still_assumed(base, answer),
        problem=answer.problem if backwards else judged.problem,
        suggestion=judged.suggestion,
        attendees=tuple(dict.fromkeys(base.attendees + answer.attendees)),
        options=_overlay(base.options, answer.options),
    )


def _compose(
    base: Reading, answer: Reading, message: Message, *, length: timedelta | None, zone: ZoneInfo
) -> Reading:
    """Put the day and the time together, whoever said them, and have the reader judge both."""
    if answer.shift and isinstance(base.start, datetime):
        answer = replace(answer, start=_shifted(base.start, answer.shift))
    if isinstance(answer.start, datetime) and _said_day(answer):
        return answer
    day = _said_day(answer) or _said_day(base)
    hour = _said_time(answer) or _said_time(base)
    if day is None or hour is None:
        return replace(answer, start=answer.start or base.start)
    minutes = round(length.total_seconds() / 60) if length else 0
    lasting = f" for {minutes} minutes" if minutes > 0 else ""
    now = message.sent_at.astimezone(zone)
    return read(f"{day} {hour:%H:%M}{lasting}", now=now, zone=zone, locale="en-US")


def _shifted(start: datetime, shift: timedelta) -> datetime:
    # Through UTC: the clock on the wall may jump in between.
    return (start.astimezone(UTC) + shift).astimezone(start.tzinfo)


def _overlay(base: Options, answer: Options) -> Options:
    """Let the options of the answer win over those of the request."""
    said = {each.name: getattr(answer, each.name) for each in fields(answer)}
    return replace(base, **{name: value for name, value in said.items() if value is not None})


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
