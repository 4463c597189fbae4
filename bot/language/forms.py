"""A table of forms: what can stand at a place of the sentence, tried from the top.

Pure.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import Match, Pattern
from typing import Generic, TypeVar

from bot.language.kinds import pattern

Reading = TypeVar("Reading")


@dataclass(frozen=True, slots=True)
class Forms(Generic[Reading]):
    """Patterns over kinds, each with what reads it; *any_form* matches where one of them does."""

    any_form: Pattern[str]
    rows: tuple[tuple[Pattern[str], Reading], ...]

    def at(self, kinds: str, at: int) -> Iterator[tuple["Match[str]", Reading]]:
        """Give the forms that match *kinds* at a position, from the top of the table."""
        # One pattern of all rejects most places at once.
        if self.any_form.match(kinds, at):
            for form, reading in self.rows:
                match = form.match(kinds, at)
                if match:
                    yield match, reading


def forms(rows: Iterable[tuple[str, Reading]]) -> Forms[Reading]:
    """Compile a table of (notation, what reads it); see ``kinds.pattern`` for the notation."""
    compiled = tuple((pattern(notation), reading) for notation, reading in rows)
    union = re.compile("|".join(f"(?:{form.pattern})" for form, _reading in compiled))
    return Forms(union, compiled)
