"""Units and hour words of two meanings: "3 часа дня" and "3 дня", "минут на 20", "в час".

Pure. Each settler gets the terms before, settled already, and those from its own on.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.terms import Term

# How many terms were settled, and what they are.
Settled = tuple[int, list[Term]]

# Behind these a number is an hour, and "дня" behind it is no day but the afternoon.
_HOUR_BEFORE = {
    "at", "from", "until", "by", "around", "between", "to", "colon", "dot", "weekday", "relday",
    "with", "and", "minus", "halfto",
}  # fmt: skip
_HOUR_WORDS = {"oclock", "ordinal", "fixed"}
# Behind these an hour word without a number is one o'clock, or one hour.
_ONE_BEFORE = {
    "at", "for", "in", "from", "until", "by", "around", "lasting", "within", "between", "to",
    "dash", "and", "relday", "weekday", "ask", "put",
}  # fmt: skip
_LINKS = {"for", "in", "at", "by", "around"}
_COUNTED = {"unit", "hmark", "unit_before", "people", "hundred", "colon"}


def part_or_unit(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Tell "в 3 часа дня" from "через 3 дня"; the value is "part unit", "-" where it is no unit."""
    part, unit = terms[0].name.split()
    if kind_before(before, 1) == "hmark":
        # "На 3 часа дня" is no length.
        before[-1] = replace(before[-1], kind="oclock")
    hour = kind_before(before, 1) == "number" and kind_before(before, 2) in _HOUR_BEFORE
    if unit == "-" or hour or kind_before(before, 1) in _HOUR_WORDS:
        return 1, [replace(terms[0], kind="part", value=part)]
    return 1, [replace(terms[0], kind="unit", value=unit)]


def unit_before(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Read "минут на 20", where the unit comes first: for about 20 minutes, and "часов в пять"."""
    unit = _as_unit(terms[0])
    kinds = [term.kind for term in terms[1:]]
    if kinds[:1] == ["number"] and not _counts(before) and kinds[1:2] != ["colon"]:
        # "Минут 40".
        return 2, [terms[1], unit]
    if len(kinds) > 1 and kinds[0] in _LINKS and kinds[1] == "number" and not _counts(before):
        if unit.name != "minute" and kinds[0] in {"at", "by"}:
            return 1, [replace(unit, kind="around", value=None)]
        if len(kinds) < 3 or kinds[2] not in _COUNTED:
            return 3, [terms[1], terms[2], unit]
    return lone_hour(before, [unit])


def _as_unit(term: Term) -> Term:
    if term.name == "hmark":
        return replace(term, kind="hmark", value=1)
    return replace(term, kind="unit")


def _counts(before: list[Term]) -> bool:
    """Tell whether a number of units stands before, not one that ends an hour: "15:00"."""
    return kind_before(before, 1) == "number" and kind_before(before, 2) not in {"colon", "dot"}


def lone_hour(before: list[Term], terms: Sequence[Term]) -> Settled:
    """Read "в час", "через час", "с часа": the hour word alone is one."""
    hour = terms[0]
    short = kind_before(before, 1) in {"number", "unit", "quarter"} and "minus" in {
        kind_before(before, 2), kind_before(before, 3),
    }  # fmt: skip
    alone = short or kind_before(before, 1) in _ONE_BEFORE
    if hour.kind != "hmark" or hour.value != 1 or not alone:
        return 1, [hour]
    one = replace(hour, kind="number", value=1, end=hour.start)
    return 1, [one, replace(hour, value=None, spaced=False)]


def short_of(_before: list[Term], terms: Sequence[Term]) -> Settled:
    """Part the two numbers of "без двадцати два", twenty to two; "двадцати пяти три" is 25 to 3."""
    number = terms[1] if len(terms) > 1 else terms[0]
    after = terms[2] if len(terms) > 2 else terms[0]
    tens, ones = divmod(number.number, 10)
    hour_follows = after.kind in {"number", "fixed", "unit"} or after.value in {1, "minute"}
    together = number.kind == "number" and not number.digits and tens > 1 and ones > 0
    if not together or hour_follows:
        return 1, [terms[0]]
    first = replace(number, value=tens * 10)
    return 2, [terms[0], first, replace(number, value=ones, start=number.end, spaced=True)]


def kind_before(before: Sequence[Term], back: int) -> str:
    """Give the kind of the term so far back, "" where there is none."""
    return before[-back].kind if len(before) >= back else ""
