"""Terms: words with a kind and a value, and the sentence they make.

Pure.
"""

from dataclasses import dataclass
from re import Match

from bot.language.lexicon import Lexicon, Value


@dataclass(frozen=True, slots=True)
class Term:
    """One or more tokens with a meaning. *digits* is the number of figures where it has any."""

    kind: str
    value: Value
    text: str
    start: int
    end: int
    spaced: bool
    digits: int = 0

    @property
    def number(self) -> int:
        """The value of a term whose kind has a number for one."""
        return self.value if isinstance(self.value, int) else 0

    @property
    def name(self) -> str:
        """The value of a term whose kind has a name for one."""
        return self.value if isinstance(self.value, str) else ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message as terms, read with *lexicon*.

    *kinds* has one character a term; *original* is the writer's text.
    """

    original: str
    terms: tuple[Term, ...]
    kinds: str
    lexicon: Lexicon

    def text(self, first: int, last: int) -> str:
        """Give what the writer wrote, from term *first* up to but not including *last*."""
        if first >= last:
            return ""
        return self.original[self.terms[first].start : self.terms[last - 1].end]

    def kind(self, index: int) -> str:
        """Give the kind of a term, "" beyond either end."""
        return self.terms[index].kind if 0 <= index < len(self.terms) else ""

    def numbers(self, match: "Match[str]") -> list[Term]:
        """Give the numbers of a match over the kinds, ordinals too."""
        terms = self.terms[match.start() : match.end()]
        return [term for term in terms if term.kind in {"number", "ordinal"}]

    def by_kind(self, match: "Match[str]") -> dict[str, Term]:
        """Give the terms of a match over the kinds, the first of each kind."""
        return {term.kind: term for term in reversed(self.terms[match.start() : match.end()])}

    def capital(self, index: int) -> bool:
        """Tell whether a term starts with a capital (or has a figure) in the writer's text."""
        return not self.original[self.terms[index].start].islower()
