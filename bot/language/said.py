"""All that a sentence says about time, gathered from the small parsers and weighed.

Pure. Nothing is assumed here: that is ``when``'s part.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta, tzinfo
from typing import Any, TypeVar

from bot.language import clocks, context, lengths, zones
from bot.language.choice import Hours, choose_days, choose_hours
from bot.language.days import days as find_days
from bot.language.days import vague
from bot.language.finds import SURE, After, Clock, ClockRange, Day, DayRange, Find
from bot.language.hours import Hint
from bot.language.kinds import letter, pattern
from bot.language.recurrence import recurrences
from bot.language.terms import Sentence

AnyFind = TypeVar("AnyFind", bound=Find[Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said; None is what was not.

    *used* are the positions of the terms that said it, *finds* what each small parser read.
    """

    day: Day | None = None
    day_end: Day | None = None
    clock: Clock | None = None
    clock_end: Clock | None = None
    wait: timedelta | None = None
    length: timedelta | None = None
    zone: tzinfo | None = None
    zone_doubtful: bool = False
    hint: Hint = field(default_factory=Hint)
    recurring: bool = False
    vague: bool = False
    used: frozenset[int] = frozenset()
    finds: tuple[tuple[str, Find[Any]], ...] = ()

    @property
    def anything(self) -> bool:
        """Whether a day or an hour was said at all."""
        return bool(self.day or self.clock or self.clock_end or self.wait)

    @property
    def timed(self) -> bool:
        """Whether it was said when to start, not only on what day."""
        return self.clock is not None or self.wait is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Everything that the small parsers found, before anything is chosen."""

    waits: list[Find[After]]
    days: list[Find[Day]]
    lengths: list[Find[timedelta]]
    hours: list[Find[Clock]]
    pairs: list[Find[ClockRange]]
    ends: list[Find[ClockRange]]


# What leads up to a time and goes with it: "starting at", "on the", "for".
_LEAD = {
    "at", "on", "from", "for", "by", "in", "between", "around", "until", "the", "lasting",
    "early", "this", "within", "of", "plus", "about",
}  # fmt: skip
# What belongs to a time behind it: 3時に, 月曜日の, 45 Minuten lang.
_TAIL = {"at_behind", "from_behind", "until_behind", "for_behind", "ish", "later"}
_PART = pattern("part")
_PART_BEFORE = {"in", "the", "early", "this", "of", "at", "on"}
_PART_AFTER = {"", "comma", "at"}
_WHOLE_DAY = timedelta(days=1)
# Before an order to move something stands nothing but politeness.
_MOVED = pattern("[hello please modal you want i comma to]*+ move")


def aim(sentence: Sentence) -> tuple[Sentence, int]:
    """Aim at the new time in "move it from 3 to 4": "to" is "by" there, the rest does not count."""
    order = _MOVED.match(sentence.kinds)
    at = sentence.kinds.find(letter("to"), order.end()) if order else -1
    if at < 0:
        return sentence, 0
    terms = list(sentence.terms)
    terms[at] = replace(terms[at], kind="by")
    return replace(sentence, terms=tuple(terms), kinds="".join(letter(t.kind) for t in terms)), at


def gather(sentence: Sentence, *, month_first: bool, behind: int = 0) -> Said:
    """Gather what was said about time; finds before term *behind* count only if none is after."""
    found = _find(sentence, month_first=month_first)
    day = choose_days(sentence, _prefer(found.days, behind))
    singles = [find for find in found.hours if day is None or find.first != day.first]
    hours = choose_hours(_prefer(singles, behind), _prefer(found.pairs, behind), found.ends)
    zone = zones.zones(sentence, [find.last for find in hours.finds])
    repeats = recurrences(sentence)
    weeks = list(vague(sentence))
    parts = _parts(sentence, [*found.days, *hours.finds, *repeats])
    # An hour that was not chosen is no part of the subject either, least of all an old one.
    sure = [find for find in found.hours if find.weight >= SURE or find.first < behind]
    used = [
        *found.waits, *found.days, *found.lengths, *sure, *hours.finds, *zone, *repeats, *weeks,
        *parts, *([day] if day else []),
    ]  # fmt: skip
    return Said(
        day=_in_week(day.value.start, weeks) if day else None,
        day_end=day.value.end if day and day.value.end != day.value.start else None,
        clock=hours.start,
        clock_end=hours.end or _closing(found, day, hours),
        wait=found.waits[0].value.delta if found.waits else None,
        length=found.lengths[0].value if found.lengths else None,
        zone=zone[0].value if zone else None,
        zone_doubtful=any(find.weight < SURE for find in zone),
        hint=_hint(sentence),
        recurring=bool(repeats),
        vague=bool(weeks or parts),
        used=_used(sentence, used),
        finds=_named(
            wait=found.waits, day=[day] if day else [], hour=hours.finds, length=found.lengths,
            zone=zone, recurrence=repeats, week=weeks, part=parts,
        ),
    )  # fmt: skip


def _named(**finds: Sequence[Find[Any]]) -> tuple[tuple[str, Find[Any]], ...]:
    return tuple((parser, find) for parser, found in finds.items() for find in found)


def _closing(found: _Found, day: Find[DayRange] | None, hours: Hours) -> Clock | None:
    """Give the hour of the second day: the 5pm of "Friday 3pm to Saturday 5pm"."""
    if day is None or day.value.start == day.value.end or not hours.finds:
        return None
    if hours.finds[0].first >= day.last:
        return None
    return next((find.value for find in found.hours if find.first >= day.last), None)


def _find(sentence: Sentence, *, month_first: bool) -> _Found:
    """Run the parsers in an order in which what is clearest takes its words first."""
    waits = [wait for wait in lengths.waits(sentence) if wait.value.delta % _WHOLE_DAY]
    taken = _positions(waits)
    days = [
        day
        for day in find_days(sentence, month_first=month_first)
        if taken.isdisjoint(range(day.first, day.last))
    ]
    taken |= _positions(days)
    spans = lengths.lengths(sentence, taken)
    candidates = clocks.clocks(sentence, taken | _positions(spans))
    after_day = {find.last for find in days}
    after_day |= {last + 1 for last in after_day if sentence.kind(last) == "comma"}
    return _Found(
        waits=waits,
        days=days,
        lengths=spans,
        hours=context.weighed(sentence, candidates, after_day),
        pairs=context.ranges(sentence, candidates, after_day),
        ends=context.ends(sentence, candidates),
    )


def _positions(finds: Iterable[Find[Any]]) -> set[int]:
    return {at for find in finds for at in range(find.first, find.last)}


def _prefer(finds: Sequence[AnyFind], behind: int) -> list[AnyFind]:
    """Keep what stands behind that term, or everything where nothing does."""
    return [find for find in finds if find.first >= behind] or list(finds)


def _in_week(day: Day, weeks: list[Find[int]]) -> Day:
    """Put the day of "next week's review on tuesday" into the week that was said apart from it."""
    shift = next((week.value for week in weeks if week.value), None)
    plain = day.weekday is not None and day.week is None and day.day is None and not day.past
    return replace(day, week=shift) if plain and shift else day


def _hint(sentence: Sentence) -> Hint:
    part = next((t.name for t in sentence.terms if t.kind in {"part", "partday"}), "")
    meal = next((t.name for t in sentence.terms if t.kind == "meal"), "")
    return Hint(part=part, meal=meal)


def _parts(sentence: Sentence, finds: list[Find[Any]]) -> list[Find[None]]:
    """Find parts of the day that belong to the time, not to the subject ("morning standup")."""
    touched = {edge for find in finds for edge in (find.first, find.last)}
    found: list[Find[None]] = []
    for match in _PART.finditer(sentence.kinds):
        at, last = match.span()
        beside = at in touched or last in touched
        if beside or _led(sentence, at, last):
            found.append(Find(None, at, last))
            touched.add(last)
    return found


def _led(sentence: Sentence, at: int, last: int) -> bool:
    return sentence.kind(at - 1) in _PART_BEFORE or sentence.kind(last) in _PART_AFTER


def _used(sentence: Sentence, finds: list[Find[Any]]) -> frozenset[int]:
    used = _positions(finds)
    for find in finds:
        at = find.first - 1
        while at >= 0 and sentence.terms[at].kind in _LEAD:
            used.add(at)
            at -= 1
    for at, term in enumerate(sentence.terms):
        if term.kind in _TAIL and at - 1 in used:
            used.add(at)
    return frozenset(used)
