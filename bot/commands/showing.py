"""The card of a meeting, as it is shown after it was made, changed, cancelled, and once it is over.

A card that is on the screen is updated where it is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.cards import closed_reply, meeting_reply, text_reply, with_link_back
from bot.commands.buttons import read_button
from bot.commands.details import details_button
from bot.commands.notes import write_notes
from bot.commands.outcome import Outcome
from bot.commands.turn import Rooms, Turn
from bot.graph import Cloud, Note
from bot.locales import words_for
from bot.meeting import Assumed, Attendee, Meeting
from bot.message import Message, Person, Reply
from bot.store import GOOD_AFTER_END, Kept, MeetingLink

# People stay on: a meeting that runs over can still be joined for so long.
RUNS_OVER = timedelta(hours=1)
# https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges and its pages for
# the other clouds.
OUTLOOK: Mapping[Cloud, str] = {
    Cloud.PUBLIC: "https://outlook.office.com",
    Cloud.GCC_HIGH: "https://outlook.office365.us",
    Cloud.DOD: "https://outlook-dod.office365.us",
}


def show_meeting(
    turn: Turn,
    meeting: Meeting,
    request_id: UUID,
    *,
    assumed: frozenset[Assumed] = frozenset(),
    notes: Iterable[Note] = (),
    attendees: Sequence[Attendee] = (),
    owner: Person | None = None,
    source: str = "",
) -> Reply:
    """Present a meeting in the sender's zone, with what it takes to change it.

    *attendees* are those who were asked for, for notes that name them. *owner* is the sender,
    where nobody else is named. *source* is the address of the message that it was made of.
    """
    told = sorted(notes)
    owner = owner or turn.message.sender.person
    policy = turn.rooms.policy
    details = policy.details_in_rooms or not turn.in_room or turn.message.private
    reply = meeting_reply(
        meeting,
        words=turn.words,
        zone=turn.zone,
        assumed=assumed,
        notes=write_notes(told, turn.words, attendees=attendees),
        details=details,
        reveal=details_button(request_id, owner),
        calendar_url=calendar_address(
            turn.rooms, meeting, request_id, zone=turn.zone, details=details, owner=owner
        ),
        outlook=OUTLOOK[policy.cloud],
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
    return replace(with_link_back(reply, source, words=turn.words), shows=(owner, request_id))


def source_of(message: Message) -> str:
    """Say where the message is that a meeting is made of, as the form's button carries it along."""
    source = read_button(message.value).get("source")
    return source if isinstance(source, str) else ""


def calendar_address(
    rooms: Rooms,
    meeting: Meeting,
    request_id: UUID,
    *,
    zone: ZoneInfo,
    details: bool,
    owner: Person,
) -> str:
    """Write where the calendar file of a meeting is, for as long as the meeting is to come."""
    link = MeetingLink(
        owner=owner,
        request_id=request_id,
        zone=zone.key,
        details=details,
        until=meeting.end + GOOD_AFTER_END,
    )
    return f"{rooms.policy.public_url}/meetings/{rooms.links.write_link(link)}.ics"


async def say_closed(turn: Turn, kept: Kept) -> Outcome:
    """Say that a meeting is cancelled or over, and close its card."""
    await update_card(turn, kept)
    told = (
        turn.words.say("This meeting is cancelled already.")
        if kept.cancelled
        else turn.words.say("This meeting is over.")
    )
    return Outcome(reply=text_reply(told, private=turn.in_room))


def button(verb: str, request_id: UUID, **more: Any) -> dict[str, Any]:
    """Write what a button about a meeting sends."""
    return {"convene": {"verb": verb, "meeting": str(request_id), **more}}


def is_over(turn: Turn, meeting: Meeting) -> bool:
    """Whether nobody is to join any more."""
    return has_ended(meeting, turn.rooms.now())


def has_ended(meeting: Meeting, now: datetime) -> bool:
    """Whether nobody is to join any more at *now*."""
    return meeting.end + RUNS_OVER < now


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
    shown = show_meeting(
        turn,
        kept.meeting,
        kept.request_id,
        notes=notes,
        owner=kept.owner,
        source=kept.occasion.source if kept.occasion else "",
    )
    return replace(shown, private=turn.message.private)


async def update_card(turn: Turn, kept: Kept) -> bool:
    """Bring the card of a meeting up to date; False where it is not to be seen any more."""
    if kept.occasion is None or kept.card_id is None:
        return False
    reply = replace(show_kept(turn, kept), replaces=kept.card_id)
    shown = await turn.rooms.cards.update(kept.occasion.message, reply)
    if kept.cancelled and not shown:
        # The way in must not stay on the screen because Teams was away for a moment.
        await turn.rooms.meetings.close_later(kept.owner, kept.request_id)
    return shown


def _presses(turn: Turn, request_id: UUID) -> dict[str, dict[str, Any]]:
    return {
        turn.words.say("Remind me"): button("remind", request_id),
        turn.words.say("Copy invitation"): button("invitation", request_id),
        turn.words.say("Again next week"): button("repeat", request_id),
        turn.words.say("Cancel"): button("cancel", request_id),
    }
