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
from bot.language.terms import Sentence

Build = Callable[[Sentence, "Match[str]"], Clock | None]
Candidates = dict[int, Find[Clock]]

_BARE = pattern("number (?:dash? number)?")
_STARTERS = {"number", "half", "quarter", "fixed", "halfto", "minus"}
# An hour with the word for it, and what may follow: 15 Uhr 30, 3点半, 3 heures.
_HOUR = "number [oclock hmark]"
_TARGET = "[the at]? (?:number [oclock hmark]? | fixed)"
_STEP = "(?:half | quarter | number unit?)"

_FORMS = forms(
    (
        ("number [colon dot stop] number (?:colon number)? [hmark oclock]? meridiem?",
         hours_written.colon),
        ((f"(?: (?:half | quarter | number unit?) [past after] | [half quarter] [of until to]"
         f" | number unit to | {_STEP} before) {_TARGET} meridiem?"), relative_hours.around),
        (f"{_STEP} [past before to after] halfto [number ordinal] oclock?",
         relative_hours.around_half),
        ("halfto [number ordinal] [oclock hmark]? meridiem?", relative_hours.half_to),
        (f"minus {_STEP} {_TARGET}", relative_hours.short_of),
        (f"(?:number [oclock hmark]? | fixed) minus [a the]* {_STEP}", relative_hours.minus),
        (f"(?:{_HOUR} | fixed) and a? {_STEP}", relative_hours.plus),
        ("number and a? [half quarter] (?! unit | hmark | of)", relative_hours.plus),
        ("number and number (?! unit | hmark | of)", relative_hours.plus_number),
        ("number number? dot? meridiem", hours_written.spoken),
        ("number number? oclock (?:past? [half quarter])? meridiem?", hours_written.oclock),
        ("number oclock past? number unit? meridiem?", hours_written.oclock),
        ("number (?:dot number)? hmark (?:number unit? | half | quarter)?", hours_written.hmark),
        ("fixed", hours_written.fixed),
    )
)  # fmt: skip


def clocks(sentence: Sentence, taken: Collection[int]) -> Candidates:
    """Find every term that an hour can start at, by position; a bare number weighs 0 as yet.

    *taken* are the positions that belong to something else already.
    """
    found: Candidates = {}
    for at, term in enumerate(sentence.terms):
        if term.kind in _STARTERS and at not in taken:
            find = _clock_at(sentence, at)
            if find is not None:
                found[at] = find
    return found


def _clock_at(sentence: Sentence, at: int) -> Find[Clock] | None:
    for match, build in _FORMS.at(sentence.kinds, at):
        clock = build(sentence, match)
        if clock is not None:
            return Find(clock, at, match.end(), _weight(sentence, match))
    bare = _BARE.match(sentence.kinds, at)
    return _bare(sentence, bare) if bare else None


def _weight(sentence: Sentence, match: "Match[str]") -> int:
    last = sentence.kind(match.end() - 1)
    dotted = sentence.kind(match.start() + 1) == "dot" and last == "number"
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
