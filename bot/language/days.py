"""Days as written: dates, weekdays, "tomorrow", "in three weeks".

Pure. What "friday" means is decided in ``calendar_days``; here stands only what was said.
"""

from collections.abc import Callable, Iterator
from re import Match

from bot.language import counted_days, dates, figures, weekdays
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
            last = sentence.terms[match.end() - 1].kind
            return Find(day, at, match.end(), min(weight, _DOUBTFUL.get(last, SURE)))
    return None


# A part that names its day names it less surely than any other word: "dans la soirée de jeudi".
_DOUBTFUL = {"shortday": LIKELY, "shortrel": LIKELY, "partday": GUESS}
_STARTERS = {
    "number", "ordinal", "month", "weekday", "weekdays", "shortday", "relday", "shortrel",
    "partday", "the", "on", "this", "next", "last", "in", "within", "a", "for", "by", "early",
    "unit", "ago", "before", "of", "recurring",
}  # fmt: skip
_WD = "[weekday shortday]"
_NTH = "the? (?:ordinal | last | number dot) [weekday weekdays shortday] part? [in of from]*+"
_WEEK = "(?:[this next last] unit | unit [next last])"
_DAY_MONTH = "[the on unit of]*+ (?:ordinal | number [dot dash slash]?) (?:unit? [of from])? month"
_OF = "[in of the on at comma]*+"
_MONTH = "(?:[this next last] (?:unit | monthmark) | unit [next last])"
_FORMS = forms(
    (
        ("number yearmark (?:number monthmark | month) the? number daymark?",
         (SURE, dates.marked)),
        ("number monthmark the? number daymark?", (SURE, dates.marked)),
        ("[this next] unit of? (?:number monthmark | month) number daymark?",
         (SURE, dates.marked)),
        ("number (?:dash number dash | slash number slash | dot number dot) number",
         (SURE, figures.iso)),
        ("number (?:slash number slash | dot number dot | dash number dash) number",
         (SURE, figures.figures)),
        ("number (?:slash number | dot number dot?)", (LIKELY, figures.figures)),
        (f"{_NTH} (?:the | next | this | every)* [month unit] next? [in of]? number",
         (SURE, counted_days.nth_weekday)),
        (f"{_NTH} (?:(?:the | next | this | every)* [month unit] next? | recurring)",
         (SURE, counted_days.nth_weekday)),
        ("the? last unit [in of]*+ (?:the | next | this | every)* [month unit]",
         (SURE, counted_days.last_day)),
        (("(?:month | (?:number yearmark)? number monthmark | [this next] month"
          " | [this next]? unit | recurring) [of the in]*+ [ordinal last]"
          " [weekday weekdays shortday]"), (SURE, counted_days.weekday_behind_month)),
        ("(?:month | number monthmark | [this next] unit) of? last unit",
         (SURE, counted_days.last_day_behind_month)),
        ("month number daymark", (SURE, dates.marked)),
        ("number [slash dash] month (?:[slash dash] number)?", (SURE, dates.named_with_signs)),
        ("month dot? the? [ordinal number] (?:comma? number)? (?! month)", (SURE, dates.named)),
        ("month dot? the? [ordinal number] (?! month)", (SURE, dates.named)),
        (f"{_DAY_MONTH} [dot comma of dash slash]? the? number", (SURE, dates.named)),
        (_DAY_MONTH, (SURE, dates.named)),
        ((f"(?:{_WD} dot? comma?)? [the on]*+"
          " (?:ordinal ordinal | ordinal slash? number dot | number dot ordinal)"),
         (SURE, dates.counted_month)),
        ("[the on]*+ unit? [ordinal number] daymark? [of in the]*+ " + _MONTH,
         (SURE, dates.day_of_other_month)),
        (_MONTH + " of? the? [number ordinal] daymark", (SURE, dates.day_of_other_month)),
        ("[in within]? [number a] unit [later from at]? [relday weekday]",
         (SURE, counted_days.counted)),
        ("[in within]? [number a] unit later", (SURE, counted_days.counted)),
        ("[in within] [number a] unit comma? on weekday", (SURE, counted_days.in_week)),
        ("[in within] [number a] unit", (SURE, counted_days.counted)),
        ("[weekday shortday relday] in [number a] unit", (SURE, counted_days.counted)),
        ("[number a] unit ago", (SURE, counted_days.counted_back)),
        ("[ago before] [number a] unit", (SURE, counted_days.counted_back)),
        ("number daymark [of comma]? weekday", (SURE, weekdays.weekday_behind)),
        ("ordinal of? weekday", (SURE, counted_days.nth_weekday)),
        (f"{_WD} dot? comma? the? number dot (?= at | from | between | comma | part)",
         (SURE, weekdays.numbered_weekday)),
        (f"{_WD} dot? comma? the number dot", (SURE, weekdays.numbered_weekday)),
        (f"{_WD} dot? comma? [the on]*+ unit? comma? [ordinal number] daymark?",
         (SURE, weekdays.numbered_weekday)),
        (f"{_WD} dot? {_OF} unit dot? number", (SURE, counted_days.in_year_week)),
        (f"unit dot? number dot? {_OF} {_WD}", (SURE, counted_days.in_year_week)),
        (f"{_WD} dot? {_OF} {_WEEK}", (SURE, weekdays.plain_weekday)),
        (f"{_WEEK} {_OF} {_WD}", (SURE, weekdays.plain_weekday)),
        (f"{_WD} later", (SURE, weekdays.weeks_later)),
        (f"{_WD} [next last] (?! unit | part)", (SURE, weekdays.plain_weekday)),
        (f"(?:this next | this | next | last) {_WD}", (SURE, weekdays.plain_weekday)),
        (_WD, (SURE, weekdays.plain_weekday)),
        ("weekdays", (SURE, weekdays.plain_weekday)),
        ("relday | partday | shortrel", (SURE, weekdays.relative_day)),
        ("this early? part", (SURE, weekdays.this_part)),
        ("next part", (SURE, weekdays.next_part)),
        ("[on the]*+ number daymark", (SURE, dates.day_marked)),
        ("[on the]*+ ordinal daymark", (SURE, dates.day_of_month)),
        ("[on the]*+ unit [number ordinal]", (LIKELY, dates.day_named)),
        ("the number of the number", (SURE, dates.numbered_month)),
        ("the number dash number", (SURE, figures.figures_of_day)),
        ("[on for by the]++ number dot (?! number)", (LIKELY, dates.day_of_month)),
        ("on? number dash number", (LIKELY, figures.dashed)),
        ("[on for by] the [ordinal number]", (LIKELY, dates.day_of_month)),
        ("[on for by] ordinal", (LIKELY, dates.day_of_month)),
        ("[the of] number", (LIKELY, dates.day_by_article)),
        ("the ordinal", (GUESS, dates.day_of_month)),
        ("ordinal (?= at | from | comma | part | $)", (GUESS, dates.day_by_suffix)),
    )
)  # fmt: skip


def vague(sentence: Sentence) -> Iterator[Find[int]]:
    """Find weeks, months and weekends that name no day: the value counts weeks from this one."""
    for match in _VAGUE.finditer(sentence.kinds):
        parts = sentence.by_kind(match)
        weeks = parts["next"].number if "next" in parts else 0
        numbered = "number" in parts
        if numbered and parts["unit"].name != "isoweek":
            continue
        week = "unit" in parts and parts["unit"].name == "week"
        yield Find(weeks if week else 0, match.start(), match.end(), GUESS)


_VAGUE = pattern(
    "[this next early last] (?:unit | weekend)"
    " | early [the of from]*+ (?:[this next]? unit | weekend | month (?! number | ordinal))"
    " | [unit weekend] [next last] | the? weekend | next month | unit dot? number"
)
