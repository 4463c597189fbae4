"""Tokens into terms: words with a kind and a value, numbers put together.

Pure; knows no language, only the lexicon it is handed.
"""

from dataclasses import replace

from bot.language.captions import join_captions
from bot.language.kinds import letter
from bot.language.lexicon import Lexicon, Meaning, Value
from bot.language.quotes import hide_quoted
from bot.language.spoken_numbers import join_numbers
from bot.language.terms import Sentence, Term
from bot.language.text import Token, fold, tokens
from bot.language.word_parts import meant, split_word

_SIGNS = {
    ":": "colon", ".": "dot", ",": "comma", "-": "dash", "/": "slash", "+": "plus", "~": "dash",
    "!": "stop", "?": "stop", ";": "stop", "。": "stop", "、": "comma", "：": "colon",
}  # fmt: skip
# A number that touches one of these is a price, a share or a name, never an hour.
_NO_TIME = frozenset("$€£¥#%_")
# What may touch a number and leave it one: "3pm", "4th", "Feb13", "9h30", "11ish".
_GLUE = frozenset(
    {"meridiem", "unit", "suffix", "month", "hmark", "ish", "oclock", "part", "zone", "to"}
)
# Kinds that a dash may join without making one word of them.
_TIMES = frozenset(
    {"number", "ordinal", "weekday", "shortday", "month", "unit", "part", "relday", "meridiem",
     "hundred", "fixed", "half", "quarter", "oclock", "suffix", "early", "hmark", "zone"}
)  # fmt: skip
_ADDRESSED = frozenset({"weekday", "relday", "month", "shortday", "meeting", "now"})
# These own what follows them and name a day all the same.
_OWNERS = frozenset({"relday", "weekday", "partday"})
# Behind these a word for tomorrow and the morning alike is the morning.
_DAYS_BEFORE = frozenset({"weekday", "shortday", "weekdays", "relday", "this", "every"})
_PRONOUNS = frozenset({"me", "i", "you", "my"})
# More figures than any number that matters here.
_MOST_DIGITS = 9


def understand(original: str, lexicon: Lexicon, found: list[Token] | None = None) -> Sentence:
    """Give every word of a cleaned text its meaning; *found* are its tokens, where known."""
    # Where all is in capitals, capitals say nothing.
    written = original if not original.isupper() else original.lower()
    if found is None or lexicon.elided:
        found = tokens(fold(original), lexicon.elided)
    terms = _look_up(found, lexicon, written)
    terms = _settle_doubles(join_numbers(_unglue(terms)))
    terms = hide_quoted(join_captions(terms))
    return Sentence(original, tuple(terms), "".join(letter(term.kind) for term in terms), lexicon)


def _look_up(found: list[Token], lexicon: Lexicon, original: str) -> list[Term]:
    texts = tuple(token.text for token in found)
    terms: list[Term] = []
    at = 0
    while at < len(found):
        meaning = _longest(texts, at, lexicon)
        if meaning:
            last = at + len(meaning.phrase)
            terms += _known(meaning, found[at], found[last - 1].end, original)
            at = last
        else:
            terms += _unknown(found[at], lexicon)
            at += 1
    return terms


def _longest(texts: tuple[str, ...], at: int, lexicon: Lexicon) -> Meaning | None:
    """Give the longest phrase that stands at a place."""
    for meaning in lexicon.by_first.get(texts[at], ()):
        size = len(meaning.phrase)
        if size == 1 or texts[at : at + size] == meaning.phrase:
            return meaning
    return None


def _known(meaning: Meaning, first: Token, end: int, original: str) -> list[Term]:
    terms = meant(meaning, first.start, end, spaced=first.spaced)
    if _shouted(original[first.start : end], terms[0].kind):
        terms[0] = replace(terms[0], kind="word")
    return terms


def _shouted(written: str, kind: str) -> bool:
    """Tell the IT and the US of a company from "it" and "us"."""
    return kind in _PRONOUNS and len(written) > 1 and written.isupper()


def _unknown(token: Token, lexicon: Lexicon) -> list[Term]:
    text = token.text
    kind: str = "word"
    value: Value = None
    digits = 0
    if token.kind == "digits":
        kind, value, digits = "number", int(text[:_MOST_DIGITS]), len(text)
    elif token.kind == "sign":
        kind = _SIGNS.get(text, "sign")
    elif text.endswith("'s"):
        # "Tomorrow's", "Friday's": the owner still names the day.
        owner = lexicon.word(text.removesuffix("'s"))
        if owner and owner.terms[0][0] in _OWNERS:
            kind, value = owner.terms[0]
    term = Term(kind, value, text, token.start, token.end, token.spaced, digits)
    plain = token.kind == "letters" and kind == "word"
    return split_word(term, lexicon) if plain else [term]


def _settle_doubles(terms: list[Term]) -> list[Term]:
    """Tell the two meanings of "morgen" and "mañana": behind a day the morning, else tomorrow."""
    for at, term in enumerate(terms):
        if term.kind == "relday_or_part":
            offset, part = term.name.split()
            before = terms[at - 1].kind if at else ""
            of_day = before in _DAYS_BEFORE
            meaning = ("part", part) if of_day else ("relday", int(offset))
            terms[at] = replace(term, kind=meaning[0], value=meaning[1])
    return terms


def _unglue(terms: list[Term]) -> list[Term]:
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
    if _joined(terms, at + 1) or _joined(terms, at - 1):
        return True
    if _compound(term, terms, at + 1) or _compound(term, terms, at - 1):
        return True
    # A day's name that touches a dot and letters is an address: "Monday.com".
    dotted = after is not None and after.kind == "dot" and _glued_word(terms, at + 2)
    return dotted and term.kind in _ADDRESSED


def _names_number(near: Term | None) -> bool:
    """Tell whether what touches a number makes a name or a price of it."""
    if near is None:
        return False
    return near.text in _NO_TIME or (near.text[0].isalpha() and near.kind not in _GLUE)


def _joined(terms: list[Term], sign: int) -> bool:
    """Tell the "&" of "AT&T" from the one between two people."""
    if not 0 < sign < len(terms) - 1 or terms[sign].text != "&":
        return False
    left, right = terms[sign - 1], terms[sign + 1]
    glued = not terms[sign].spaced and not right.spaced
    return glued and left.text[0].isalpha() and right.text[0].isalpha()


def _compound(term: Term, terms: list[Term], dash: int) -> bool:
    """Tell "run-through" and "go-live", which are one word, from "Mon-Wed" and "five-thirty"."""
    other = dash + 1 if dash < len(terms) and terms[dash].start >= term.end else dash - 1
    if not (0 <= dash < len(terms) and 0 <= other < len(terms)) or terms[dash].kind != "dash":
        return False
    left, right = sorted((term, terms[other]), key=lambda near: near.start)
    if (
        terms[dash].spaced
        or right.spaced
        or not (left.text[0].isalpha() and right.text[0].isalpha())
    ):
        return False
    return not (left.kind in _TIMES and right.kind in _TIMES)


def _glued_word(terms: list[Term], at: int) -> bool:
    return at < len(terms) and not terms[at].spaced and terms[at].text[0].isalpha()
