"""What the writer wants: a meeting, now or later, a list, help, or nothing of ours.

Pure. Better ``none`` than a meeting that nobody asked for.
"""

from dataclasses import replace
from re import Match

from bot.language.kinds import pattern
from bot.language.said import Said
from bot.language.statements import is_errand, pleasantry, tells
from bot.language.terms import Sentence
from bot.meeting import Intent

# Possessive repetition throughout: a text of nothing but "please" is read once, not n times n.
_POLITE = "(?:hello | please | thanks | yes | comma | stop | dot | filler)*+"
_MODAL = "(?:modal (?:you | i)? (?:please | me | to | for | you)*+)?"
_WANTED = "(?:i? want (?:to | you)*+ | lets)?"
_LEAD = f"{_POLITE} {_MODAL} {_WANTED}"

_COMMANDS = (
    (Intent.SIGNOUT, pattern(f"{_LEAD} signout {_POLITE} $")),
    (Intent.SIGNIN, pattern(f"{_LEAD} signin {_POLITE} $")),
    (Intent.SETTINGS, pattern(f"{_LEAD} (?:the | my)? settings")),
    (Intent.HELP, pattern(f"{_POLITE} {_MODAL} help me? {_POLITE} $")),
)
_CHANGES = (
    (Intent.CANCEL, pattern(f"{_LEAD} cancel")),
    (Intent.RESCHEDULE, pattern(f"{_LEAD} move")),
)
_LIST = pattern(f"{_LEAD} look*+ list")
_LISTABLE = pattern("list | meeting | calendar")

# Wanting to be told: "what is", "can you tell me", "would it be", "i need to know".
_ASKS = pattern(
    f"{_POLITE} (?: you modal | modal (?:the | my | word | meeting | a | modal)"
    " | word? question | help | look | looknoun | that | not (?! remind)"
    " | (?:modal | i | want | you | please | me | to | lets)*+ (?:look | looknoun | question))"
)
_SMALL_TALK = pattern(f"{_POLITE} i? smalltalk")
_LATER_QUESTION = pattern("(?:comma | stop | dot | hello) hello? question | available")
# "Order management demo", where the asking word is a noun after all.
_NOUN_AFTER_ALL = pattern(f"{_POLITE} looknoun (?:word | errand)")
_POLITENESS = pattern(_POLITE)
_OURS = pattern("calendar | remind")

_ORDER_FIRST = pattern(
    f"{_POLITE} (?:word comma)? {_MODAL} (?:please | to)*+ {_WANTED} (?:please | to)*+ ask"
)
_ORDER = pattern("ask")
_SOFT_ORDER = pattern("put | task | remind | want | meet | lets | titled | label | fresh | i")
_NOUN = pattern("meeting | room | pair")
_OBJECT = pattern("meeting | room | pair | calendar")
_COMPANY = pattern("with | about | titled | label | meal")
_NOUN_FIRST = pattern(
    f"{_POLITE} (?:a | the | my | fresh)*+ word*+ (?:meeting | room | pair)"
    " (?: $ | stop | dot | with | for | to | about | titled | calendar | at | on | in | comma)"
)
_INSTANT = pattern("instant")
_NOW = pattern("now")
_MEET_NOW = pattern("meeting | room | pair | meet | lets | ask")
# "Cancel it" is clear without a meeting being named; a long sentence is not.
_SHORT = 3


def read_intent(
    sentence: Sentence, said: Said, *, subject: str | None, changes: bool = False
) -> Intent:
    """Read the intent; *said* is what is known of the time, *subject* what it would be about.

    *changes*: options or people are said, with which a meeting that is there could be changed.
    """
    at = pleasantry(sentence)
    sentence = replace(sentence, terms=sentence.terms[at:], kinds=sentence.kinds[at:])
    timed = said.anything or said.vague or said.length is not None
    intent = _command(sentence, timed=timed)
    intent = intent or _question(sentence, timed=said.timed)
    if intent is not None:
        return intent
    if _LIST.match(sentence.kinds):
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


def _command(sentence: Sentence, *, timed: bool) -> Intent | None:
    kinds = sentence.kinds
    ours = _NOUN.search(kinds) or timed or len(kinds) <= _SHORT
    commands = (*_COMMANDS, *_CHANGES) if ours else _COMMANDS
    return next((intent for intent, lead in commands if lead.match(kinds)), None)


def _question(sentence: Sentence, *, timed: bool) -> Intent | None:
    """Give the intent of a question or a statement that asks for no meeting; None for a request."""
    kinds = sentence.kinds
    if _asks_word(sentence, "how"):
        return Intent.HELP if _OBJECT.search(kinds) else Intent.NONE
    if not (_LATER_QUESTION.search(kinds) or _asks_word(sentence, "there")):
        if is_errand(sentence) and not _OURS.search(kinds):
            return Intent.NONE
        ordered = _ORDER_FIRST.match(kinds) or _NOUN_AFTER_ALL.match(kinds)
        asks = _ASKS.match(kinds) or _SMALL_TALK.match(kinds) or _asks_first(sentence)
        if ordered or not asks or (timed and _sees_somebody(sentence, asks)):
            return None
    return Intent.LIST if _LISTABLE.search(kinds) else Intent.NONE


def _sees_somebody(sentence: Sentence, asks: "Match[str] | bool") -> bool:
    """Tell "I have to see the dentist at 9" from "I want to see my calendar"."""
    if isinstance(asks, bool) or _LISTABLE.search(sentence.kinds):
        return False
    at = asks.end() - 1
    return sentence.terms[at].value == "see" and sentence.kind(at - 1) in {"want", "to"}


def _asks_word(sentence: Sentence, name: str) -> bool:
    return any(term.kind == "question" and term.value == name for term in sentence.terms)


def _asks_first(sentence: Sentence) -> bool:
    """Tell "is Tom in today" from "starts at five"."""
    first = _POLITENESS.match(sentence.kinds)
    at = first.end() if first else 0
    return sentence.kind(at) == "be" and sentence.terms[at].value == "ask"


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
    order = _ORDER_FIRST.match(kinds)
    if order and subject and _orders_a_meeting(sentence, order.end()):
        return True
    ordered = _ORDER.search(kinds) or _SOFT_ORDER.search(kinds)
    return bool(ordered and (_OBJECT.search(kinds) or (order and _COMPANY.search(kinds))))
