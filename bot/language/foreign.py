"""Days in languages without a lexicon of their own, through dateparser.

Pure, but for the data that dateparser loads once for each language. dateparser is imported when
the first such text comes: English never pays for it. It is always told the language (detecting it
costs 45 ms a text) and given a naive local moment as its base: with an aware one it compares as if
in UTC. It is asked about a few neighbouring words at a time: its own search of a whole sentence
takes longer, and overlooks days that it knows ("ngày mai", "מחר").
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from bot.language.finds import Clock, Day
from bot.language.said import Said
from bot.language.terms import Sentence

# A request says its time early; each question to dateparser costs a third of a millisecond.
_MOST_TERMS = 30
_MOST_WORDS = 4


def add_foreign(said: Said, sentence: Sentence, *, language: str, now: datetime) -> Said:
    """Add the day and the hour that dateparser finds and *said* lacks; *now* is local and naive."""
    if said.wait is not None or (said.day is not None and said.clock is not None):
        return said
    for moment, timed, first, last in _search(sentence, said.used, language, now):
        positions = frozenset(range(first, last))
        said = replace(
            said,
            day=said.day or Day(year=moment.year, month=moment.month, day=moment.day),
            clock=said.clock or (_clock(moment, sentence, positions) if timed else None),
            used=said.used | positions,
        )
    return said


def _clock(moment: datetime, sentence: Sentence, positions: frozenset[int]) -> Clock | None:
    """Give the hour if it was written so: "9 heures" is read as nine hours from now.

    "Um 3" is as open as "at 3", "03:00" is not.
    """
    numbers = [sentence.terms[at] for at in positions if sentence.terms[at].digits]
    if not any(term.number in {moment.hour, moment.hour % 12} for term in numbers):
        return None
    spelled = any(term.digits == 2 for term in numbers)
    return Clock(hour=moment.hour, minute=moment.minute, exact=spelled or moment.hour > 12)


def _search(
    sentence: Sentence, used: frozenset[int], language: str, now: datetime
) -> Iterator[tuple[datetime, bool, int, int]]:
    """Give (moment, whether it has an hour, first term, last term), the longest first."""
    parser = _parser(language, now)
    size = min(len(sentence.terms), _MOST_TERMS) if parser else 0
    at = 0
    while at < size:
        found = _date_at(sentence, at, used, parser, now)
        if found:
            yield found
        at = found[3] if found else at + 1


def _date_at(
    sentence: Sentence, at: int, used: frozenset[int], parser: Any, now: datetime
) -> tuple[datetime, bool, int, int] | None:
    """Read the longest date that begins at a term; one to come wins over one that is over."""
    found: list[tuple[datetime, bool, int, int]] = []
    for last in range(min(at + _MOST_WORDS, len(sentence.terms)), at, -1):
        words = sentence.text(at, last)
        if not used.isdisjoint(range(at, last)) or not any(map(str.isalpha, words)):
            continue
        data = _guarded(parser.get_date_data, words)
        if data is not None and data.date_obj is not None and data.period in {"day", "time"}:
            found.append((data.date_obj.replace(tzinfo=None), data.period == "time", at, last))
    ahead = (one for one in found if one[0].date() >= now.date())
    return next(ahead, found[0] if found else None)


@cache
def _knows(language: str) -> bool:
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 - see above

    return language in language_order


def _parser(language: str, now: datetime) -> Any:
    """Make dateparser's parser; None for a language that it does not know."""
    if not _knows(language):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - see above

    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "RETURN_TIME_AS_PERIOD": True}
    return DateDataParser(languages=[language], settings=settings)


def _guarded(call: Any, *args: Any, **options: Any) -> Any:
    """Call dateparser; a text that it stumbles over says nothing about time."""
    try:
        return call(*args, **options)
    except Exception:  # noqa: BLE001 - it raises a dozen kinds of errors on odd texts
        return None
