"""From a reading to a meeting's request: the defaults, and what they assume. Pure."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bot.commands.controls import apply
from bot.commands.turn import Policy
from bot.locales import Words
from bot.meeting import (
    Assumed,
    Intent,
    MeetingRequest,
    Options,
    Presenters,
    Reading,
    Role,
)
from bot.message import Message, Scope


def write_request(
    reading: Reading,
    message: Message,
    *,
    request_id: UUID,
    policy: Policy,
    words: Words,
    zone_is_known: bool,
) -> MeetingRequest:
    """Fill in what was not said. *reading* has a start, with day and time.

    Raises:
        TypeError: It has none.
    """
    if not isinstance(reading.start, datetime):
        raise TypeError("a request needs a start with day and time")
    duration = _duration(reading, reading.start)
    assumed = set(reading.assumed)
    if duration is None:
        assumed.add(Assumed.DURATION)
    if reading.subject is None and reading.intent is not Intent.INSTANT:
        assumed.add(Assumed.SUBJECT)
    if not zone_is_known and reading.intent is not Intent.INSTANT:
        assumed.add(Assumed.ZONE)
    return MeetingRequest(
        request_id=request_id,
        subject=reading.subject or _default_subject(reading, words),
        start=reading.start,
        duration=duration or policy.default_duration,
        attendees=reading.attendees,
        options=apply(_with_presenters(reading), policy),
        thread_id=_thread(message),
        assumed=frozenset(assumed),
    )


def _with_presenters(reading: Reading) -> Options:
    """Let those present who are named as presenters: Graph heeds their role in no other case.

    https://learn.microsoft.com/graph/api/resources/onlinemeeting (allowedPresenters)
    """
    named = any(one.role is Role.PRESENTER and one.user_id for one in reading.attendees)
    if named and reading.options.presenters is None:
        return replace(reading.options, presenters=Presenters.CHOSEN)
    return reading.options


def _duration(reading: Reading, start: datetime) -> timedelta | None:
    if isinstance(reading.end, datetime):
        # Through UTC: the clock on the wall may jump in between.
        return reading.end.astimezone(UTC) - start.astimezone(UTC)
    return reading.duration


def _default_subject(reading: Reading, words: Words) -> str:
    names = [attendee.name for attendee in reading.attendees]
    if names:
        return words.say("Meeting with {names}", names=words.names(names))
    return words.say("Meeting")


def _thread(message: Message) -> str | None:
    return message.place.channel_thread_id if message.place.scope is Scope.CHANNEL else None
