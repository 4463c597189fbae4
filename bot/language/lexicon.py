"""What a language's words mean: data in ``lexicons``, brought into a form that is quick to ask.

Pure. A language is one module with a ``WORDS`` table (kind → value → phrases); no code of the
engine names a word or a language, but English, whose words the other lexicons fall back to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from bot.language import lexicons
from bot.language.text import fold, tokens, without_accents

# What a word stands for: a number, a name, or nothing beyond its kind.
Value = int | str | None
Words = Mapping[str, Mapping[int | str | None, str]]

ENGLISH = "en"
# Languages with a lexicon of their own; all others go through dateparser (see ``foreign``).
LANGUAGES = frozenset(module.name for module in iter_modules(lexicons.__path__))
# English words that are understood in any language; short ones mean too much elsewhere.
_LOANED = frozenset({
    "weekday", "relday", "meridiem", "unit", "now", "meeting", "room", "pair", "ask", "about",
    "with", "at", "titled", "instant", "option", "optionword", "role", "zone", "thanks",
})  # fmt: skip
_LOANED_SHORT = frozenset({"am", "pm", "at", "w", "re"})
_SHORTEST_LOAN = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """A phrase of one or more tokens, and the terms it makes: (kind, what it stands for)."""

    phrase: tuple[str, ...]
    terms: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every phrase of a language by its first token, the longest first.

    *elided* are prefixes with an apostrophe that are split off a word, *glued* the kinds whose
    words may be written together, *particles* what may be split off an unknown word's end,
    *abbreviations* the words after which a dot ends no sentence, *month_first* the locales in
    which 3/4 is the fourth of March.
    """

    language: str
    by_first: dict[str, list[Meaning]] = field(repr=False)
    elided: frozenset[str] = frozenset()
    glued: frozenset[str] = frozenset()
    particles: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    month_first: frozenset[str] = frozenset()

    def word(self, text: str) -> Meaning | None:
        """Give the meaning of a word that is a phrase by itself."""
        for meaning in self.by_first.get(text, ()):
            if len(meaning.phrase) == 1:
                return meaning
        return None


@cache
def lexicon_for(language: str) -> Lexicon:
    """Load the lexicon of *language*, one of LANGUAGES."""
    module = import_module(f"{lexicons.__name__}.{language}")
    elided = _set(module, "ELIDED")
    phrases = dict(_phrases(module, elided))
    if language != ENGLISH:
        phrases = {**_loans(), **phrases}
    by_first: dict[str, list[Meaning]] = {}
    for phrase, terms in phrases.items():
        by_first.setdefault(phrase[0], []).append(Meaning(phrase, terms))
    for meanings in by_first.values():
        meanings.sort(key=lambda meaning: len(meaning.phrase), reverse=True)
    return Lexicon(
        language,
        by_first,
        elided=elided,
        glued=frozenset(getattr(module, "GLUED", "").split()),
        particles=tuple(sorted(_set(module, "PARTICLES"), key=len, reverse=True)),
        abbreviations=_set(module, "ABBREVIATIONS"),
        month_first=_set(module, "MONTH_FIRST"),
    )


def _set(module: ModuleType, name: str) -> frozenset[str]:
    return frozenset(getattr(module, name, "").split("|")) - {""}


def _phrases(
    module: ModuleType, elided: frozenset[str]
) -> Iterator[tuple[tuple[str, ...], tuple[tuple[str, Value], ...]]]:
    """Give every phrase with its terms: first other ways to write them, then the proper ones.

    So the proper one wins where two are written alike: "as" in Portuguese is an article before
    it is an "às" without its accent.
    """
    spellings: Mapping[str, str] = getattr(module, "SPELLINGS", {})
    proper: dict[tuple[str, ...], tuple[tuple[str, Value], ...]] = {}
    for kind, values in module.WORDS.items():
        for value, phrases in values.items():
            terms = _terms(kind, value)
            for written in phrases.split("|"):
                folded = fold(written)
                for other in _ways_to_write(folded, spellings):
                    yield tuple(token.text for token in tokens(other, elided)), terms
                proper[tuple(token.text for token in tokens(folded, elided))] = terms
    yield from proper.items()


def _terms(kind: str, value: Value) -> tuple[tuple[str, Value], ...]:
    """Give the terms of a kind such as "next unit" with the value "1 week"; "-" is none."""
    kinds = kind.split()
    if len(kinds) == 1:
        return ((kind, value),)
    values = str(value).split() if value is not None else ["-"] * len(kinds)
    return tuple(
        (one, None if of == "-" else int(of) if of.lstrip("-").isdigit() else of)
        for one, of in zip(kinds, values, strict=True)
    )


def _ways_to_write(phrase: str, spellings: Mapping[str, str]) -> set[str]:
    if phrase.isascii():
        return set()
    spelled = phrase
    for letter, other in spellings.items():
        spelled = spelled.replace(letter, other)
    return {spelled, without_accents(phrase)} - {phrase}


def _loans() -> dict[tuple[str, ...], tuple[tuple[str, Value], ...]]:
    """Give the English phrases that are understood in every language."""
    return {
        meaning.phrase: meaning.terms
        for meanings in lexicon_for(ENGLISH).by_first.values()
        for meaning in meanings
        if meaning.terms[0][0] in _LOANED and _is_loan(meaning.phrase)
    }


def _is_loan(phrase: tuple[str, ...]) -> bool:
    long_enough = len(phrase) > 1 or len(phrase[0]) >= _SHORTEST_LOAN
    return phrase[0].isascii() and (long_enough or phrase[0] in _LOANED_SHORT)
