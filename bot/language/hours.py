"""Morning or afternoon: what an hour means where nobody said.

Pure. Times are minutes after midnight; 1440 and more are the next day's.
"""

from dataclasses import dataclass

from bot.language.finds import Clock

DAY = 24 * 60
_NOON = 12
# "Tonight at 2" is after midnight, "tonight at 5" before supper.
_SMALL_HOURS = 5
# "De la madrugada", "ночи": after this it is the night before midnight.
_LATE_DAWN = 9
# "Mittags um 11" is before noon.
_BEFORE_NOON = {10, 11}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What the rest of the sentence says about the part of the day: am, pm, night or "".

    *part* was said ("in the evening"), *meal* only follows from what is done ("dinner").
    """

    part: str = ""
    meal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Minutes after midnight; *chosen* where morning or afternoon is our guess."""

    start: int
    end: int | None = None
    chosen: bool = False


def place(clock: Clock, hint: Hint) -> Placed:
    """Place one hour on the day."""
    if _fixed(clock):
        return Placed(start=_minutes(clock))
    if hint.part:
        return Placed(start=_by_part(clock, hint.part))
    if hint.meal:
        return Placed(start=_by_part(clock, _meal_part(clock, hint.meal)), chosen=True)
    return Placed(start=_by_habit(clock), chosen=True)


def half_in(clock: Clock, part: str) -> str:
    """Give the half of the clock, am or pm, that an hour in a part of the day has."""
    return "am" if _by_part(clock, part) % DAY < DAY // 2 else "pm"


def place_range(start: Clock, end: Clock, hint: Hint) -> Placed:
    """Place both ends of a range; each takes its meaning from the other."""
    if not _fixed(start) and (_fixed(end) or hint.part):
        part = "" if _fixed(end) else hint.part
        last = _minutes(end) if not part else _range_end(end, part)
        first = max(_options(start), key=lambda option: ((option - last) % DAY, option))
        return Placed(start=first, end=_following(first, [last]))
    placed = place(start, hint)
    last = _following(placed.start, [_minutes(end)] if _fixed(end) else _options(end))
    return Placed(start=placed.start, end=last, chosen=placed.chosen)


def _fixed(clock: Clock) -> bool:
    return bool(clock.half) or clock.exact or clock.hour > _NOON or clock.hour == 0


def _minutes(clock: Clock) -> int:
    hour = clock.hour
    if clock.half and hour <= _NOON:
        hour = hour % _NOON + (_NOON if clock.half == "pm" else 0)
    return hour * 60 + clock.minute


def _options(clock: Clock) -> list[int]:
    early = clock.hour % _NOON * 60 + clock.minute
    return [early, early + _NOON * 60]


def _following(start: int, options: list[int]) -> int:
    return start + min((option - start) % DAY or DAY for option in options)


def _by_part(clock: Clock, part: str) -> int:
    early, late = _options(clock)
    if part == "am" or (part == "dawn" and clock.hour % _NOON < _LATE_DAWN):
        return early
    if part in {"noon", "midday"} and clock.hour in _BEFORE_NOON:
        return early
    if part == "night" and (clock.hour == _NOON or clock.hour < _SMALL_HOURS):
        return early + DAY
    return late


def _range_end(clock: Clock, part: str) -> int:
    # "9 to 12 in the morning" ends at noon.
    ends_at_noon = clock.hour == _NOON and part == "am"
    return _minutes(clock) if ends_at_noon else _by_part(clock, part)


def _meal_part(clock: Clock, meal: str) -> str:
    if meal == "am" or (meal == "pm" and clock.hour in {10, 11}):
        return "am" if 5 <= clock.hour <= 11 else "pm"
    return "pm"


def _by_habit(clock: Clock) -> int:
    early, late = _options(clock)
    return early if 7 <= clock.hour <= 11 else late
