"""Short orders about a meeting that is there: again, a reminder, a name, people, yes and no.

Pure. An order is a frame of words around a gap, data of the lexicon: "remind me … before". It
counts only where it is the whole message, and the gap holds what it is for; all else is left to
the readers of sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from bot.language.kinds import letter, pattern
from bot.language.lexicon import ENGLISH, Lexicon
from bot.language.orders_of import Order, frames_of
from bot.language.people import Guests, only_people
from bot.language.said import Said, gather
from bot.language.terms import Sentence
from bot.language.text import Token, without_accents
from bot.language.understanding import understand
from bot.meeting import Intent

# An order is short; a longer text is not even looked at.
MOST_TOKENS = 32
# A subject that Teams shows whole.
_MOST_TITLE = 200
_UNITS = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}
_LATER = pattern("next unit | unit next | number unit")
# What may stand beside a time in a gap, and behind names.
_BESIDE = frozenset({
    "at", "on", "in", "for", "to", "the", "a", "by", "comma", "filler", "this", "of", "please",
    "at_behind", "for_behind", "later", "and", "before", "about", "dash",
})  # fmt: skip
_BEHIND_NAMES = frozenset({"the", "at_behind", "comma", "filler", "please"})
_AROUND = frozenset({"hello", "please", "thanks", "modal", "you"})
_QUOTES = "\"'“”„«»「」『』‚‘’ :."


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What an order wants; *sentence* is what stood in its gap, and *said* the time of it."""

    intent: Intent
    sentence: Sentence
    said: Said = field(default_factory=Said)
    shift: timedelta | None = None
    title: str | None = None
    guests: tuple[Guests, ...] = ()


def read_follow_up(
    original: str, found: list[Token], lexicon: Lexicon, *, month_first: bool
) -> FollowUp | None:
    """Read a cleaned text, whose tokens are *found*, as such an order; None where it is none."""
    if not 0 < len(found) <= MOST_TOKENS:
        return None
    found = _without_signs(found)
    bare = _without_politeness(found, lexicon)
    for core in (found, bare) if len(bare) < len(found) else (found,):
        for order, first, last in _matches(core, lexicon):
            gap = original[core[first].start : last] if first < len(core) else ""
            wanted = _fill(order, gap, lexicon, month_first=month_first)
            if order is Order.NEVER:
                return None
            if wanted is not None:
                return wanted
    return None


def _without_signs(found: list[Token]) -> list[Token]:
    first, last = 0, len(found)
    while first < last and found[first].kind == "sign":
        first += 1
    while first < last and found[last - 1].kind == "sign":
        last -= 1
    return found[first:last]


def _without_politeness(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Leave out "could you please" before an order, and "please", "thanks" behind it."""
    texts = tuple(token.text for token in found)
    first, last = 0, len(found)
    while first < last and (size := _polite(texts[first:last], lexicon, at_end=False)):
        first += size
    while first < last and (size := _polite(texts[first:last], lexicon, at_end=True)):
        last -= size
    return _without_signs(found[first:last])


def _polite(texts: tuple[str, ...], lexicon: Lexicon, *, at_end: bool) -> int:
    """Count the tokens of the polite phrase that *texts* begin, or end, with."""
    if texts[-1 if at_end else 0] in {",", ".", "!"}:
        return 1
    for size in range(min(len(texts), 6), 0, -1):
        meaning = lexicon.phrases.get(texts[-size:] if at_end else texts[:size])
        if meaning and meaning.terms[0][0] in _AROUND:
            return size
    return 0


def _matches(core: list[Token], lexicon: Lexicon) -> Iterator[tuple[Order, int, int]]:
    """Give each order that frames the message, the longest frame first, and its gap.

    The gap is told as its first token and the character that it ends before.
    """
    texts = tuple(without_accents(token.text) for token in core)
    for language in dict.fromkeys((lexicon.language, ENGLISH)) if texts else ():
        for frame in frames_of(language).around(texts):
            first, last = len(frame.head), len(texts) - len(frame.tail)
            fits = first < last if frame.gap else first == last
            if fits and texts[:first] == frame.head and texts[last:] == frame.tail:
                end = _end_of_gap(core[first:last], frame.glued)
                if end is not None:
                    yield frame.order, first, end


def _end_of_gap(gap: list[Token], glued: str) -> int | None:
    """Tell where a gap ends, without what is *glued* to it; None where that is missing."""
    if not gap or not glued:
        return gap[-1].end if gap else 0
    if not gap[-1].text.endswith(glued):
        return None
    end = gap[-1].end - len(glued)
    return end if end > gap[0].start else None


def _fill(order: Order, gap: str, lexicon: Lexicon, *, month_first: bool) -> FollowUp | None:
    """Read what stands in the gap; None where it is not what the order is for."""
    sentence = understand(gap, lexicon)
    if order in _PLAIN:
        return FollowUp(intent=_PLAIN[order], sentence=sentence)
    said = gather(sentence, month_first=month_first)
    match order:
        case Order.AGAIN:
            return _again(sentence, said)
        case Order.REMIND:
            return _remind(sentence, said)
        case Order.RENAME:
            title = " ".join(gap.strip(_QUOTES).split())[:_MOST_TITLE]
            named = title and not (said.anything or said.length or said.vague)
            found = FollowUp(intent=Intent.RESCHEDULE, sentence=sentence, title=title)
            return found if named else None
        case Order.INVITE:
            guests = only_people(sentence, _BEHIND_NAMES)
            found = FollowUp(intent=Intent.RESCHEDULE, sentence=sentence, guests=guests)
            # "Add 5 minutes" is no invitation.
            return found if guests and not (said.length or said.anything) else None
    return None


_PLAIN = {
    Order.SHOW: Intent.SHOW,
    Order.YES: Intent.YES,
    Order.NO: Intent.NO,
    Order.NEVER: Intent.NONE,
}


def _again(sentence: Sentence, said: Said) -> FollowUp | None:
    """Read when: "next week" and "in two weeks" are told from the meeting, a day is a day."""
    later = _LATER.fullmatch(_bare(sentence))
    if later or not sentence.terms:
        shift = _shift(sentence) if later else timedelta(weeks=1)
        again = FollowUp(intent=Intent.AGAIN, sentence=sentence, shift=shift)
        return again if shift else None
    if not (said.day or said.clock) or not _is_all(sentence, said.used) or said.recurring:
        return None
    return FollowUp(intent=Intent.AGAIN, sentence=sentence, said=said)


def _remind(sentence: Sentence, said: Said) -> FollowUp | None:
    """Read how long before; in "за час" the hour is no clock's."""
    if _bare(sentence) == letter("hmark"):
        said = Said(length=timedelta(hours=1))
    elif said.anything or not _is_all(sentence, said.used) or (sentence.terms and not said.length):
        return None
    return FollowUp(intent=Intent.REMIND, sentence=sentence, said=said)


def _bare(sentence: Sentence) -> str:
    """Give the kinds without what may stand beside a time."""
    pairs = zip(sentence.terms, sentence.kinds, strict=True)
    return "".join(kind for term, kind in pairs if term.kind not in _BESIDE)


def _shift(sentence: Sentence) -> timedelta:
    unit = next(term for term in sentence.terms if term.kind == "unit")
    count = next(term for term in sentence.terms if term.kind in {"next", "number"})
    return timedelta(minutes=_UNITS.get(unit.name, 0) * (count.number or 1))


def _is_all(sentence: Sentence, used: frozenset[int]) -> bool:
    rest = (term.kind for at, term in enumerate(sentence.terms) if at not in used)
    return all(kind in _BESIDE for kind in rest)
