"""Words that touch others and mean something else for it: "Q2", "$500", "go-live", "AT&T".

Pure.
"""

from dataclasses import replace

from bot.language.terms import Term
from bot.language.text import unspaced

# A number that touches one of these is a price, a share or a name, never an hour.
_NO_TIME = frozenset("$€£¥#%_")
# What may touch a number and leave it one: "3pm", "4th", "Feb13", "9h30", "11ish".
_GLUE = frozenset(
    {"meridiem", "unit", "suffix", "month", "hmark", "ish", "oclock", "part", "zone", "to",
     "weekday", "relday", "partday", "yearmark", "monthmark", "daymark", "from_behind",
     "until_behind", "at_behind", "mark_or_day", "month_or"}
)  # fmt: skip
# Kinds that a dash may join without making one word of them.
_TIMES = frozenset(
    {"number", "ordinal", "weekday", "shortday", "month", "unit", "part", "relday", "meridiem",
     "hundred", "fixed", "half", "quarter", "oclock", "suffix", "early", "hmark", "zone"}
)  # fmt: skip
_ADDRESSED = frozenset({"weekday", "relday", "month", "shortday", "meeting", "now"})
# Short words behind others, and what they cannot stand behind.
_PARTICLES = frozenset(
    {"the", "of", "or", "be", "and", "to", "at_behind", "from_behind", "with_behind"}
)
_ENDS = frozenset({"comma", "stop", "dot", "colon", "sign"})


def unglue(terms: list[Term]) -> list[Term]:
    """Numbers that are part of a name ("Q2", "401k", "$500") become words, "1,5" is "1.5"."""
    return [_unglued(terms, at) for at in range(len(terms))]


def _unglued(terms: list[Term], at: int) -> Term:
    term = terms[at]
    if term.kind == "comma":
        near = terms[at - 1 : at + 2] if at else []
        decimal = len(near) == 3 and near[0].digits and near[2].digits
        glued = decimal and not (term.spaced or near[2].spaced)
        return replace(term, kind="dot") if glued else term
    return replace(term, kind="word") if _named(terms, at) else term


def _named(terms: list[Term], at: int) -> bool:
    term = terms[at]
    before = terms[at - 1] if at and not term.spaced else None
    after = terms[at + 1] if at + 1 < len(terms) and not terms[at + 1].spaced else None
    if term.digits:
        return _names_number(before) or _names_number(after)
    if _opens(term, terms[at - 1] if at else None):
        return True
    if _joins(terms, at - 1) or _joins(terms, at + 1):
        return True
    # A day's name that touches a dot and letters is an address: "Monday.com".
    dotted = after is not None and after.kind == "dot" and _glued_word(terms, at + 2)
    return dotted and term.kind in _ADDRESSED


def _opens(term: Term, before: Term | None) -> bool:
    """Tell もくもく会, which begins like a particle: a particle stands behind something."""
    plain = term.value is None and term.kind in _PARTICLES
    if len(term.text) > 1 or not plain or not unspaced(term.text):
        return False
    return before is None or (not before.text.isascii() and (term.spaced or before.kind in _ENDS))


def _names_number(near: Term | None) -> bool:
    """Tell whether what touches a number makes a name or a price of it."""
    if near is None:
        return False
    if near.text in _NO_TIME:
        return True
    # Where no spaces are written, everything touches: 会議15時.
    letters = near.text[0].isalpha() and not near.text.endswith("'")
    glued = near.kind in _GLUE or near.value == "suffix"
    return letters and not glued and not unspaced(near.text)


def _joins(terms: list[Term], sign: int) -> bool:
    """Tell whether a sign makes one word of what is before and behind it."""
    if not 0 < sign < len(terms) - 1:
        return False
    left, middle, right = terms[sign - 1 : sign + 2]
    if middle.spaced or right.spaced or not (left.text[0].isalpha() and right.text[0].isalpha()):
        return False
    # The "&" of "AT&T", not the one between two people.
    return middle.text == "&" or (middle.kind == "dash" and _compound(left, right))


def _compound(left: Term, right: Term) -> bool:
    """Tell "run-through" and "go-live", which are one word, from "Mon-Wed" and "five-thirty"."""
    times = left.kind in _TIMES and right.kind in _TIMES
    return not (times or unspaced(left.text) or unspaced(right.text))


def _glued_word(terms: list[Term], at: int) -> bool:
    return at < len(terms) and not terms[at].spaced and terms[at].text[0].isalpha()
