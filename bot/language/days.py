"""Days as written: dates, weekdays, "tomorrow", "in three weeks".

Pure. What "friday" means is decided in ``calendar_days``; here stands only what was said.
"""

from collections.abc import Callable, Iterator
from re import Match, Pattern

from bot.language import dates, weekdays
from bot.language.finds import GUESS, LIKELY, SURE, Day, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

Build = Callable[[Sentence, "Match[str]", bool], Day | None]


def days(sentence: Sentence, *, month_first: bool) -> list[Find[Day]]:
    """Find every day, the longest reading at each place; slash dates by *month_first*."""
    found: list[Find[Day]] = []
    at = 0
    while at < len(sentence.terms):
        find = _day_at(sentence, at, month_first=month_first)
        if find:
            found.append(find)
        at = find.last if find else at + 1
    return found


def _day_at(sentence: Sentence, at: int, *, month_first: bool) -> Find[Day] | None:
    if sentence.terms[at].kind not in _STARTERS:
        return None
    for form, weight, build in _FORMS:
        match = form.match(sentence.kinds, at)
        day = build(sentence, match, month_first) if match else None
        if match and day is not None:
            doubt = sentence.terms[match.end() - 1].kind in {"shortday", "shortrel"}
            return Find(day, at, match.end(), LIKELY if doubt else weight)
    return None


_STARTERS = {
    "number", "ordinal", "month", "weekday", "weekdays", "shortday", "relday", "shortrel",
    "partday", "the", "on", "this", "next", "last", "in", "within", "a", "for", "by", "early",
}  # fmt: skip
_WD = "(?:weekday | shortday)"
_FORMS: tuple[tuple[Pattern[str], int, Build], ...] = (
    (pattern("number (?:dash number dash | slash number slash) number"), SURE, dates.iso),
    (pattern("number (?:slash number slash | dot number dot | dash number dash) number"),
     SURE, dates.figures),
    (pattern("number (?:slash number | dot number dot?)"), LIKELY, dates.figures),
    (pattern(
        "the? (?:ordinal | last) (?:weekday | weekdays | shortday) part? (?:in | of)"
        " (?:(?:the | next | this | every)* (?:month | unit) | recurring)"
    ), SURE, weekdays.nth_weekday),
    (pattern("the? last unit (?:in | of) (?:the | next | this | every)* (?:month | unit)"),
     SURE, weekdays.last_day),
    (pattern("month dot? the? (?:ordinal | number) (?:comma? number)?"), SURE, dates.named),
    (pattern("month dot? the? (?:ordinal | number)"), SURE, dates.named),
    (pattern("the? (?:ordinal | number dot?) (?:unit? of)? month comma? number"),
     SURE, dates.named),
    (pattern("the? (?:ordinal | number dot?) (?:unit? of)? month"), SURE, dates.named),
    (pattern("(?:in | within)? (?:number | a) unit (?:later | from relday | from weekday)"),
     SURE, weekdays.counted),
    (pattern("(?:in | within) (?:number | a) unit"), SURE, weekdays.counted),
    (pattern(f"{_WD} (?:comma? the)? comma? (?:ordinal | number)"),
     SURE, weekdays.numbered_weekday),
    (pattern(f"{_WD} dot? comma? (?:in | of)? (?:next | this) unit"), SURE, weekdays.plain_weekday),
    (pattern(f"(?:this | next) unit comma? on? {_WD}"), SURE, weekdays.plain_weekday),
    (pattern(f"{_WD} next (?! unit | part)"), SURE, weekdays.plain_weekday),
    (pattern(f"(?:this next | this | next | last) {_WD}"), SURE, weekdays.plain_weekday),
    (pattern(_WD), SURE, weekdays.plain_weekday),
    (pattern("weekdays"), SURE, weekdays.plain_weekday),
    (pattern("relday | partday | shortrel"), SURE, weekdays.relative_day),
    (pattern("this early? part"), SURE, weekdays.this_part),
    (pattern("next part"), SURE, weekdays.next_part),
    (pattern("(?:on | for | by) the (?:ordinal | number)"), LIKELY, dates.day_of_month),
    (pattern("(?:on | for | by) ordinal"), LIKELY, dates.day_of_month),
    (pattern("the ordinal"), GUESS, dates.day_of_month),
)  # fmt: skip


def vague(sentence: Sentence) -> Iterator[Find[int]]:
    """Find weeks, months and weekends that name no day: the value counts weeks from this one."""
    for match in _VAGUE.finditer(sentence.kinds):
        first, unit = sentence.terms[match.start()], sentence.terms[match.end() - 1]
        weeks = first.number if first.kind == "next" else 0
        yield Find(weeks if unit.name == "week" else 0, match.start(), match.end(), GUESS)


_VAGUE = pattern("(?:this | next | early | last) (?:unit | weekend) | the? weekend | next month")
