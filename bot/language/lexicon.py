"""What a language's words mean: data in ``lexicons``, brought into a form that is quick to ask.

Pure. A language is one module with a ``WORDS`` table (kind → value → phrases); no code of the
engine names a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from bot.language.text import fold, tokens

# What a word stands for: a number, a name, or nothing beyond its kind.
Value = int | str | None
Words = Mapping[str, Mapping[int | str | None, str]]

# Languages with a lexicon of their own; all others go through dateparser (see ``foreign``).
LANGUAGES = {"en": "english"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A phrase of one or more tokens, its kind and what it stands for."""

    phrase: tuple[str, ...]
    kind: str
    value: Value


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every phrase of a language by its first token, the longest first."""

    language: str
    by_first: dict[str, list[Meaning]] = field(repr=False)


@cache
def lexicon_for(language: str) -> Lexicon:
    """Load the lexicon of *language*, a key of LANGUAGES."""
    module = import_module(f"bot.language.lexicons.{LANGUAGES[language]}")
    by_first: dict[str, list[Meaning]] = {}
    for meaning in _meanings(module.WORDS):
        by_first.setdefault(meaning.phrase[0], []).append(meaning)
    for meanings in by_first.values():
        meanings.sort(key=lambda meaning: len(meaning.phrase), reverse=True)
    return Lexicon(language, by_first)


def _meanings(words: Words) -> list[Meaning]:
    return [
        Meaning(tuple(token.text for token in tokens(fold(phrase))), kind, value)
        for kind, values in words.items()
        for value, phrases in values.items()
        for phrase in phrases.split("|")
    ]
