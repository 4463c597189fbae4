"""How a reading came about, in words: which parser read what, what was assumed and why.

Pure. For people who work on the reader, in English: ``app.py parse --explain`` prints it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from functools import singledispatch
from typing import Any
from zoneinfo import ZoneInfo

from bot.language.finds import After, Clock, ClockRange, DayRange, Find
from bot.language.reader import Study, study
from bot.meeting import Assumed, Intent, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: *part* of the reader took *words* to mean *meaning*; *why*, where it chose."""

    part: str
    words: str
    meaning: str
    why: str = ""


_WHY = {
    Assumed.AM_PM: "neither morning nor afternoon was said: 1 to 6 is pm, 7 to 11 am, 12 noon",
    Assumed.DATE: "no day was said: today while the hour is ahead, else tomorrow",
    Assumed.WEEKDAY: "today is that weekday too, or the date falls on another one",
    Assumed.YEAR: "the day is over this year: the next one to come",
    Assumed.ZONE: "the zone's name means another one elsewhere",
    Assumed.DAY_MONTH_ORDER: "day and month could change places: the locale decides",
}
_WHY_INTENT = {
    Intent.CREATE: "a time is said, or a meeting is asked for",
    Intent.INSTANT: "a meeting is wanted now",
    Intent.NONE: "nothing asks for a meeting",
}


def explain(text: str, *, now: datetime, zone: ZoneInfo, locale: str | None) -> list[Step]:
    """Read as ``reader.read`` does, and tell every step in the order of the sentence."""
    studied = study(text, now=now, zone=zone, locale=locale)
    reading = studied.reading
    steps = [Step(part="language", words="", meaning=reading.language, why=f"locale {locale}")]
    steps += [step for _at, step in sorted(_steps_in_place(studied), key=lambda pair: pair[0])]
    if reading.subject is not None and studied.about.mark:
        steps.append(
            Step(part="subject", words=reading.subject, meaning="", why=studied.about.mark)
        )
    why = "a slash word" if studied.slash else _WHY_INTENT.get(reading.intent, "its own words")
    steps.append(Step(part="intent", words="", meaning=reading.intent, why=why))
    return [*steps, *_conclusions(reading)]


def _steps_in_place(studied: Study) -> Iterator[tuple[int, Step]]:
    for parser, find in studied.said.finds:
        step = Step(part=parser, words=_words(studied, find), meaning=_meaning(find.value))
        yield find.first, step
    for group in studied.about.guests:
        names = ", ".join(f"{p.name} ({p.role})" if p.role else p.name for p in group.people)
        words = studied.sentence.text(group.first, group.last)
        yield group.first, Step(part="people", words=words, meaning=names)
    wishes = sorted(studied.about.wishes.used)
    if wishes:
        words = " ".join(studied.sentence.text(at, at + 1) for at in wishes)
        yield wishes[0], Step(part="options", words=words, meaning=_said(studied.reading.options))


def _conclusions(reading: Reading) -> Iterator[Step]:
    for name in ("start", "end", "duration", "suggestion"):
        value = getattr(reading, name)
        if value is not None:
            yield Step(part=name, words="", meaning=_meaning(value))
    for fact in sorted(reading.assumed):
        yield Step(part="assumed", words="", meaning=fact, why=_WHY.get(fact, ""))
    if reading.missing:
        yield Step(part="missing", words="", meaning=", ".join(sorted(reading.missing)))
    if reading.problem:
        yield Step(part="problem", words="", meaning=reading.problem)


def _words(studied: Study, find: Find[Any]) -> str:
    return studied.sentence.text(find.first, find.last)


@singledispatch
def _meaning(value: object) -> str:
    return "" if value is None else str(value)


@_meaning.register
def _(value: date) -> str:
    return value.isoformat()


@_meaning.register
def _(value: datetime) -> str:
    return value.isoformat(sep=" ", timespec="minutes")


@_meaning.register
def _(value: timedelta) -> str:
    return f"{value.total_seconds() / 60:g} minutes"


@_meaning.register
def _(value: After) -> str:
    return f"{_meaning(value.delta)} from now"


@_meaning.register
def _(value: Clock) -> str:
    return f"{value.hour}:{value.minute:02}{value.half}"


@_meaning.register
def _(value: ClockRange) -> str:
    return f"{_meaning(value.start)} until {_meaning(value.end)}".strip()


@_meaning.register
def _(value: DayRange) -> str:
    days = [value.start] if value.start == value.end else [value.start, value.end]
    return " until ".join(map(_said, days))


def _said(noun: Any) -> str:
    """List the fields of a dataclass that differ from their defaults."""
    values = ((each.name, getattr(noun, each.name), each.default) for each in fields(noun))
    return ", ".join(f"{name} {value}" for name, value, default in values if value != default)
