"""Dates with a word or a mark: March 12, the 12th of March, 3月12日, 18-Mar-26, on the 5th.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from re import Match

from bot.language.finds import Day
from bot.language.hour_words import leads
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

# An ordinal before one of these only counts it: "the 3rd floor".
_NAMED_BY = {"word", "meeting", "people", "place", "room", "number", "pair", "weekday", "unit"}
# A number before one of these counts it, or is an hour.
_COUNTED_BY = {
    "hmark", "oclock", "meridiem", "hundred", "people", "colon", "sign", "slash",
}  # fmt: skip
# "Назначь на 13-е встречу": behind these it counts no meetings.
_ASKING = {"ask", "put"}
OF_MONTH = pattern("dot? unit? of? month")


def glued(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell whether a match is written without gaps."""
    return not any(term.spaced for term in sentence.terms[match.start() + 1 : match.end()])


def year_of(term: Term) -> int | None:
    """Give the year that a number of four figures or two is; None where it can be none."""
    if term.digits in {0, 4} and 1900 <= term.number <= 2199:
        return term.number
    return 2000 + term.number if term.digits == 2 else None


def marked(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 3月12日, 2026年3月12号, 三月十二号, 3월 12일."""
    *year, day = sentence.numbers(match)
    parts = sentence.by_kind(match)
    month = parts.get("month") or year.pop()
    if not (1 <= month.number <= 12 and 1 <= day.number <= 31):
        return None
    if "unit" in parts:
        # 明年3月5日.
        years = parts["next"].number if "next" in parts else 0
        named = parts["unit"].name == "year"
        return Day(month=month.number, day=day.number, months=12 * years) if named else None
    return Day(year=year_of(year[0]) if year else None, month=month.number, day=day.number)


def named(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read March 12, the 12th of March 2026, may the twentieth, feb four."""
    day, *rest = sentence.numbers(match)
    month = sentence.by_kind(match)["month"].number
    year = year_of(rest[0]) if rest and rest[0].digits != 2 else None
    if (rest and year is None) or day.digits > 2 or not 1 <= day.number <= 39:
        return None
    if sentence.kind(match.start()) == "number" and _is_hour(sentence, match.start()):
        return None
    if sentence.kind(match.end()) in {"colon", "meridiem", "oclock"} or _spanned(
        sentence, rest, match
    ):
        return None
    return Day(year=year, month=month, day=day.number)


def _is_hour(sentence: Sentence, at: int) -> bool:
    """Tell "at 7 May 5" and "7:30 May 5" from "when: 30 May" and "all'8 maggio"."""
    before = sentence.kind(at - 1)
    led = before == "at" and sentence.terms[at - 1].value != "day"
    return led or (before == "colon" and sentence.kind(at - 2) == "number")


def named_with_signs(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 18/mar/2026, 18-Mar-26, 18-mar."""
    day, *rest = sentence.numbers(match)
    if not glued(sentence, match) or not 1 <= day.number <= 31:
        return None
    month = sentence.by_kind(match)["month"].number
    return Day(year=year_of(rest[0]) if rest else None, month=month, day=day.number)


def _spanned(sentence: Sentence, rest: list[Term], match: "Match[str]") -> bool:
    """Tell the year in "May 30 2017" from the hour in "May 30 2015-2145"."""
    after = match.end()
    numbered = sentence.kind(after) == "dash" and sentence.kind(after + 1) == "number"
    return bool(rest) and numbered and sentence.terms[after + 1].digits == 4


def day_of_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read on the 5th, for the thirteenth, on the 17. An ordinal before a noun only counts it."""
    [day] = sentence.numbers(match)
    after = sentence.kind(match.end())
    marked = sentence.kind(match.end() - 1) == "daymark"
    asked = day.digits and after == "meeting" and sentence.kind(match.start() - 1) in _ASKING
    asked = asked or (marked and after not in {"room", "place", "people"})
    if (
        (after in _NAMED_BY and not asked)
        or OF_MONTH.match(sentence.kinds, match.end())
        or _goes_on(sentence, match.end())
        or day.digits > 2
        or not 1 <= day.number <= 31
    ):
        return None
    return Day(day=day.number)


def counted_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read am dritten fünften, am 7. vierten, siebter 4.: the month by its number."""
    day, month = sentence.numbers(match)
    led = not {"the", "on", "weekday"}.isdisjoint(sentence.by_kind(match))
    possible = 1 <= month.number <= 12 and 1 <= day.number <= 31
    if not (led and possible) or (month.kind == "ordinal" and month.digits):
        return None
    return Day(month=month.number, day=day.number)


def day_by_article(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read le 12, il 12, del 12: with an article that days of the month have."""
    dated = sentence.terms[match.start()].value == "day"
    counts = sentence.kind(match.end()) in _COUNTED_BY and not leads(sentence, match.end())
    if not dated or counts:
        return None
    return day_of_month(sentence, match, month_first)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Tell the 2 of 2/4 and 2.4 from a number at a sentence's end."""
    figure = sentence.kind(at + 1) == "number" and not sentence.terms[at + 1].spaced
    return sentence.kind(at) in {"slash", "dot", "colon", "dash"} and figure


def day_by_suffix(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read "21-го" by itself, where an hour or nothing follows."""
    digits = sentence.terms[match.start()].digits
    return day_of_month(sentence, match, month_first) if digits else None


def day_marked(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 15号, 15日, 15일, whatever follows: the mark says that it is a day."""
    [day] = sentence.numbers(match)
    return Day(day=day.number) if 1 <= day.number <= 31 and day.digits <= 2 else None


def day_named(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read el día 15, no dia 15."""
    figures_follow = sentence.kind(match.end()) in {"slash", "dash"}
    if sentence.by_kind(match)["unit"].name != "day" or figures_follow:
        return None
    return day_of_month(sentence, match, month_first)


def numbered_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read el 17 del 11: the 17th of November."""
    day, month = sentence.numbers(match)
    articled = of_days(sentence, match.start()) and of_days(sentence, match.end() - 2)
    if not articled or not (1 <= month.number <= 12 and 1 <= day.number <= 31):
        return None
    return Day(month=month.number, day=day.number)


def of_days(sentence: Sentence, article: int) -> bool:
    """Tell the article of days, as in el lunes, from the one of hours, as in las tres."""
    return sentence.kind(article) == "the" and sentence.terms[article].value == "day"


def day_of_other_month(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read the 15th of next month, 下个月15号, 来月の15日."""
    parts = sentence.by_kind(match)
    [day] = sentence.numbers(match)
    units = [
        term.name for term in sentence.terms[match.start() : match.end()] if term.kind == "unit"
    ]
    if set(units) - {"day", "month"} or not 1 <= day.number <= 31:
        return None
    months = parts["next"].number if "next" in parts else 0
    return Day(day=day.number, months=months if "last" not in parts else -1, fixed_month=True)
