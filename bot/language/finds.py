"""What the small parsers find: values with their place in the sentence, nothing assumed yet.

Pure.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)

# How sure a find is. A guess counts only where nothing better was said.
GUESS, LIKELY, SURE = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Find(Generic[T_co]):
    """*value* was said by the terms from *first* up to but not including *last*."""

    value: T_co
    first: int
    last: int
    weight: int = SURE

    def touches(self, first: int, last: int) -> bool:
        """Tell whether the find shares a term with that stretch."""
        return self.first < last and first < self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """An hour as written. *half* is "am" or "pm" where said; *exact* where it is a 24-hour form."""

    hour: int
    minute: int = 0
    half: str = ""
    exact: bool = False

    @property
    def possible(self) -> bool:
        """Whether a clock can show it."""
        return self.hour <= 24 and self.minute < 60 and (self.hour, self.minute) <= (24, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRange:
    """From one hour to another, as written; *start* is None for a bare "until four"."""

    start: Clock | None
    end: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as written; what is None was not said.

    *weekday* is 0 for Monday; *week* counts calendar weeks from this one; *offset* counts days
    from today, or from the day that *weekday* names; *months* and *years* move the whole; *nth* is
    the which-th *weekday* of its month (-1 the last). *past* is set for "last Friday",
    *fixed_month* for a *day* of the month that *months* names: "the 5th of next month".
    """

    year: int | None = None
    # The number of a week of the year, as ISO 8601 counts them.
    year_week: int | None = None
    # The one to come: never today.
    coming: bool = False
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    offset: int | None = None
    months: int = 0
    nth: int | None = None
    past: bool = False
    fixed_month: bool = False
    swappable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRange:
    """From one day to another; the end may lack the month that the start has."""

    start: Day
    end: Day


@dataclass(frozen=True, slots=True)
class After:
    """So long after now: "in half an hour"."""

    delta: timedelta
