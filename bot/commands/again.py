"""A meeting is held again: a new one, later, with the same people and options."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import text_reply
from bot.commands.buttons import read_button, read_id, read_moment
from bot.commands.delegated import with_token
from bot.commands.later import recall_own
from bot.commands.outcome import Outcome
from bot.commands.turn import Policy, Turn, request_of
from bot.errors import GraphNotFoundError
from bot.meeting import Attendee, MeetingRequest, Options, Reading
from bot.message import Message, Scope
from bot.store import Kept

WEEK = timedelta(weeks=1)


def asked_start(kept: Kept, reading: Reading, *, zone: ZoneInfo) -> datetime:
    """Say when words want it held again; a day alone is at the same hour, on the clocks of *zone*.

    A difference ("next week") is from the meeting itself.
    """
    before = kept.meeting.start.astimezone(zone)
    if isinstance(reading.start, datetime):
        return reading.start
    if reading.start is not None:
        return datetime.combine(reading.start, before.time(), tzinfo=zone)
    return before + (reading.shift or WEEK)


async def find_repeated(turn: Turn, message: Message) -> tuple[Kept, datetime] | None:
    """Find what a pressed button wants held again, and when; None for other messages."""
    data = read_button(message.value)
    request_id = read_id(data, "meeting")
    if data.get("verb") != "repeat" or request_id is None:
        return None
    kept = await recall_own(turn, request_id)
    if kept is None:
        return None
    asked = read_moment(data.get("start"))
    return kept, asked or kept.meeting.start.astimezone(turn.zone) + WEEK


async def repeat_request(turn: Turn, kept: Kept, start: datetime) -> MeetingRequest:
    """Write the request: at *start*, or at the same hour on the wall some weeks after, past now."""
    meeting, zone = kept.meeting, turn.zone
    start = start.astimezone(zone)
    if (late := turn.rooms.now() - start) >= timedelta():
        start += (late // WEEK + 1) * WEEK
    options = kept.occasion.options if kept.occasion else _by_default(turn.rooms.policy)
    place = turn.message.place
    return MeetingRequest(
        request_id=request_of(turn.message),
        subject=meeting.subject,
        # An hour that the clock skips that day is the one after.
        start=start.astimezone(UTC).astimezone(zone),
        duration=meeting.end - meeting.start,
        attendees=await _people(turn, kept),
        options=options,
        thread_id=place.channel_thread_id if place.scope is Scope.CHANNEL else None,
    )


async def is_there(turn: Turn, request: MeetingRequest) -> bool:
    """Whether the sender has that very meeting already: Teams may send one press under two ids."""
    person = turn.message.sender.person
    return any(
        kept.request_id != request.request_id
        and not kept.cancelled
        and kept.meeting.subject == request.subject
        and kept.meeting.start == request.start
        and kept.meeting.end - kept.meeting.start == request.duration
        for kept in await turn.rooms.meetings.recall_all(person, since=request.start)
    )


def say_there(turn: Turn, request: MeetingRequest) -> Outcome:
    """Say that it is held again then as it is."""
    words, start = turn.words, request.start
    when = words.say("{day}, {time}", day=words.day(start), time=words.time(start))
    said = words.say("This Teams meeting was there already")
    return Outcome(reply=text_reply(f"{said}: {request.subject}, {when}", private=turn.in_room))


async def _people(turn: Turn, kept: Kept) -> tuple[Attendee, ...]:
    """Ask Graph who is invited now; as they were kept where the meeting is gone."""
    try:
        current = await with_token(
            turn,
            lambda token: turn.rooms.graph.get_online_meeting(
                kept.meeting.meeting_id, token=token, language=turn.message.locale
            ),
        )
    except GraphNotFoundError:
        return kept.meeting.attendees
    return current.attendees


def _by_default(policy: Policy) -> Options:
    return Options(passcode=True) if policy.passcode_always else Options()
