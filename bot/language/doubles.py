"""Words that mean one thing or another by what stands beside them.

Pure; which words these are is data: a kind of its own, or a value that names the other kind.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.language.double_units import (
    Settled,
    kind_before,
    lone_hour,
    part_or_unit,
    short_of,
    unit_before,
)
from bot.language.kinds import letter, pattern
from bot.language.terms import Term

Settler = Callable[[list[Term], Sequence[Term]], Settled]

# Behind a day a word for tomorrow and the morning alike is the morning.
_DAYS_BEFORE = {"weekday", "shortday", "weekdays", "relday", "this", "every"}
# Behind these a month or a day is counted or told from others.
_MARKED = {"number", "this", "next", "last"}
_TIMES = {"weekday", "relday", "fixed", "halfto", "half", "quarter", "hmark", "around"}
_COUNTABLE = {"word", "people", "meeting", "room", "errand", "place", "pair"}
# Behind these a day follows, not a number of things.
_LEADS_TO_DAY = {"in", "on", "next", "this", "every", "of", "for", "to", "until", "and"}
_OTHER_DAYS = {"weekday", "weekday_or", "relday", "month"}
# What an hour begins with.
_HOURS = {"number", "fixed", "half", "quarter", "around", "minus", "month_or", "hmark"}
# What a number behind an article counts.
_NOUNS = {"word", "meeting", "people", "room", "place", "pair", "weekday", "month"}
# Minutes before a "past", and the hour behind it.
_STEPS = {"number", "quarter", "half", "unit"}
_SURE_HOUR = pattern("number [oclock hmark colon]")
_HOUR = pattern("(?:the | at)? (?:number | halfto | fixed)")
# A length: "twee uur", "een half uur", "anderhalve week", "1,5 uur".
_AMOUNT = pattern("around? (?:number (?:[comma dot] number)? | a)? half? [unit hmark]")
# So many terms behind a word are looked at.
_MOST_AHEAD = 7
_BEFORE_TIME = {"from", "until"}


def settle_doubles(terms: list[Term]) -> list[Term]:
    """Give every word of two meanings the one that fits what stands around it."""
    if not any(term.kind in _SETTLERS for term in terms):
        return terms
    settled: list[Term] = []
    at = 0
    while at < len(terms):
        settler = _SETTLERS.get(terms[at].kind)
        size, made = settler(settled, terms[at : at + _MOST_AHEAD]) if settler else (1, [terms[at]])
        settled += made
        at += size
    return settled


def _relday_or_part(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the two meanings of "morgen" and "mañana"; the value is "offset part"."""
    offset, part = terms[0].name.split()
    if kind_before(before, 1) in _DAYS_BEFORE:
        return 1, [replace(terms[0], kind="part", value=part)]
    return 1, [replace(terms[0], kind="relday", value=int(offset))]


def _mark_or_day(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the month and the day of 3月12日 from Monday and Sunday; the value is "mark weekday"."""
    mark, weekday = terms[0].name.split()
    if kind_before(before, 1) in _MARKED:
        return 1, [replace(terms[0], kind=mark, value=None)]
    return 1, [replace(terms[0], kind="shortday", value=int(weekday))]


def _month_or(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the month of "4 mar" from another word; the value is "month kind value"."""
    month, kind, value = terms[0].name.split()
    back = 1
    while kind_before(before, back) in {"of", "dot", "dash", "slash"}:
        back += 1
    if kind_before(before, back) in {"number", "ordinal"}:
        return 1, [replace(terms[0], kind="month", value=int(month))]
    return 1, [replace(terms[0], kind=kind, value=int(value))]


def _weekday_or(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the fourth of "Quarta reunião, na sexta" from Wednesday: the day is said elsewhere."""
    led = kind_before(before, 1) in _LEADS_TO_DAY
    others = any(term.kind in _OTHER_DAYS for term in (*before, *terms[1:]))
    counts = not led and others and len(terms) > 1 and terms[1].kind in _NOUNS
    return 1, [replace(terms[0], kind="word" if counts else "weekday")]


def _to_or_at(_before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell "a las tres", at three, from "visita a las oficinas"."""
    if terms[0].value == "hour" and (len(terms) < 2 or terms[1].kind not in _HOURS):
        return 1, [replace(terms[0], kind="to", value=None)]
    return 1, [terms[0]]


def _article(_before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the hour of "las tres" from "las tres propuestas"."""
    kinds = [term.kind for term in terms[1:3]]
    hour = terms[0].value == "hour" and kinds[:1] == ["number"]
    if hour and (len(kinds) < 2 or kinds[1] not in _NOUNS):
        return 1, [replace(terms[0], kind="at")]
    return 1, [terms[0]]


def _link(_before: list[Term], terms: Sequence[Term]) -> Settled:
    """Read "с 9" and "с пятницы" as from then, "с 9 коллегами" and "с Анной" as with them.

    The value of the word is the kind that it has before a time.
    """
    if terms[0].name in _BEFORE_TIME and _is_time(terms[1:]):
        return 1, [replace(terms[0], kind=terms[0].name, value=None)]
    return 1, [terms[0]]


def _past(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell the meanings of the Dutch "over" and "voor": past and before the hour, in so long.

    The value of such a word is the kind that it is where it belongs to no time: about, for.
    """
    term = terms[0]
    return 1, [replace(term, kind=_past_or(before, terms), value=None) if term.name else term]


def _past_or(before: list[Term], terms: Sequence[Term]) -> str:
    term, after = terms[0], "".join(letter(term.kind) for term in terms[1:])
    if term.kind == "early":
        # "Ende 16 Uhr", but "Ende März".
        return term.name if _SURE_HOUR.match(after) else term.kind
    if kind_before(before, 1) in _STEPS and _HOUR.match(after):
        return term.kind
    return "in" if term.kind == "past" and _AMOUNT.match(after) else term.name


def _is_time(terms: Sequence[Term]) -> bool:
    kinds = [term.kind for term in terms]
    if kinds and kinds[0] in {"number", "ordinal"}:
        return len(kinds) < 2 or kinds[1] not in _COUNTABLE
    if kinds and kinds[0] == "unit_before":
        return terms[0].value == "hmark"
    return bool(kinds) and kinds[0] in _TIMES


_SETTLERS: dict[str, Settler] = {
    "relday_or_part": _relday_or_part,
    "mark_or_day": _mark_or_day,
    "part_or_unit": part_or_unit,
    "month_or": _month_or,
    "weekday_or": _weekday_or,
    "the": _article,
    "past": _past,
    "before": _past,
    "early": _past,
    "at": _to_or_at,
    "unit_before": unit_before,
    "minus": short_of,
    "with": _link,
    "about": _link,
    # Only where its value is one: «час», not «ч» or "h".
    "hmark": lone_hour,
}
