"""What only tells of something, or asks for what other helpers do: no meeting comes of it.

Pure.
"""

from bot.language.kinds import pattern
from bot.language.said import Said
from bot.language.terms import Sentence

_POLITE = "(?:hello | please | thanks | yes | comma | stop | dot | filler)*+"
_POLITENESS = pattern(_POLITE)

_PLEASANTRY = pattern(
    "[hello yes comma that not i thanks smalltalk]++"
    " [word yes hello please filler now comma the my be i you me of for]*+ [dot stop]"
)

# Whoever says one of these asks for something, whatever else is told.
_ORDERED = pattern("ask | put | remind")
_ORDERED_OR_OURS = pattern("ask | put | remind | calendar | titled | label")
_OURS = pattern(
    "ask | put | remind | calendar | titled | label | meeting | room | pair | meet | with | lets"
    " | (?<! for) meal"
)
_NOUN = pattern("meeting | room | pair")
_NAMED = pattern("titled | label")

_ERRAND = pattern(
    "(?:ask | put | task | want | meet | i)"
    " [i me a the my to in on for of word fresh number part partday meal relday weekday next]{0,5}"
    " errand"
    " (?! word | meeting | room | pair | task | look | looknoun)"
)
# Behind somebody or something these tell what became of it.
_BEHIND = pattern("[i word meeting pair room part partday number meal] past_tense")
_BESIDE = pattern("past_tense (?:the | my | a | me | i | you | $)")
_WISH = pattern(f"{_POLITE} (?:i? want | modal i)")
_DAY_IS = pattern(
    f"{_POLITE} (?:relday | weekday | weekdays | weekend | partday) (?:be | question)"
)
_TIMETABLE = pattern(f"{_POLITE} (?:the | my | a)? word+ ask")
# After somebody, a verb of their own.
_DOES = {"word", "not", "past_tense", "smalltalk", "looknoun", "available", "number"}


def pleasantry(sentence: Sentence) -> int:
    """Count the terms of a first sentence that only takes up what was said: "That's all fine."."""
    match = _PLEASANTRY.match(sentence.kinds)
    at = match.end() if match else 0
    asked = at > 0 and sentence.terms[at - 1].text == "?"
    return 0 if asked or at == len(sentence.terms) else at


def is_errand(sentence: Sentence) -> bool:
    """Tell "book a flight" and "set an alarm" from "add my flight"."""
    if any(term.kind == "errand" and term.value == "list" for term in sentence.terms):
        return True
    for match in _ERRAND.finditer(sentence.kinds):
        head = sentence.terms[match.start()]
        added = head.kind == "i" or (head.kind in {"ask", "put"} and head.value != "any")
        named = _NAMED.search(sentence.kinds)
        if sentence.terms[match.end() - 1].value != "trip" or not (added or named):
            return True
    return False


def tells(sentence: Sentence, said: Said, *, subject: str | None) -> bool:
    """Tell a statement from a request; *subject* is what the meeting would be about."""
    kinds = sentence.kinds
    if _of_the_past(sentence, said, subject):
        return True
    if not _ORDERED_OR_OURS.search(kinds) and _of_somebody(sentence, said, subject):
        return True
    if said.timed:
        return False
    wishes = _WISH.match(kinds) and said.length is None and not _is_ours(sentence)
    return bool(_DAY_IS.match(kinds) or _TIMETABLE.match(kinds) or wishes)


def _is_ours(sentence: Sentence) -> bool:
    """Tell what people come together for from "soup tonight"."""
    gathers = any(term.value == "gathering" for term in sentence.terms)
    return gathers or bool(_OURS.search(sentence.kinds))


def _of_the_past(sentence: Sentence, said: Said, subject: str | None) -> bool:
    """Tell "great meeting yesterday" from a slip of the pen: "yesterday at 3pm"."""
    if _ORDERED.search(sentence.kinds):
        return False
    gone = said.day is not None and (said.day.past or (said.day.offset or 0) < 0)
    if gone and (subject or _NOUN.search(sentence.kinds)):
        return True
    return any(_is_over(sentence, at) for at in range(len(sentence.terms)))


def _is_over(sentence: Sentence, at: int) -> bool:
    term = sentence.terms[at]
    if term.kind != "past_tense":
        return term.value == "past"
    beside = bool(_BESIDE.match(sentence.kinds, at))
    behind = at > 0 and bool(_BEHIND.match(sentence.kinds, at - 1))
    follows = sentence.kind(at + 1) not in {"word", "meeting"}
    return {"behind": behind or beside, "part": beside or (behind and follows)}.get(term.name, True)


def _of_somebody(sentence: Sentence, said: Said, subject: str | None) -> bool:
    """Tell "I love mondays" and "it's raining" from "I have a meeting" and "it's yoga at 5"."""
    politeness = _POLITENESS.match(sentence.kinds)
    at = politeness.end() if politeness else 0
    first = sentence.terms[at] if at < len(sentence.terms) else None
    if first is None:
        return False
    if first.value == "it":
        return not _NOUN.search(sentence.kinds) and not (said.timed and subject)
    if first.value == "who" and _does(sentence, at + 1, timed=said.timed):
        return True
    while sentence.kind(at) in {"i", "want", "to"}:
        if sentence.terms[at].value == "be":
            return not (said.timed and sentence.kind(at + 1) in {"word", "meet"})
        at += 1
    return False


def _does(sentence: Sentence, at: int, *, timed: bool) -> bool:
    """Tell "I love mondays"; with an hour, what somebody does is an appointment."""
    while sentence.kind(at) in {"yes", "please", "filler"}:
        at += 1
    return sentence.kind(at) in _DOES and not (timed and sentence.kind(at) == "word")
