"""How people lead up to what they want: "hello", "could you please", "we would like to".

Pure. Parts of patterns over kinds, and what they match at the beginning of a sentence.
"""

from bot.language.kinds import pattern
from bot.language.terms import Sentence

# Possessive repetition throughout: a text of nothing but "please" is read once, not n times n.
POLITE = "(?:hello | please | thanks | yes | comma | stop | dot | filler)*+"
MODAL = "(?:modal (?:you | i)? (?:please | me | to | for | you)*+)?"
WANTED = "(?:i? want (?:to | you)*+ | lets)?"
LEAD = f"{POLITE} {MODAL} {WANTED}"

_POLITENESS = pattern(POLITE)
_PLEASANTRY = pattern(
    "[hello yes comma that not i thanks smalltalk]++"
    " [word yes hello please filler now comma the my be i you me of for]*+ [dot stop]"
)


def pleasantry(sentence: Sentence) -> int:
    """Count the terms of a first sentence that only takes up what was said: "That's all fine."."""
    match = _PLEASANTRY.match(sentence.kinds)
    at = match.end() if match else 0
    asked = at > 0 and sentence.terms[at - 1].text == "?"
    # "Good morning Dr. Smith": the dot of a title ends no sentence.
    shortened = at > 1 and sentence.terms[at - 2].text in sentence.lexicon.abbreviations
    return 0 if asked or shortened or at == len(sentence.terms) else at


def behind_politeness(sentence: Sentence) -> int:
    """Count the terms that a sentence begins with and that only are polite."""
    match = _POLITENESS.match(sentence.kinds)
    return match.end() if match else 0
