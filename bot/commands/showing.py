"""The card of a meeting, as it is shown after it was made and after it was changed."""

from collections.abc import Iterable
from uuid import UUID

from bot.cards import meeting_reply
from bot.commands.details import details_button
from bot.commands.notes import write_notes
from bot.commands.turn import Turn
from bot.graph import Note
from bot.meeting import Assumed, Meeting
from bot.message import Reply


def show_meeting(
    turn: Turn,
    meeting: Meeting,
    request_id: UUID,
    *,
    assumed: frozenset[Assumed] = frozenset(),
    notes: Iterable[Note] = (),
) -> Reply:
    """Present a meeting in the sender's zone, with what it takes to change it."""
    told = sorted(notes)
    owner = turn.message.sender.person
    alone = not turn.in_room or turn.message.private
    return meeting_reply(
        meeting,
        words=turn.words,
        zone=turn.zone,
        assumed=assumed,
        notes=write_notes(told, turn.words),
        details=turn.rooms.policy.details_in_rooms or alone,
        reveal=details_button(request_id, owner),
        change={
            "convene": {
                "verb": "change",
                "meeting": str(request_id),
                # The form's times are on this zone's clocks, wherever its button is pressed.
                "zone": turn.zone.key,
                # Still true of the meeting afterwards.
                "notes": told,
                # Shown to one person alone, the card stays so.
                "private": turn.message.private,
            }
        },
    )
