"""Hours of the day, as written in the table of forms below.

Pure. A parser finds what the words can be; only the context (a word such as "at", a day beside
it) makes an hour of a bare number.
"""

from collections.abc import Callable, Collection
from re import Match

from bot.language import hours_written, relative_hours
from bot.language.finds import SURE, Clock, Find
from bot.language.forms import forms
from bot.language.kinds import pattern
from bot.language.own_parts import by_own_part
from bot.language.terms import Sentence

Build = Callable[[Sentence, "Match[str]"], Clock | None]
Candidates = dict[int, Find[Clock]]

_BARE = pattern("number (?:dash? number)?")
_STARTERS = {"number", "half", "quarter", "fixed", "halfto", "minus", "hmark"}
# An hour with the word for it, and what may follow: 15 Uhr 30, 3点半, 3 heures.
_HOUR = "number [oclock hmark]"
_TARGET = "[the at]? (?:number [oclock hmark]? | fixed)"
# "A quarter of an hour" is a length, "a quarter of Friday" is none.
_NOT_OF = "(?! unit | hmark | of [a the]*+ [unit hmark])"
_STEP = "(?:half | quarter | number unit?)"

_MINUTES = "(?:dot number unit | number unit? | half | quarter)?"

_FORMS = forms(
    (
        ("number [colon dot stop comma sign] number (?:colon number)? [hmark oclock]? meridiem?",
         hours_written.colon),
        ((f"(?: (?:half | quarter | number unit?) [past after] | [half quarter] [of until to]"
         f" | number unit to | {_STEP} before) {_TARGET} meridiem?"), relative_hours.around),
        ("number unit? for the? fixed", relative_hours.around),
        (f"{_STEP} [past before to after] halfto [number ordinal] oclock?",
         relative_hours.around_half),
        ("halfto [number ordinal] [oclock hmark]? meridiem?", relative_hours.half_to),
        ("(?:quarter | number unit) ordinal (?! month | unit | of | word)", relative_hours.into),
        (f"minus {_STEP} {_TARGET}", relative_hours.short_of),
        (f"(?:number [oclock hmark meridiem]? | fixed) minus [a the]* {_STEP} meridiem?",
         relative_hours.minus),
        (f"(?:{_HOUR} | fixed) [and past] a? {_STEP} (?! hmark | oclock)", relative_hours.plus),
        (f"number [oclock hmark]? and? number quarter {_NOT_OF}",
         relative_hours.plus_quarters),
        ("fixed number (?! [unit hmark oclock month colon dash slash dot word people meeting])",
         relative_hours.plus),
        (f"number meridiem? and a? [half quarter] meridiem? {_NOT_OF}", relative_hours.plus),
        ("number and number meridiem", relative_hours.plus_number),
        ("number and number unit? (?! hmark | of)", relative_hours.plus_number),
        ("number dash number (?! dash | unit | hmark | month)", hours_written.dashed),
        ("number number number dot? meridiem", hours_written.dictated),
        ("number number? dot? meridiem", hours_written.spoken),
        ("number oclock number unit ago", relative_hours.minus),
        ("number oclock number unit number unit", hours_written.oclock_minutes),
        ("number oclock [past and]? number (?:unit (?! for_behind))? meridiem?",
         hours_written.oclock_minutes),
        ("number number? oclock (?:past? [half quarter] (?! unit))? meridiem?",
         hours_written.oclock),
        (f"number (?:dot number)? hmark {_MINUTES} meridiem?", hours_written.hmark),
        ("hmark number (?:[colon dot] number | and a? [half quarter])?", hours_written.marked),
        ("fixed oclock?", hours_written.fixed),
    )
)  # fmt: skip


def clocks(sentence: Sentence, taken: Collection[int]) -> Candidates:
    """Find every term that an hour can start at, by position; a bare number weighs 0 as yet.

    *taken* are the positions that belong to something else already.
    """
    found: Candidates = {}
    several = sum(term.kind == "part" for term in sentence.terms) > 1
    for at, term in enumerate(sentence.terms):
        if term.kind in _STARTERS and at not in taken and not _is_minutes(sentence, at):
            find = _clock_at(sentence, at)
            if find is not None:
                found[at] = by_own_part(sentence, find, several=several)
    return found


def _is_minutes(sentence: Sentence, at: int) -> bool:
    """Tell the 30 of 10.30 Uhr, which starts no hour of its own."""
    pointed = sentence.kind(at - 1) in {"dot", "colon"} and sentence.kind(at - 2) == "number"
    return pointed and not (sentence.terms[at].spaced or sentence.terms[at - 1].spaced)


def _clock_at(sentence: Sentence, at: int) -> Find[Clock] | None:
    for match, build in _FORMS.at(sentence.kinds, at):
        clock = build(sentence, match)
        if clock is not None:
            return Find(clock, at, match.end(), _weight(sentence, match))
    bare = _BARE.match(sentence.kinds, at)
    return _bare(sentence, bare) if bare else None


def _weight(sentence: Sentence, match: "Match[str]") -> int:
    last = sentence.kind(match.end() - 1)
    dotted = sentence.kind(match.start() + 1) in {"dot", "comma"} and last == "number"
    return 0 if dotted else SURE


def _bare(sentence: Sentence, match: "Match[str]") -> Find[Clock] | None:
    """Read 5, 2 30, five forty, 730: an hour only where the context says so, hence no weight."""
    numbers = sentence.numbers(match)
    if sentence.kind(match.start() + 1) == "dash" and any(term.digits for term in numbers):
        numbers = numbers[:1]
    for count in range(len(numbers), 0, -1):
        clock = hours_written.whole(numbers[:count])
        # An hour too late for any clock is still one where "at" says so: see ``weigh``.
        if clock is not None and clock.hour <= 29:
            last = match.end() if count == 2 else match.start() + 1
            return Find(clock, match.start(), last, 0)
    return None
