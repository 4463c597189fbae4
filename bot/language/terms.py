"""Terms: words with a kind and a value, and the sentence they make.

Pure.
"""

from dataclasses import dataclass, replace
from re import Match

from bot.language.kinds import letter
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
    def of_hours(self) -> bool:
        """Whether it is an article that hours have: le 15, las 3."""
        return self.kind in {"the", "of"} and self.value == "hour"

    @property
    def name(self) -> str:
        """The value of a term whose kind has a name for one."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def final(self) -> bool:
        """Whether it is a verb that by its form ends every sentence: 予定をキャンセルして.

        It asks by itself, whatever stands before it.
        """
        return self.name.startswith("final")

    @property
    def closes(self) -> bool:
        """Whether it is a verb that closes the sentence that another word opened.

        "Kannst du ein Meeting anlegen"; without such a word it may be what will be done: "Tobi
        anrufen".
        """
        return self.name.endswith("closes")


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

    def with_kind(self, at: int, kind: str) -> "Sentence":
        """Give the sentence with another kind for the term at *at*."""
        before, behind = self.terms[:at], self.terms[at + 1 :]
        terms = (*before, replace(self.terms[at], kind=kind), *behind)
        kinds = self.kinds[:at] + letter(kind) + self.kinds[at + 1 :]
        return Sentence(self.original, terms, kinds, self.lexicon)

    def numbers(self, match: "Match[str]") -> list[Term]:
        """Give the numbers of a match over the kinds, ordinals too."""
        terms = self.terms[match.start() : match.end()]
        return [term for term in terms if term.kind in {"number", "ordinal"}]

    def by_kind(self, match: "Match[str]") -> dict[str, Term]:
        """Give the terms of a match over the kinds, the first of each kind."""
        return {term.kind: term for term in reversed(self.terms[match.start() : match.end()])}

    def capital(self, index: int) -> bool:
        """Tell whether a term starts with a capital (or has a figure) in the writer's text."""
        start = self.terms[index].start
        return not self.original[start : start + 1].islower()
