"""What stands around a bare number, and whether that makes it an hour.

Pure.
"""

from collections.abc import Collection

from bot.language.finds import GUESS, LIKELY, Clock, Find
from bot.language.kinds import pattern
from bot.language.terms import Sentence

# Words that say: what follows is an hour.
_BEFORE = {
    "at", "around", "by", "about", "until", "part", "partday", "between", "early", "move",
}  # fmt: skip
_MONTHS = 12
FRAME = {"from", "between"}
# What may stand between a link and the second hour: "de 9 à 10", "von 9 bis um 10".
LINKED = {"at", "around", "the", "part", "partday"}
# Words that say: what went before was an hour.
_PART_AFTER = pattern(
    "(?:in | on | at | of)? (?:the)? (?:relday | this)? early? (?:part | partday)"
)
_AFTER = {"ish", "partday", "zone", "from_behind", "until_behind"}
# What a number can count or number: "for 5 people", "at 4 Privet Drive".
_CONTENT = {
    "word", "people", "meeting", "room", "place", "dash", "slash", "hundred", "number", "errand",
    "unit",
}  # fmt: skip


def weigh(sentence: Sentence, find: Find[Clock], days: Collection[int]) -> int:
    """Tell how sure it is that *find* is an hour; *days* are positions right after a day."""
    return find.weight or _weigh_bare(sentence, find, days)


def _weigh_bare(sentence: Sentence, find: Find[Clock], days: Collection[int]) -> int:
    """Weigh a number by what stands beside it, as far as it counts nothing."""
    counted = counts(sentence, find)
    articled = find.first and sentence.terms[find.first - 1].of_hours and not counted
    alone = find.last - find.first == len(sentence.terms) > 1 and find.value.exact
    if articled or alone:
        # Las 3, le 15, delle 15: with an article that hours have; "15.30" and nothing else.
        return LIKELY
    before = leads_up(sentence, find)
    if before == "comma":
        before = sentence.kind(find.first - 2)
    if before in _BEFORE or _told(sentence, find, before):
        return _weigh_named(sentence, find, counted=counted)
    after = sentence.kind(find.last) in _AFTER or _PART_AFTER.match(sentence.kinds, find.last)
    if after or (not before and _dotted(sentence, find)):
        return LIKELY
    led = before in {"for", "after"}
    # "Завтра на 16 встречу".
    invited = led and sentence.kind(find.last) == "meeting" and find.first - 1 in days
    if not invited and (counted or not find.value.possible):
        return 0
    guessed = led or before == "from" or find.first in days or _late_dotted(sentence, find)
    return GUESS if guessed else 0


def _told(sentence: Sentence, find: Find[Clock], before: str) -> bool:
    """Tell "the time will be 3" and "mañana a 11" from other numbers behind such words."""
    earlier = sentence.kind(find.first - 2)
    said = before in {"be", "as"} and earlier in {"timeword", "be"}
    return said or (before == "to" and earlier == "relday")


def _dotted(sentence: Sentence, find: Find[Clock]) -> bool:
    """Tell "14.30 standup" from "2.1 launch" and "5.10 kickoff": no month, so an hour."""
    return find.last - find.first > 1 and find.value.possible and _no_date(sentence, find)


def _late_dotted(sentence: Sentence, find: Find[Clock]) -> bool:
    """Tell 20.30, which is no date, where it stands beside no word that it could number."""
    alone = sentence.kind(find.first - 1) != "word" or sentence.kind(find.last) != "word"
    return find.value.hour > _MONTHS and alone and _no_date(sentence, find)


def _no_date(sentence: Sentence, find: Find[Clock]) -> bool:
    return sentence.kind(find.first + 1) == "dot" and not 1 <= find.value.minute <= _MONTHS


def _weigh_named(sentence: Sentence, find: Find[Clock], *, counted: bool) -> int:
    before = sentence.kind(find.first - 1)
    if before == "about" and counted:
        return 0
    if not counted:
        return LIKELY
    # A house number after "at" has three figures or more; an hour before a subject has not.
    return GUESS if sentence.terms[find.last - 1].digits < 3 else 0


def counts(sentence: Sentence, find: Find[Clock]) -> bool:
    """Tell whether the number counts what follows it; 14.30 counts nothing."""
    if sentence.kind(find.first + 1) == "dot" and find.last > find.first + 2:
        return False
    return sentence.kind(find.last) in _CONTENT


def leads_up(sentence: Sentence, find: Find[Clock]) -> str:
    """Give the kind of what leads up to an hour, the article left out: "entre las 3"."""
    at = find.first - 1
    while sentence.kind(at) == "the" or (sentence.kind(at) == "at" and _framed_at(sentence, at)):
        at -= 1
    return sentence.kind(at)


def _framed_at(sentence: Sentence, at: int) -> bool:
    return sentence.kind(at - 1) in FRAME | {"until"}


def until(sentence: Sentence, find: Find[Clock]) -> int:
    """Give the position behind the "until" that an hour belongs to, 0 where there is none."""
    at = find.first - 1
    while sentence.kind(at) in LINKED:
        at -= 1
    return at + 1 if sentence.kind(at) == "until" else 0


def weighed(
    sentence: Sentence, candidates: dict[int, Find[Clock]], days: Collection[int]
) -> list[Find[Clock]]:
    """Keep the candidates that are hours, each with its weight."""
    kept = [
        Find(find.value, find.first, find.last, weigh(sentence, find, days))
        for find in candidates.values()
        if not until(sentence, find) and sentence.kind(find.last) != "until_behind"
    ]
    return [find for find in kept if find.weight]
