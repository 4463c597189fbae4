"""Words that go with a time: what leads up to it or stands behind it, parts of the day beside it.

Pure.
"""

from collections.abc import Iterable
from typing import Any

from bot.language.finds import Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence
from bot.language.text import unspaced

# What leads up to a time and goes with it: "starting at", "on the", "for".
_LEAD = {
    "at", "on", "from", "for", "by", "in", "between", "around", "until", "the", "lasting",
    "early", "this", "within", "of", "plus", "about", "after", "past",
}  # fmt: skip
# What belongs to a time behind it: 3時に, 月曜日の, 45 Minuten lang.
_TAIL = {"at_behind", "from_behind", "until_behind", "for_behind", "ish", "later"}
_PART = pattern("part")
_PART_BEFORE = {"in", "the", "early", "this", "of", "at", "on"}
_PART_AFTER = {"", "comma", "at"}
_DATED_DAY = pattern("unit number [slash dot]")


def positions(finds: Iterable[Find[Any]]) -> set[int]:
    """Give the positions of all terms that finds have taken."""
    return {at for find in finds for at in range(find.first, find.last)}


def parts_beside(sentence: Sentence, finds: list[Find[Any]]) -> list[Find[None]]:
    """Find parts of the day that belong to the time, not to the subject ("morning standup")."""
    touched = {edge for find in finds for edge in (find.first, find.last)}
    found: list[Find[None]] = []
    for match in _PART.finditer(sentence.kinds):
        at, last = match.span()
        behind = last
        while behind not in touched and sentence.kind(behind) in {"of", "the"}:
            # "Na manhã de quinta", 朝の9時.
            behind += 1
        beside = at in touched or last in touched or behind in touched
        if beside or _led(sentence, at, last):
            found.append(Find(None, at, last))
            touched.add(last)
    return found


def _led(sentence: Sentence, at: int, last: int) -> bool:
    of_part = sentence.kind(last) == "of" and unspaced(sentence.terms[last].text)
    return of_part or sentence.kind(at - 1) in _PART_BEFORE or sentence.kind(last) in _PART_AFTER


def words_of_times(sentence: Sentence, finds: list[Find[Any]]) -> frozenset[int]:
    """Give the positions of all terms of *finds* and of what goes with them."""
    used = positions(finds)
    for find in finds:
        at = find.first - 1
        if sentence.kind(at) == "unit" and _DATED_DAY.match(sentence.kinds, at):
            # "Dia 12/05".
            used.add(at)
            at -= 1
        while at >= 0 and sentence.terms[at].kind in _LEAD:
            used.add(at)
            at -= 1
    for at, term in enumerate(sentence.terms):
        if at - 1 in used and (term.kind in _TAIL or _is_year(sentence, at)):
            used.add(at)
    return frozenset(used)


def _is_year(sentence: Sentence, at: int) -> bool:
    """Tell the word behind the year of "15 марта 2026 года"."""
    year = sentence.kind(at) == "yearmark" or sentence.terms[at].value == "year"
    return year and sentence.terms[at - 1].digits == 4
