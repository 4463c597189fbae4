"""Whether a meeting is to come back: "every Tuesday", "on sundays", "weekly".

Pure.
"""

from bot.language.finds import Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

_EVERY = pattern(
    "every [number ordinal other]? [weekday shortday unit month part weekend ordinal]"
    " | on? (?<! with) weekdays"
)
_ADJECTIVE = pattern("(?<! titled) (?<! about) recurring")
_BOUND = pattern("for the next number unit | every .? .? of (?:every | the) unit")

_NAMED = {"word", "pair", "meal"}


def recurrences(sentence: Sentence) -> list[Find[None]]:
    """Find every way of saying that it recurs, and for how long.

    "Weekly sync" is an empty find: it says so, but stays a part of the subject.
    """
    found = [Find(None, m.start(), m.end()) for m in _EVERY.finditer(sentence.kinds)]
    for match in _ADJECTIVE.finditer(sentence.kinds):
        named = _is_named(sentence, match.start())
        found.append(Find(None, match.start(), match.start() if named else match.end()))
    if found:
        found += [Find(None, m.start(), m.end()) for m in _BOUND.finditer(sentence.kinds)]
    return found


def _is_named(sentence: Sentence, at: int) -> bool:
    """Tell "weekly sync" and "point hebdomadaire" from "repeat it weekly"."""
    name = sentence.terms[at].name
    before, after = sentence.kind(at - 1), sentence.kind(at + 1)
    behind = before in _NAMED or (before == "meeting" and after == "of")
    behind = name == "adjective" and behind
    return behind or (after in _NAMED and name != "plain")
