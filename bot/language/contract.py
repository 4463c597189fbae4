"""The reader on the wire: one question line in, one answer line out (``parse --jsonl``).

Pure: data in, data out; reading and writing lines is the command line's part.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.language.explain import Step, explain
from bot.language.reader import read
from bot.meeting import Attendee, Lobby, Options, Reading


def answer(question: Mapping[str, Any]) -> dict[str, Any]:
    """Answer one question: ``id``, ``text``, ``now`` (ISO 8601), ``zone`` (IANA), ``locale``.

    Raises:
        ValueError: A field is missing or wrong; the sentence names it.
    """
    text, known = _asked(question)
    return {"id": question.get("id"), **reading_body(read(text, **known))}


def explanation(question: Mapping[str, Any]) -> str:
    """Tell how the answer to a question comes about, a step a line.

    Raises:
        ValueError: As ``answer``.
    """
    text, known = _asked(question)
    return "\n".join(_line(step) for step in explain(text, **known))


def _line(step: Step) -> str:
    words = f"“{step.words}”" if step.words else ""
    shown = [f"{step.part:<11}", words, f"→ {step.meaning}" if step.meaning else ""]
    return " ".join(filter(None, [*shown, f"({step.why})" if step.why else ""]))


def _asked(question: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    text = question.get("text")
    if not isinstance(text, str):
        raise ValueError("text: a string is needed")  # noqa: TRY004 - one error for a bad line
    zone = _zone(question.get("zone"))
    locale = question.get("locale")
    if locale is not None and not isinstance(locale, str):
        raise ValueError("locale: a string such as en-US is needed, or null")
    return text, {"now": _now(question.get("now"), zone), "zone": zone, "locale": locale}


def reading_body(reading: Reading) -> dict[str, Any]:
    """Write a reading as the contract's JSON data, times with their offset."""
    minutes = reading.duration.total_seconds() / 60 if reading.duration is not None else None
    return {
        "intent": reading.intent.value,
        "subject": reading.subject,
        "title": reading.title,
        "start": _time(reading.start),
        "end": _time(reading.end),
        "duration_minutes": round(minutes) if minutes is not None else None,
        "shift_minutes": round(reading.shift.total_seconds() / 60) if reading.shift else None,
        "missing": sorted(reading.missing),
        "assumed": sorted(reading.assumed),
        "problem": reading.problem.value if reading.problem else None,
        "suggestion": _time(reading.suggestion),
        "recurrence": reading.recurrence,
        "attendees": [_attendee(attendee) for attendee in reading.attendees],
        "options": _options(reading.options),
        "language": reading.language,
        "truncated": reading.truncated,
    }


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(name if isinstance(name, str) else "")
    # The name becomes a path: whatever the look-up stumbles over, the name is wrong.
    except (ValueError, OSError, LookupError) as error:
        raise ValueError(f"zone: {name!r} is no IANA time zone") from error


def _now(value: object, zone: ZoneInfo) -> datetime:
    try:
        now = datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise ValueError(f"now: {value!r} is no ISO 8601 date and time") from error
    return now if now.tzinfo else now.replace(tzinfo=zone)


def _time(value: datetime | date | None) -> str | None:
    return value.isoformat() if value is not None else None


def _attendee(attendee: Attendee) -> dict[str, Any]:
    facts = {"name": attendee.name, "address": attendee.address, "role": attendee.role}
    return {name: _plain(value) for name, value in facts.items() if value is not None}


def _options(options: Options) -> dict[str, Any]:
    if options.lobby is Lobby.WITHOUT_GUESTS:
        # The contract has no word for it; this is the nearest.
        options = replace(options, lobby=Lobby.ORGANIZATION)
    said = {field.name: getattr(options, field.name) for field in fields(options)}
    return {name: _plain(value) for name, value in said.items() if value is not None}


def _plain(value: object) -> object:
    return value.value if isinstance(value, StrEnum) else value
