"""How much later or earlier a meeting is to be: "push it back an hour", "30 minutes earlier".

Pure.
"""

from dataclasses import replace
from datetime import timedelta

from bot.language.said import Said
from bot.language.terms import Sentence


def read_shift(sentence: Sentence, said: Said) -> timedelta | None:
    """Give by how much an order to move something moves it; below zero is earlier."""
    move = next((term for term in sentence.terms if term.kind == "move"), None)
    if move is None or move.value == "set" or said.day or said.clock or said.clock_end:
        return None
    amount = said.length or _later(sentence, said)
    if amount is None:
        return None
    earlier = move.value == "earlier" or any(term.value == "earlier" for term in sentence.terms)
    return -amount if earlier else amount


def without_shift(said: Said) -> Said:
    """Take the shift out of what was said: it is neither a length nor a time from now."""
    return replace(said, length=None, wait=None)


def _later(sentence: Sentence, said: Said) -> timedelta | None:
    """Give the hour of "an hour later", which is none from now."""
    later = any(term.kind == "later" and term.value != "now" for term in sentence.terms)
    return said.wait if later else None
