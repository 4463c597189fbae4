"""Names in a list, as written: where each begins and ends.

Pure. Whether somebody is named at all is told in ``people``.
"""

from collections.abc import Iterator

from bot.language.names_before import NOBODY, SEPARATORS
from bot.language.terms import Sentence
from bot.language.unspaced_names import unspaced_name_end

# "Mina Park" and "Grace Field", but not "park" and "great".
_IN_CAPITALS = {"looknoun", "look", "yes", "fresh", "pair", "cancel", "move", "meet"}
# Behind these an article goes on with a name: "la cheffe de l'atelier", "toute l'équipe".
_JOINS = {"of", "every"}
_ARTICLES = {"the", "my", "every"}
_MOST_WORDS = 4


def name_spans(sentence: Sentence, at: int, used: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Give (first term, last term) of every name of a list that begins at *at*."""
    while True:
        end = _name_end(sentence, at, used)
        if end == at:
            return
        yield at, end
        at = end = behind_address(sentence, end)
        while _separates(sentence, at, used):
            at += 1
        if at == end or _starts_order(sentence, at):
            return


def _separates(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell what parts two names: 参加者は井上さんと木村さん has a "with" between them."""
    between = sentence.kind(at) == "with_behind" and at not in used
    return between or sentence.kind(at) in SEPARATORS


def _name_end(sentence: Sentence, at: int, used: frozenset[int]) -> int:
    end = unspaced_name_end(sentence, at, used)
    if end > at:
        return end
    size = len(sentence.terms)
    while end < size and end not in used and end - at < _MOST_WORDS * 2:
        if not _names(sentence, at, end, used) or (end > at and _ends_name(sentence, at, end)):
            break
        end += 1
    while end > at and sentence.kind(end - 1) == "dash":
        end -= 1
    named = any(
        sentence.kind(i) not in NOBODY or (sentence.kind(i) == "my" and sentence.capital(i))
        for i in range(at, end)
    )
    return end if named else at


def _names(sentence: Sentence, first: int, at: int, used: frozenset[int]) -> bool:
    """Tell whether the term at *at* can belong to a name that begins at *first*."""
    kind = sentence.kind(at)
    if kind == "dot":
        return _initial(sentence, at)
    if kind == "at":
        return at == first and is_mention(sentence, at)
    if kind in IN_NAME or (kind in _IN_CAPITALS and sentence.capital(at)):
        return True
    joined = at > first and (_of_name(sentence, at) or _of_somewhere(sentence, at, used))
    return joined or _little_word(sentence, at, first=at == first)


def _ends_name(sentence: Sentence, first: int, at: int) -> bool:
    """Tell whether a name that begins before *at* ends there, though the term could be of one."""
    if _order_closes(sentence, at):
        return True
    if sentence.kind(at) in _ARTICLES and sentence.kind(at - 1) not in _JOINS:
        return True
    # "Обсудить с Машей макеты": behind whom comes what.
    return sentence.kind(first - 2) == "about" and not sentence.capital(at)


def _of_name(sentence: Sentence, at: int) -> bool:
    """Tell the "de" of "la responsable de Lyon", which goes on with a name."""
    at_name = at + 1 + (sentence.kind(at + 1) == "the")
    named = sentence.kind(at_name) in {"word", "city"} and sentence.kind(at_name + 1) != "number"
    return sentence.kind(at) == "of" and named


def _order_closes(sentence: Sentence, at: int) -> bool:
    """Tell "with Ana kunnen inplannen", where verbs close the sentence, from Will's name."""
    at += sentence.kind(at) == "modal"
    return at < len(sentence.terms) and sentence.terms[at].closes


def _little_word(sentence: Sentence, at: int, *, first: bool) -> bool:
    """Tell names from the asking: "with A.J.", "with a client", "with the IT department"."""
    if sentence.kind(at + 1) == "dot" and _is_letter(sentence, at):
        return _initial(sentence, at + 1)
    if sentence.kind(at) == "a":
        return _initial(sentence, at + 1) or (first and sentence.kind(at + 1) == "word")
    team = sentence.kind(at - 1) == "the" and sentence.kind(at + 1) == "word"
    return sentence.kind(at) == "me" and team


def _is_letter(sentence: Sentence, at: int) -> bool:
    """Tell the capital of "И. Петров", a word of its own in small letters."""
    return len(sentence.terms[at].text) == 1 and sentence.capital(at)


def _of_somewhere(sentence: Sentence, at: int, used: frozenset[int]) -> bool:
    """Tell "Ana de Souza" and "equipo de ventas" from what the meeting is of."""
    follows = at + 1
    while sentence.kind(follows) == "the":
        follows += 1
    named = sentence.kind(follows) == "word" and follows not in used
    return sentence.kind(at) == "of" and named


def _initial(sentence: Sentence, dot: int) -> bool:
    """Tell the dot of "A.J." and "Dr." from the one that ends a sentence."""
    before = sentence.terms[dot - 1].text
    if sentence.kind(dot) != "dot":
        return False
    if before in sentence.lexicon.abbreviations:
        return dot + 1 < len(sentence.terms)
    return not sentence.terms[dot].spaced and len(before) <= 2 and dot + 1 < len(sentence.terms)


def _starts_order(sentence: Sentence, at: int) -> bool:
    """Tell "with Bob and book a room" from a list of names that goes on."""
    return sentence.kind(at) in {"put", "task"} and sentence.kind(at + 1) in {
        "a", "the", "it", "me", "my", "meeting", "fresh",
    }  # fmt: skip


def behind_address(sentence: Sentence, at: int) -> int:
    """Tell where "(ana@contoso.com)" or "<ana@contoso.com>" behind a name ends."""
    opened = at + 2 < len(sentence.terms) and sentence.terms[at].text in {"(", "<", "["}
    closed = opened and sentence.terms[at + 2].text in {")", ">", "]"}
    return at + 3 if closed and "@" in sentence.terms[at + 1].text else at


# What a name may consist of besides unknown words: many names mean something else as well.
IN_NAME = {
    "word", "shortrel", "shortday", "month", "my", "the", "dot", "dash", "put", "task", "meal",
    "modal", "fixed", "city", "quoted", "number", "people", "place", "room", "at", "every",
    "unit", "errand", "weekday", "weekdays",
}  # fmt: skip


def is_mention(sentence: Sentence, at: int) -> bool:
    """Tell "@Ana" from "@6"."""
    follows = sentence.kind(at + 1)
    glued = follows and not sentence.terms[at + 1].spaced
    return sentence.terms[at].text == "@" and bool(glued) and follows != "number"
