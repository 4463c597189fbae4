"""The part of the day that belongs to one hour of several: "from 10 at night to 2 in the morning".

Pure.
"""

from dataclasses import replace

from bot.language.finds import Clock, Find
from bot.language.hours import DAY, Hint, half_in, place
from bot.language.kinds import pattern
from bot.language.terms import Sentence

_BEHIND = pattern("[in on at of]? the? part")
_HALF_A_DAY = 12


def by_own_part(sentence: Sentence, find: Find[Clock], *, several: bool) -> Find[Clock]:
    """Place an hour by the part that stands right before it or, of *several*, right behind it."""
    clock = find.value
    # 午後0時 is noon.
    exact = clock.exact and clock.hour > 0
    if clock.half or exact or not clock.possible:
        return find
    behind = _BEHIND.match(sentence.kinds, find.last) if several else None
    if behind:
        part = sentence.terms[behind.end() - 1].name
        start = place(clock, Hint(part=part)).start % DAY
        return replace(find, value=Clock(hour=start // 60, minute=start % 60, exact=True))
    return _by_part_before(sentence, find)


def _by_part_before(sentence: Sentence, find: Find[Clock]) -> Find[Clock]:
    """Give an hour the half of the part that stands right before it: 午前10時から午後2時."""
    at = find.first - 2 if sentence.kind(find.first - 1) == "of" else find.first - 1
    if sentence.kind(at) not in {"part", "partday"} or find.value.hour > _HALF_A_DAY:
        return find
    part = sentence.terms[at].name
    half = half_in(find.value, part)
    if part == "night" and half == "am":
        # Midnight and what follows belong to the next day.
        return find
    return replace(find, value=replace(find.value, half=half))
