"""From what was said to a time: every convention and every assumption is made here.

Pure. Arithmetic on lengths goes through UTC; an hour that the clocks skip or show twice is a
problem with a suggestion, never silently moved.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bot.language.calendar_days import MOST_DAYS_AHEAD, Settled, settle
from bot.language.finds import Clock, Day
from bot.language.hours import Placed, place, place_range
from bot.language.said import Said
from bot.meeting import Assumed, Problem

# Teams ends a meeting after 30 hours.
# https://learn.microsoft.com/microsoftteams/limits-specifications-teams
LONGEST = timedelta(hours=30)
# A range that would run longer past midnight was meant the other way round.
_LONGEST_NIGHT = timedelta(hours=14)
_HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Start and end in the sender's zone, as ``meeting.Reading`` has them, and what was chosen."""

    start: datetime | date | None = None
    end: datetime | date | None = None
    assumed: frozenset[Assumed] = frozenset()
    problem: Problem | None = None
    suggestion: datetime | None = None


def decide(said: Said, *, now: datetime, zone: ZoneInfo) -> When:
    """Decide what *said* means at *now* (aware), for somebody in *zone*."""
    if said.wait is not None:
        start = (now.astimezone(UTC) + said.wait).replace(second=0, microsecond=0)
        return _judged(When(start=start.astimezone(zone)), said, now=now)
    there = now.astimezone(said.zone or zone)
    if said.clock is None:
        return _whole_days(said, there)
    if not _possible(said):
        return When(start=_day_only(said, there), problem=Problem.NO_SUCH_TIME)
    placed = _placed(said)
    settled = _day_of(said, placed, there)
    if settled.day is None:
        return When(assumed=settled.assumed, problem=settled.problem)
    return _judged(_timed(said, placed, settled, there, zone), said, now=now)


def _possible(said: Said) -> bool:
    return all(clock is None or clock.possible for clock in (said.clock, said.clock_end))


def _placed(said: Said) -> Placed:
    clock = said.clock or Clock(hour=0)
    if said.clock_end is None or said.day_end is not None:
        return place(clock, said.hint)
    return place_range(clock, said.clock_end, said.hint)


def _day_only(said: Said, there: datetime) -> date | None:
    return settle(said.day, today=there.date(), later_today=True).day if said.day else None


def _whole_days(said: Said, there: datetime) -> When:
    if said.day is None:
        return When()
    settled = settle(said.day, today=there.date(), later_today=True)
    today = there.date()
    end = _day_after(said.day_end, settled.day, today) if said.day_end and settled.day else None
    problem = settled.problem or _problem_of_days(settled.day, end, said, there.date())
    return When(start=settled.day, end=end, assumed=settled.assumed, problem=problem)


def _problem_of_days(
    start: date | None, end: date | None, said: Said, today: date
) -> Problem | None:
    if start is None or start < today:
        return Problem.IN_THE_PAST
    if (start - today).days > MOST_DAYS_AHEAD:
        return Problem.TOO_FAR
    if end is not None and not timedelta() <= end - start <= _HALF_YEAR:
        return Problem.END_BEFORE_START
    if end is not None or (said.length or timedelta()) > LONGEST:
        return Problem.TOO_LONG
    return Problem.RECURRENCE if said.recurring else None


def _day_after(day: Day, start: date, today: date) -> date | None:
    """Settle the end of a range, seen from its start; "next friday" is seen from today."""
    named = day.week is not None or (day.offset is not None and day.weekday is None)
    return settle(day, today=today if named else start, later_today=False).day


def _day_of(said: Said, placed: Placed, there: datetime) -> Settled:
    ahead = placed.start > there.hour * 60 + there.minute
    if said.day is not None:
        return settle(said.day, today=there.date(), later_today=ahead)
    day = there.date() + timedelta(days=0 if ahead else 1)
    return Settled(day=day, assumed=frozenset({Assumed.DATE}))


def _timed(said: Said, placed: Placed, settled: Settled, there: datetime, zone: ZoneInfo) -> When:
    day = settled.day or there.date()
    place_of_clock = there.tzinfo or zone
    start, problem, suggestion = _on_clock(_wall(day, placed.start), place_of_clock)
    end = _end(said, placed, day, place_of_clock, today=there.date())
    chosen = {Assumed.AM_PM: placed.chosen, Assumed.ZONE: said.zone_doubtful}
    assumed = settled.assumed | {fact for fact, assumes in chosen.items() if assumes}
    return When(
        start=start.astimezone(zone),
        end=end.astimezone(zone) if isinstance(end, datetime) else end,
        assumed=assumed,
        problem=problem,
        suggestion=suggestion.astimezone(zone) if suggestion else None,
    )


def _end(
    said: Said, placed: Placed, day: date, zone: tzinfo, *, today: date
) -> datetime | date | None:
    if said.day_end is None:
        return None if placed.end is None else _wall(day, placed.end).replace(tzinfo=zone)
    last = _day_after(said.day_end, day, today)
    if last is None or said.clock_end is None:
        return last
    return _wall(last, place(said.clock_end, said.hint).start).replace(tzinfo=zone)


def _wall(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _on_clock(wall: datetime, zone: tzinfo) -> tuple[datetime, Problem | None, datetime | None]:
    """Put a wall time into *zone*: what it is, what is wrong with it, what would do."""
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return first, None, None
    there_and_back = first.astimezone(UTC).astimezone(zone)
    if there_and_back.replace(tzinfo=None) != wall:
        return there_and_back, Problem.NO_SUCH_TIME, there_and_back
    return first, Problem.AMBIGUOUS_TIME, second


def _judged(when: When, said: Said, *, now: datetime) -> When:
    """Add what is wrong with the time as a whole; the clock's own problem comes first."""
    problem = when.problem or _problem_of_time(when, said, now)
    return when if problem is when.problem else replace(when, problem=problem)


def _problem_of_time(when: When, said: Said, now: datetime) -> Problem | None:
    if not isinstance(when.start, datetime):
        return None
    length = _length(when.start, when.end, said)
    overnight = said.day_end is None and when.end is not None and length > _LONGEST_NIGHT
    checks = {
        Problem.END_BEFORE_START: length <= timedelta() or overnight,
        Problem.IN_THE_PAST: when.start < now,
        Problem.TOO_FAR: when.start - now > timedelta(days=MOST_DAYS_AHEAD),
        Problem.TOO_LONG: length > LONGEST,
        Problem.RECURRENCE: said.recurring,
    }
    return next((problem for problem, found in checks.items() if found), None)


def _length(start: datetime, end: datetime | date | None, said: Said) -> timedelta:
    """Give the true length that was said, a moment where none was."""
    if isinstance(end, datetime):
        return end.astimezone(UTC) - start.astimezone(UTC)
    if end is not None:
        return end - start.date()
    return timedelta(minutes=1) if said.length is None else said.length
