"""What the writer wants: a meeting, now or later, a list, help, or nothing of ours.

Pure. Better ``none`` than a meeting that nobody asked for.
"""

from dataclasses import replace

from bot.language.kinds import pattern
from bot.language.orders import command, leads, ordered_behind
from bot.language.politeness import LEAD, POLITE, pleasantry
from bot.language.questions import OBJECT, ORDER_FIRST, question
from bot.language.said import Said
from bot.language.statements import tells
from bot.language.terms import Sentence
from bot.meeting import Intent

_LIST = pattern(f"{LEAD} look*+ list")
_ORDER = pattern("ask")
_SOFT_ORDER = pattern("put | task | remind | want | meet | lets | titled | label | fresh | i")
_NOUN = pattern("meeting | room | pair")
_COMPANY = pattern("with | about | titled | label | meal")
_NOUN_FIRST = pattern(
    f"{POLITE} (?:a | the | my | fresh)*+ word*+ (?:meeting | room | pair)"
    " (?: $ | stop | dot | with | for | to | about | titled | calendar | at | on | in | comma)"
)
_INSTANT = pattern("instant")
_NOW = pattern("now")
_MEET_NOW = pattern("meeting | room | pair | meet | lets | ask")


def read_intent(
    sentence: Sentence, said: Said, *, subject: str | None, changes: bool = False
) -> Intent:
    """Read the intent; *said* is what is known of the time, *subject* what it would be about.

    *changes*: options or people are said, with which a meeting that is there could be changed.
    """
    at = pleasantry(sentence)
    if at:
        sentence = replace(sentence, terms=sentence.terms[at:], kinds=sentence.kinds[at:])
    timed = said.anything or said.vague or said.length is not None
    intent = ordered_behind(sentence) or command(sentence, timed=timed)
    intent = intent or question(sentence, timed=said.timed)
    if intent is not None:
        return intent
    listed = _LIST.match(sentence.kinds)
    if listed and leads(sentence, listed):
        return Intent.LIST
    if tells(sentence, said, subject=subject):
        return Intent.NONE
    if not said.anything and _asks_for_now(sentence.kinds):
        return Intent.INSTANT
    if subject is None and _follows_up(sentence, said, changes=changes):
        return Intent.RESCHEDULE
    wanted = _creates(sentence, timed=said.anything or said.vague, subject=subject)
    return Intent.CREATE if wanted else Intent.NONE


def _follows_up(sentence: Sentence, said: Said, *, changes: bool) -> bool:
    """Tell "tomorrow instead" and "no passcode", which change what is there already."""
    if said.anything:
        return any(term.value == "instead" for term in sentence.terms)
    named = any(term.kind in {"meeting", "room", "pair"} and term.value != "to"
                for term in sentence.terms)  # fmt: skip
    return changes and not (named or said.vague)


def _asks_for_now(kinds: str) -> bool:
    return bool(_INSTANT.search(kinds) or (_NOW.search(kinds) and _MEET_NOW.search(kinds)))


def _orders_a_meeting(sentence: Sentence, at: int) -> bool:
    """Tell "set up a vendor review" from "set up autopay" and "book of the month"."""
    if sentence.terms[at - 1].value == "any":
        gathers = any(term.value == "gathering" for term in sentence.terms[at:])
        return gathers or sentence.kind(at) in {"a", "the"}
    return sentence.kind(at) != "of"


def _creates(sentence: Sentence, *, timed: bool, subject: str | None) -> bool:
    kinds = sentence.kinds
    if timed or _NOUN_FIRST.match(kinds) or _INSTANT.search(kinds):
        return True
    order = ORDER_FIRST.match(kinds)
    if order and subject and _orders_a_meeting(sentence, order.end()):
        return True
    ordered = _ORDER.search(kinds) or _SOFT_ORDER.search(kinds)
    return bool(ordered and (OBJECT.search(kinds) or (order and _COMPANY.search(kinds))))
