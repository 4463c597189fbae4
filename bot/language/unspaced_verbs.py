"""Words that are a verb or a noun by their place, in languages whose words do not show it.

Pure.
"""

from dataclasses import replace

from bot.language.terms import Term
from bot.language.unspaced_names import greeted

# What may stand before a verb that makes a noun of it, or names who does it.
_IN_COMPOUND = {"word", "number", "comma", "and", "city"}
_NOUN_BEFORE = {"word", "city"}
_ENDINGS = {"stop", "dot", "please", "thanks", "comma"}
_MOST_BEFORE_VERB = 10


def settle_verbs(terms: list[Term]) -> list[Term]:
    """Settle 需求讨论 and 讨论需求, 设置 and 设置会议; a name in front is greeted: 小王, ...."""
    for at in range(greeted(terms)):
        terms[at] = replace(terms[at], kind="hello")
    for at, term in enumerate(terms):
        if term.kind == "about" and term.value == "verb" and _is_noun(terms, at):
            terms[at] = replace(term, kind="word", value="gathering")
        elif term.value == "alone" and terms[at + 1 :] and terms[at + 1].kind not in _ENDINGS:
            # A command by itself, "set" elsewhere.
            terms[at] = replace(term, kind="put")
    return terms


def _is_noun(terms: list[Term], at: int) -> bool:
    """Tell 需求讨论, a noun with its own before it, from 和张伟讨论需求."""
    if not at or terms[at - 1].kind not in _NOUN_BEFORE:
        return False
    first = at
    while first and at - first < _MOST_BEFORE_VERB and terms[first - 1].kind in _IN_COMPOUND:
        first -= 1
    return not (first > 0 and terms[first - 1].kind in {"with", "meet"})
