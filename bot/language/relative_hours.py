"""Hours told from another one: half past four, fünf vor halb neun, 3 heures moins le quart.

Pure. Each reader gets a match of its form and gives an hour, or None where it is none after all.
"""

from re import Match

from bot.language.finds import Clock
from bot.language.hours_written import half_of
from bot.language.terms import Sentence, Term

_LINKS = {"past", "to", "before", "after", "until", "of"}
_LATER = {"past", "after"}
_STEPS = {"half", "quarter", "number"}
_MOST_HOURS = 24


def around(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read half past four, a quarter to three pm, ten minutes past noon, cinco para las tres."""
    terms = sentence.terms[match.start() : match.end()]
    link = next(at for at, term in enumerate(terms) if term.kind in _LINKS)
    step = next(term.number for term in terms[:link] if term.kind in _STEPS)
    later = terms[link].kind in _LATER
    return _beside(_hour(terms[link + 1 :]), step if later else -step, half_of(sentence, match))


def around_half(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read fünf vor halb neun, 10 over half 9."""
    terms = sentence.terms[match.start() : match.end()]
    link = next(at for at, term in enumerate(terms) if term.kind in _LINKS)
    step = next(term.number for term in terms[:link] if term.kind in _STEPS)
    return _beside(_hour(terms[link + 2 :]), -30 + (step if terms[link].kind in _LATER else -step))


def half_to(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read halb neun, half negen, половина девятого: half an hour before the hour named."""
    terms = sentence.terms[match.start() : match.end()]
    return _beside(_hour(terms[1:]), -30, half_of(sentence, match))


def short_of(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read без десяти три, без четверти час, 差五分三点: so much before the hour named."""
    _minus, step, *rest = sentence.terms[match.start() : match.end()]
    return _beside(_hour(tuple(term for term in rest if term.kind != "unit")), -step.number)


def minus(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 heures moins dix, las tres menos cuarto, 三点差五分."""
    terms = sentence.terms[match.start() : match.end()]
    step = next(term.number for term in reversed(terms) if term.kind in _STEPS)
    return _beside(terms[0], -step)


def plus(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read 3 heures et demie, las tres y media, midi et quart."""
    terms = sentence.terms[match.start() : match.end()]
    step = next(term.number for term in reversed(terms) if term.kind in _STEPS)
    return _beside(terms[0], step)


def plus_number(sentence: Sentence, match: "Match[str]") -> Clock | None:
    """Read a las 3 y 20: only behind an "at", since "between 3 and 20" is none."""
    hour, minutes = sentence.numbers(match)
    led = sentence.kind(match.start() - 1) == "at"
    return _beside(hour, minutes.number) if led and 5 <= minutes.number < 60 else None


def _hour(terms: tuple[Term, ...]) -> Term:
    return next(term for term in terms if term.kind in {"number", "ordinal", "fixed"})


def _beside(hour: Term, step: int, half: str = "") -> Clock | None:
    """Give the time so many minutes beside an hour, on the same half of the clock."""
    if hour.kind == "fixed":
        minutes = (hour.number + step) % (24 * 60)
        return Clock(hour=minutes // 60, minute=minutes % 60, exact=True)
    if hour.digits > 2 or not 0 <= hour.number <= _MOST_HOURS or abs(step) > 59:
        return None
    minutes = hour.number * 60 + step
    if hour.number == 1 and minutes < 60:
        # A quarter to one is at the end of the hour of twelve.
        minutes += 720
    exact = not half and (hour.number > 12 or (hour.text.startswith("0") and minutes >= 0))
    return Clock(hour=minutes // 60 % 24, minute=minutes % 60, half=half, exact=exact)
