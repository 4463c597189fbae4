"""Who alone skips the lobby, put together from its parts: "only our staff, no guests, skip it".

Pure. The parts are data (``own_people``) and may stand in any number of ways; what is found becomes
one term, an option like those that a lexicon has as a whole phrase.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from bot.language.lexicon import ENGLISH, Lexicon, lexicon_for
from bot.language.own_people import OWN_PEOPLE
from bot.language.spellings import ways_to_write
from bot.language.terms import Term
from bot.language.text import fold, without_accents
from bot.meeting import Lobby

_EVERYONE = f"lobby:{Lobby.EVERYONE.value}"
_OWN = f"lobby:{Lobby.ORGANIZATION.value}"
_OWN_WITHOUT_GUESTS = f"lobby:{Lobby.WITHOUT_GUESTS.value}"
# Letters of scripts that part their words: a phrase does not stand within a word of theirs.
_BEGIN, _END = r"(?<![a-z\u0400-\u04ff'])", r"(?![a-z\u0400-\u04ff])"
_GAP = r"[\s,;:.()/、。+-]*"
_CLAUSE_ENDS = frozenset({"comma", "stop", "dot", "colon"})


@dataclass(frozen=True, slots=True)
class _Parts:
    """*said* finds a whole expression, *tail* the guests behind one.

    *only* is said of some, *without* of no lobby at all.
    """

    said: re.Pattern[str]
    tail: re.Pattern[str]
    only: re.Pattern[str]
    without: re.Pattern[str]


def join_circles(terms: list[Term], original: str, lexicon: Lexicon) -> list[Term]:
    """Put every such expression of a text together into one term."""
    text = without_accents(fold(original))
    for language in dict.fromkeys((lexicon.language, ENGLISH)):
        parts = _parts_of(language)
        spans = [_span(match) for match in parts.said.finditer(text)]
        terms = list(_joined(terms, spans)) if spans else terms
        terms = list(_without_guests(terms, text, parts.tail))
        terms = list(_closed_to_others(terms, text, parts))
    return terms


@cache
def _parts_of(language: str) -> _Parts:
    words, spellings = OWN_PEOPLE[language], lexicon_for(language).spellings

    def any_of(phrases: str) -> str:
        written = filter(None, fold(phrases).split("|"))
        ways = {way for one in written for way in (one, *ways_to_write(one, spellings))}
        found = sorted({without_accents(way) for way in ways}, key=len, reverse=True)
        return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in found)

    but = f"{_GAP}(?:(?:{any_of(words.but)}){_END}{_GAP})?"
    guests = f"{but}(?:{any_of(words.guests)}){_END}"
    only = rf"(?:{any_of(words.only)}){_END}(?![\uac00-\ud7a3])"
    behind = rf"(?:\s*(?:{any_of(words.behind)}))?" if words.behind else ""
    said = (
        f"{_BEGIN}(?:{only}{_GAP})?(?:{any_of(words.people)}){behind}"
        rf"(?P<within>{guests}{_GAP})?[\s,]*(?:{any_of(words.skip)}){_END}"
    )
    without = f"{_BEGIN}(?:{any_of(words.without)}){_END}"
    patterns = (said, guests, f"{_BEGIN}{only}", without)
    return _Parts(*map(re.compile, patterns))


def _span(match: re.Match[str]) -> tuple[int, int, str]:
    return match.start(), match.end(), _OWN_WITHOUT_GUESTS if match["within"] else _OWN


def _joined(terms: Iterable[Term], spans: list[tuple[int, int, str]]) -> Iterator[Term]:
    """Make one term of those in each span; where one of them began before, it stays as it is."""
    waiting = iter(spans)
    start, end, name = next(waiting)
    joined: Term | None = None
    for term in terms:
        while term.start >= end and end:
            if joined:
                yield joined
            start, end, name = next(waiting, (0, 0, ""))
            joined = None
        if joined:
            joined = replace(joined, text=f"{joined.text} {term.text}", end=term.end)
        elif term.start == start and end:
            joined = replace(term, kind="option", value=name)
        else:
            yield term
    if joined:
        yield joined


def _without_guests(terms: Iterable[Term], text: str, tail: re.Pattern[str]) -> Iterator[Term]:
    """Take "no guests" into the option that it stands behind."""
    taken, last = 0, None
    for term in terms:
        if last and term.start < taken:
            last = replace(last, end=max(last.end, term.end))
            continue
        if last:
            yield last
        match = tail.match(text, term.end) if term.value == _OWN else None
        last = replace(term, value=_OWN_WITHOUT_GUESTS) if match else term
        taken = match.end() if match else 0
    if last:
        yield last


def _closed_to_others(terms: Iterable[Term], text: str, parts: _Parts) -> Iterator[Term]:
    """Take "skip the lobby" for words where only somebody may: no lobby is opened by mistake."""
    clause = 0
    for term in terms:
        if term.kind in _CLAUSE_ENDS:
            clause = term.end
        closed = (
            term.value == _EVERYONE
            and parts.only.search(text, clause, term.start)
            and not parts.without.search(text, term.start, term.end)
        )
        yield replace(term, kind="word", value=None) if closed else term
