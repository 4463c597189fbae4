"""Days as seen from today: friday, next friday, Monday the 21st, tomorrow, this morning.

Pure. Each reader gets a match of its form and gives a day, or None where it is none after all.
"""

from dataclasses import replace
from re import Match

from bot.language.dates import OF_MONTH
from bot.language.finds import Day
from bot.language.hour_words import leads
from bot.language.kinds import pattern
from bot.language.terms import Sentence, Term

_WEEKDAYS = ("weekday", "shortday", "weekdays")
_LAST_DAY = 31
# Behind these "Sun" is somebody, and "sat" what somebody did.
_NAME_BEFORE = {"with", "and", "meet", "my", "to", "i", "you", "the", "a"}
_TOM_BEFORE = {"with", "and", "meet", "comma", "for", "to", "about", "my", "i", "you"}
# What may stand behind a day of one letter.
_AFTER_ONE_LETTER = {
    "", "number", "part", "at", "from", "comma", "dot", "stop", "dash", "slash", "shortday", "and",
    "at_behind", "from_behind", "until_behind", "the", "of", "fixed", "sign",
}  # fmt: skip
# "Monday 15 at 3": what leads up to an hour makes a date of the number before it.
_HOUR_LEADS = {"at", "from", "between"}
_DATE_BEFORE = _HOUR_LEADS | {"stop", "daymark", "around"}
_HOURS_FOLLOW = pattern("comma? of number")
# "Monday 19" is a date rather than an hour, but for what makes an hour of it.
_HOUR_AFTER = {
    "colon", "hmark", "oclock", "meridiem", "dash", "slash", "to", "until", "dot", "number", "and",
    "people", "word", "part", "partday", "zone", "from_behind", "until_behind", "at_behind",
}  # fmt: skip
_NOON = 12
# "Tom" is tomorrow only at the end or before an hour: a Tom there would want a "with".
_TOM_AFTER = {"", "dot", "stop", "at", "number", "part", "from"}


def weekday_of(parts: dict[str, Term]) -> int:
    """Give the number of the weekday that is among the terms of a match, 0 for Monday."""
    return next(parts[kind].number for kind in _WEEKDAYS if kind in parts)


def plain_weekday(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read friday, this friday, next week friday, friday next week, wednesday after next."""
    parts = sentence.by_kind(match)
    number = weekday_of(parts)
    if "shortday" in parts and not _plain_short(sentence, match):
        return None
    if sentence.kind(match.start() - 1) == "with":
        # Somebody's name: "con Domingo".
        return None
    day = Day(weekday=number)
    if "last" in parts:
        week = parts["unit"].name == "week" if "unit" in parts else False
        return replace(day, past=True, week=-1 if week else None)
    if "this" in parts and parts["this"].value == "coming":
        return replace(day, coming=True)
    if "next" in parts:
        return replace(day, week=parts["next"].number)
    return replace(day, week=0) if "this" in parts and "next" not in parts else day


def _plain_short(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell "sat 3pm" from somebody called Sun, or from what somebody sat on."""
    before = sentence.kind(match.start() - 1)
    if len(sentence.terms[match.end() - 1].text) == 1:
        return _stands_alone(sentence, match)
    if sentence.kind(match.end()) == "dash" and sentence.kind(match.end() + 1) in _WEEKDAYS:
        return True
    if before == "word":
        return sentence.kind(match.end()) in {"number", "at", "from", "", "dot", "part"}
    return before not in _NAME_BEFORE or _articled(sentence, match.start())


def _articled(sentence: Sentence, at: int) -> bool:
    """Tell "el vie", with the article that days have, from "the sun"."""
    return sentence.kind(at - 1) == "the" and sentence.terms[at - 1].value == "day"


def _stands_alone(sentence: Sentence, match: "Match[str]") -> bool:
    """Tell the Thursday of "木 15時" and "来週木に" from the first letter of 木村."""
    day = sentence.terms[match.end() - 1]
    touched = sentence.kind(match.end() - 2) == "word" and not day.spaced and match.end() > 1
    return not touched and sentence.kind(match.end()) in _AFTER_ONE_LETTER


def weeks_later(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read samedi en huit, Saturday week: so many days behind the next Saturday."""
    parts = sentence.by_kind(match)
    later = parts["later"].number
    return Day(weekday=weekday_of(parts), offset=later) if later else None


def numbered_weekday(sentence: Sentence, match: "Match[str]", month_first: bool) -> Day | None:
    """Read Monday the 21st, Mon 13th; "Monday 9" is an hour unless it stops there."""
    named = plain_weekday(sentence, match, month_first)
    [day] = sentence.numbers(match)
    after = sentence.kind(match.end())
    led = after == "comma" and sentence.kind(match.end() + 1) in _HOUR_LEADS
    led = led or bool(_HOURS_FOLLOW.match(sentence.kinds, match.end()))
    unit = sentence.by_kind(match).get("unit")
    articled = (_articled(sentence, at) for at in (match.start(), match.end() - 1))
    late = day.number > _NOON and after not in _HOUR_AFTER
    late = late or leads(sentence, match.end()) or _to_weekday(sentence, match.end())
    dotted = sentence.kind(match.end() - 1) == "dot" or "the" in sentence.by_kind(match)
    dated = led or late or dotted or unit is not None or any(articled)
    dated = dated or after in _DATE_BEFORE or sentence.kind(match.end() - 1) == "daymark"
    hour = day.kind == "number" and not dated
    if after in {"colon", "meridiem", "hmark", "oclock"} or (unit and unit.name != "day"):
        return None
    of_month = OF_MONTH.match(sentence.kinds, match.end())
    if named is None or hour or of_month or not 1 <= day.number <= 31:
        return None
    return replace(named, day=day.number, week=None)


def weekday_behind(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read 20日の金曜日, 20일 금요일."""
    [day] = sentence.numbers(match)
    weekday = sentence.by_kind(match)["weekday"].number
    return Day(day=day.number, weekday=weekday) if 1 <= day.number <= _LAST_DAY else None


def _to_weekday(sentence: Sentence, at: int) -> bool:
    """Tell "du lundi 16 au mercredi 18", where the number is that of a day."""
    return sentence.kind(at) in {"to", "until", "dash"} and sentence.kind(at + 1) == "weekday"


def relative_day(sentence: Sentence, match: "Match[str]", _month_first: bool) -> Day | None:
    """Read today, tomorrow, yesterday, tonight; "tom" only where no Tom can be meant."""
    term = sentence.terms[match.end() - 1]
    if term.kind == "partday":
        return Day(offset=0)
    if term.kind == "shortrel":
        person = match.start() == 0 or sentence.kind(match.start() - 1) in _TOM_BEFORE
        free = sentence.kind(match.end()) in _TOM_AFTER
        named = sentence.capital(match.start()) and not sentence.original.isupper()
        if person or not free or named:
            return None
    return Day(offset=term.number)


def this_part(_sentence: Sentence, _match: "Match[str]", _month_first: bool) -> Day:
    """Read this morning, this evening."""
    return Day(offset=0)


def next_part(_sentence: Sentence, _match: "Match[str]", _month_first: bool) -> Day:
    """Read "next evening", which is tomorrow's."""
    return Day(offset=1)
