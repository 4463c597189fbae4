"""Of all that was found, what is meant: one day or stretch of days, one hour or range of hours.

Pure.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.language.finds import LIKELY, SURE, Clock, ClockRange, Day, DayRange, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

# Between two days may stand the hour of the first: "Friday 3pm to Saturday 5pm".
_DAY_LINK = pattern(
    "(?P<HOUR>[comma of]? [at part]*+ (?:number (?:[colon dot] number)?"
    " (?:[hmark oclock] [number half]?)? meridiem? | fixed))?"
    " (?P<LINK>to | until | dash | at | and | from_behind)"
)
# A second end that only counts on in the month of the first: "Feb 12 to 15th".
_SHORT_END = pattern(
    "(?:to | until | dash) the? (?:ordinal | number) (?! colon | meridiem | oclock)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours that are meant; *finds* are what says so."""

    start: Clock | None = None
    end: Clock | None = None
    finds: tuple[Find[Clock] | Find[ClockRange], ...] = ()


def choose_hours(
    singles: list[Find[Clock]], pairs: list[Find[ClockRange]], ends: list[Find[ClockRange]]
) -> Hours:
    """Choose the surest, the first of equals; a range before an hour; an end on its own last."""
    paired = {at for pair in pairs for at in range(pair.first, pair.last)}
    singles = [find for find in singles if find.first not in paired]
    pair = max(pairs, key=_sureness, default=None)
    single = max(singles, key=_sureness, default=None)
    if pair and (single is None or pair.weight >= min(single.weight, LIKELY)):
        return Hours(start=pair.value.start, end=pair.value.end, finds=(pair,))
    loose = next(iter(ends), None)
    if single and loose:
        return Hours(start=single.value, end=loose.value.end, finds=(single, loose))
    if single:
        return Hours(start=single.value, finds=(single,))
    return Hours(end=loose.value.end, finds=(loose,)) if loose else Hours()


def choose_days(sentence: Sentence, finds: list[Find[Day]]) -> Find[DayRange] | None:
    """Choose the day that says most, joined with what other days of the sentence add to it."""
    for first, second in pairwise(finds):
        if _linked(sentence, first, second):
            value = DayRange(start=_in_month(first.value, second.value), end=second.value)
            return Find(value, first.first, second.last)
    best = max(finds, key=_substance, default=None)
    if best is None:
        return None
    short = _short_end(sentence, best) or _short_start(sentence, best)
    if short:
        return short
    day = best.value
    for other in finds:
        day = _add(day, other.value)
    return Find(DayRange(start=day, end=day), best.first, best.last, best.weight)


def _linked(sentence: Sentence, first: Find[Day], second: Find[Day]) -> bool:
    match = _DAY_LINK.match(sentence.kinds, first.last)
    if (
        match is None
        or not _adjoin(sentence, match.end(), second.first)
        or min(first.weight, second.weight) < LIKELY
    ):
        return False
    link = sentence.kind(match.start("LINK"))
    opened = {"and": "between", "at": "from"}
    joined = link not in opened or sentence.kind(first.first - 1) == opened[link]
    # The same day twice, each time with an hour: 3月16日9点到3月16日11点.
    return joined and (first.value != second.value or match["HOUR"] is not None)


def _adjoin(sentence: Sentence, end: int, first: int) -> bool:
    """Tell whether nothing but an article stands between: "del lunes al martes"."""
    return 0 <= first - end <= 1 and all(sentence.kind(at) == "the" for at in range(end, first))


def _short_end(sentence: Sentence, start: Find[Day]) -> Find[DayRange] | None:
    match = _SHORT_END.match(sentence.kinds, start.last)
    if start.value.day is None or match is None:
        return None
    number = sentence.terms[match.end() - 1]
    if number.digits > 2 or not start.value.day < number.number <= 31:
        return None
    end = replace(start.value, day=number.number, weekday=None)
    return Find(DayRange(start=start.value, end=end), start.first, match.end())


def _short_start(sentence: Sentence, end: Find[Day]) -> Find[DayRange] | None:
    """Read the whole of "from 3 to 10 April", of which *end* is the last part."""
    # A dot makes an ordinal of it: vom 3. bis 10. April.
    first = end.first - 2 - (sentence.kind(end.first - 2) == "dot")
    # Dal 3 all'8 aprile.
    at = sentence.kind(end.first - 1) == "at" and sentence.kind(first - 1) == "from"
    linked = at or sentence.kind(end.first - 1) in {"to", "until", "dash"}
    if sentence.kind(end.first) == "month" or first < 0 or not linked:
        return None
    number = sentence.terms[first]
    if number.kind not in {"number", "ordinal"} or number.digits > 2:
        return None
    start = _in_month(Day(day=number.number), end.value)
    if start.month is None:
        return None
    return Find(DayRange(start=start, end=end.value), first, end.last)


def _in_month(day: Day, other: Day) -> Day:
    """Give "the 3rd" the month of the 10th of April that it reaches to."""
    if day.month is not None or day.day is None or not 0 < day.day < (other.day or 0):
        return day
    return replace(day, month=other.month, year=other.year)


def _add(day: Day, other: Day) -> Day:
    """Give a date the weekday that was said beside it, to be checked."""
    if day.weekday is None and other.weekday is not None and day.day is not None:
        return replace(day, weekday=other.weekday)
    return day


def _substance(find: Find[Day]) -> tuple[int, int, int, int, int]:
    day = find.value
    full = 2 if day.month is not None else int(day.offset is not None or day.weekday is not None)
    # "As we said yesterday": what is over is no day to meet on.
    ahead = int(not day.past and (day.offset or 0) >= 0)
    return int(find.weight >= LIKELY), ahead, full, find.weight, -find.first


def _sureness(find: Find[Clock] | Find[ClockRange]) -> tuple[int, int]:
    return min(find.weight, SURE), -find.first
