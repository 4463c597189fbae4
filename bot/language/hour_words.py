"""Words that are an hour of the day or a number of hours: "3 heures", "2 uur", "3 часа", "15h".

Pure. What stands around decides: "à 3 heures" against "pendant 3 heures".
"""

from bot.language.kinds import pattern
from bot.language.terms import Sentence

_LENGTH_BEFORE = {"for", "lasting", "in", "within", "every", "plus", "last", "next"}
_LENGTH_AFTER = {"later", "ago", "for_behind", "before", "after"}
_CLOCK_BEFORE = {
    "at", "from", "until", "to", "around", "by", "between", "weekday", "relday", "part", "partday",
    "month", "on", "dash", "number", "daymark", "minus",
}  # fmt: skip
_RANGE = {"to", "until", "dash", "from_behind", "until_behind"}
# An hour that is surely one, said elsewhere: then the hour word counts hours.
_ELSEWHERE = pattern(
    "(?:at | from) the? number | number colon number | number number? meridiem | number oclock"
)
# Written "h" behind a number of two figures or more than this, it is an hour of the day.
_MOST_HOURS = 5


def is_length(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a number and its hour word, from *first* up to *last*, are a length."""
    number = sentence.terms[first]
    before, after = sentence.kind(first - 1), sentence.kind(last)
    if number.number > 24:
        return True
    if before in _LENGTH_BEFORE or after in _LENGTH_AFTER:
        return number.number <= 12 or after in _LENGTH_AFTER
    if before == "of" and after not in _RANGE:
        return number.number <= 12
    if before in _CLOCK_BEFORE or after in _RANGE or number.text.startswith("0"):
        return False
    if _is_sign(sentence, first):
        return number.number <= _MOST_HOURS
    return _elsewhere(sentence, first, last)


def _is_sign(sentence: Sentence, first: int) -> bool:
    """Tell "2h" from "2 heures"."""
    return any(
        term.kind == "hmark" and len(term.text) == 1 for term in sentence.terms[first : first + 4]
    )


def _elsewhere(sentence: Sentence, first: int, last: int) -> bool:
    kinds = sentence.kinds
    return bool(_ELSEWHERE.search(kinds, 0, first) or _ELSEWHERE.search(kinds, last))
