"""Words that are an hour of the day or a number of hours: "3 heures", "2 uur", "3 часа", "15h".

Pure. What stands around decides: "à 3 heures" against "pendant 3 heures".
"""

from bot.language.kinds import pattern
from bot.language.terms import Sentence

_WAIT_BEFORE = {"in", "within", "plus"}
_LENGTH_BEFORE = {"for", "lasting", "every", "last", "next"}
_LENGTH_AFTER = {"later", "ago", "for_behind", "before", "after"}
# "Bloque 2 heures demain".
_ORDERED = {"ask", "put", "me"}
_CLOCK_AFTER = {"part", "partday", "meridiem"}
_CLOCK_BEFORE = {
    "at", "from", "until", "to", "around", "by", "between", "weekday", "relday", "part", "partday",
    "month", "on", "dash", "number", "daymark", "minus",
}  # fmt: skip
# "Tomorrow 2 heures" is an hour, unless another one is named.
_DAY_BEFORE = {"weekday", "relday", "part", "partday", "month", "daymark"}
_RANGE = {"to", "until", "dash", "from_behind", "until_behind"}
# An hour that is surely one, said elsewhere: then the hour word counts hours.
_ELSEWHERE = pattern(
    "(?:at | from) the? number | number colon number | number number? meridiem | number oclock"
)
# Written "h" behind a number of two figures or more than this, it is an hour of the day.
_MOST_HOURS = 5
_NOON, _DAY = 12, 24


def is_length(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a number and its hour word, from *first* up to *last*, are a length."""
    number = sentence.terms[first].number
    if leads(sentence, first + 1):
        return False
    before, after = sentence.kind(first - 1), sentence.kind(last)
    if before in {"next", "last"} and sentence.kind(first - 2) in {"weekday", "unit", "month"}:
        # "Quinta que vem 15h".
        before = "weekday"
    clock = before in _CLOCK_BEFORE or sentence.terms[first].text.startswith("0")
    elsewhere = _elsewhere(sentence, first, last)
    beside_day = before in _DAY_BEFORE and number <= _MOST_HOURS
    loose = _may_tell(sentence, first) and after not in _RANGE | {"at"}
    # The first that holds tells.
    signs = (
        (number > _DAY, before != "at"),
        (after in _CLOCK_AFTER, False),
        (before in _WAIT_BEFORE or after in _LENGTH_AFTER, True),
        (before in _LENGTH_BEFORE, number <= _NOON),
        (before == "of" and after == "at", not _reaches(sentence, number, last + 1)),
        (before == "of" and after not in _RANGE, number <= _NOON),
        (beside_day and elsewhere, True),
        (loose and elsewhere, number <= _NOON),
        (clock or after in _RANGE, False),
        (before in _ORDERED or _is_sign(sentence, first), number <= _MOST_HOURS),
        (_counts(sentence, first, last) and number <= _NOON, True),
    )
    told = next((length for holds, length in signs if holds), None)
    return elsewhere if told is None else told


def _counts(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a word that counts hours by itself: dos horas."""
    return any(term.value == "length" for term in sentence.terms[first:last])


def leads(sentence: Sentence, at: int) -> bool:
    """Tell "ven 13/3 ore 9.30" and "gio 12 h 15:00", where the word goes with what follows."""
    if sentence.kind(at) != "hmark" or sentence.kind(at + 1) != "number":
        return False
    signed = sentence.kind(at + 2) in {"colon", "dot"} and sentence.kind(at + 3) == "number"
    ahead = sentence.terms[at].value == "before" and sentence.kind(at + 2) != "unit"
    return signed or ahead


def _reaches(sentence: Sentence, first: int, at: int) -> bool:
    """Tell "de 2h à 4h" and "de 9h à 11h", from hour to hour, from "un point de 2h à 15h"."""
    known = sentence.kind(at) == "number"
    near = known and first < sentence.terms[at].number <= first + _MOST_HOURS
    return first > _MOST_HOURS or near


def _may_tell(sentence: Sentence, first: int) -> bool:
    """Tell "van 2 uur" and "ongeveer 2 uur", lengths beside an hour, from the end of a range."""
    before, earlier = sentence.kind(first - 1), sentence.kind(first - 2)
    return before == "from" or (before == "around" and earlier not in _RANGE | {"from", "at"})


def _is_sign(sentence: Sentence, first: int) -> bool:
    """Tell "2h" from "2 heures"."""
    return any(
        term.kind == "hmark" and len(term.text) == 1 for term in sentence.terms[first : first + 4]
    )


def _elsewhere(sentence: Sentence, first: int, last: int) -> bool:
    kinds = sentence.kinds
    return bool(_ELSEWHERE.search(kinds, 0, first) or _ELSEWHERE.search(kinds, last))
