"""Days as written: dates, weekdays, "tomorrow", "in three weeks".

Pure. What "friday" means is decided in ``calendar_days``; here stands only what was said.
"""

from collections.abc import Callable, Iterator
from re import Match

from bot.language import dates, weekdays
from bot.language.finds import GUESS, LIKELY, SURE, Day, Find
from bot.language.forms import forms
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
    for match, (weight, build) in _FORMS.at(sentence.kinds, at):
        day = build(sentence, match, month_first)
        if day is not None:
            doubt = sentence.terms[match.end() - 1].kind in {"shortday", "shortrel"}
            return Find(day, at, match.end(), LIKELY if doubt else weight)
    return None


_STARTERS = {
    "number", "ordinal", "month", "weekday", "weekdays", "shortday", "relday", "shortrel",
    "partday", "the", "on", "this", "next", "last", "in", "within", "a", "for", "by", "early",
    "unit", "ago", "before",
}  # fmt: skip
_WD = "[weekday shortday]"
_WEEK = "(?:[this next last] unit | unit [next last])"
_OF = "[in of the on at comma]*+"
_MONTH = "(?:[this next last] (?:unit | monthmark) | unit [next last])"
_FORMS = forms(
    (
        ("number yearmark number monthmark the? number daymark?", (SURE, dates.marked)),
        ("number monthmark the? number daymark?", (SURE, dates.marked)),
        ("number (?:dash number dash | slash number slash | dot number dot) number",
         (SURE, dates.iso)),
        ("number (?:slash number slash | dot number dot | dash number dash) number",
         (SURE, dates.figures)),
        ("number (?:slash number | dot number dot?)", (LIKELY, dates.figures)),
        (("the? [ordinal last] [weekday weekdays shortday] part? [in of]+ (?:(?:the | next"
         " | this | every)* [month unit] next? | recurring)"), (SURE, weekdays.nth_weekday)),
        ("the? last unit [in of]+ (?:the | next | this | every)* [month unit]",
         (SURE, weekdays.last_day)),
        ("month dot? the? [ordinal number] (?:comma? number)?", (SURE, dates.named)),
        ("month dot? the? [ordinal number]", (SURE, dates.named)),
        ("[the on unit]*+ (?:ordinal | number dot?) (?:unit? of)? month [dot comma of]? number",
         (SURE, dates.named)),
        ("[the on unit]*+ (?:ordinal | number dot?) (?:unit? of)? month", (SURE, dates.named)),
        ("[the on]*+ [ordinal number] daymark? [of in the]*+ " + _MONTH,
         (SURE, dates.day_of_other_month)),
        (_MONTH + " of? the? [number ordinal] daymark", (SURE, dates.day_of_other_month)),
        ("[in within]? [number a] unit [later from]? [relday weekday]", (SURE, weekdays.counted)),
        ("[in within]? [number a] unit later", (SURE, weekdays.counted)),
        ("[in within] [number a] unit", (SURE, weekdays.counted)),
        (f"{_WD} in [number a] unit", (SURE, weekdays.counted)),
        ("[number a] unit ago", (SURE, weekdays.counted_back)),
        ("[ago before] [number a] unit", (SURE, weekdays.counted_back)),
        (f"{_WD} (?:comma? the)? comma? [ordinal number]", (SURE, weekdays.numbered_weekday)),
        (f"{_WD} dot? {_OF} {_WEEK}", (SURE, weekdays.plain_weekday)),
        (f"{_WEEK} {_OF} {_WD}", (SURE, weekdays.plain_weekday)),
        (f"{_WD} [next last] (?! unit | part)", (SURE, weekdays.plain_weekday)),
        (f"(?:this next | this | next | last) {_WD}", (SURE, weekdays.plain_weekday)),
        (_WD, (SURE, weekdays.plain_weekday)),
        ("weekdays", (SURE, weekdays.plain_weekday)),
        ("relday | partday | shortrel", (SURE, weekdays.relative_day)),
        ("this early? part", (SURE, weekdays.this_part)),
        ("next part", (SURE, weekdays.next_part)),
        ("[on the]*+ number daymark", (SURE, dates.day_of_month)),
        ("[on the]*+ unit [number ordinal]", (LIKELY, dates.day_named)),
        ("[on for by] the [ordinal number]", (LIKELY, dates.day_of_month)),
        ("[on for by] ordinal", (LIKELY, dates.day_of_month)),
        ("the ordinal", (GUESS, dates.day_of_month)),
    )
)  # fmt: skip


def vague(sentence: Sentence) -> Iterator[Find[int]]:
    """Find weeks, months and weekends that name no day: the value counts weeks from this one."""
    for match in _VAGUE.finditer(sentence.kinds):
        parts = sentence.by_kind(match)
        weeks = parts["next"].number if "next" in parts else 0
        week = "unit" in parts and parts["unit"].name == "week"
        yield Find(weeks if week else 0, match.start(), match.end(), GUESS)


_VAGUE = pattern(
    "[this next early last] (?:unit | weekend) | [unit weekend] [next last] | the? weekend"
    " | next month"
)
