"""Hours with their minutes, as written: 3:30, 8 30 am, 1800, 15 Uhr 30, 9h15, 三点半, noon.

Pure. Each reader gets a match of its form and gives an hour, or None where it is none after all.
"""

from re import Match

from bot.language.finds import Clock
from bot.language.hour_words import is_length
from bot.language.terms import Sentence, Term

# What may stand between hour and minutes; a semicolon is a slip of the finger.
_SEPARATORS = {":", ".", ";"}


def half_of(sentence: Sentence, match: "Match[str]") -> str:
    """Give the am or pm that a match ends with, "" where it has none."""
    last = sentence.terms[match.end() - 1]
    return last.name if last.kind == "meridiem" else ""


def colon(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3:30, 08:30, 8.30pm, 7:56:30 pm. "1:1" is a meeting of two: minutes have two figures."""
    hour, minute = sentence.numbers(match)[:2]
    separator = sentence.terms[match.start() + 1]
    glued = not separator.spaced and not sentence.terms[match.start() + 2].spaced
    if not glued or separator.text not in _SEPARATORS:
        return None
    if minute.digits != 2 or hour.digits not in {1, 2} or minute.number > 59:
        return None
    half = half_of(sentence, match)
    exact = not half and (hour.text.startswith("0") or hour.number > 12)
    return Clock(hour=hour.number, minute=minute.number, half=half, exact=exact)


def spoken(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 pm, 8 30 am, seven thirty p.m., 330 pm."""
    return whole(sentence.numbers(match), half_of(sentence, match))


def oclock(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read eight o'clock, seven thirty o'clock, 15 Uhr 30, 三点半, 3時15分."""
    numbers = sentence.numbers(match)
    half = half_of(sentence, match)
    said = _minutes_said(sentence, match)
    if said is not None:
        return _on_the_hour(numbers[0], said, half)
    if len(numbers) > 1 and sentence.kind(match.start() + 1) == "oclock":
        return _on_the_hour(numbers[0], numbers[1].number, half)
    return whole(numbers, half)


def hmark(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 9h30, 15h, 18.00 h, à 3 heures, 3 часа."""
    last = match.end()
    if is_length(sentence, match.start(), last):
        return None
    numbers = sentence.numbers(match)
    minute = numbers[1].number if len(numbers) > 1 else _minutes_said(sentence, match) or 0
    sign = any(term.kind == "hmark" and len(term.text) == 1 for term in _terms(sentence, match))
    clock = _on_the_hour(numbers[0], minute, "")
    if clock and sign and clock.hour > 5:
        return Clock(hour=clock.hour, minute=clock.minute, exact=True)
    return clock


def fixed(sentence: Sentence, match: "Match[str]") -> Clock:
    """Read noon, midnight, end of day."""
    minutes = sentence.terms[match.end() - 1].number
    return Clock(hour=minutes // 60, minute=minutes % 60, exact=True)


def whole(numbers: list[Term], half: str = "") -> Clock | None:
    """Read an hour and perhaps minutes that are numbers without a sign: 5, 2 30, 1800."""
    hour, minute = numbers[0], numbers[1].number if len(numbers) > 1 else 0
    if len(numbers) > 1 and hour.number > (12 if half else 24):
        return None
    if hour.digits in {3, 4} and len(numbers) == 1:
        value = hour.number
        full = not half and (hour.text.startswith("0") or value >= 1300)
        clock = Clock(hour=value // 100, minute=value % 100, half=half, exact=full)
    elif len(numbers) > 1 and not _minutes(numbers[1]):
        return None
    else:
        clock = Clock(hour=hour.number, minute=minute, half=half, exact=_exact(hour, half))
    plausible = clock.minute < 60 and (hour.digits in {0, 1, 2} or clock.possible)
    return clock if plausible else None


def _exact(hour: Term, half: str) -> bool:
    return not half and hour.digits > 0 and (hour.text.startswith("0") or hour.number > 12)


def _minutes(term: Term) -> bool:
    return term.number < 60 and (term.digits == 2 or (not term.digits and term.number >= 10))


def _on_the_hour(hour: Term, minute: int, half: str) -> Clock | None:
    exact = not half and (hour.text.startswith("0") or hour.number > 12)
    clock = Clock(hour=hour.number, minute=minute, half=half, exact=exact)
    return clock if clock.possible else None


def _minutes_said(sentence: Sentence, match: "Match[str]") -> int | None:
    """Give the minutes of a half or a quarter that a match names."""
    parts = [term for term in _terms(sentence, match) if term.kind in {"half", "quarter"}]
    return parts[0].number if parts else None


def _terms(sentence: Sentence, match: "Match[str]") -> tuple[Term, ...]:
    return sentence.terms[match.start() : match.end()]
