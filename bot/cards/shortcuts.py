"""Answers that take one press: a day, a time, or the one that would do instead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.locales import Words
from bot.meeting import Missing, Problem, Reading

# Teams shows six buttons on a card; one of them sends the inputs.
SHORTCUTS = 4
_HALF_HOUR = timedelta(minutes=30)
# For another day than today: hours when people meet.
_USUAL_HOURS = (time(9), time(10), time(14), time(15))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A button's title, and the inputs that it stands for."""

    title: str
    inputs: Mapping[str, str] = field(default_factory=dict)


def shortcuts(reading: Reading, *, words: Words, zone: ZoneInfo, now: datetime) -> list[Shortcut]:
    """Offer what is likely meant: at most four, none where too much is missing."""
    if reading.problem is not None:
        return _instead(reading, words)
    if reading.missing == {Missing.TIME} and reading.start is not None:
        return _times(reading.start, words, now.astimezone(zone))
    if reading.missing == {Missing.DATE}:
        return _days(words, now.astimezone(zone).date())
    return []


def _instead(reading: Reading, words: Words) -> list[Shortcut]:
    if Missing.SUBJECT in reading.missing:
        return []
    start = reading.start if isinstance(reading.start, datetime) else None
    if reading.problem is Problem.RECURRENCE and start is not None:
        return [_at(start, words.say("Make one on {moment}", moment=words.moment(start)))]
    if reading.problem is Problem.AMBIGUOUS_TIME and start is not None and not _is_once(start):
        return _twice(start, words)
    if reading.suggestion is None:
        return []
    title = words.say("Take {moment}", moment=words.moment(reading.suggestion))
    return [_at(reading.suggestion, title)]


def _times(day: date, words: Words, now: datetime) -> list[Shortcut]:
    if day == now.date():
        moments = _half_hours(now)
    else:
        moments = iter(datetime.combine(day, hour, now.tzinfo) for hour in _USUAL_HOURS)
    return [_at(moment, words.time(moment)) for moment in islice(moments, SHORTCUTS)]


def _half_hours(now: datetime) -> Iterator[datetime]:
    """Give the full half hours still to come today, those that the clock shows once only."""
    into = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    # Through UTC: on the wall a clock change would be stepped over.
    moment = now.astimezone(UTC) - into + _HALF_HOUR
    while (there := moment.astimezone(now.tzinfo)).date() == now.date():
        if _is_once(there):
            yield there
        moment += _HALF_HOUR


def _is_once(moment: datetime) -> bool:
    """Tell a time that the clock shows once that day, as it does nearly always."""
    return moment.utcoffset() == moment.replace(fold=1 - moment.fold).utcoffset()


def _days(words: Words, today: date) -> list[Shortcut]:
    tomorrow = today + timedelta(days=1)
    return [
        Shortcut(title=words.say("Today"), inputs={"date": today.isoformat()}),
        Shortcut(title=words.say("Tomorrow"), inputs={"date": tomorrow.isoformat()}),
    ]


def _at(moment: datetime, title: str) -> Shortcut:
    # The offset goes along, since date and time alone can mean two moments.
    return Shortcut(
        title=title,
        inputs={
            "date": moment.date().isoformat(),
            "time": f"{moment:%H:%M}",
            "start": moment.isoformat(),
        },
    )


def _twice(moment: datetime, words: Words) -> list[Shortcut]:
    # By the zones' names they would differ where a narrow button has been cut.
    shown = words.time(moment)
    return [
        _at(moment.replace(fold=0), words.say("{time}, the first time", time=shown)),
        _at(moment.replace(fold=1), words.say("{time}, the second time", time=shown)),
    ]
