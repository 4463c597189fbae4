"""Time zones that a sentence names: "3pm ET", "9am Berlin time", "17:00 UTC+2".

Pure. A zone's name alone is no zone ("est" and "cat" are words): it stands behind an hour.
"""

from collections.abc import Collection
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from bot.language.finds import LIKELY, SURE, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

_OFFSET = pattern("(?:plus | dash) number (?:colon number)?")
# "3pm ET", "(ET)"; behind the part of the day, too: "a las 3 de la tarde, hora de Bogotá".
_PART = "(?:[in of]? the? part)?"
_NAMED = pattern(
    f"{_PART} comma? (?:sign? zone timeword?) (?! word) | {_PART} sign? zone timeword?"
)
_CITY = pattern("in? the? city of? timeword | the? [timeword hmark unit] of the? city")
_MOST_MINUTES = 14 * 60


def zones(sentence: Sentence, hours_end: Collection[int]) -> list[Find[tzinfo]]:
    """Find zones; abbreviations only right behind an hour (positions *hours_end*)."""
    found: list[Find[tzinfo]] = []
    for match in _CITY.finditer(sentence.kinds):
        name = sentence.by_kind(match)["city"].name
        found.append(Find(ZoneInfo(name), match.start(), match.end()))
    for end in sorted(hours_end):
        named = _NAMED.match(sentence.kinds, end)
        if named:
            found.append(_named(sentence, end, named.end()))
    return found


def _named(sentence: Sentence, first: int, last: int) -> Find[tzinfo]:
    name = next(term.name for term in sentence.terms[first:last] if term.kind == "zone")
    shift = _OFFSET.match(sentence.kinds, last) if name == "UTC" else None
    if shift:
        _sign, *numbers = (t for t in sentence.terms[last : shift.end()] if t.kind != "colon")
        minutes = numbers[0].number * 60 + (numbers[1].number if len(numbers) > 1 else 0)
        if numbers[0].digits == 4:
            minutes = numbers[0].number // 100 * 60 + numbers[0].number % 100
        if minutes <= _MOST_MINUTES:
            sign = 1 if sentence.kind(last) == "plus" else -1
            return Find(timezone(timedelta(minutes=sign * minutes)), first, shift.end())
    weight = LIKELY if name.endswith("?") else SURE
    return Find(ZoneInfo(name.removesuffix("?")), first, last, weight)
