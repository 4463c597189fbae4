"""What a day means, seen from today: "friday", "the 5th", "march 3rd".

Pure. Every choice that was not said comes back as an assumption.
"""

import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.language.finds import Day
from bot.meeting import Assumed, Problem

# Ours to choose: a meeting further away than this is a slip of the pen.
MOST_DAYS_AHEAD = 5 * 366

# Five years hold nearly every pair of a weekday and a day of the month.
_MONTHS_AHEAD = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A day on the calendar; None where there is no such day."""

    day: date | None
    assumed: frozenset[Assumed] = field(default_factory=frozenset)
    problem: Problem | None = None


_NO_SUCH = Settled(day=None, problem=Problem.NO_SUCH_DATE)


def settle(day: Day, *, today: date, later_today: bool) -> Settled:
    """Find the day that was meant. *later_today*: its hour, if said, is still ahead today."""
    if day.nth is not None:
        return _nth(day, today)
    if day.year_week is not None:
        return _in_year_week(day.year_week, day.weekday or 0, today)
    if day.month is not None and day.day is not None:
        return _month_day(day, today)
    if day.day is not None:
        return _day_of_month(day, today, later_today=later_today)
    if day.weekday is not None:
        return _weekday(day, today, later_today=later_today)
    moved = _add_months(today, day.months) if day.months else today
    return Settled(day=moved + timedelta(days=day.offset or 0))


def _month_day(day: Day, today: date) -> Settled:
    assumed = frozenset({Assumed.DAY_MONTH_ORDER}) if day.swappable else frozenset()
    # The months of a date that is in another year are whole years.
    found = _date(day.year or today.year + day.months // 12, day.month or 1, day.day or 1)
    if day.year is None and found is not None and found < today:
        found = _date(today.year + 1, day.month or 1, day.day or 1)
        assumed |= {Assumed.YEAR}
    if found is None:
        return _NO_SUCH
    if day.weekday is not None and found.weekday() != day.weekday:
        assumed |= {Assumed.WEEKDAY}
    return Settled(day=found, assumed=assumed)


def _day_of_month(day: Day, today: date, *, later_today: bool) -> Settled:
    if day.fixed_month:
        first = _add_months(today.replace(day=1), day.months)
        fixed = _date(first.year, first.month, day.day or 1)
        return Settled(day=fixed) if fixed else _NO_SUCH
    first = today if later_today else today + timedelta(days=1)
    starts = (_add_months(today.replace(day=1), ahead) for ahead in range(_MONTHS_AHEAD))
    days = (_date(start.year, start.month, day.day or 1) for start in starts)
    fits = (d for d in days if d and d >= first and day.weekday in {None, d.weekday()})
    found = next(fits, None)
    return Settled(day=found) if found else _NO_SUCH


def _weekday(day: Day, today: date, *, later_today: bool) -> Settled:
    weekday = day.weekday or 0
    ahead = (weekday - today.weekday()) % 7
    if day.past and day.week is None:
        return Settled(day=today - timedelta(days=(today.weekday() - weekday) % 7 or 7))
    if day.week is not None:
        monday = today - timedelta(days=today.weekday())
        found = monday + timedelta(days=7 * day.week + weekday)
        if day.week == 0 and found < today:
            # "This monday", said on a Wednesday, is the one to come.
            found += timedelta(days=7)
        return Settled(day=found)
    today_said = ahead == 0 and not day.coming
    assumed = frozenset({Assumed.WEEKDAY}) if today_said else frozenset[Assumed]()
    if ahead == 0 and (day.coming or (not later_today and not day.offset)):
        ahead = 7
    found = _add_months(today + timedelta(days=ahead), day.months)
    return Settled(day=found + timedelta(days=day.offset or 0), assumed=assumed)


def _in_year_week(week: int, weekday: int, today: date) -> Settled:
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            found = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if found >= today:
            return Settled(day=found)
    return _NO_SUCH


def _nth(day: Day, today: date) -> Settled:
    first = date(day.year, 1, 1) if day.year else today.replace(day=1)
    for ahead in range(14):
        start = _add_months(first, day.months + ahead)
        if day.month in {None, start.month}:
            found = _nth_in(start, day.weekday, day.nth or 1)
            if found is not None and found >= today:
                return Settled(day=found)
    return _NO_SUCH


def _nth_in(start: date, weekday: int | None, nth: int) -> date | None:
    _first, size = calendar.monthrange(start.year, start.month)
    days = [start.replace(day=number) for number in range(1, size + 1)]
    fitting = [found for found in days if weekday in {None, found.weekday()}]
    if nth < 0:
        return fitting[-1]
    return fitting[nth - 1] if nth <= len(fitting) else None


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    size = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, size))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
