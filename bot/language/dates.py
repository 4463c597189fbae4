"""Dates as written: 2026-03-12, 3/12, 12.3., March 12, the 12th.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from re import Match

from bot.language.finds import Day
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

# After these a number is an hour, or a part of one.
_HOUR_BEFORE = {"at", "colon"}
# An ordinal before one of these only counts it: "the 3rd floor".
_NAMED_BY = {"word", "meeting", "people", "place", "room", "number", "pair", "weekday", "unit"}
OF_MONTH = pattern("unit? of? month")


def _glued(sentence: Sentence, match: "Match[str]") -> bool:
    return not any(term.spaced for term in sentence.terms[match.start() + 1 : match.end()])


def _year(term: Term) -> int | None:
    if term.digits == 4 and 1900 <= term.number <= 2199:
        return term.number
    return 2000 + term.number if term.digits == 2 else None


def iso(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 2026-03-12, 2026/3/12."""
    year, month, day = sentence.numbers(match)[:3]
    if year.digits != 4 or not _year(year) or not _glued(sentence, match):
        return None
    return Day(year=year.number, month=month.number, day=day.number)


def figures(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read 3/12, 3/12/2026, 12.3., 12.03.2026. With dots the day stands first everywhere."""
    numbers = sentence.numbers(match)
    dotted = sentence.kind(match.start() + 1) == "dot"
    counts = sentence.kind(match.end()) in {"unit", "hmark"}
    if counts or not _glued(sentence, match) or any(term.digits > 2 for term in numbers[:2]):
        return None
    if dotted and not _dotted_date(sentence, match, numbers):
        return None
    year = _year(numbers[2]) if len(numbers) > 2 else None
    first, second = numbers[0].number, numbers[1].number
    month, day = (first, second) if month_first and not dotted else (second, first)
    if month > 12 >= day and not dotted:
        month, day = day, month
    swappable = not dotted and first <= 12 and second <= 12 and first != second
    possible = 1 <= month <= 12 and 1 <= day <= 31
    return Day(year=year, month=month, day=day, swappable=swappable) if possible else None


def _dotted_date(sentence: Sentence, match: "Match[str]", numbers: list[Term]) -> bool:
    """Tell 19.10 and 5.4. from version 2.0 and 8.30 o'clock."""
    if len(numbers) > 2 or sentence.kind(match.start() - 1) in {"on", "weekday", "comma"}:
        return True
    if sentence.kind(match.end() - 1) == "dot" and match.end() < len(sentence.terms):
        return True
    if sentence.kind(match.start() - 1) in {"at", "from", "dash", "to", "around", "until", "word"}:
        return False
    clock = sentence.kind(match.end()) in {"meridiem", "hmark", "dash", "to"}
    return numbers[1].digits == 2 and 1 <= numbers[1].number <= 12 and not clock


def marked(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 3月12日, 2026年3月12号, 3월 12일."""
    *year, month, day = sentence.numbers(match)
    if not (1 <= month.number <= 12 and 1 <= day.number <= 31):
        return None
    return Day(year=_year(year[0]) if year else None, month=month.number, day=day.number)


def named(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read March 12, the 12th of March 2026, may the twentieth, feb four."""
    day, *rest = sentence.numbers(match)
    month = sentence.by_kind(match)["month"].number
    year = _year(rest[0]) if rest and rest[0].digits == 4 else None
    if (rest and year is None) or day.digits > 2 or not 1 <= day.number <= 39:
        return None
    if (
        sentence.kind(match.start()) == "number"
        and sentence.kind(match.start() - 1) in _HOUR_BEFORE
    ):
        return None
    if sentence.kind(match.end()) in {"colon", "meridiem", "oclock"} or _spanned(
        sentence, rest, match
    ):
        return None
    return Day(year=year, month=month, day=day.number)


def _spanned(sentence: Sentence, rest: list[Term], match: "Match[str]") -> bool:
    """Tell the year in "May 30 2017" from the hour in "May 30 2015-2145"."""
    after = match.end()
    numbered = sentence.kind(after) == "dash" and sentence.kind(after + 1) == "number"
    return bool(rest) and numbered and sentence.terms[after + 1].digits == 4


def day_of_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read on the 5th, for the thirteenth, on the 17. An ordinal before a noun only counts it."""
    [day] = sentence.numbers(match)
    after = sentence.kind(match.end())
    if (
        after in _NAMED_BY
        or OF_MONTH.match(sentence.kinds, match.end())
        or day.digits > 2
        or not 1 <= day.number <= 31
    ):
        return None
    return Day(day=day.number)


def day_named(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read el día 15, no dia 15."""
    if sentence.by_kind(match)["unit"].name != "day":
        return None
    return day_of_month(sentence, match, month_first)


def day_of_other_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read the 15th of next month, 下个月15号, 来月の15日."""
    parts = sentence.by_kind(match)
    [day] = sentence.numbers(match)
    unit = parts.get("unit")
    if (unit and unit.name != "month") or not 1 <= day.number <= 31:
        return None
    months = parts["next"].number if "next" in parts else 0
    return Day(day=day.number, months=months if "last" not in parts else -1, fixed_month=True)
