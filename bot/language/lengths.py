"""How long, and how long from now: "an hour and a half", "1h30", "in 20 minutes".

Pure.
"""

from collections.abc import Collection, Iterator
from datetime import timedelta
from re import Match

from bot.language.finds import After, Find
from bot.language.hour_words import is_length
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10_080}
_PIECE = (
    "(?:number (?:dot number)? dash? [unit hmark]"
    " | [number a] and? a? half [unit hmark]"
    " | number slash number dash? [unit hmark]"
    " | number? dash? [half quarter] dash? [of a the]*+ [unit hmark]"
    " | a half dash? a? [unit hmark]"
    " | [unit hmark] and a? [half quarter]"
    " | [the a] [unit hmark])"
)
_LENGTH = pattern(f"{_PIECE} (?:and? a? [half quarter] | [and comma]? {_PIECE} | number)*")
# A length belongs to what stands beside it: "in 2 hours", "every 2 weeks", "5 minutes past".
_NOT_BEFORE = {"in", "within", "every", "last", "this", "next", "plus", "ago"}
_NOT_AFTER = {"ago", "later", "past", "to", "before", "early", "after", "slash"}
_MOST_PIECES = 6
_BARE_WAIT = pattern("in number (?: $ | [dot stop please thanks]+ $ | with)")
_MOST_BARE_MINUTES = 90


def lengths(sentence: Sentence, taken: Collection[int]) -> list[Find[timedelta]]:
    """Find stated lengths; days and weeks only after "for"."""
    return [
        Find(value, first, last)
        for first, last, value in _stretches(sentence, taken)
        if _is_length(sentence, first, last, value)
    ]


def waits(sentence: Sentence) -> list[Find[After]]:
    """Find stretches that start now: "in 20 minutes", "half an hour from now", "+15min"."""
    found: list[Find[After]] = []
    for first, last, value in _stretches(sentence, ()):
        ahead = sentence.kind(first - 1) in {"in", "within", "plus"}
        later = sentence.kind(last) == "later" and sentence.terms[last].value != "earlier"
        if ahead or later:
            found.append(Find(After(value), first - ahead, last + later))
    return found or _bare_waits(sentence)


def _bare_waits(sentence: Sentence) -> list[Find[After]]:
    """Read "sync in 15": minutes, where nothing follows."""
    return [
        Find(After(timedelta(minutes=number)), match.start(), match.start() + 2)
        for match in _BARE_WAIT.finditer(sentence.kinds)
        if 5 <= (number := sentence.terms[match.start() + 1].number) <= _MOST_BARE_MINUTES
    ]


def _is_length(sentence: Sentence, first: int, last: int, value: timedelta) -> bool:
    before, after = sentence.kind(first - 1), sentence.kind(last)
    if after == "later" and sentence.terms[last].value == "earlier":
        return True
    framed = before in {"for", "lasting"} or sentence.kind(first - 2) in {"for", "lasting"}
    framed = framed or after == "for_behind"
    if before in _NOT_BEFORE or (after in _NOT_AFTER and not (framed and after != "ago")):
        return False
    whole_days = value >= timedelta(days=1) and sentence.terms[last - 1].name in {"day", "week"}
    articled = sentence.kind(first) in {"a", "the"} and last - first == 2
    return framed or not (whole_days or (articled and sentence.kind(first) == "the"))


def _stretches(sentence: Sentence, taken: Collection[int]) -> Iterator[tuple[int, int, timedelta]]:
    for match in _LENGTH.finditer(sentence.kinds):
        minutes = _minutes(sentence, match)
        free = not any(at in taken for at in range(match.start(), match.end()))
        if minutes and free:
            yield match.start(), match.end(), timedelta(minutes=minutes)


def _minutes(sentence: Sentence, match: "Match[str]") -> float:
    terms = list(sentence.terms[match.start() : match.end()])
    if len(terms) > 4 * _MOST_PIECES or _is_hour(sentence, match, terms):
        return 0
    total, last_unit = 0.0, 60
    for amount, unit in _pieces(terms):
        size = _MINUTES.get(unit, 0) if unit else (1 if last_unit == 60 and amount >= 1 else 0)
        # "An hour and a half": the half is one of the unit before.
        size = last_unit if not unit and amount < 1 else size
        if not size:
            return 0
        total, last_unit = total + amount * size, size
    return total if total <= 60 * 24 * 400 else 0


def _is_hour(sentence: Sentence, match: "Match[str]", terms: list[Term]) -> bool:
    """Tell 9h30, an hour of the day, from 1h30, a length."""
    hmark = any(term.kind == "hmark" for term in terms[1:4:2]) and terms[0].kind == "number"
    return hmark and not is_length(sentence, match.start(), match.end())


def _pieces(terms: list[Term]) -> Iterator[tuple[float, str]]:
    """Give (amount, unit) pairs; a unit of "" means: of what went before."""
    amount, waiting = 0.0, False
    for at, term in enumerate(terms):
        if term.kind in {"unit", "hmark"}:
            yield amount if waiting else 1, term.name or "hour"
            amount, waiting = 0.0, False
        elif term.kind in {"half", "quarter"}:
            amount, waiting = _with_part(amount, terms, at), True
        elif term.kind == "number" and at and terms[at - 1].kind == "dot":
            amount += term.number / 10 ** (term.digits or 1)
        elif term.kind == "number" and at and terms[at - 1].kind == "slash":
            amount /= term.number or 1
        elif term.kind == "number" or (term.kind == "a" and _counts(terms, at)):
            amount, waiting = amount + term.number, True
    if waiting:
        yield amount, ""


def _with_part(amount: float, terms: list[Term], at: int) -> float:
    """Add a half or a quarter; "three quarters" are three of them."""
    part = terms[at].number / 60
    times = terms[at].kind == "quarter" and at > 0 and terms[at - 1].kind == "number"
    return amount * part if times else amount + part


def _counts(terms: list[Term], at: int) -> bool:
    """Tell "a and a half" (one) from the article in "half an hour" and "and a half"."""
    before = terms[at - 1].kind if at else ""
    after = terms[at + 1].kind if at + 1 < len(terms) else ""
    return before not in {"half", "quarter", "of"} and after not in {"half", "quarter"}
