"""Quotation marks: what stands between them is no time but, as a rule, a subject.

Pure.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.language.terms import Term

# Between quotation marks these alone are still a time: 'from "3:30-4:30pm"'.
_TIME_KINDS = frozenset(
    {"number", "colon", "dash", "meridiem", "to", "weekday", "relday", "at", "dot", "until"}
)


def hide_quoted(terms: list[Term]) -> list[Term]:
    """Nothing between quotation marks is a time: they mark a subject exactly."""
    hidden = list(terms)
    for first, last in quoted_spans(terms):
        inside = {term.kind for term in terms[first + 1 : last]}
        if inside - _TIME_KINDS or "number" not in inside:
            for at in range(first, last + 1):
                hidden[at] = replace(terms[at], kind="quoted")
    return hidden


def quoted_spans(terms: Iterable[Term]) -> list[tuple[int, int]]:
    """Find pairs of quotation marks, as positions of the two marks."""
    spans: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for at, term in enumerate(terms):
        if term.text not in {'"', "'"}:
            continue
        if term.text in opened and at - opened[term.text] > 1:
            spans.append((opened.pop(term.text), at))
            opened.clear()
        elif term.spaced or at == 0 or term.text == '"':
            opened[term.text] = at
    return spans
