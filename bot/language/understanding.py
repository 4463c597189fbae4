"""Tokens into terms: words with a kind and a value, numbers put together.

Pure; knows no language, only the lexicon it is handed.
"""

from dataclasses import replace

from bot.language.captions import join_captions
from bot.language.circles import join_circles
from bot.language.doubles import settle_doubles
from bot.language.kinds import letter
from bot.language.lexicon import Lexicon, Meaning, Value
from bot.language.quotes import hide_quoted
from bot.language.spoken_numbers import join_numbers, join_years
from bot.language.terms import Sentence, Term
from bot.language.text import Token, fold, tokens
from bot.language.touching import unglue
from bot.language.unspaced_verbs import settle_verbs
from bot.language.word_parts import meant, split_word

_SIGNS = {
    ":": "colon", ".": "dot", ",": "comma", "-": "dash", "/": "slash", "+": "plus", "~": "dash",
    "!": "stop", "?": "stop", ";": "stop", "。": "stop", "、": "comma", "：": "colon",
}  # fmt: skip
# These own what follows them and name a day all the same.
_OWNERS = frozenset({"relday", "weekday", "partday"})
_MERE_WORD = ("word", None)
_MARKS = frozenset({"oclock", "daymark", "at_behind"})
# Behind these such a mark is more likely than a word that begins like it.
_MARKED = frozenset({"number", "oclock", "daymark", "weekday", "relday"})
_PRONOUNS = frozenset({"me", "i", "you", "my"})
# More figures than any number that matters here.
_MOST_DIGITS = 9


def understand(original: str, lexicon: Lexicon, found: list[Token] | None = None) -> Sentence:
    """Give every word of a cleaned text its meaning; *found* are its tokens, where known."""
    # Where all is in capitals, capitals say nothing.
    written = original if not original.isupper() else original.lower()
    if found is None or (lexicon.elided and any("'" in token.text for token in found)):
        found = tokens(fold(original), lexicon.elided)
    terms = _look_up(found, lexicon, written)
    terms = settle_verbs(settle_doubles(join_numbers(join_years(unglue(terms)))))
    terms = join_circles(hide_quoted(join_captions(terms)), original, lexicon)
    return Sentence(original, tuple(terms), _letters(terms), lexicon)


def _letters(terms: list[Term]) -> str:
    return "".join(letter(term.kind) for term in terms)


def _look_up(found: list[Token], lexicon: Lexicon, original: str) -> list[Term]:
    texts = tuple(token.text for token in found)
    terms: list[Term] = []
    at = 0
    while at < len(found):
        meaning = _longest(texts, at, lexicon, counted=_counted(found[at], terms))
        if meaning and terms and terms[-1].kind in _MARKED:
            meaning = _mark(meaning, lexicon)
        if meaning:
            last = at + len(meaning.phrase)
            terms += _known(meaning, found[at], found[last - 1].end, original)
            at = last
        else:
            terms += _unknown(found[at], lexicon)
            at += 1
    return terms


def _counted(token: Token, terms: list[Term]) -> bool:
    """Tell whether a token touches the number before it: the 時 of 15時計画会議 is no 時計."""
    return bool(terms) and not token.spaced and terms[-1].kind in {"number", "hundred"}


def _mark(meaning: Meaning, lexicon: Lexicon) -> Meaning:
    """Behind a time its mark goes before a word: 15点|评审, not 点评; 5点前|提交, not 前提."""
    if len(meaning.phrase) > 1 and meaning.terms == (("word", None),):
        mark = lexicon.word(meaning.phrase[0])
        if mark and mark.terms[0][0] in _MARKS:
            return mark
    return meaning


def _longest(texts: tuple[str, ...], at: int, lexicon: Lexicon, *, counted: bool) -> Meaning | None:
    """Give the longest phrase that stands at a place; *counted*: a mere word is none there."""
    for size in lexicon.sizes.get(texts[at], ()):
        meaning = lexicon.phrases.get(texts[at : at + size])
        mere = counted and size > 1 and meaning and meaning.terms[0] == _MERE_WORD
        if meaning and not mere:
            return meaning
    return None


def _known(meaning: Meaning, first: Token, end: int, original: str) -> list[Term]:
    terms = meant(meaning, first.start, end, spaced=first.spaced)
    if terms[0].kind in _PRONOUNS and _shouted(original[first.start : end]):
        terms[0] = replace(terms[0], kind="word")
    return terms


def _shouted(written: str) -> bool:
    """Tell the IT and the US of a company from "it" and "us"."""
    return len(written) > 1 and written.isupper()


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
