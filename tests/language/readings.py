"""Readings in one line of plain words, so that a table of sentences can be read by people.

create "Design review" 2026-03-12 15:00 for 45 min; options passcode=True
"""

from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.language import read
from bot.meeting import Reading

ZONE = ZoneInfo("America/Los_Angeles")
# The reference of all tables: a Wednesday.
NOW = datetime(2026, 3, 11, 9, 30, tzinfo=ZONE)
TABLES = Path(__file__).parent


def reading_of(
    text: str, *, now: datetime = NOW, zone: ZoneInfo = ZONE, locale: str | None = "en-US"
) -> Reading:
    return read(text, now=now, zone=zone, locale=locale)


def summary(reading: Reading) -> str:
    parts = [_head(reading)]
    lists: dict[str, list[str]] = {
        "missing": [str(fact) for fact in sorted(reading.missing)],
        "assumed": [str(fact) for fact in sorted(reading.assumed)],
        "with": [f"{a.name} ({a.role})" if a.role else a.name for a in reading.attendees],
        "options": _options(reading),
    }
    parts += [f"{name} {', '.join(values)}" for name, values in lists.items() if values]
    parts += [f"problem {reading.problem}"] if reading.problem else []
    parts += ["recurring"] if reading.recurrence else []
    return "; ".join(parts)


def rows(table: str) -> list[tuple[str, str]]:
    """Read a table: a sentence a line, what it means on the next, indented; "#" is a heading."""
    lines = (TABLES / table).read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    return [(kept[at], kept[at + 1].strip()) for at in range(0, len(kept), 2)]


def _head(reading: Reading) -> str:
    words: list[str] = [reading.intent.value]
    words += [f'"{reading.subject}"'] if reading.subject is not None else []
    words += [_when(reading.start)] if reading.start is not None else []
    words += [f"until {_when(reading.end)}"] if reading.end is not None else []
    if reading.duration is not None:
        words.append(f"for {reading.duration.total_seconds() / 60:g} min")
    return " ".join(words)


def _when(value: datetime | date) -> str:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else f"{value:%Y-%m-%d}"


def _options(reading: Reading) -> list[str]:
    said = {field.name: getattr(reading.options, field.name) for field in fields(reading.options)}
    return [f"{name}={value}" for name, value in said.items() if value is not None]
