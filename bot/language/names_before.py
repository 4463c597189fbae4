"""Names that stand before their "with": 田中さん、鈴木さんと, 김민수님이랑, 박 팀장님과.

Pure. Tells where they begin; ``people`` reads them.
"""

from bot.language.terms import Sentence

SEPARATORS = {"comma", "and"}
# An article alone names nobody.
NOBODY = {"the", "my", "at", "dot"}
# What such a name may consist of.
_IN_NAME = {
    "word", "month", "dot", "dash", "city", "quoted", "number", "comma", "and", "shortday", "place",
    "people", "meal",
}  # fmt: skip


def names_before(sentence: Sentence, behind: int, earliest: int, used: frozenset[int]) -> int:
    """Tell where the names before the term at *behind* begin; at *behind* itself: there are none.

    Where words are spaced a name is one word, or two with a title: 박 팀장님과.
    """
    first = behind
    while first > earliest and first - 1 not in used and sentence.kind(first - 1) in _IN_NAME:
        if sentence.terms[first - 1].value == "gathering" or _ends_list(sentence, first, behind):
            break
        first -= 1
        alone = sentence.kind(first - 1) not in SEPARATORS
        if sentence.terms[first].spaced and alone and sentence.terms[first].value != "title":
            break
    while first < behind and sentence.kind(first) in SEPARATORS | NOBODY:
        first += 1
    return first


def team_before(sentence: Sentence, first: int, used: frozenset[int]) -> int:
    """Give where the team of 営業部の小林さん begins: it says whose, not what."""
    at = first - 1
    if sentence.kind(at) != "of" or at in used or sentence.terms[first].spaced:
        return first
    while at > 0 and sentence.kind(at - 1) == "word" and not sentence.terms[at].spaced:
        at -= 1
    return at


def _ends_list(sentence: Sentence, first: int, behind: int) -> bool:
    """Tell what a comma parts from names: 仕様確認、鈴木さんと against 田中さん、鈴木さんと."""
    if sentence.kind(first - 1) != "comma":
        return False
    several = sentence.kind(first - 3) == "word" and sentence.terms[first - 2].spaced
    phrase = several and sentence.terms[first - 2].value != "title"
    return phrase or sentence.terms[behind].value == "polite"
