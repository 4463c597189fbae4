"""What only tells of something, or asks for what other helpers do: no meeting comes of it.

Pure.
"""

from bot.language.kinds import letter, pattern
from bot.language.politeness import POLITE, behind_politeness
from bot.language.said import Said
from bot.language.terms import Sentence
from bot.language.text import unspaced

# Whoever says one of these asks for something, whatever else is told.
_ORDERED = pattern("ask | put | remind")
_ORDERED_OR_OURS = pattern("ask | put | remind | calendar | titled | label")
_OURS = pattern(
    "ask | put | remind | calendar | titled | label | meeting | room | pair | meet | with | lets"
    " | (?<! for) meal"
)
_NOUN = pattern("meeting | room | pair")
_ENDED = pattern("[stop dot be filler thanks please comma]*+ $")
_LAST_WEEK = pattern("last unit (?! of | in)")
# Something is to be done by then: 明日までに, 내일까지.
_DEADLINE = pattern("[weekday relday daymark unit weekend] until_behind")
_NAMED = pattern("titled | label")

_ERRAND = pattern(
    "(?:ask | put | task | want | meet | i)"
    " [i me a the my to in on for of word fresh number part partday meal relday weekday next]{0,5}"
    " errand"
    " (?! word | meeting | room | pair | task | look | looknoun)"
)
# The same with the verb at the end: ホテルを予約して.
_ERRAND_FIRST = pattern("errand [the at_behind number people for_behind]*+ [ask put task]")
# Where the object comes last it ends the sentence: 订一张周五去北京的机票.
_ERRAND_LAST = pattern("(?<= of) errand [please thanks stop dot]*+ $")
# A week or a month that is over: "last week's review".
_LAST = pattern("last unit (?! in | of the? [month next this])")
# The same where the verb closes the sentence: "einen Flug für morgen buchen".
_ERRAND_BEHIND = pattern(
    "errand [errand for on to in at a the my word number relday part]{0,6} [ask put]"
)
# Behind somebody or something these tell what became of it.
_BEHIND = pattern("[i word meeting pair room part partday number meal errand] past_tense")
_BESIDE = pattern("past_tense (?:the | my | a | me | i | you | $)")
_WISH = pattern(f"{POLITE} (?:i? want | modal i)")
_DAY_IS = pattern(
    f"{POLITE} [on the]*+ (?:relday | weekday | weekdays | weekend | partday)"
    " (?:be | question | smalltalk | not)"
)
# À demain, bis Freitag, until next week: so people part.
_FAREWELL = pattern(
    f"{POLITE} (?:[at until to] [relday weekday shortday] next?"
    " | until [the on at next this relday weekday shortday partday part unit weekend]++)"
    f" {POLITE} $"
)
_FAVOUR = pattern(f"{POLITE} [modal you] .* (?P<VERB>task) {POLITE} $")
# What cannot be: "Ich kann am Dienstag leider nicht".
_REFUSES = pattern("not by? [thanks please yes comma stop dot filler]*+ $")
_TIMETABLE = pattern(f"{POLITE} (?:the | my | a)? word+ ask")
# Between somebody and what they do may stand when: "я в понедельник не работаю".
_BESIDE_DOING = {"yes", "please", "filler", "at", "on", "relday", "weekday", "part", "partday"}
_NO_REQUESTS = (_DAY_IS, _FAREWELL, _TIMETABLE)
_TIMES = pattern("[relday weekday this next unit part partday weekend month number daymark of]*+")
# After somebody, a verb of their own.
_DOES = {"word", "not", "past_tense", "smalltalk", "looknoun", "available", "number"}


def is_errand(sentence: Sentence) -> bool:
    """Tell "book a flight" and "set an alarm" from "add my flight"."""
    if any(term.kind == "errand" and term.value == "list" for term in sentence.terms):
        return True
    for match in _ERRAND_FIRST.finditer(sentence.kinds):
        if sentence.terms[match.end() - 1].final:
            return True
    behind = _ERRAND_BEHIND.search(sentence.kinds)
    if behind and sentence.terms[behind.end() - 1].closes:
        return True
    if _ERRAND_LAST.search(sentence.kinds) and _ORDERED.search(sentence.kinds):
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
    ordered = _ORDERED_OR_OURS.search(kinds)
    if _of_the_past(sentence, said, subject):
        return True
    if not ordered and _of_somebody(sentence, said, subject):
        return True
    if said.timed:
        return False
    if _asks_a_favour(sentence) or (not ordered and _LAST_WEEK.search(kinds)):
        return True
    by_then = _DEADLINE.search(kinds) and letter("from_behind") not in kinds
    wishes = _WISH.match(kinds) and said.length is None
    if (by_then or wishes) and not _is_ours(sentence):
        return True
    return bool(_REFUSES.search(kinds) or any(form.match(kinds) for form in _NO_REQUESTS))


def _asks_a_favour(sentence: Sentence) -> bool:
    """Tell "kannst du mir das Protokoll bis Freitag schicken", whose verb is none of ours."""
    match = _FAVOUR.match(sentence.kinds)
    if match is None or _OURS.search(sentence.kinds):
        return False
    return sentence.terms[match.start("VERB")].closes


def _is_ours(sentence: Sentence) -> bool:
    """Tell what people come together for from "soup tonight"."""
    gathers = any(term.value == "gathering" for term in sentence.terms)
    return gathers or bool(_OURS.search(sentence.kinds))


def _of_the_past(sentence: Sentence, said: Said, subject: str | None) -> bool:
    """Tell "great meeting yesterday" from a slip of the pen: "yesterday at 3pm"."""
    if any(term.kind == "past_tense" and term.value == "done" for term in sentence.terms):
        return True
    if _ORDERED.search(sentence.kinds):
        return False
    if _LAST.search(sentence.kinds) and not said.anything:
        return True
    gone = said.day is not None and (said.day.past or (said.day.offset or 0) < 0)
    if gone and (subject or _NOUN.search(sentence.kinds)):
        return True
    return any(_is_over(sentence, at) for at in range(len(sentence.terms)))


def _is_over(sentence: Sentence, at: int) -> bool:
    term = sentence.terms[at]
    if term.kind != "past_tense":
        return term.value == "past"
    if term.name == "plain":
        # 22時から停止します: a verb that only tells, where nobody is to come together.
        return bool(_ENDED.match(sentence.kinds, at + 1)) and not _is_ours(sentence)
    beside = bool(_BESIDE.match(sentence.kinds, at))
    behind = at > 0 and bool(_BEHIND.match(sentence.kinds, at - 1))
    follows = sentence.kind(at + 1) not in {"word", "meeting"}
    return {"behind": behind or beside, "part": beside or (behind and follows)}.get(term.name, True)


def _of_somebody(sentence: Sentence, said: Said, subject: str | None) -> bool:
    """Tell "I love mondays" and "it's raining" from "I have a meeting" and "it's yoga at 5"."""
    at = behind_politeness(sentence)
    while at in said.used or sentence.kind(at) == "comma":
        # "Tomorrow I am off."
        at += 1
    first = sentence.terms[at] if at < len(sentence.terms) else None
    if first is None:
        return False
    if first.kind == "smalltalk":
        return True
    if first.value == "it":
        return not _NOUN.search(sentence.kinds) and not (said.timed and subject)
    if first.value == "who" and _does(sentence, _past_times(sentence, at + 1), timed=said.timed):
        return True
    while sentence.kind(at) in {"i", "want", "to"}:
        if sentence.terms[at].value == "be":
            return not (said.timed and sentence.kind(at + 1) in {"word", "meet"})
        at += 1
    return False


def _past_times(sentence: Sentence, at: int) -> int:
    """Go past the time that stands before the verb in some languages: 他|周三|回国."""
    times = _TIMES.match(sentence.kinds, at)
    end = times.end() if times else at
    verb = sentence.terms[end] if end < len(sentence.terms) else None
    told = verb is not None and unspaced(verb.text) and verb.value != "gathering"
    return end if told else at


def _does(sentence: Sentence, at: int, *, timed: bool) -> bool:
    """Tell "I love mondays"; with an hour, what somebody does is an appointment."""
    while sentence.kind(at) in _BESIDE_DOING:
        at += 1
    return sentence.kind(at) in _DOES and not (timed and sentence.kind(at) in {"word", "number"})
