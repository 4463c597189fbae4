"""The sentence a question starts with: what is missing, or why a time cannot be."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from bot.locales import Words, sentence
from bot.meeting import Missing, Problem, Reading

_ASKED: Mapping[frozenset[Missing], str] = {
    frozenset(): sentence("Shall I make this meeting?"),
    frozenset({Missing.SUBJECT}): sentence("What is the meeting about?"),
    frozenset({Missing.DATE}): sentence("On which day?"),
    frozenset({Missing.TIME}): sentence("At what time?"),
    frozenset({Missing.SUBJECT, Missing.DATE}): sentence("What is it about, and on which day?"),
    frozenset({Missing.SUBJECT, Missing.TIME}): sentence("What is it about, and at what time?"),
    frozenset({Missing.DATE, Missing.TIME}): sentence("When is the meeting?"),
    frozenset(Missing): sentence("What is the meeting about, and when is it?"),
}

_EXPLAINED: Mapping[Problem, str] = {
    Problem.IN_THE_PAST: sentence("{when} is already over. Choose a time to come."),
    Problem.NO_SUCH_DATE: sentence("There is no such day in the calendar. Choose another one."),
    Problem.NO_SUCH_TIME: sentence("There is no such time of day. Choose another one."),
    Problem.AMBIGUOUS_TIME: sentence(
        "The clocks go back that night and show {time} twice. Which one do you mean?"
    ),
    Problem.END_BEFORE_START: sentence(
        "It would end before it starts. Choose the start, and how long it lasts."
    ),
    Problem.TOO_LONG: sentence("A meeting cannot last {length}. Choose a shorter length."),
    Problem.RECURRENCE: sentence(
        "I can make one meeting, but no series that repeats. Shall I make the first one?"
    ),
    Problem.TOO_FAR: sentence("{when} is too far away. Choose a day that is closer."),
}
_SKIPPED = sentence("The clocks go forward that day and skip {time}. Choose another time.")


def lead_sentence(reading: Reading, words: Words) -> str:
    """Ask or explain, in one or two sentences."""
    if reading.problem is None:
        return words.say(_ASKED[reading.missing])
    explained = _EXPLAINED[reading.problem]
    if reading.problem is Problem.NO_SUCH_TIME and _is_skipped(reading.start):
        explained = _SKIPPED
    return words.say(
        explained,
        when=_when(reading.start, words),
        time=_time(reading.start, words),
        length=_length(reading, words),
    )


def _is_skipped(start: date | None) -> bool:
    """Tell a wall time that the change to summer time leaves out: it does not survive UTC."""
    if not isinstance(start, datetime):
        return False
    there = start.astimezone(UTC).astimezone(start.tzinfo)
    return there.replace(tzinfo=None) != start.replace(tzinfo=None)


def _when(start: date | None, words: Words) -> str:
    if start is None:
        return words.say("That time")
    if not isinstance(start, datetime):
        return words.day(start)
    return words.say("{day}, {time}", day=words.day(start), time=words.time(start))


def _time(start: date | None, words: Words) -> str:
    return words.time(start) if isinstance(start, datetime) else words.say("that time")


def _length(reading: Reading, words: Words) -> str:
    if reading.duration is not None:
        return words.minutes(reading.duration)
    if isinstance(reading.start, datetime) and isinstance(reading.end, datetime):
        return words.minutes(reading.end.astimezone(UTC) - reading.start.astimezone(UTC))
    return words.say("that long")
