"""Dates in figures: 2026-03-12, 3/12, 12.3., on 15-2.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from re import Match

from bot.language.dates import glued, of_days, year_of
from bot.language.finds import Day
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

# Behind these a date with a dot is one, whatever stands before it.
_BEHIND_DATE = {"", "at", "from", "comma"}
_NO_DATE_BEHIND = {"at", "from", "dash", "to", "around", "until", "word"}
# What makes hours of two numbers with a dash, and where a date with one may stand.
_HOUR_AFTER = {"meridiem", "oclock", "hmark", "unit", "colon", "part", "partday", "dash"}
_FREE_BEFORE = {"", "comma", "weekday", "for", "dot", "colon"}
_HOUR_FOLLOWS = pattern("comma? [at from between] number")


def _written_together(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell a date from numbers beside each other; behind dots a gap is no harm: "12. 10. 2026"."""
    if glued(sentence, match):
        return True
    terms = sentence.terms[match.start() : match.end()]
    dots = [term for term in terms if term.kind == "dot"]
    year = terms[-1] if terms[-1].kind == "number" else None
    hours = sentence.kind(match.end()) in {"dash", "oclock", "hmark"}
    full = year is None or not year.spaced or (year.digits == 4 and not hours)
    return len(dots) == 2 and full and not any(dot.spaced for dot in dots)


def iso(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 2026-03-12, 2026/3/12."""
    year, month, day = sentence.numbers(match)[:3]
    # 2026. 4. 3.
    spaced = sentence.kind(match.start() + 1) == "dot" and sentence.lexicon.dotted_month_first
    if year.digits != 4 or not year_of(year) or not (spaced or glued(sentence, match)):
        return None
    return Day(year=year.number, month=month.number, day=day.number)


def figures(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read 3/12, 3/12/2026, 12.3., 12.03.2026. With dots the day stands first almost everywhere."""
    numbers = sentence.numbers(match)
    dotted = sentence.kind(match.start() + 1) == "dot"
    after = sentence.kind(match.end())
    led = after == "hmark" and sentence.kind(match.end() + 1) == "number"
    counts = after in {"unit", "hmark"} and not led
    together = _written_together(sentence, match)
    if counts or not together or any(term.digits > 2 for term in numbers[:2]):
        return None
    if dotted and not _dotted_date(sentence, match, numbers):
        return None
    year = year_of(numbers[2]) if len(numbers) > 2 else None
    first, second = numbers[0].number, numbers[1].number
    leads = sentence.lexicon.dotted_month_first if dotted else month_first
    month, day = (first, second) if leads else (second, first)
    if month > 12 >= day and not dotted:
        month, day = day, month
    swappable = not dotted and first <= 12 and second <= 12 and first != second
    possible = 1 <= month <= 12 and 1 <= day <= 31
    return Day(year=year, month=month, day=day, swappable=swappable) if possible else None


def dashed(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read on 15-2, op 6-4; without an "on" only what is no pair of hours: 23-4."""
    day, month = sentence.numbers(match)
    led = sentence.kind(match.start()) == "on"
    written = month.text.startswith("0") and sentence.kind(match.end()) == "part"
    hours = sentence.kind(match.end()) in _HOUR_AFTER and not written
    if month_first or hours or _parted(sentence, match):
        return None
    free = sentence.kind(match.start() - 1) in _FREE_BEFORE
    timed = _HOUR_FOLLOWS.match(sentence.kinds, match.end()) is not None
    if not (led or timed or (free and day.number > 12)) or max(day.digits, month.digits) > 2:
        return None
    possible = 1 <= month.number <= 12 and 1 <= day.number <= 31
    return Day(month=month.number, day=day.number) if possible else None


def _parted(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell "op 15 - 2", with gaps, from "op 15-2"."""
    first = match.start() + (sentence.kind(match.start()) == "on")
    return any(term.spaced for term in sentence.terms[first + 1 : match.end()])


def _dotted_date(sentence: Sentence, match: "Match[str]", numbers: list[Term]) -> bool:
    """Tell 19.10 and 5.4. from version 2.0 and 8.30 o'clock."""
    before, after = sentence.kind(match.start() - 1), sentence.kind(match.end())
    led = before in {"on", "weekday", "comma"}
    dotted = sentence.kind(match.end() - 1) == "dot" and after
    if len(numbers) > 2 or led or dotted or _no_hour(sentence, match, numbers):
        return True
    if before == "word" and after in _BEHIND_DATE:
        gathers = sentence.terms[match.start() - 1].value == "gathering"
        return gathers or _two_figures(numbers)
    # Behind a date stands an hour: "20.09. 22.10".
    behind_date = before == "dot" and sentence.kind(match.start() - 2) == "number"
    if behind_date or before in _NO_DATE_BEHIND:
        return False
    if sentence.lexicon.dotted_month_first:
        # 3.15 下午, but not 2.0 版本.
        return after in {"part", "weekday", "sign", "number"}
    if numbers[1].digits == 1:
        return not before and after in _BEHIND_DATE
    possible = numbers[1].digits == 2 and 1 <= numbers[1].number <= 12
    return possible and after not in {"meridiem", "hmark", "dash", "to"}


def _two_figures(numbers: list[Term]) -> bool:
    """Tell "Demo 15.04 at 2" from "Version 2.1 at 2"."""
    day, month = numbers
    return month.digits == 2 and month.number <= 12 and (day.digits == 2 or month.text[0] == "0")


def _no_hour(sentence: Sentence, match: "Match[str]", numbers: list[Term]) -> bool:
    """Tell the dates in "Samstag Nachmittag 27.5", "3.-5.6." and "17.3 15 Uhr" from hours."""
    before, earlier = sentence.kind(match.start() - 1), sentence.kind(match.start() - 2)
    if before == "part":
        return numbers[0].number > 24
    if before == "dash" and earlier == "dot":
        return True
    alone = before in {"", "comma", "dot", "dash"}
    return alone and numbers[0].number > 12 and numbers[1].digits == 1


def figures_of_day(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read el 3-4: behind the article of days a date, not a range."""
    return figures(sentence, match, month_first) if of_days(sentence, match.start()) else None
