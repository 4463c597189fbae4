"""Days as seen from today: friday, next friday, tomorrow, in three weeks, the first Monday.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from dataclasses import replace
from re import Match

from bot.language.dates import OF_MONTH
from bot.language.finds import Day
from bot.language.terms import Sentence, Term

_WEEKDAYS = ("weekday", "shortday", "weekdays")
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
# Behind these "Sun" is somebody, and "sat" what somebody did.
_NAME_BEFORE = {"with", "and", "meet", "my", "to", "i", "you", "the", "a"}
_TOM_BEFORE = {"with", "and", "meet", "comma", "for", "to", "about", "my", "i", "you"}
# "Monday 15 at 3": what leads up to an hour makes a date of the number before it.
_HOUR_LEADS = {"at", "from", "between"}
_DATE_BEFORE = _HOUR_LEADS | {"stop", "daymark"}
# "Tom" is tomorrow only at the end or before an hour: a Tom there would want a "with".
_TOM_AFTER = {"", "dot", "stop", "at", "number", "part", "from"}


def _number_of(parts: dict[str, Term]) -> int:
    return next(parts[kind].number for kind in _WEEKDAYS if kind in parts)


def plain_weekday(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read friday, this friday, next week friday, friday next week, wednesday after next."""
    parts = sentence.by_kind(match)
    number = _number_of(parts)
    if "shortday" in parts and not _plain_short(sentence, match):
        return None
    day = Day(weekday=number)
    if "last" in parts:
        return replace(day, past=True)
    if "next" in parts:
        return replace(day, week=parts["next"].number)
    return replace(day, week=0) if "this" in parts and "next" not in parts else day


def _plain_short(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell "sat 3pm" from somebody called Sun, or from what somebody sat on."""
    before = sentence.kind(match.start() - 1)
    if before == "word":
        return sentence.kind(match.end()) in {"number", "at", "from", "", "dot", "part"}
    return before not in _NAME_BEFORE


def numbered_weekday(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read Monday the 21st, Mon 13th; "Monday 9" is an hour unless the sentence ends there."""
    named = plain_weekday(sentence, match, month_first)
    [day] = sentence.numbers(match)
    after = sentence.kind(match.end())
    led = after == "comma" and sentence.kind(match.end() + 1) in _HOUR_LEADS
    hour = day.kind == "number" and not (after in _DATE_BEFORE or led)
    dated = OF_MONTH.match(sentence.kinds, match.end())
    if named is None or hour or dated or not 1 <= day.number <= 31:
        return None
    return replace(named, day=day.number, week=None)


def relative_day(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read today, tomorrow, yesterday, tonight; "tom" only where no Tom can be meant."""
    term = sentence.terms[match.end() - 1]
    if term.kind == "partday":
        return Day(offset=0)
    if term.kind == "shortrel":
        person = match.start() == 0 or sentence.kind(match.start() - 1) in _TOM_BEFORE
        free = sentence.kind(match.end()) in _TOM_AFTER
        named = sentence.capital(match.start()) and not sentence.original.isupper()
        if person or not free or named:
            return None
    return Day(offset=term.number)


def this_part(_sentence: Sentence, _match: "Match[str]", _month_first: bool) -> Day:
    """Read this morning, this evening."""
    return Day(offset=0)


def next_part(_sentence: Sentence, _match: "Match[str]", _month_first: bool) -> Day:
    """Read "next evening", which is tomorrow's."""
    return Day(offset=1)


def counted(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read in five days, three weeks from tomorrow, a week from friday, within a month."""
    parts = sentence.by_kind(match)
    count = 1 if parts.get("a") and "number" not in parts else parts["number"].number
    unit = parts["unit"].name
    if unit in {"minute", "hour"} or count > 400:
        return None
    day = Day(months=count * _MONTHS.get(unit, 0), offset=count * _DAYS.get(unit, 0))
    if "weekday" in parts:
        return replace(day, weekday=parts["weekday"].number)
    base = parts["relday"].number if "relday" in parts else 0
    return replace(day, offset=(day.offset or 0) + base)


def counted_back(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read 3 days ago, vor drei Tagen, hace una semana: a day that is over."""
    day = counted(sentence, match, month_first)
    return day and replace(day, offset=-(day.offset or 0), months=-day.months)


def last_day(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read the last day of march, the last day of the month."""
    parts = sentence.by_kind(match)
    if parts["unit"].name != "day":
        return None
    month = parts["month"].number if "month" in parts else None
    return Day(nth=-1, month=month, months=1 if "next" in parts else 0)


def nth_weekday(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read the first monday of next month, the last friday of june, first Monday of each month."""
    parts = sentence.by_kind(match)
    nth = -1 if "last" in parts else parts["ordinal"].number
    if "month" in parts:
        return Day(nth=nth, weekday=_number_of(parts), month=parts["month"].number)
    return Day(nth=nth, weekday=_number_of(parts), months=1 if "next" in parts else 0)
