"""All that a sentence says about time, gathered from the small parsers and weighed.

Pure. Nothing is assumed here: that is ``when``'s part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta, tzinfo
from typing import Any, TypeVar

from bot.language import zones
from bot.language.choice import Hours, choose_days, choose_hours
from bot.language.days import vague
from bot.language.finds import SURE, Clock, Day, DayRange, Find
from bot.language.found import Found, find_all
from bot.language.hours import Hint
from bot.language.recurrence import recurrences
from bot.language.terms import Sentence
from bot.language.time_words import parts_beside, words_of_times

AnyFind = TypeVar("AnyFind", bound=Find[Any])

# Parts of the day that say today where nothing else is said.
_LATER_TODAY = {"pm", "night"}


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


def gather(sentence: Sentence, *, month_first: bool, behind: int = 0) -> Said:
    """Gather what was said about time; finds before term *behind* count only if none is after."""
    found = find_all(sentence, month_first=month_first)
    day = choose_days(sentence, _prefer(found.days, behind))
    singles = [find for find in found.hours if day is None or find.first != day.first]
    hours = choose_hours(_prefer(singles, behind), _prefer(found.pairs, behind), found.ends)
    zone = zones.zones(sentence, [find.last for find in hours.finds])
    repeats, weeks = recurrences(sentence), list(vague(sentence))
    parts = parts_beside(sentence, [*found.days, *hours.finds, *repeats])
    if not (day or hours.finds or found.waits or weeks or repeats):
        day = _today(sentence, parts)
    chosen = [*([day] if day else []), *hours.finds, *zone, *repeats, *weeks, *parts]
    return Said(
        day=_in_week(day.value.start, weeks) if day else None,
        day_end=day.value.end if day and day.value.end != day.value.start else None,
        clock=hours.start or (None if found.waits else _midday(sentence, parts)),
        clock_end=hours.end or _closing(found, day, hours),
        wait=found.waits[0].value.delta if found.waits else None,
        length=found.lengths[0].value if found.lengths else None,
        zone=zone[0].value if zone else None,
        zone_doubtful=any(find.weight < SURE for find in zone),
        hint=_hint(sentence, behind),
        recurring=bool(repeats),
        vague=bool(weeks or parts),
        used=words_of_times(sentence, [*chosen, *_not_chosen(found, behind)]),
        finds=_named(
            wait=found.waits, day=[day] if day else [], hour=hours.finds, length=found.lengths,
            zone=zone, recurrence=repeats, week=weeks, part=parts,
        ),
    )  # fmt: skip


def _not_chosen(found: Found, behind: int) -> list[Find[Any]]:
    """Give what is no part of the subject either, least of all an old hour."""
    sure = [find for find in found.hours if find.weight >= SURE or find.first < behind]
    return [*found.waits, *found.days, *found.lengths, *sure]


def _today(sentence: Sentence, parts: list[Find[None]]) -> Find[DayRange] | None:
    """Read "in the evening", with which nothing else is said: today's; a morning is any day's."""
    for part in parts:
        if sentence.terms[part.first].name in _LATER_TODAY:
            return Find(DayRange(start=Day(offset=0), end=Day(offset=0)), part.first, part.last)
    return None


def _midday(sentence: Sentence, parts: list[Find[None]]) -> Clock | None:
    """Read a part of the day that is an hour where none is said: 明天中午."""
    named = any(sentence.terms[find.first].name == "midday" for find in parts)
    return Clock(hour=12, exact=True) if named else None


def _named(**finds: Sequence[Find[Any]]) -> tuple[tuple[str, Find[Any]], ...]:
    return tuple((parser, find) for parser, found in finds.items() for find in found)


def _closing(found: Found, day: Find[DayRange] | None, hours: Hours) -> Clock | None:
    """Give the hour of the second day: the 5pm of "Friday 3pm to Saturday 5pm"."""
    if day is None or not hours.finds or hours.finds[0].first >= day.last:
        return None
    if day.value.start == day.value.end and hours.finds[0].first < day.first:
        return None
    return next((find.value for find in found.hours if find.first >= day.last), None)


def _prefer(finds: Sequence[AnyFind], behind: int) -> list[AnyFind]:
    """Keep what stands behind that term, or everything where nothing does."""
    return [find for find in finds if find.first >= behind] or list(finds)


def _in_week(day: Day, weeks: list[Find[int]]) -> Day:
    """Put the day of "next week's review on tuesday" into the week that was said apart from it."""
    shift = next((week.value for week in weeks if week.value), None)
    plain = day.weekday is not None and day.week is None and day.day is None and not day.past
    return replace(day, week=shift) if plain and shift else day


def _hint(sentence: Sentence, behind: int) -> Hint:
    """Give the part of the day and the meal that were said; of a new time its own."""
    parts = [at for at, term in enumerate(sentence.terms) if term.kind in {"part", "partday"}]
    # "Ab 12 Uhr bis abends": the part that something lasts into says nothing of its start.
    parts = [at for at in parts if sentence.kind(at - 1) not in {"until", "to"}]
    told = next((at for at in parts if at >= behind), parts[0] if parts else -1)
    part = sentence.terms[told].name if told >= 0 else ""
    meal = next((t.name for t in sentence.terms if t.kind == "meal"), "")
    return Hint(part=part, meal=meal)
