"""Hours joined to ranges: "9 to 11", "between 3 and 4", "15時から16時", and ends on their own.

Pure.
"""

from collections.abc import Collection

from bot.language.context import FRAME, LINKED, counts, leads_up, until, weigh
from bot.language.finds import GUESS, LIKELY, SURE, Clock, ClockRange, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

# Before two hours that an "at" links: "dalle 9 alle 10", "de 9h à 10h".
_OPENING = FRAME | {"of"}
_LINK = {"to", "until", "dash", "and", "from_behind"}
# "From 10 in the morning to 2": a part of the day may stand before the link.
_PART_BETWEEN = pattern("[in on at of]? the? part (?= to | until | dash | and | at | from_behind)")
# So many words of a name may stand before an hour.
_MOST_NAMES = 3


def ranges(
    sentence: Sentence, candidates: dict[int, Find[Clock]], days: Collection[int]
) -> list[Find[ClockRange]]:
    """Find hours joined by "to", "-", "until", or by "and" after "between"."""
    found: list[Find[ClockRange]] = []
    for first in candidates.values():
        link = _link(sentence, first, candidates, days)
        second = candidates.get(first.last + link) if link else None
        if second is None or (found and found[-1].touches(first.first, second.last)):
            continue
        weight = _weigh_range(sentence, first, second, days)
        if weight:
            value = ClockRange(start=first.value, end=second.value)
            found.append(Find(value, first.first, second.last, weight))
    return found


def _link(
    sentence: Sentence,
    first: Find[Clock],
    candidates: dict[int, Find[Clock]],
    days: Collection[int],
) -> int:
    """Count the terms that link *first* to a second hour: "to", ", but before"; 0 for none."""
    part = _PART_BETWEEN.match(sentence.kinds, first.last)
    at = part.end() if part else first.last
    before, kind = leads_up(sentence, first), sentence.kind(at)
    size = at + 1 - first.last
    while sentence.kind(first.last + size) in LINKED:
        size += 1
    if kind == "at":
        # "23h à 1h", "demain 14 à 16h": two hours that are surely some.
        second = candidates.get(first.last + size)
        sure = second and not part and (first.weight or first.first in {0, *days})
        return size if before in _OPENING or sure else 0
    return size if kind in _LINK and (kind != "and" or before == "between") else 0


def _weigh_range(
    sentence: Sentence, first: Find[Clock], second: Find[Clock], days: Collection[int]
) -> int:
    """Tell how sure it is that two numbers with a link between them are hours."""
    possible = first.value.possible and second.value.possible
    counted = counts(sentence, second)
    if not possible or (counted and sentence.kind(first.last) == "at"):
        return 0
    if first.weight or second.weight:
        return SURE
    if leads_up(sentence, first) in FRAME:
        return GUESS if counted else SURE
    if first.first in days and sentence.kind(second.last) in {"word", "pair", "meeting"}:
        # "Montag 9-10 Jour fixe": right behind a day nothing is counted.
        return GUESS
    return 0 if counted else _weigh_bare_range(sentence, first, second, days)


def _weigh_bare_range(
    sentence: Sentence, first: Find[Clock], second: Find[Clock], days: Collection[int]
) -> int:
    zero = sentence.terms[first.first].text.startswith("0")
    opened = leads_up(sentence, first) == "of" and sentence.kind(first.last) == "at"
    likely = opened or zero or first.first in days
    if likely or weigh(sentence, first, days) or weigh(sentence, second, days):
        return LIKELY
    return GUESS if _free(sentence, first.first) else 0


def _free(sentence: Sentence, at: int) -> bool:
    """Tell whether nothing before claims the number: "phase 1-2" is no pair, "with Ana 1-2" is."""
    name = at - 1
    while at - name <= _MOST_NAMES and sentence.kind(name) == "word":
        name -= 1
    if sentence.kind(name) == "with" and name < at - 1:
        return True
    if sentence.kind(at - 1) == "word" and sentence.terms[at - 1].value == "gathering":
        return True
    return sentence.kind(at - 1) not in {"word", "sign", "slash", "dash", "dot", "hundred"}


def ends(sentence: Sentence, candidates: dict[int, Find[Clock]]) -> list[Find[ClockRange]]:
    """Find an end that stands apart from its start: "until 11:20", "4時まで"."""
    found: list[Find[ClockRange]] = []
    for find in candidates.values():
        behind = sentence.kind(find.last) == "until_behind"
        if find.value.possible and (behind or until(sentence, find)):
            value = ClockRange(start=None, end=find.value)
            first = find.first if behind else until(sentence, find) - 1
            found.append(Find(value, first, find.last + behind, SURE))
    return found
