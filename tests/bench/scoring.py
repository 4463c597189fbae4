"""Tells whether a time that was read is the time that was meant. Pure.

All readers are judged alike, by these rules:

- A row counts where its meaning has a day or an hour. Of a row with a day alone only the day is
  compared, since peers put an hour of their own there.
- *start* is right to the minute, on the wall of the row's zone.
- *length* is an end or a duration: an end is turned into the time from the start to it.
- *when* is start and length; a length that nobody asked for is wrong.
- "At 3" says neither AM nor PM. That it is 3 PM is a convention of ours (1-6 are PM), which a peer
  cannot know. So wherever a row's meaning has AM or PM as an assumption, there is a second, lenient
  judgement, by which twelve hours more or less are right as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A start on the wall, naive, or a day alone; a length where one was said."""

    start: datetime | date | None
    length: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sentence and what it means. *open_half*: AM or PM is not said."""

    text: str
    meant: When
    open_half: bool = False

    @property
    def counts(self) -> bool:
        return self.meant.start is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is right of one answer; *length* is None where the row has none."""

    start: bool
    length: bool | None
    when: bool
    lenient_start: bool
    lenient_when: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Shares of right answers in percent; None where no row asks for one."""

    start: float | None
    length: float | None
    when: float | None
    lenient_start: float | None
    lenient_when: float | None


def length_of(
    start: datetime | date | None, end: datetime | date | None, duration: timedelta | None
) -> timedelta | None:
    """Give the length as said: up to the end, if start and end are both hours or both days."""
    if start is None or end is None or isinstance(start, datetime) != isinstance(end, datetime):
        return duration
    return end - start


def judge(row: Row, answer: When | None) -> Judgement:
    given = answer or When(start=None)
    start = _same_start(row.meant.start, given.start)
    length = row.meant.length == given.length
    lenient_start, lenient_length = start, length
    if row.open_half:
        lenient_start = start or _half_a_day_off(row.meant.start, given.start)
        lenient_length = length or _half_off(row.meant.length, given.length)
    return Judgement(
        start=start,
        length=None if row.meant.length is None else length,
        when=start and length,
        lenient_start=lenient_start,
        lenient_when=lenient_start and lenient_length,
    )


def score(judgements: Iterable[Judgement]) -> Score:
    judged = list(judgements)
    values = {
        field.name: _percent([getattr(one, field.name) for one in judged])
        for field in fields(Judgement)
    }
    return Score(**values)


def _same_start(meant: datetime | date | None, given: datetime | date | None) -> bool:
    if isinstance(given, datetime) and not isinstance(meant, datetime):
        given = given.date()
    return meant == given


def _half_a_day_off(meant: datetime | date | None, given: datetime | date | None) -> bool:
    if isinstance(meant, datetime) and isinstance(given, datetime):
        return abs(given - meant) == HALF_A_DAY
    return False


def _half_off(meant: timedelta | None, given: timedelta | None) -> bool:
    return meant is not None and given is not None and abs(given - meant) == HALF_A_DAY


def _percent(answers: list[bool | None]) -> float | None:
    asked = [answer for answer in answers if answer is not None]
    return 100 * sum(asked) / len(asked) if asked else None
