"""Hours with their minutes, as written: 3:30, 8 30 am, 1800, 15 Uhr 30, 9h15, 三点半, noon.

Pure. Each reader gets a match of its form and gives an hour, or None where it is none after all.
"""

from dataclasses import replace
from re import Match

from bot.language.finds import Clock
from bot.language.hour_words import is_length, leads
from bot.language.terms import Sentence, Term

# What may stand between hour and minutes; a semicolon is a slip of the finger, 9'30 a habit.
_SEPARATORS = {":", ".", ";", ",", "'"}
_PARTS = {"part", "partday"}
_LATE = {"pm", "night"}
# Before an hour that is written with a dash: "at 10-30".
_BEFORE_DASHED = {"at", "from", "until", "to", "by", "around", "for", "relday", "weekday"}
_LAST_HOUR = 24
# What a number behind an hour may count or belong to, so that it is no minutes.
_COUNTED = {"people", "colon", "dot", "oclock", "unit", "hmark", "monthmark", "daymark"}
# Up to here even "5h" may be of the afternoon.
_LATEST_GUESSED = 5


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
    exact = exact or (hour.number > _LATEST_GUESSED and _has_sign(sentence, match))
    return Clock(hour=hour.number, minute=minute.number, half=half, exact=exact)


def dashed(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 15-00 and 10-30, whose second number is no hour; "10-12" is a range."""
    hour, minute = sentence.numbers(match)
    glued = not (sentence.terms[match.start() + 1].spaced or sentence.terms[match.end() - 1].spaced)
    led = sentence.kind(match.start() - 1) in _BEFORE_DASHED
    late = minute.number == 0 or _LAST_HOUR < minute.number < 60
    if not (glued and led and late and minute.digits == 2 and hour.digits in {1, 2}):
        return None
    return _on_the_hour(hour, minute.number, "")


def spoken(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 pm, 8 30 am, seven thirty p.m., 330 pm."""
    return whole(sentence.numbers(match), half_of(sentence, match))


def dictated(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read las seis cero dos pm, 8 0 5 am."""
    hour, zero, minute = sentence.numbers(match)
    if zero.number or hour.number > 12 or minute.number > 9:
        return None
    return Clock(hour=hour.number, minute=minute.number, half=half_of(sentence, match))


def oclock(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read eight o'clock, seven thirty o'clock, 三点半."""
    numbers = sentence.numbers(match)
    half = half_of(sentence, match)
    said = _minutes_said(sentence, match)
    if said is not None:
        return _on_the_hour(numbers[0], said, half)
    return whole(numbers, half)


def oclock_minutes(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 15 Uhr 30, 3時15分, 三点二十, 8시 20분 30초; "15時 2名" counts people."""
    hour, minute = sentence.numbers(match)[:2]
    units = [term.name for term in _terms(sentence, match) if term.kind == "unit"]
    follows = sentence.kind(match.end())
    counted = not units and (not _minutes(minute) or follows in _COUNTED)
    if counted or units not in ([], ["minute"], ["second"], ["minute", "second"]):
        return None
    minutes = 0 if units == ["second"] else minute.number
    return _on_the_hour(hour, minutes, half_of(sentence, match))


def hmark(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 9h30, 15h, 18.00 h, à 3 heures, 3 часа."""
    last = match.end()
    if is_length(sentence, match.start(), last) or leads(sentence, match.start() + 1):
        return None
    numbers = sentence.numbers(match)
    minute = numbers[1].number if len(numbers) > 1 else _minutes_said(sentence, match) or 0
    half = half_of(sentence, match)
    exact = _exact(numbers[0], half)
    clock = Clock(hour=numbers[0].number, minute=minute, half=half, exact=exact)
    if not clock.possible:
        # "At 26h" is told from 26 hours by its "at", and is no hour of any clock.
        return clock if sentence.kind(match.start() - 1) == "at" else None
    signed = _has_sign(sentence, match) and not half and clock.hour > _LATEST_GUESSED
    signed = signed and not _late(sentence)
    return replace(clock, exact=exact or signed)


def marked(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read ore 15, h 9.30, ore 9 e mezza: the word for the hour stands before it."""
    behind = sentence.kind(match.start() - 1) == "number"
    dated = sentence.kind(match.start() - 2) == "slash"
    if behind and not dated and not leads(sentence, match.start()):
        return None
    hour, *minutes = sentence.numbers(match)
    if minutes and (minutes[0].digits != 2 or sentence.terms[match.end() - 1].spaced):
        return None
    minute = minutes[0].number if minutes else _minutes_said(sentence, match) or 0
    clock = Clock(hour=hour.number, minute=minute, exact=_exact(hour, ""))
    return clock if clock.possible and hour.digits < 3 else None


def fixed(sentence: Sentence, match: "Match[str]") -> Clock:
    """Read noon, midnight, end of day."""
    minutes = sentence.terms[match.start()].number
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


def _late(sentence: Sentence) -> bool:
    """Tell "ce soir à 7h" and "dîner à 8h", where the part of the day says what the hour is."""
    return any(
        (term.kind in _PARTS and term.name in _LATE)
        or (term.kind == "meal" and term.name == "night")
        for term in sentence.terms
    )


def _has_sign(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell 15h and 9:30 h, of the 24-hour clock, from words such as heures."""
    return any(term.kind == "hmark" and len(term.text) == 1 for term in _terms(sentence, match))


def _terms(sentence: Sentence, match: "Match[str]") -> tuple[Term, ...]:
    return sentence.terms[match.start() : match.end()]
