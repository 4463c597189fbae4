"""Days that are counted: in three weeks, five days ago, the first Monday of May, week 14.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from dataclasses import replace
from re import Match

from bot.language.dates import year_of
from bot.language.finds import Day
from bot.language.terms import Sentence
from bot.language.weekdays import weekday_of

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
# A weekday comes no more often in a month.
_MOST_WEEKS = 5


def in_year_week(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read Dienstag in KW 14, KW 14 am Dienstag: a weekday of a week of the year."""
    parts = sentence.by_kind(match)
    week = parts["number"].number
    if parts["unit"].name != "isoweek" or not 1 <= week <= 53:
        return None
    return Day(weekday=weekday_of(parts), year_week=week)


def counted(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read in five days, three weeks from tomorrow, a week from friday, within a month."""
    parts = sentence.by_kind(match)
    count = 1 if parts.get("a") and "number" not in parts else parts["number"].number
    unit = parts["unit"].name
    beside = {"weekday", "relday"} & parts.keys() and not {"later", "from", "in"} & parts.keys()
    if unit in {"minute", "hour"} or count > 400 or (beside and unit in _MONTHS):
        return None
    day = Day(months=count * _MONTHS.get(unit, 0), offset=count * _DAYS.get(unit, 0))
    if "weekday" in parts:
        return replace(day, weekday=parts["weekday"].number)
    base = parts["relday"].number if "relday" in parts else 0
    return replace(day, offset=(day.offset or 0) + base)


def in_week(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read in zwei Wochen am Dienstag: the weekday of that week."""
    parts = sentence.by_kind(match)
    count = parts["number"].number if "number" in parts else 1
    if parts["unit"].name != "week" or count > 53:
        return None
    return Day(weekday=parts["weekday"].number, week=count)


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
    """Read the first monday of next month, the last friday of june, am 2. Montag im Mai 2027."""
    parts = sentence.by_kind(match)
    if "monthmark" in parts:
        return _nth_of_marked(sentence, match)
    numbers = sentence.numbers(match)
    nth = -1 if "last" in parts else numbers.pop(0).number
    month = parts["month"].number if "month" in parts else None
    year = year_of(numbers[0]) if numbers and numbers[0].digits == 4 else None
    if (numbers and not (year and month)) or nth > _MOST_WEEKS:
        return None
    months = 1 if month is None and "next" in parts else 0
    return Day(nth=nth, weekday=weekday_of(parts), month=month, year=year, months=months)


def _nth_of_marked(sentence: Sentence, match: "Match[str]") -> Day:
    """Read 4月第二个星期二, 2026年4月第二个星期二."""
    parts = sentence.by_kind(match)
    nth = parts["ordinal"].number if "ordinal" in parts else -1
    *year, month = sentence.numbers(match)[: 2 if "yearmark" in parts else 1]
    said = year[0].number if year else None
    return Day(nth=nth, weekday=weekday_of(parts), month=month.number, year=said)


def weekday_behind_month(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read 4月第二个星期二, 下个月第一个周一, 每月最后一个周五: the month stands first."""
    parts = sentence.by_kind(match)
    unit = parts.get("unit") or parts.get("recurring")
    if unit and unit.name != "month":
        return None
    return nth_weekday(sentence, match, month_first)


def last_day_behind_month(
    sentence: Sentence, match: "Match[str]", _month_first: bool
) -> Day | None:
    """Read 本月最后一天, 3月最后一天: the month stands first."""
    parts = sentence.by_kind(match)
    *months, unit = [term for term in sentence.terms[slice(*match.span())] if term.kind == "unit"]
    if unit.name != "day" or any(term.name != "month" for term in months):
        return None
    month = parts.get("month") or parts.get("number")
    ahead = parts["next"].number if "next" in parts else 0
    return Day(nth=-1, month=month.number if month else None, months=ahead)
