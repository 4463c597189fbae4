"""Hours told from another one: half past four, fünf vor halb neun, 3 heures moins le quart.

Pure. Each reader gets a match of its form and gives an hour, or None where it is none after all.
"""

from dataclasses import replace
from re import Match

from bot.language.finds import Clock
from bot.language.hours_written import half_of
from bot.language.terms import Sentence, Term

_LINKS = {"past", "to", "before", "after", "until", "of", "for"}
_LATER = {"past", "after"}
_STEPS = {"half", "quarter", "number"}
# Behind a number these make an hour of it, not minutes.
_HOUR_WORDS = {"hmark", "oclock", "colon"}
_MOST_HOURS = 24
_MOST_QUARTERS = 3
_HOUR = 60


def around(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read half past four, a quarter to three pm, ten minutes past noon, cinco para las tres."""
    terms = sentence.terms[match.start() : match.end()]
    link = next(at for at, term in enumerate(terms) if term.kind in _LINKS)
    if terms[link].kind == "before" and sentence.kind(match.start() - 1) == "from":
        # "Das 10 para as 11" moves it.
        return None
    step = next(term.number for term in terms[:link] if term.kind in _STEPS)
    later = terms[link].kind in _LATER
    return _beside(_hour(terms[link + 1 :]), step if later else -step, half_of(sentence, match))


def around_half(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read fünf vor halb neun, 10 over half 9."""
    terms = sentence.terms[match.start() : match.end()]
    link = next(at for at, term in enumerate(terms) if term.kind in _LINKS)
    step = next(term.number for term in terms[:link] if term.kind in _STEPS)
    step = step if terms[link].kind in _LATER else -step
    return _beside(_hour(terms[link + 2 :]), terms[link + 1].number - 60 + step)


def half_to(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read halb neun, dreiviertel neun, половина девятого: so far on the way to the hour named."""
    terms = sentence.terms[match.start() : match.end()]
    return _beside(_hour(terms[1:]), terms[0].number - 60, half_of(sentence, match))


def into(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read четверть шестого, десять минут шестого: so much into the hour that is the sixth."""
    step, *_unit, hour = sentence.terms[match.start() : match.end()]
    counted = step.kind == "number" and sentence.terms[match.start() + 1].value != "minute"
    if counted or hour.digits or not 1 <= hour.number <= 12 or step.number > 59:
        return None
    return _beside(replace(hour, value=(hour.number - 2) % 12 + 1), step.number)


def short_of(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read без десяти три, без четверти час, 差五分三点: so much before the hour named."""
    _minus, step, *rest = sentence.terms[match.start() : match.end()]
    return _beside(_hour(tuple(term for term in rest if term.kind != "unit")), -step.number)


def minus(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 heures moins dix, las tres menos cuarto, 三点差五分."""
    terms = sentence.terms[match.start() : match.end()]
    step = next(term.number for term in reversed(terms) if term.kind in _STEPS)
    return _beside(terms[0], -step, _half(terms))


def plus(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 heures et demie, las tres y media, midi et quart; not "entre 9h et 11h"."""
    if sentence.kind(match.end()) in _HOUR_WORDS or sentence.kind(match.start() - 1) == "between":
        return None
    terms = sentence.terms[match.start() : match.end()]
    step = next(term.number for term in reversed(terms) if term.kind in _STEPS)
    return _beside(terms[0], step, _half(terms))


def plus_quarters(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read huit heures trois quarts, le tre e tre quarti."""
    hour, times = sentence.numbers(match)
    quarter = sentence.terms[match.end() - 1].number
    return _beside(hour, times.number * quarter) if times.number <= _MOST_QUARTERS else None


def plus_number(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read a las 3 y 20, le 3 e 20 minuti: led or alone, since "between 3 and 20" is none."""
    hour, minutes = sentence.numbers(match)
    before, last = sentence.terms[match.start() - 1], sentence.terms[match.end() - 1]
    led = match.start() > 0 and (before.kind == "at" or before.of_hours)
    led = led or len(sentence.terms) == len(match[0])
    wrong_unit = last.kind == "unit" and last.name != "minute"
    if wrong_unit or not led or not 5 <= minutes.number < 60:
        return None
    return _beside(hour, minutes.number, half_of(sentence, match))


def _half(terms: tuple[Term, ...]) -> str:
    """Give the am or pm of 8 pm menos cuarto, las ocho y diez p.m.; "" where there is none."""
    return next((term.name for term in terms if term.kind == "meridiem"), "")


def _hour(terms: tuple[Term, ...]) -> Term:
    return next(term for term in terms if term.kind in {"number", "ordinal", "fixed"})


def _beside(hour: Term, step: int, half: str = "") -> Clock | None:
    """Give the time so many minutes beside an hour, on the same half of the clock."""
    if abs(step) >= _HOUR:
        return None
    if hour.kind == "fixed":
        minutes = (hour.number + step) % (24 * 60)
        return Clock(hour=minutes // 60, minute=minutes % 60, exact=True)
    if hour.digits > 2 or not 0 <= hour.number <= _MOST_HOURS:
        return None
    minutes = hour.number * 60 + step
    if hour.number == 1 and minutes < 60:
        # A quarter to one is at the end of the hour of twelve.
        minutes += 720
    exact = not half and (hour.number > 12 or (hour.text.startswith("0") and minutes >= 0))
    return Clock(hour=minutes // 60 % 24, minute=minutes % 60, half=half, exact=exact)
