"""The readers that are compared: ours, and each peer with the settings that suit it best.

Every reader gives the first result it finds in a sentence, and nothing else of it. A peer that is
not installed raises ModuleNotFoundError; none is imported before it is asked for.

dateparser is told the language and to prefer the future; its other way to search, "ngram", was
right about as often on the English table and took three times as long. timefhuman and parsedatetime
read English only here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from importlib import import_module
from time import perf_counter
from typing import Any

from tests.bench.corpus import NOW, Corpus
from tests.bench.scoring import When, length_of

# Takes a sentence, gives what the library answers, whatever that is.
Reader = Callable[[str], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """*open* makes a reader; *understand* makes its answer ours, and is not timed."""

    name: str
    package: str | None
    open: Callable[[Corpus], Reader]
    understand: Callable[[Any, Corpus], When | None]
    english_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a reader made of a corpus' sentences, in their order; *milliseconds* of each call."""

    answers: list[When | None]
    milliseconds: list[float]


def run(peer: Peer, corpus: Corpus) -> Run:
    read = peer.open(corpus)
    answers, times = [], []
    for row in corpus.rows:
        begun = perf_counter()
        try:
            answer = read(row.text)
        except Exception:  # noqa: BLE001 - a peer that fails on a sentence has not read it
            answer = None
        times.append(1000 * (perf_counter() - begun))
        answers.append(None if answer is None else peer.understand(answer, corpus))
    return Run(answers=answers, milliseconds=times)


def on_the_wall(value: datetime | date | None, corpus: Corpus) -> datetime | date | None:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(corpus.zone).replace(tzinfo=None)
    return value


def _open_ours(corpus: Corpus) -> Reader:
    read = import_module("bot.language").read
    now, zone, locale = corpus.now, corpus.zone, corpus.locale
    return lambda text: read(text, now=now, zone=zone, locale=locale)


def _understand_ours(reading: Any, corpus: Corpus) -> When:
    start, end = on_the_wall(reading.start, corpus), on_the_wall(reading.end, corpus)
    return When(start=start, length=length_of(start, end, reading.duration))


def _open_dateparser(corpus: Corpus) -> Reader:
    search_dates = import_module("dateparser.search").search_dates
    settings = {"PREFER_DATES_FROM": "future", "RELATIVE_BASE": NOW}
    languages = [corpus.language]
    return lambda text: search_dates(text, languages=languages, settings=settings)


def _understand_dateparser(found: Any, corpus: Corpus) -> When:
    return When(start=on_the_wall(found[0][1], corpus))


def _open_timefhuman(corpus: Corpus) -> Reader:
    library = import_module("timefhuman")
    config = library.tfhConfig(now=NOW)
    return lambda text: library.timefhuman(text, config=config)


def _understand_timefhuman(found: Any, corpus: Corpus) -> When | None:
    """Read a moment, a pair of them for a range, a length; or a list of such."""
    if isinstance(found, list):
        return _understand_timefhuman(found[0], corpus) if found else None
    if isinstance(found, timedelta):
        return When(start=None, length=found)
    if isinstance(found, tuple):
        start, end = (on_the_wall(value, corpus) for value in found)
        return When(start=start, length=length_of(start, end, None))
    return When(start=on_the_wall(found, corpus))


def _open_parsedatetime(corpus: Corpus) -> Reader:
    calendar = import_module("parsedatetime").Calendar()
    return lambda text: calendar.nlp(text, sourceTime=NOW.timetuple())


def _understand_parsedatetime(found: Any, corpus: Corpus) -> When:
    return When(start=found[0][0])


OURS = Peer(name="Convene", package=None, open=_open_ours, understand=_understand_ours)
DATEPARSER = Peer(
    name="dateparser `search_dates`",
    package="dateparser",
    open=_open_dateparser,
    understand=_understand_dateparser,
)
TIMEFHUMAN = Peer(
    name="timefhuman",
    package="timefhuman",
    open=_open_timefhuman,
    understand=_understand_timefhuman,
    english_only=True,
)
PARSEDATETIME = Peer(
    name="parsedatetime",
    package="parsedatetime",
    open=_open_parsedatetime,
    understand=_understand_parsedatetime,
    english_only=True,
)
PEERS = (OURS, DATEPARSER, TIMEFHUMAN, PARSEDATETIME)
