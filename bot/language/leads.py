"""Where the asking ends and what is asked for begins: "could you please set up a | budget review".

Pure.
"""

from bot.language.draft import LEAD, NOUNS, Draft
from bot.language.kinds import pattern

# A noun such as "call" only leads up to a subject where one of these follows.
_AFTER_NOUN = (LEAD - {"put", "ask", "a", "the", "my"}) | NOUNS | {
    "", "at", "in", "a", "the", "my", "people", "option", "role", "not", "ordinal", "place",
}  # fmt: skip
_ASKING = {"hello", "ask", "put", "please", "modal", "lets", "want"}
# "Hello Anna, can you", "Bonjour M. Durand, peut-on".
_GREETING = pattern(
    "hello (?:[word unit] dot?){1,3} comma (?= [modal you i want ask put lets filler])"
)


def strip_lead(draft: Draft, first: int, last: int) -> int:
    """Tell where the asking ends: "could you please set up a" and the like."""
    asked = False
    first = draft.behind_place(first, last)
    while first < last and draft.guests(first) is None:
        kind = draft.kind(first)
        after = draft.kind(first + 1) if first + 1 < last else ""
        leads = _leads(draft, first, after)
        verb = (asked and _is_verb(kind, after)) or _to_do(draft, first, after)
        if not leads or verb or _opens(kind, after):
            break
        if kind in {"meeting", "room"}:
            asked = True
            if draft.place_follows(first + 1, last):
                break
        first = _behind_lead(draft, first, after)
    return first


def _behind_lead(draft: Draft, at: int, after: str) -> int:
    """Step over a word of the asking: with whom a greeting names, with the letter of a room."""
    greeting = _GREETING.match(draft.sentence.kinds, at)
    if greeting:
        return greeting.end()
    return at + 2 if _lettered(draft, at, after) else at + 1


def _leads(draft: Draft, at: int, after: str) -> bool:
    kind = draft.kind(at)
    if draft.noun(at) or draft.sentence.terms[at].final:
        return False
    if kind in NOUNS:
        return _noun_leads(draft, at, after)
    # "Can you fetch me": whatever the verb, it asks.
    fetches = kind == "word" and after == "me" and draft.kind(at - 1) in {"you", "please", "want"}
    return fetches or kind in LEAD or _addressed(draft, at, after)


def _addressed(draft: Draft, at: int, after: str) -> bool:
    """Tell "Anton, please set up" from a list: whoever is asked is named first."""
    first = at == 0 or draft.kind(at - 1) == "hello" or draft.ends_sentence(at - 1)
    asked = draft.kind(at) == "word" and after == "comma" and draft.kind(at + 2) in _ASKING
    return first and asked and draft.sentence.capital(at)


def _noun_leads(draft: Draft, at: int, after: str) -> bool:
    """Tell "new meeting with" from "new hire onboarding"."""
    kind = draft.kind(at)
    if kind == "fresh":
        return after in NOUNS | {"", "remind"}
    if kind == "meet" and after in {"by", "on", "of", "for"}:
        return False
    if kind == "meeting" and _of_what(draft, at + 1):
        return False
    return after in _AFTER_NOUN or _lettered(draft, at, after) or _holds(draft, at)


def _of_what(draft: Draft, at: int) -> bool:
    """Tell "reunión de ventas", a kind of meeting, from "reunión de una hora"."""
    while draft.kind(at) == "fresh":
        at += 1
    named = draft.kind(at) == "of" and draft.kind(at + 1) in {"word", "the"}
    return named and at + 1 not in draft.used


def _is_verb(kind: str, after: str) -> bool:
    """Tell "an appointment to get my hair cut": behind the noun it is what will be done."""
    return kind == "task" or (kind in {"ask", "put"} and after == "word")


def _to_do(draft: Draft, at: int, after: str) -> bool:
    """Tell "remind me to send the report": what is to be done is the subject."""
    if draft.kind(at) not in {"task", "meeting"} or after not in {"the", "my", "a", "word"}:
        return False
    told = at - 1
    while told > 0 and (told in draft.used or draft.kind(told) in {"of", "that", "to"}):
        # "Recuérdame mañana a las 9 enviar la factura".
        told -= 1
    return draft.kind(at - 1) in {"to", "for"} or draft.kind(told) == "remind"


def _opens(kind: str, after: str) -> bool:
    """Tell "Good practices review" from "Good, add a review"."""
    return kind == "yes" and after in {"word", "meeting", "dash"}


def _lettered(draft: Draft, at: int, after: str) -> bool:
    """Tell "conference room B", whose letter goes with it."""
    return draft.kind(at) == "room" and after in {"word", "number"} and len(draft.text(at + 1)) <= 2


def _holds(draft: Draft, at: int) -> bool:
    """Tell "create event yoga" and "save the event Haircut": the noun belongs to the asking."""
    if draft.sentence.terms[at].value != "holder":
        return False
    before = at - 1
    while draft.kind(before) in {"the", "a", "fresh", "recurring", "please", "me"}:
        before -= 1
    return draft.kind(before) in {"put", "ask", "task", "filler"}
