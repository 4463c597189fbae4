"""How long, and how long from now: "an hour and a half", "1h30", "in 20 minutes".

Pure.
"""

from collections.abc import Collection, Iterable, Iterator
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
    " | [number a]? dash? [half quarter] dash? [of a the]*+ [unit hmark]"
    " | a half dash? a? [unit hmark]"
    " | [unit hmark] and a? [half quarter]"
    " | [the a] [unit hmark])"
)
# "2 ore e 30": minutes, unless they are so many of something.
_MORE = "and number (?! [word people meeting unit hmark number colon])"
_LENGTH = pattern(
    f"{_PIECE} (?:and? a? [half quarter] | (?:[and comma]? | (?<=hmark) dot) {_PIECE} | number"
    f" | {_MORE}){{0,8}}"
)
# A length belongs to what stands beside it: "in 2 hours", "every 2 weeks", "5 minutes past".
_NOT_BEFORE = {"in", "within", "every", "last", "this", "next", "plus", "ago", "minus"}
_NOT_AFTER = {"ago", "later", "past", "to", "before", "early", "after", "slash"}
# What an ordinal before it only counts.
_NAMED_BY = {"word", "month", "of", "unit", "meeting", "pair", "room", "people"}
_MOST_PIECES = 6
_HOUR_OF_DAY = pattern("..(?: dot? number unit?)?")
_BARE_WAIT = pattern("in number (?: $ | [dot stop please thanks]+ $ | with)")
_MOST_BARE_MINUTES = 90


def lengths(
    sentence: Sentence, stretches: Iterable[Find[timedelta]], taken: Collection[int]
) -> list[Find[timedelta]]:
    """Choose the lengths among *stretches*; days and weeks only after "for"."""
    return [
        find
        for find in stretches
        if not any(at in taken for at in range(find.first, find.last))
        and _is_length(sentence, find.first, find.last, find.value)
    ]


def waits(sentence: Sentence, stretches: Iterable[Find[timedelta]]) -> list[Find[After]]:
    """Choose those that start now: "in 20 minutes", "half an hour from now", "+15min"."""
    found: list[Find[After]] = []
    for find in stretches:
        first, last, value = find.first, find.last, find.value
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
    if before == "colon" and sentence.kind(first - 2) == "number":
        # The minutes of 15:30 uur.
        return False
    if after == "later" and sentence.terms[last].value == "earlier":
        return True
    framed = before in {"for", "lasting", "move"} or sentence.kind(first - 2) in {"for", "lasting"}
    framed = framed or after == "for_behind"
    minutes = sentence.kind(first) == "number" and value < timedelta(hours=1)
    of_hour = before == "oclock" and minutes and after != "for_behind"
    if of_hour or _are_minutes(sentence, first):
        # The minutes of 15点30分.
        return False
    # "Zieh es um 15 Minuten vor": at the end the word is the verb's.
    framed = framed or (after == "before" and sentence.kind(last + 1) in {"", "stop", "dot"})
    if before in _NOT_BEFORE or (after in _NOT_AFTER and not (framed and after != "ago")):
        return False
    if after == "ordinal" and _is_into(sentence, last):
        return False
    whole_days = value >= timedelta(days=1) and sentence.terms[last - 1].name in {"day", "week"}
    articled = sentence.kind(first) in {"a", "the"} and last - first == 2
    return framed or not (whole_days or (articled and sentence.kind(first) == "the"))


def _is_into(sentence: Sentence, at: int) -> bool:
    """Tell the hour of "десять минут шестого" from "30 minutes 5th of May"."""
    return not sentence.terms[at].digits and sentence.kind(at + 1) not in _NAMED_BY


def _are_minutes(sentence: Sentence, at: int) -> bool:
    """Tell "a las ocho y treinta minutos", which is an hour of the day."""
    kinds = [sentence.kind(at - back) for back in (1, 2, 3)]
    return kinds == ["and", "number", "at"]


def stretches(sentence: Sentence) -> Iterator[Find[timedelta]]:
    """Find all stretches of time, whatever they are said of."""
    at = 0
    while match := _LENGTH.search(sentence.kinds, at):
        # Bounded, so that a long run of hours is read once.
        hour = match.end() - match.start() <= 4 * _MOST_PIECES and _is_hour(sentence, match)
        # "16h, uma hora": behind an hour of the day and its minutes the length begins.
        told = _HOUR_OF_DAY.match(sentence.kinds, match.start()) if hour else None
        at = (told or match).end()
        minutes = 0 if hour else _minutes(sentence, match)
        if minutes and not _has_hour_before(sentence, match.start()):
            yield Find(timedelta(minutes=minutes), *match.span())


def _has_hour_before(sentence: Sentence, at: int) -> bool:
    """Tell the minutes of "12:30h" and "12.30 h" from a length."""
    parted = sentence.kind(at - 1) in {"colon", "dot"} and sentence.kind(at - 2) == "number"
    return parted and not sentence.terms[at].spaced


def _minutes(sentence: Sentence, match: "Match[str]") -> float:
    terms = list(sentence.terms[match.start() : match.end()])
    parted = any(term.kind == "dash" and term.spaced for term in terms)
    if parted or len(terms) > 4 * _MOST_PIECES:
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


def _is_hour(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell 9h30, an hour of the day, from 1h30, a length; of 3時15分 the minutes are no length."""
    terms = sentence.terms[match.start() : match.end()]
    if sentence.kind(match.start() - 1) == "oclock" and terms[0].kind == "number":
        lasts = sentence.kind(match.start() + 2) == "for_behind"
        return terms[1].name == "minute" and not lasts
    kinds = [term.kind for term in terms[:4]]
    hmark = kinds[:2] == ["number", "hmark"] or kinds == ["number", "dot", "number", "hmark"]
    decimal = len(terms) > 2 and terms[1].kind == "dot" and terms[2].digits == 1
    return hmark and not decimal and not is_length(sentence, match.start(), match.end())


def _pieces(terms: list[Term]) -> Iterator[tuple[float, str]]:
    """Give (amount, unit) pairs; a unit of "" means: of what went before."""
    amount, waiting = 0.0, False
    for at, term in enumerate(terms):
        if term.kind in {"unit", "hmark"}:
            yield amount if waiting else 1, "hour" if term.kind == "hmark" else term.name
            amount, waiting = 0.0, False
        elif term.kind in {"half", "quarter"}:
            amount, waiting = _with_part(amount, terms, at), True
        elif term.kind == "number" and _is_fraction(terms, at):
            amount += term.number / 10 ** (term.digits or 1)
        elif term.kind == "number" and at and terms[at - 1].kind == "slash":
            amount /= term.number or 1
        elif term.kind == "number" or (term.kind == "a" and _counts(terms, at)):
            amount, waiting = amount + term.number, True
    if waiting:
        yield amount, ""


def _is_fraction(terms: list[Term], at: int) -> bool:
    """Tell 1.5 hours from "1 ч. 15 мин."."""
    return at > 1 and terms[at - 1].kind == "dot" and terms[at - 2].kind == "number"


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
