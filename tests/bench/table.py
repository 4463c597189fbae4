"""Writes figures as a table in Markdown. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import TypeVar

from tests.bench.corpus import Corpus
from tests.bench.peers import Run
from tests.bench.scoring import Score, judge, score

HEAD = (
    "language", "reader", "start %", "length %", "when %", "median ms", "p99 ms",
    "× dateparser (median / p99)",
)  # fmt: skip
NOTE = (
    "*start*: day and hour; *length*: end or duration, where said; *when*: both. In brackets: AM "
    "or PM left open where the sentence leaves it open. Rows that count / sentences timed:"
)
T = TypeVar("T")
NO_FIGURE = "–"
# A reader's first sentences fill its caches.
WARM_UP = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one reader did with one corpus, beside *base*; None where it is not installed."""

    corpus: Corpus
    name: str
    run: Run | None
    base: Run | None

    def cells(self) -> list[str]:
        head = [self.corpus.language, self.name]
        if self.run is None:
            return [*head, "not installed", *[NO_FIGURE] * (len(HEAD) - 3)]
        return [*head, *shares(self.scored(self.run)), *times(self.run), ratio(self.run, self.base)]

    def scored(self, done: Run) -> Score:
        pairs = zip(self.corpus.rows, done.answers, strict=True)
        return score(judge(row, answer) for row, answer in pairs if row.counts)


def table(lines: list[Line]) -> str:
    rows = [list(HEAD), ["---"] * 2 + ["---:"] * (len(HEAD) - 2), *(line.cells() for line in lines)]
    corpora = {line.corpus.language: line.corpus for line in lines}
    counts = [
        f"{language} {sum(row.counts for row in corpus.rows)} / {len(timed(corpus.rows))}"
        for language, corpus in corpora.items()
    ]
    written = [f"| {' | '.join(cells)} |" for cells in rows]
    return "\n".join([*written, "", f"{NOTE} {', '.join(counts)}."])


def shares(judged: Score) -> list[str]:
    return [
        f"{percent(judged.start)} ({percent(judged.lenient_start)})",
        percent(judged.length),
        f"{percent(judged.when)} ({percent(judged.lenient_when)})",
    ]


def percent(value: float | None) -> str:
    return NO_FIGURE if value is None else f"{value:.0f}"


def times(done: Run) -> list[str]:
    values = timed(done.milliseconds)
    return [f"{median(values):.2f}", f"{p99(values):.1f}"]


def ratio(done: Run, base: Run | None) -> str:
    if base is None:
        return NO_FIGURE
    these, those = timed(done.milliseconds), timed(base.milliseconds)
    return f"{median(these) / median(those):.2f} / {p99(these) / p99(those):.2f}"


def timed(values: Sequence[T]) -> Sequence[T]:
    """Leave the first ones out, unless there are too few."""
    return values[WARM_UP:] if len(values) > 2 * WARM_UP else values


def p99(values: Sequence[float]) -> float:
    """Give the nearest rank: 99 of 100 values are no greater."""
    return sorted(values)[ceil(0.99 * len(values)) - 1]
