"""The new time in "move it from 3 to 4" and 15時の会議を16時に変更, told from the old one.

Pure. A sentence comes back in which only the new time is led up to.
"""

from bot.language.final import final_verb
from bot.language.kinds import letter, pattern
from bot.language.terms import Sentence

_MOVED_TO = pattern("move to")
# Before an order to move something stands nothing but politeness.
_MOVED = pattern("[hello please modal you want i comma to]*+ move")
_TIME = "[the at on]*+ [number ordinal weekday relday month fixed next this part]"
_OLD_TIME = pattern("[of from my] the? [number weekday relday fixed]")
_NEW_DAY = pattern("at (?= [the this next]*+ [weekday relday month])")
_FROM_FOR = pattern("from [number colon dot oclock hmark part weekday relday month fixed]++ for")
# What leads up to the new time, the clearest first: "to Friday", "para el viernes", "3 a 4".
_NEW_TIMES = (
    pattern(f"to (?= {_TIME})"),
    pattern(f"for (?= {_TIME})"),
    pattern("(?<= [number hmark part meridiem]) [at before]"),
    pattern("to"),
)
# What the move is from, and to: "15時から16時に", "15시를 16시로".
_OLD = ("the", "from_behind")
_ANY_TIME = pattern("number | weekday | relday | partday | fixed | part | [next this] unit")


def aim(sentence: Sentence) -> tuple[Sentence, int]:
    """Aim at the new time in "move it from 3 to 4": "to" is "by" there, the rest does not count."""
    first = _order_to_move(sentence)
    at = _target(sentence.kinds, first) if first is not None else _aimed(sentence)
    if at < 0:
        return _aim_at_end(sentence)
    return sentence.with_kind(at, "by"), at


def _order_to_move(sentence: Sentence) -> int | None:
    """Give the position that the new time stands behind; None where nothing is to be moved."""
    order = _MOVED.match(sentence.kinds)
    if order:
        return order.end()
    # "Das Audit auf 17 Uhr verschieben".
    closing = (t for t in sentence.terms if t.kind == "move" and t.closes)
    return 0 if next(closing, None) else None


def _target(kinds: str, first: int) -> int:
    """Find the "to" of the new time, or what stands for it: "с 3 на 4", "de 15h à 16h"."""
    moved = _FROM_FOR.search(kinds, first)
    if moved:
        return moved.end() - 1
    at = _new_time(kinds, first) if letter("to") not in kinds[first:] else -1
    leads = (form.search(kinds, first) for form in _NEW_TIMES)
    return at if at >= 0 else next((lead.start() for lead in leads if lead), -1)


def _new_time(kinds: str, start: int) -> int:
    """Find what leads to the new time in "de 15h à 16h", where it is the word of any hour."""
    old = _OLD_TIME.search(kinds, start)
    if old is None:
        return -1
    day = _NEW_DAY.search(kinds, old.end())
    return day.start() if day else kinds.rfind(letter("at"), old.end())


def _aimed(sentence: Sentence) -> int:
    """Find the "to" of a word that is both, behind its object: 把评审会改到周五."""
    for match in _MOVED_TO.finditer(sentence.kinds):
        to = sentence.terms[match.end() - 1]
        if to.start == to.end:
            return match.end() - 1
    return -1


def _aim_at_end(sentence: Sentence) -> tuple[Sentence, int]:
    """Aim at the new time in "15時の会議を16時に変更": what is before its object is the old one."""
    verb = final_verb(sentence)
    if verb < 0 or sentence.kind(verb) != "move":
        return sentence, 0
    for at in range(len(sentence.terms) - 1, -1, -1):
        if sentence.kind(at) in _OLD and _ANY_TIME.search(sentence.kinds, at):
            return sentence.with_kind(at, "comma"), at
    return sentence, 0
