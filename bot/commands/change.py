"""A meeting that was made is changed on its card: by the one who made it, and nobody else."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import lead_sentence, problem_reply
from bot.commands.account import account_for
from bot.commands.buttons import Data, read_id
from bot.commands.closing import gone
from bot.commands.delegated import with_token
from bot.commands.drafts import add_answer
from bot.commands.further import follow
from bot.commands.later import refuse_other
from bot.commands.outcome import Outcome, in_private
from bot.commands.showing import is_over, show_kept, show_meeting, source_of
from bot.commands.turn import Turn, find_zone, reference_of
from bot.errors import GraphNotFoundError
from bot.graph import Change, Note
from bot.meeting import Intent, Meeting, Reading
from bot.store import Action

logger = logging.getLogger(__name__)

# Set when a meeting is made, and never after.
# https://learn.microsoft.com/graph/api/onlinemeeting-update
NEVER_CHANGE = ("passcode", "template", "end_to_end_encryption", "live_event")


async def change(turn: Turn, data: Data) -> Outcome:
    """Change what the form on the card says otherwise, and show the card anew in its place."""
    outcome = await _change_and_show(turn, data)
    return in_private(outcome) if data.get("private") is True else outcome


async def _change_and_show(turn: Turn, data: Data) -> Outcome:
    request_id = read_id(data, "meeting")
    person = turn.message.sender.person
    kept = request_id and await turn.rooms.meetings.recall_kept(person, request_id)
    if not request_id or not kept:
        return refuse_other(turn)
    if kept.cancelled or is_over(turn, kept.meeting):
        return Outcome(reply=replace(show_kept(turn, kept), replaces=turn.message.reply_to_id))
    meeting = kept.meeting
    zone = find_zone(str(data.get("zone"))) or turn.zone
    reading = _read_form(turn, meeting, zone)
    if reading.problem:
        return _explain(turn, reading)
    wanted = wanted_change(reading, meeting)
    try:
        changed = await change_meeting(turn, meeting, wanted) if wanted else meeting
    except GraphNotFoundError:
        return await gone(turn, kept)
    await turn.rooms.meetings.replace_meeting(person, request_id, changed)
    kept = replace(kept, meeting=changed)
    await turn.rooms.reminders.follow(kept)
    await follow(turn.rooms, kept)
    # The card of a version before carries it itself.
    source = (kept.occasion and kept.occasion.source) or source_of(turn.message)
    reply = show_meeting(turn, changed, request_id, notes=_notes(data), source=source)
    return Outcome(reply=replace(reply, replaces=turn.message.reply_to_id))


def _read_form(turn: Turn, meeting: Meeting, zone: ZoneInfo) -> Reading:
    """Read the inputs; a start that is left as it was shown stays, past or not."""
    now = as_reading(meeting, zone)
    message = turn.message
    shown = meeting.start.astimezone(zone)
    if (message.value.get("date"), message.value.get("time")) != (
        f"{shown:%Y-%m-%d}",
        f"{shown:%H:%M}",
    ):
        return add_answer(now, message, zone=zone)
    # A day that is surely to come: only the subject and the length are read.
    ahead = {"date": f"{message.sent_at + timedelta(days=2):%Y-%m-%d}", "time": "12:00"}
    read = add_answer(now, replace(message, value={**message.value, **ahead}), zone=zone)
    return replace(read, start=now.start)


async def change_meeting(turn: Turn, meeting: Meeting, wanted: Change) -> Meeting:
    """Have Graph change a meeting; give it as it is then.

    Raises:
        GraphNotFoundError: It is no longer there.
        GraphError, IdentityError, SignInRequiredError: As ``with_token``.
    """
    changed = await with_token(
        turn,
        lambda token: turn.rooms.graph.change_online_meeting(
            meeting.meeting_id, wanted, token=token, language=turn.message.locale
        ),
    )
    logger.info("meeting.changed", extra={"reference": reference_of(turn.message)})
    await account_for(turn, Action.CHANGED, meeting)
    # What a PATCH's answer leaves out is as it was; it is the same meeting.
    return replace(
        changed,
        created=True,
        passcode=changed.passcode or meeting.passcode,
        join_meeting_id=changed.join_meeting_id or meeting.join_meeting_id,
        dial_in=changed.dial_in or meeting.dial_in,
        options_url=changed.options_url or meeting.options_url,
        asked_in=meeting.asked_in,
        attendees=changed.attendees or meeting.attendees,
    )


def as_reading(meeting: Meeting, zone: ZoneInfo) -> Reading:
    """Put a meeting as if it had just been asked for, on the clocks of *zone*."""
    return Reading(
        intent=Intent.CREATE,
        subject=meeting.subject,
        start=meeting.start.astimezone(zone),
        duration=meeting.end - meeting.start,
    )


def wanted_change(reading: Reading, meeting: Meeting) -> Change | None:
    """Compare subject and times as wanted with what is; None where nothing is different."""
    length = reading.duration or meeting.end - meeting.start
    start = meeting.start
    if isinstance(reading.start, datetime):
        start = reading.start.astimezone(UTC)
    subject = reading.subject if reading.subject != meeting.subject else None
    moved = (start, start + length) != (meeting.start, meeting.end)
    if subject is None and not moved:
        return None
    return Change(subject=subject, times=(start, start + length) if moved else None)


def _notes(data: Data) -> list[Note]:
    given = data.get("notes")
    return [note for note in Note if isinstance(given, list) and note in given]


def _explain(turn: Turn, reading: Reading) -> Outcome:
    reply = problem_reply(
        words=turn.words,
        what=lead_sentence(reading, turn.words),
        you_can=turn.words.say("The meeting is as it was. Press Change once more."),
    )
    return in_private(Outcome(reply=reply))
