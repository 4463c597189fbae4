"""Passcode and dial-in of a meeting whose card keeps them back, for whoever presses its button.

Those who read the card are the invited: the meeting's own conversation is asked for, not its maker.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from bot.cards import details_reply, text_reply
from bot.commands.buttons import Data, read_id
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn
from bot.message import LeadsTo, Person, Place

DETAILS = "details"


def room_of(place: Place) -> str:
    """Name who may know all about a meeting: a chat's people, or a whole channel's."""
    return place.channel_thread_id or place.conversation_id


def details_button(request_id: UUID, owner: Person) -> dict[str, Any]:
    """Write what the button sends: whose meeting, and which."""
    return {
        "convene": {
            "verb": DETAILS,
            "meeting": str(request_id),
            "tenant": owner.tenant_id,
            "owner": owner.user_id,
        }
    }


async def show_details(turn: Turn, data: Data) -> Outcome:
    """Answer the one who pressed, and nobody else."""
    request_id = read_id(data, "meeting")
    owner = Person(str(data.get("tenant")), str(data.get("owner")))
    kept = request_id and await turn.rooms.meetings.recall_kept(owner, request_id)
    if not kept or kept.cancelled or kept.meeting.asked_in != room_of(turn.message.place):
        told = turn.words.say("I no longer know this meeting's passcode and dial-in.")
        return Outcome(reply=text_reply(told, private=True))
    reader = turn.message.sender.person
    leads_to = LeadsTo(
        reader=reader,
        owner=owner,
        request_id=kept.request_id,
        until=kept.meeting.end,
        says_when=False,
    )
    reply = details_reply(kept.meeting, words=turn.words)
    return Outcome(reply=replace(reply, leads_to=leads_to))
