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
from bot.language.own_options import own_options
from bot.language.spellings import ways_to_write
from bot.language.text import fold, words

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
# Words of these kinds travel: a "Meeting" tells of no language.
_NOUNS = frozenset({
    "word", "meeting", "room", "pair", "meal", "errand", "option", "optionword", "template", "city",
    "sensitivity",
    "zone", "people", "place", "hello", "thanks", "yes", "smalltalk", "fresh", "role", "titleword",
    "past_tense", "looknoun", "instant", "help", "signin", "signout", "settings", "list",
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

    *phrases* has them by all their tokens, *sizes* how long those with a first token are.
    *elided* are prefixes with an apostrophe that are split off a word, *glued* the kinds whose
    words may be written together, *particles* what may be split off an unknown word's end,
    *abbreviations* the words after which a dot ends no sentence, *month_first* the locales in
    which 3/4 is the fourth of March, *dotted_month_first* whether 3.4 is too.
    """

    language: str
    by_first: dict[str, list[Meaning]] = field(repr=False)
    phrases: dict[tuple[str, ...], Meaning] = field(repr=False)
    sizes: dict[str, tuple[int, ...]] = field(repr=False)
    elided: frozenset[str] = frozenset()
    glued: frozenset[str] = frozenset()
    particles: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    month_first: frozenset[str] = frozenset()
    dotted_month_first: bool = False
    # First words of the language's own phrases, but for its nouns, which travel.
    telling: frozenset[str] = field(default=frozenset(), repr=False)
    # Frames of short orders by name; see ``orders_of``.
    orders: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    # Letters and how they are written as well.
    spellings: Mapping[str, str] = field(default_factory=dict, repr=False)

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
    telling = _telling(phrases)
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
        {meaning.phrase: meaning for meanings in by_first.values() for meaning in meanings},
        {first: _sizes(meanings) for first, meanings in by_first.items()},
        elided=elided,
        glued=frozenset(getattr(module, "GLUED", "").split()),
        particles=tuple(sorted(_set(module, "PARTICLES"), key=len, reverse=True)),
        abbreviations=_set(module, "ABBREVIATIONS"),
        month_first=_set(module, "MONTH_FIRST"),
        dotted_month_first=getattr(module, "DOTTED_MONTH_FIRST", False),
        telling=telling,
        orders=tuple(getattr(module, "ORDERS", {}).items()),
        spellings=getattr(module, "SPELLINGS", {}),
    )


def _telling(phrases: Mapping[tuple[str, ...], tuple[tuple[str, Value], ...]]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase, terms in phrases.items() if terms[0][0] not in _NOUNS)


def _sizes(meanings: list[Meaning]) -> tuple[int, ...]:
    return tuple(sorted({len(meaning.phrase) for meaning in meanings}, reverse=True))


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
    language = module.__name__.rpartition(".")[2]
    for kind, values in (*own_options(language).items(), *module.WORDS.items()):
        for value, phrases in values.items():
            terms = _terms(kind, value)
            for folded in fold(phrases).split("|"):
                for other in ways_to_write(folded, spellings):
                    yield _tokens_of(other, elided), terms
                proper[_tokens_of(folded, elided)] = terms
    yield from proper.items()


def _tokens_of(phrase: str, elided: frozenset[str]) -> tuple[str, ...]:
    """Cut a phrase as a message is cut; it may end with what is split off: "l'", "besoin d'"."""
    if phrase[-1] != "'" or phrase.rsplit(maxsplit=1)[-1] not in elided:
        return words(phrase, elided)
    return words(f"{phrase}x", elided)[:-1]


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
