"""What stands around a bare number, and whether that makes it an hour.

Pure.
"""

from collections.abc import Collection
from dataclasses import replace

from bot.language.finds import GUESS, LIKELY, SURE, Clock, ClockRange, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

# Words that say: what follows is an hour.
_BEFORE = {
    "at", "around", "by", "about", "until", "part", "partday", "between", "early", "move",
}  # fmt: skip
_FRAME = {"from", "between"}
_LINK = {"to", "until", "dash", "and", "from_behind"}
# What may stand between a link and the second hour: "de 9 à 10", "von 9 bis um 10".
_LINKED = {"at", "around", "the"}
# Words that say: what went before was an hour.
_PART_AFTER = pattern(
    "(?:in | on | at | of)? (?:the)? (?:relday | this)? early? (?:part | partday)"
)
_AFTER = {"ish", "partday", "zone", "from_behind", "until_behind"}
# So many words of a name may stand before an hour.
_MOST_NAMES = 3
# What a number can count or number: "for 5 people", "at 4 Privet Drive".
_CONTENT = {
    "word", "people", "meeting", "room", "place", "dash", "slash", "hundred", "number", "errand",
}  # fmt: skip


def weigh(sentence: Sentence, find: Find[Clock], days: Collection[int]) -> int:
    """Tell how sure it is that *find* is an hour; *days* are positions right after a day."""
    if find.weight:
        return find.weight
    counted = _counts(sentence, find)
    before = _before(sentence, find)
    if before == "comma":
        before = sentence.kind(find.first - 2)
    told = before in {"be", "as"} and sentence.kind(find.first - 2) in {"timeword", "be"}
    if before in _BEFORE or told:
        return _weigh_named(sentence, find, counted=counted)
    if sentence.kind(find.last) in _AFTER or _PART_AFTER.match(sentence.kinds, find.last):
        return LIKELY
    if counted or not find.value.possible:
        return 0
    return GUESS if before in {"for", "from"} or find.first in days else 0


def _weigh_named(sentence: Sentence, find: Find[Clock], *, counted: bool) -> int:
    before = sentence.kind(find.first - 1)
    if before == "about" and counted:
        return 0
    if not counted:
        return LIKELY
    # A house number after "at" has three figures or more; an hour before a subject has not.
    return GUESS if sentence.terms[find.last - 1].digits < 3 else 0


def _counts(sentence: Sentence, find: Find[Clock]) -> bool:
    """Tell whether the number counts what follows it."""
    return sentence.kind(find.last) in _CONTENT


def ranges(
    sentence: Sentence, candidates: dict[int, Find[Clock]], days: Collection[int]
) -> list[Find[ClockRange]]:
    """Find hours joined by "to", "-", "until", or by "and" after "between"."""
    found: list[Find[ClockRange]] = []
    for first in candidates.values():
        link = _link(sentence, first)
        second = candidates.get(first.last + link) if link else None
        if second is None or (found and found[-1].touches(first.first, second.last)):
            continue
        weight = _weigh_range(sentence, first, second, days)
        if weight:
            value = ClockRange(start=first.value, end=second.value)
            found.append(Find(value, first.first, second.last, weight))
    return found


def _link(sentence: Sentence, first: Find[Clock]) -> int:
    """Count the terms that link *first* to a second hour: "to", ", but before"; 0 for none."""
    at = first.last
    kind = sentence.kind(at)
    framed = _before(sentence, first) in _FRAME
    if kind == "at" and framed:
        # Dalle 9 alle 10.
        return 1
    if kind not in _LINK or (kind == "and" and _before(sentence, first) != "between"):
        return 0
    size = 1
    while sentence.kind(at + size) in _LINKED:
        size += 1
    return size


def _before(sentence: Sentence, find: Find[Clock]) -> str:
    """Give the kind of what leads up to an hour, the article left out: "entre las 3"."""
    at = find.first - 1
    while sentence.kind(at) == "the" or (sentence.kind(at) == "at" and _framed_at(sentence, at)):
        at -= 1
    return sentence.kind(at)


def _framed_at(sentence: Sentence, at: int) -> bool:
    return sentence.kind(at - 1) in _FRAME | {"until"}


def _weigh_range(
    sentence: Sentence, first: Find[Clock], second: Find[Clock], days: Collection[int]
) -> int:
    if not (first.value.possible and second.value.possible):
        return 0
    if first.weight or second.weight:
        return SURE
    if _before(sentence, first) in _FRAME:
        return GUESS if _counts(sentence, second) else SURE
    zero = sentence.terms[first.first].text.startswith("0")
    if zero or weigh(sentence, first, days) or weigh(sentence, second, days):
        return 0 if _counts(sentence, second) else LIKELY
    return 0 if _counts(sentence, second) or not _free(sentence, first.first) else GUESS


def _free(sentence: Sentence, at: int) -> bool:
    """Tell whether nothing before claims the number: "phase 1-2" is no pair, "with Ana 1-2" is."""
    name = at - 1
    while at - name <= _MOST_NAMES and sentence.kind(name) == "word":
        name -= 1
    if sentence.kind(name) == "with" and name < at - 1:
        return True
    return sentence.kind(at - 1) not in {"word", "sign", "slash", "dash", "dot", "hundred"}


def ends(sentence: Sentence, candidates: dict[int, Find[Clock]]) -> list[Find[ClockRange]]:
    """Find an end that stands apart from its start: "until 11:20", "4時まで"."""
    found: list[Find[ClockRange]] = []
    for find in candidates.values():
        behind = sentence.kind(find.last) == "until_behind"
        if find.value.possible and (behind or _until(sentence, find)):
            value = ClockRange(start=None, end=find.value)
            first = find.first if behind else _until(sentence, find) - 1
            found.append(Find(value, first, find.last + behind, SURE))
    return found


def _until(sentence: Sentence, find: Find[Clock]) -> int:
    """Give the position behind the "until" that an hour belongs to, 0 where there is none."""
    at = find.first - 1
    while sentence.kind(at) in _LINKED:
        at -= 1
    return at + 1 if sentence.kind(at) == "until" else 0


def weighed(
    sentence: Sentence, candidates: dict[int, Find[Clock]], days: Collection[int]
) -> list[Find[Clock]]:
    """Keep the candidates that are hours, each with its weight."""
    kept = [
        replace(find, weight=weigh(sentence, find, days))
        for find in candidates.values()
        if not _until(sentence, find) and sentence.kind(find.last) != "until_behind"
    ]
    return [find for find in kept if find.weight]
