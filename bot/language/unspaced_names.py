"""Names in a sentence without spaces: 张伟, 王总, 小李, 市场部; where they end nothing shows.

Pure. A lexicon says which words are surnames, what stands before one, and which are people.
"""

from bot.language.terms import Sentence, Term
from bot.language.text import unspaced

_PEOPLE = "who"
# What somebody works at: people behind "with", a subject elsewhere.
_FIELD = "field"
_SURNAME = "surname"
_FAMILIAR = "familiar"
# Letters of a given name, and of a department before the word for it: 供应链|团队.
_MOST_GIVEN = 2
_MOST_BEFORE_PEOPLE = 5
# A given name may have a letter that is something else as well: 王一, 周月.
# What shows that two names before it are people.
_BEHIND_PAIR = {"meet", "meeting", "about", "put", "ask", "lets", "filler", "pair"}
_BEFORE_PEOPLE = {"word", "of", "city"}
_IN_GIVEN = {"word", "number", "unit", "monthmark", "daymark", "hundred", "city"}


def unspaced_name_end(sentence: Sentence, at: int, used: frozenset[int]) -> int:
    """Give the end of the name that begins at *at*; *at* itself where no such name is known."""
    if at >= len(sentence.terms) or at in used:
        return at
    value = sentence.terms[at].value
    if value == _FAMILIAR and _letter(sentence, at + 1, used):
        return _title(sentence, at + 2, used)
    if value == _SURNAME or (sentence.kind(at) == "unit" and _letter(sentence, at + 1, used)):
        end = at + 1
        while end - at <= _MOST_GIVEN and _letter(sentence, end, used):
            end += 1
        return _title(sentence, end, used)
    return _people(sentence, at, used)


def begins_pair(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell 张伟和李娜开会 from two places whose names could be people's."""
    if sentence.terms[at].value not in {_SURNAME, _FAMILIAR} or sentence.kind(at - 1) == "word":
        return False
    link = unspaced_name_end(sentence, at, used)
    if link >= len(sentence.terms) or sentence.terms[link].value != "and":
        return False
    last = unspaced_name_end(sentence, link + 1, used)
    return last > link + 1 and (last in used or sentence.kind(last) in _BEHIND_PAIR)


def _letter(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell whether a single letter that may belong to a given name stands at *at*."""
    if at >= len(sentence.terms) or at in used or sentence.terms[at].spaced:
        return False
    term = sentence.terms[at]
    named = term.kind in _IN_GIVEN and term.value not in {_PEOPLE, "verb"}
    return named and len(term.text) == 1 and unspaced(term.text)


def greeted(terms: list[Term]) -> int:
    """Count the terms of a name that a message begins with, before a comma: 小王, 明天开会."""
    if not terms or terms[0].value not in {_SURNAME, _FAMILIAR}:
        return 0
    end = 1
    while end < len(terms) and end <= _MOST_GIVEN + 1 and terms[end].kind == "word":
        end += 1
    return end if end < len(terms) and terms[end].kind == "comma" else 0


def _title(sentence: Sentence, at: int, used: frozenset[int]) -> int:
    """Take in what somebody is, behind the name: 王|总, 张|老师, 张伟|的|团队."""
    if sentence.kind(at) == "of" and at not in used:
        own = _title(sentence, at + 1, used)
        return own if own > at + 1 else at
    follows = at < len(sentence.terms) and at not in used
    return at + 1 if follows and sentence.terms[at].value == _PEOPLE else at


def _people(sentence: Sentence, at: int, used: frozenset[int]) -> int:
    """Read 客户, 市场团队, 产品经理小王."""
    for last in range(at, min(at + _MOST_BEFORE_PEOPLE, len(sentence.terms))):
        part = last not in used and sentence.kind(last) in _BEFORE_PEOPLE
        if not part or not unspaced(sentence.terms[last].text):
            return at
        if sentence.terms[last].value in {_PEOPLE, _FIELD}:
            own = _title(sentence, last + 1, used)
            named = own < len(sentence.terms) and sentence.terms[own].value in {_SURNAME, _FAMILIAR}
            return unspaced_name_end(sentence, own, used) if named else own
        if sentence.terms[last].value == "gathering":
            return at
    return at
