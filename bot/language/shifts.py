"""How much later or earlier a meeting is to be: "push it back an hour", "30 minutes earlier".

Pure.
"""

from dataclasses import replace
from datetime import timedelta

from bot.language.said import Said
from bot.language.terms import Sentence

# Verbs that say in what direction, so that an amount is a difference.
_BY = {"later", "earlier"}
# What may stand behind a difference.
_BEHIND = {"", "dot", "stop", "comma", "please", "thanks", "later", "move", "filler", "at_behind"}


def read_shift(sentence: Sentence, said: Said, *, aimed: bool) -> timedelta | None:
    """Give by how much an order to move something moves it; below zero is earlier.

    *aimed*: a new time is named, so a length is the meeting's; a day or an hour that is not new
    is the old one: "push tomorrow's audit back 30 minutes".
    """
    move = next((term for term in sentence.terms if term.kind == "move"), None)
    told = said.day or said.clock
    if move is None or move.value == "set" or said.clock_end or (aimed and told):
        return None
    if told and not _at_end(sentence, said):
        return None
    # "Adia a reunião em meia hora": behind such a verb it is no time from now.
    by = said.wait if not _BY.isdisjoint(move.name.split()) else None
    amount = said.length or _later(sentence, said) or by
    if amount is None:
        return None
    earlier = any("earlier" in term.name.split() for term in sentence.terms)
    return -amount if earlier else amount


def _at_end(sentence: Sentence, said: Said) -> bool:
    """Tell "push it back 30 minutes" from "move the 30 minute sync"."""
    ends = (find.last for parser, find in said.finds if parser in {"length", "wait"})
    return any(sentence.kind(end) in _BEHIND for end in ends)


def without_shift(said: Said) -> Said:
    """Take the shift out of what was said: it is neither a length nor a time from now."""
    return replace(said, length=None, wait=None)


def _later(sentence: Sentence, said: Said) -> timedelta | None:
    """Give the hour of "an hour later", which is none from now."""
    later = any(term.kind == "later" and term.value != "now" for term in sentence.terms)
    return said.wait if later else None
