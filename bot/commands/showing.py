"""The card of a meeting, as it is shown after it was made, changed, cancelled, and once it is over.

A card that is on the screen is updated where it is.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from bot.cards import closed_reply, meeting_reply
from bot.commands.details import details_button
from bot.commands.notes import write_notes
from bot.commands.turn import Turn
from bot.graph import Note
from bot.locales import words_for
from bot.meeting import Assumed, Meeting
from bot.message import Reply
from bot.store import Kept

# People stay on: a meeting that runs over can still be joined for so long.
RUNS_OVER = timedelta(hours=1)


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
    reply = meeting_reply(
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
        presses=_presses(turn, request_id),
    )
    return replace(reply, shows=(owner, request_id))


def button(verb: str, request_id: UUID, **more: Any) -> dict[str, Any]:
    """Write what a button about a meeting sends."""
    return {"convene": {"verb": verb, "meeting": str(request_id), **more}}


def is_over(turn: Turn, meeting: Meeting) -> bool:
    """Whether nobody is to join any more."""
    return meeting.end + RUNS_OVER < turn.rooms.now()


def show_kept(turn: Turn, kept: Kept) -> Reply:
    """Present a meeting as it is now, to the one who asked for it, where they did."""
    if kept.occasion is not None:
        there = kept.occasion.message
        turn = replace(turn, message=there, words=words_for(there.locale))
    if kept.cancelled or is_over(turn, kept.meeting):
        closed = closed_reply(
            kept.meeting, words=turn.words, zone=turn.zone, cancelled=kept.cancelled
        )
        return replace(closed, private=turn.message.private)
    notes = [note for note in Note if kept.occasion and note in kept.occasion.notes]
    shown = show_meeting(turn, kept.meeting, kept.request_id, notes=notes)
    return replace(shown, private=turn.message.private, shows=(kept.owner, kept.request_id))


async def update_card(turn: Turn, kept: Kept) -> bool:
    """Bring the card of a meeting up to date; False where it is not to be seen any more."""
    if kept.occasion is None or kept.card_id is None:
        return False
    reply = replace(show_kept(turn, kept), replaces=kept.card_id)
    return await turn.rooms.cards.update(kept.occasion.message, reply)


def _presses(turn: Turn, request_id: UUID) -> dict[str, dict[str, Any]]:
    return {
        turn.words.say("Again next week"): button("repeat", request_id),
        turn.words.say("Cancel"): button("cancel", request_id),
    }
