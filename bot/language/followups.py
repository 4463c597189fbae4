"""Short orders about a meeting that is there: again, a reminder, a name, people, yes and no.

Pure. An order is a frame of words around a gap, data of the lexicon: "remind me … before". It
counts only where it is the whole message, and the gap holds what it is for; all else is left to
the readers of sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from bot.language.kinds import letter
from bot.language.lexicon import ENGLISH, Lexicon
from bot.language.orders_of import Frame, Order, frames_of
from bot.language.people import Guests, only_people
from bot.language.repeats import Repeat, bare, is_all, read_named_repeat, read_repeat
from bot.language.said import Said, gather
from bot.language.terms import Sentence
from bot.language.text import Token, without_accents
from bot.language.understanding import understand
from bot.meeting import Intent

# An order is short; a longer text is not even looked at.
MOST_TOKENS = 32
# A subject that Teams shows whole.
_MOST_TITLE = 200
_BEHIND_NAMES = frozenset({"the", "at_behind", "comma", "filler", "please"})
_AROUND = frozenset({"hello", "please", "thanks", "modal", "you"})
_QUOTES = "\"'“”„«»「」『』‚‘’ :."


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What an order wants; *sentence* is what stood in its gap, and *said* the time of it.

    *subject* names the meeting, *title* is what it is to be called.
    """

    intent: Intent
    sentence: Sentence
    said: Said = field(default_factory=Said)
    shift: timedelta | None = None
    title: str | None = None
    subject: str | None = None
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
        for order, gap in _matches(core, original, lexicon):
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


def _matches(core: list[Token], original: str, lexicon: Lexicon) -> Iterator[tuple[Order, str]]:
    """Give each order that frames the message, the longest frame first, and what its gap has."""
    texts = tuple(without_accents(token.text) for token in core)
    for language in dict.fromkeys((lexicon.language, ENGLISH)) if texts else ():
        for frame in frames_of(language).around(texts):
            first, last = len(frame.head), len(texts) - len(frame.tail)
            fits = first < last if frame.gap else first == last
            if fits and texts[:first] == frame.head and texts[last:] == frame.tail:
                gap = _gap(core[first:last], texts[first:last], frame, original)
                if gap is not None:
                    yield frame.order, gap


def _gap(tokens: list[Token], texts: tuple[str, ...], frame: Frame, original: str) -> str | None:
    """Give what stands in a gap, but for the frame's *middle*; None where that is missing."""
    end = _end_of_gap(tokens, frame.glued)
    if end is None or not tokens:
        return None if end is None else ""
    begin, size = tokens[0].start, len(frame.middle)
    if not size:
        return original[begin:end]
    for at in range(1, len(texts) - size):
        if texts[at : at + size] == frame.middle:
            return f"{original[begin : tokens[at].start]} {original[tokens[at + size].start : end]}"
    return None


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
        case Order.AGAIN | Order.REPEAT:
            read = read_repeat if order is Order.AGAIN else read_named_repeat
            return _again(sentence, read(sentence, said))
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


def _again(sentence: Sentence, repeat: Repeat | None) -> FollowUp | None:
    if repeat is None:
        return None
    return FollowUp(
        intent=Intent.AGAIN,
        sentence=sentence,
        said=repeat.said,
        shift=repeat.shift,
        subject=repeat.name,
    )


def _remind(sentence: Sentence, said: Said) -> FollowUp | None:
    """Read how long before; in "за час" the hour is no clock's."""
    if bare(sentence) == letter("hmark"):
        said = Said(length=timedelta(hours=1))
    elif said.anything or not is_all(sentence, said.used) or (sentence.terms and not said.length):
        return None
    return FollowUp(intent=Intent.REMIND, sentence=sentence, said=said)
