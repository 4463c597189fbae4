"""A meeting is held again: a new one, later, with the same people and options."""

from datetime import UTC, timedelta

from bot.commands.buttons import read_button, read_id
from bot.commands.delegated import with_token
from bot.commands.later import recall_own
from bot.commands.turn import Policy, Turn, request_of
from bot.errors import GraphNotFoundError
from bot.meeting import Attendee, MeetingRequest, Options
from bot.message import Message, Scope
from bot.store import Kept

WEEK = timedelta(weeks=1)


async def find_repeated(turn: Turn, message: Message) -> tuple[Kept, timedelta] | None:
    """Find what a pressed button wants held again, and how much later; None for other messages."""
    data = read_button(message.value)
    request_id = read_id(data, "meeting")
    if data.get("verb") != "repeat" or request_id is None:
        return None
    kept = await recall_own(turn, request_id)
    weeks = data.get("weeks")
    later = WEEK * weeks if isinstance(weeks, int) and 0 < weeks < 10 else WEEK
    return (kept, later) if kept else None


async def repeat_request(turn: Turn, kept: Kept, later: timedelta) -> MeetingRequest:
    """Write the request: the same hour on the wall, *later*, and after now."""
    meeting, zone = kept.meeting, turn.zone
    start = meeting.start.astimezone(zone) + later
    while start <= turn.rooms.now():
        start += later
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
