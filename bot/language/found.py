"""What the small parsers find in a sentence, each leaving alone what a clearer one has taken.

Pure.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.language import clocks, context, hour_ranges, lengths
from bot.language.days import days as find_days
from bot.language.finds import After, Clock, ClockRange, Day, Find
from bot.language.terms import Sentence
from bot.language.time_words import positions

_WHOLE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Everything that the small parsers found, before anything is chosen."""

    waits: list[Find[After]]
    days: list[Find[Day]]
    lengths: list[Find[timedelta]]
    hours: list[Find[Clock]]
    pairs: list[Find[ClockRange]]
    ends: list[Find[ClockRange]]


def find_all(sentence: Sentence, *, month_first: bool) -> Found:
    """Run the parsers in an order in which what is clearest takes its words first."""
    stretches = list(lengths.stretches(sentence))
    waits = [wait for wait in lengths.waits(sentence, stretches) if _to_the_minute(sentence, wait)]
    taken = positions(waits)
    days = [
        day
        for day in find_days(sentence, month_first=month_first)
        if taken.isdisjoint(range(day.first, day.last))
    ]
    taken |= positions(days)
    spans = lengths.lengths(sentence, stretches, taken)
    candidates = clocks.clocks(sentence, taken | positions(spans))
    after_day = {find.last for find in days}
    after_day |= {last + 1 for last in after_day if sentence.kind(last) == "comma"}
    return Found(
        waits=waits,
        days=days,
        lengths=spans,
        hours=context.weighed(sentence, candidates, after_day),
        pairs=hour_ranges.ranges(sentence, candidates, after_day),
        ends=hour_ranges.ends(sentence, candidates),
    )


def _to_the_minute(sentence: Sentence, wait: Find[After]) -> bool:
    """Tell "in 24 hours", which ends at an hour, from "in a day", which names a day."""
    terms = sentence.terms[wait.first : wait.last]
    days = any(term.kind == "unit" and term.name in {"day", "week"} for term in terms)
    return not days or bool(wait.value.delta % _WHOLE_DAY)
