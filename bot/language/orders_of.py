"""The frames of a language's short orders, cut into tokens: "remind me … before".

Pure.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain

from bot.language.lexicon import lexicon_for
from bot.language.spellings import ways_to_write
from bot.language.text import fold, without_accents, words

GAP = "…"
# Hangul has spaces between words, but none before what ends them.
_GLUED = re.compile(r"[\uac00-\ud7a3]+(?= )")


class Order(StrEnum):
    """What a frame asks for; the names in a lexicon's ``ORDERS``."""

    AGAIN = "again"
    # The same of a meeting that is named: the gap has its name and when.
    REPEAT = "repeat"
    REMIND = "remind"
    RENAME = "rename"
    INVITE = "invite"
    SHOW = "show"
    YES = "yes"
    NO = "no"
    # Looks like one of these, and is something else: "call it a day".
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The words before and behind the gap; without *gap* they are all.

    *middle* stands within the gap: "hold the … again …". *glued* is an ending that the last word
    of the gap has: "…으로 바꿔줘".
    """

    order: Order
    head: tuple[str, ...]
    tail: tuple[str, ...]
    gap: bool
    middle: tuple[str, ...] = ()
    glued: str = ""

    @property
    def size(self) -> int:
        """How many tokens it takes."""
        return len(self.head) + len(self.middle) + len(self.tail) + bool(self.glued)


@dataclass(frozen=True, slots=True)
class Frames:
    """A language's frames by their first word, those that begin with the gap by their last.

    Those that begin and end with it are by the first word of their middle.
    """

    by_first: dict[str, list[Frame]]
    by_last: dict[str, list[Frame]]
    by_middle: dict[str, list[Frame]]

    def around(self, texts: tuple[str, ...]) -> list[Frame]:
        """Give those that may frame a text of these words, in the order they are to be tried."""
        first, last = self.by_first.get(texts[0], ()), self.by_last.get(texts[-1], ())
        within = (self.by_middle[text] for text in self.by_middle.keys() & set(texts))
        return sorted((*first, *last, *chain.from_iterable(within)), key=_rank)


@cache
def frames_of(language: str) -> Frames:
    """Give the frames of a language, one of LANGUAGES."""
    frames, lexicon = Frames({}, {}, {}), lexicon_for(language)
    for name, phrases in lexicon.orders:
        for written in fold(phrases).split("|"):
            for way in dict.fromkeys((written, *ways_to_write(written, lexicon.spellings))):
                _add(_frame(Order(name), way), frames)
    return frames


def _add(frame: Frame, frames: Frames) -> None:
    if frame.head:
        by, word = frames.by_first, frame.head[0]
    elif frame.tail:
        by, word = frames.by_last, frame.tail[-1]
    else:
        by, word = frames.by_middle, frame.middle[0]
    by.setdefault(word, []).append(frame)


def _rank(frame: Frame) -> tuple[bool, int, int]:
    """Put what is no order first, then the longest."""
    return frame.order is not Order.NEVER, -frame.size, -len(frame.glued)


def _frame(order: Order, written: str) -> Frame:
    head, gap, rest = written.partition(GAP)
    middle, _, tail = rest.rpartition(GAP)
    glued = _GLUED.match(tail)
    glue = glued[0] if glued else ""
    behind = _cut(tail.removeprefix(glue))
    return Frame(
        order=order,
        head=_cut(head),
        middle=_cut(middle),
        tail=behind,
        gap=bool(gap),
        glued=glue,
    )


def _cut(written: str) -> tuple[str, ...]:
    return tuple(without_accents(word) for word in words(fold(written)))
