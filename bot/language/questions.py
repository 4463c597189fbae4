"""Questions and small talk, which ask for no meeting, told from requests.

Pure.
"""

from re import Match

from bot.language.kinds import pattern
from bot.language.politeness import MODAL, POLITE, WANTED, behind_politeness
from bot.language.statements import is_errand
from bot.language.terms import Sentence
from bot.language.text import unspaced
from bot.meeting import Intent

_LISTABLE = pattern("list | meeting | calendar")

# Wanting to be told: "what is", "can you tell me", "would it be", "i need to know".
ASKS = pattern(
    f"{POLITE} (?: you modal | modal (?:the | my | word | meeting | a | modal)"
    " | word? question | help | look | looknoun | that | not (?! remind)"
    " | (?:modal | i | want | you | please | me | to | lets)*+ (?:look | looknoun | question))"
)
_SMALL_TALK = pattern(f"{POLITE} i? smalltalk")
_LATER_QUESTION = pattern("(?:comma | stop | dot | hello) hello? question | available")
# "Order management demo", where the asking word is a noun after all.
_NOUN_AFTER_ALL = pattern(f"{POLITE} looknoun (?:word | errand)")
_OURS = pattern("calendar | remind")
# "天气好吗": a question by its last word, unless it asks for something of ours.
_ASKS_LAST = pattern("question [stop please filler]*+ $")
_LEAVE = pattern(f"[relday weekday unit part partday] meet {POLITE} $")
_OF_MEETINGS = pattern(
    "ask | put | remind | meet | lets | instant | with | about | titled | meeting | room | pair"
    " | list | calendar"
)


def question(sentence: Sentence, *, timed: bool) -> Intent | None:
    """Give the intent of a question or a statement that asks for no meeting; None for a request."""
    kinds = sentence.kinds
    if _asks_word(sentence, "how"):
        return Intent.HELP if OBJECT.search(kinds) else Intent.NONE
    if not (_LATER_QUESTION.search(kinds) or _asks_word(sentence, "there")):
        if _asks_last(sentence) or (not timed and _parting(sentence)):
            return Intent.NONE
        if is_errand(sentence) and not _OURS.search(kinds):
            return Intent.NONE
        ordered = ORDER_FIRST.match(kinds) or _NOUN_AFTER_ALL.match(kinds)
        asks = ASKS.match(kinds) or _SMALL_TALK.match(kinds) or _asks_first(sentence)
        if _SMALL_TALK.match(kinds) and not ordered:
            return Intent.NONE
        asks = asks or (not timed and _asks_by_sign(sentence))
        if ordered or not asks or (timed and _sees_somebody(sentence, asks)):
            return None
    thanks = _SMALL_TALK.match(kinds)
    return Intent.LIST if _LISTABLE.search(kinds) and not thanks else Intent.NONE


def _sees_somebody(sentence: Sentence, asks: "Match[str] | bool") -> bool:
    """Tell "I have to see the dentist at 9" from "I want to see my calendar"."""
    if isinstance(asks, bool) or _LISTABLE.search(sentence.kinds):
        return False
    at = asks.end() - 1
    return sentence.terms[at].value == "see" and sentence.kind(at - 1) in {"want", "to"}


def _asks_word(sentence: Sentence, name: str) -> bool:
    return any(term.kind == "question" and term.value == name for term in sentence.terms)


def _asks_last(sentence: Sentence) -> bool:
    """Tell 明天下雨吗 from 明天能开会吗."""
    last = _ASKS_LAST.search(sentence.kinds)
    ends = last and sentence.terms[last.start()].value == "end"
    return bool(ends) and not _OF_MEETINGS.search(sentence.kinds)


def _parting(sentence: Sentence) -> bool:
    """Tell 明天见, which takes leave, from 明天见客户."""
    leave = _LEAVE.search(sentence.kinds)
    return leave is not None and unspaced(sentence.terms[leave.start() + 1].text)


def _asks_first(sentence: Sentence) -> bool:
    """Tell "is Tom in today" from "starts at five"."""
    at = behind_politeness(sentence)
    return sentence.kind(at) == "be" and sentence.terms[at].value == "ask"


def _asks_by_sign(sentence: Sentence) -> bool:
    """Tell "¿Tengo reuniones el viernes?", which only its sign makes a question."""
    at = behind_politeness(sentence)
    asked = bool(sentence.terms) and sentence.terms[-1].text == "?"
    return asked and sentence.kind(at) == "i" and sentence.terms[at].value is None


ORDER_FIRST = pattern(
    f"{POLITE} (?:word comma)? {MODAL} (?:please | to)*+ {WANTED} (?:please | to)*+ ask"
)
OBJECT = pattern("meeting | room | pair | calendar")
