"""Reads the tables of sentences beside the reader's tests: one TOML file a language.

locale = "en-US"
zone = "America/Los_Angeles"
quiet = ["Thanks!"]

[Hours]
"Design review tomorrow at 3" = 'create "Design review" 2026-03-12 15:00; assumed am_pm'
"""

import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.bench.scoring import Row, When, length_of

# The reference of all tables, on the wall of each one's zone: a Wednesday.
NOW = datetime(2026, 3, 11, 9, 30)  # noqa: DTZ001 - the zone is the table's own
_MOMENT = r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)?"
# A subject may hold anything, so what comes before a meaning's times is not looked at.
_TIMES = re.compile(
    rf"(?:^|\s)(?P<start>{_MOMENT})?"
    rf"(?:\s?until (?P<end>{_MOMENT}))?(?:\s?for (?P<minutes>[\d.]+) min)?$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """The sentences of one language, written in *zone* under *locale*."""

    language: str
    locale: str
    zone: ZoneInfo
    rows: tuple[Row, ...]

    @property
    def now(self) -> datetime:
        return NOW.replace(tzinfo=self.zone)


def corpora(folder: Path, languages: list[str]) -> list[Corpus]:
    """Read the tables of *languages*, or every one there is, English first."""
    paths = sorted(folder.glob("*.toml"), key=lambda path: (path.stem != "en", path.stem))
    return [read_corpus(path) for path in paths if path.stem in languages or not languages]


def read_corpus(path: Path) -> Corpus:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    headings = [rows for rows in table.values() if isinstance(rows, dict)]
    quiet = [Row(text=text, meant=When(start=None)) for text in table.get("quiet", [])]
    return Corpus(
        language=path.stem,
        locale=table["locale"],
        zone=ZoneInfo(table["zone"]),
        rows=(*(read_row(*row) for rows in headings for row in rows.items()), *quiet),
    )


def read_row(text: str, meaning: str) -> Row:
    head, *facts = _outside_quotes(meaning).split("; ")
    times = _TIMES.search(head)
    said = times.groupdict() if times else {}
    start, end = _moment(said.get("start")), _moment(said.get("end"))
    minutes = said.get("minutes")
    duration = timedelta(minutes=float(minutes)) if minutes else None
    assumed = [fact for fact in facts if fact.startswith("assumed ")]
    return Row(
        text=text,
        meant=When(start=start, length=length_of(start, end, duration)),
        open_half=any("am_pm" in fact for fact in assumed),
    )


def thinned(corpus: Corpus, count: int | None) -> Corpus:
    """Keep *count* sentences, taken evenly from the whole table; without a count, all."""
    if not count or count >= len(corpus.rows):
        return corpus
    kept = [corpus.rows[at * len(corpus.rows) // count] for at in range(count)]
    return replace(corpus, rows=tuple(kept))


def _outside_quotes(meaning: str) -> str:
    """Leave the subject out: it ends with the last quotation mark of the meaning."""
    before, mark, rest = meaning.partition(' "')
    return before + rest.rpartition('"')[2] if mark else meaning


def _moment(written: str | None) -> datetime | date | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if ":" in written else date.fromisoformat(written)
