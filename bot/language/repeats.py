"""When a meeting is to be held again, and which one: "the design review, next week".

Pure. What is told from the meeting itself ("next week") is a shift, a day is a day.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.language.kinds import pattern
from bot.language.said import Said
from bot.language.terms import Sentence

_UNITS = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}
_LATER = pattern("next unit | unit next | number unit")
# What may stand beside a time in a gap.
BESIDE = frozenset({
    "at", "on", "in", "for", "to", "the", "a", "by", "comma", "filler", "this", "of", "please",
    "at_behind", "for_behind", "later", "and", "before", "about", "dash",
})  # fmt: skip
# What may stand around a name and is none of it.
_BESIDE_NAME = BESIDE | {
    "my", "that", "with", "titled", "sign", "dot", "stop", "modal",
    "with_behind", "about_behind", "from_behind", "until_behind", "calendar", "now", "instant",
    "within", "from", "until", "around", "after", "or",
}  # fmt: skip
# "Our meeting about ..."; behind a name it belongs to it: "vendor call".
_LEADS_TO_NAME = frozenset({"meeting", "room", "pair"})
# A gap with one of these says something else than a name and when.
_NO_NAME = frozenset({"every", "recurring", "question", "not", "weekdays"})
_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """When (*said*, or by *shift* later), and the *name* of the meeting where it has one."""

    said: Said = field(default_factory=Said)
    shift: timedelta | None = None
    name: str | None = None


def read_repeat(sentence: Sentence, said: Said) -> Repeat | None:
    """Read a gap that has nothing but when; an empty one is next week."""
    if not sentence.terms:
        return Repeat(shift=timedelta(weeks=1))
    later = _LATER.fullmatch(bare(sentence))
    if later:
        shift = _shift(sentence, range(len(sentence.terms)))
        return Repeat(shift=shift) if shift else None
    if not (said.day or said.clock) or not is_all(sentence, said.used) or said.recurring:
        return None
    return Repeat(said=said)


def read_named_repeat(sentence: Sentence, said: Said) -> Repeat | None:
    """Read a gap that has a name and when, in any order; None where one of them is missing."""
    kinds = {term.kind for term in sentence.terms}
    if said.recurring or kinds & _NO_NAME:
        return None
    later = _LATER.search(sentence.kinds)
    span = frozenset(range(*later.span())) if later else frozenset()
    timed = bool(said.day or said.clock)
    by_shift = bool(span) and all(
        at in span or sentence.kind(at) in BESIDE for at in (said.used if timed else span)
    )
    if not (by_shift or timed):
        return None
    used = span | said.used if by_shift else said.used
    name = _name(sentence, used)
    shift = _shift(sentence, span) if by_shift else None
    if name is None or (by_shift and not shift):
        return None
    return Repeat(shift=shift, name=name) if by_shift else Repeat(said=said, name=name)


def _name(sentence: Sentence, used: frozenset[int]) -> str | None:
    """Give what is left beside the time, where it is one stretch."""
    left = [
        at for at, term in enumerate(sentence.terms)
        if at not in used and term.kind not in _BESIDE_NAME
    ]  # fmt: skip
    while left and sentence.kind(left[0]) in _LEADS_TO_NAME:
        left = left[1:]
    if not left or any(at in used for at in range(left[0], left[-1])):
        return None
    written = sentence.text(left[0], left[-1] + 1).strip("\"'“”„«»「」『』‚‘’ ")
    name = " ".join(written.split())
    return name if len(name) >= _SHORTEST_NAME else None


def bare(sentence: Sentence) -> str:
    """Give the kinds without what may stand beside a time."""
    pairs = zip(sentence.terms, sentence.kinds, strict=True)
    return "".join(kind for term, kind in pairs if term.kind not in BESIDE)


def is_all(sentence: Sentence, used: frozenset[int]) -> bool:
    """Tell whether nothing but a time that took the terms *used* stands there."""
    rest = (term.kind for at, term in enumerate(sentence.terms) if at not in used)
    return all(kind in BESIDE for kind in rest)


def _shift(sentence: Sentence, span: Iterable[int]) -> timedelta:
    terms = [sentence.terms[at] for at in sorted(span)]
    unit = next(term for term in terms if term.kind == "unit")
    count = next(term for term in terms if term.kind in {"next", "number"})
    return timedelta(minutes=_UNITS.get(unit.name, 0) * (count.number or 1))
