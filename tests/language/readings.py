"""Readings in one line of plain words, and the corpus: a file of sentences for each language.

create "Design review" 2026-03-12 15:00 for 45 min; options passcode=True
"""

import tomllib
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.language import read
from bot.meeting import Reading

ZONE = ZoneInfo("America/Los_Angeles")
# The reference of the whole corpus: a Wednesday, on the wall of each file's zone.
WALL = datetime.fromisoformat("2026-03-11T09:30")
NOW = WALL.replace(tzinfo=ZONE)
FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """One language: sentences with their meanings by heading, and such as open no meeting."""

    locale: str
    zone: ZoneInfo
    quiet: list[str]
    tables: dict[str, dict[str, str]]

    @property
    def rows(self) -> list[tuple[str, str]]:
        return [row for table in self.tables.values() for row in table.items()]

    def reading_of(self, text: str) -> Reading:
        return reading_of(
            text, now=WALL.replace(tzinfo=self.zone), zone=self.zone, locale=self.locale
        )


@cache
def corpus(language: str) -> Corpus:
    content = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    tables = {name: table for name, table in content.items() if isinstance(table, dict)}
    return Corpus(
        locale=content["locale"],
        zone=ZoneInfo(content["zone"]),
        quiet=content["quiet"],
        tables=tables,
    )


def languages() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


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


def _head(reading: Reading) -> str:
    words: list[str] = [reading.intent.value]
    words += [f'"{reading.subject}"'] if reading.subject is not None else []
    words += [f'to "{reading.title}"'] if reading.title is not None else []
    words += [_when(reading.start)] if reading.start is not None else []
    words += [f"until {_when(reading.end)}"] if reading.end is not None else []
    if reading.duration is not None:
        words.append(f"for {reading.duration.total_seconds() / 60:g} min")
    if reading.shift is not None:
        words.append(f"by {reading.shift.total_seconds() / 60:+g} min")
    return " ".join(words)


def _when(value: datetime | date) -> str:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else f"{value:%Y-%m-%d}"


def _options(reading: Reading) -> list[str]:
    said = {field.name: getattr(reading.options, field.name) for field in fields(reading.options)}
    return [f"{name}={value}" for name, value in said.items() if value is not None]
