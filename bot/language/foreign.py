"""Times in languages without a lexicon of their own, through dateparser.

Pure, but for the data that dateparser loads once for each language. dateparser is imported when
the first such text comes: English never pays for it. It is always told the language (detecting it
costs 45 ms a text) and given a naive local moment as its base: with an aware one it compares as if
in UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from bot.language.finds import Clock, Day
from bot.language.said import Said
from bot.language.terms import Sentence

# dateparser's time grows faster than the text; a request says its time early.
_MOST_CHARACTERS = 240


@dataclass(frozen=True, slots=True)
class _Found:
    """A date from *start* to *end* in the text. *timed*: it names an hour too."""

    moment: datetime
    timed: bool
    start: int
    end: int


def add_foreign(said: Said, sentence: Sentence, *, language: str, now: datetime) -> Said:
    """Add the day and the hour that dateparser finds and *said* lacks; *now* is local and naive."""
    if said.wait is not None or (said.day is not None and said.clock is not None):
        return said
    for found in _search(sentence.original[:_MOST_CHARACTERS], language, now):
        positions = {
            at
            for at, term in enumerate(sentence.terms)
            if found.start <= term.start and term.end <= found.end
        }
        moment = found.moment
        said = replace(
            said,
            day=said.day or Day(year=moment.year, month=moment.month, day=moment.day),
            clock=said.clock or (_clock(moment, sentence, positions) if found.timed else None),
            used=said.used | positions,
        )
    return said


def _clock(moment: datetime, sentence: Sentence, positions: set[int]) -> Clock | None:
    """Give the hour if it was written so: "9 heures" is read as nine hours from now.

    "Um 3" is as open as "at 3", "03:00" is not.
    """
    numbers = [sentence.terms[at] for at in positions if sentence.terms[at].digits]
    if not any(term.number in {moment.hour, moment.hour % 12} for term in numbers):
        return None
    spelled = any(term.digits == 2 for term in numbers)
    return Clock(hour=moment.hour, minute=moment.minute, exact=spelled or moment.hour > 12)


def _search(text: str, language: str, now: datetime) -> Iterator[_Found]:
    tools = _tools(language)
    if tools is None:
        return
    search, parser = tools
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "RETURN_TIME_AS_PERIOD": True}
    at = 0
    for fragment, _moment in _guarded(search, text, languages=[language], settings=settings) or ():
        start = text.find(fragment, at)
        data = _guarded(parser(languages=[language], settings=settings).get_date_data, fragment)
        if start < 0 or data is None or data.date_obj is None or fragment.isdigit():
            continue
        at = start + len(fragment)
        yield _Found(data.date_obj.replace(tzinfo=None), data.period == "time", start, at)


@cache
def _tools(language: str) -> tuple[Any, Any] | None:
    """Import dateparser; None for a language that it does not know."""
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 - see above
    from dateparser.date import DateDataParser  # noqa: PLC0415
    from dateparser.search import search_dates  # noqa: PLC0415

    return (search_dates, DateDataParser) if language in language_order else None


def _guarded(call: Any, *args: Any, **options: Any) -> Any:
    """Call dateparser; a text that it stumbles over says nothing about time."""
    try:
        return call(*args, **options)
    except Exception:  # noqa: BLE001 - it raises a dozen kinds of errors on odd texts
        return None
