"""The card of a meeting that its owner finds by search and puts somewhere, kept current there."""

from zoneinfo import ZoneInfo

from bot.cards import closed_reply, gone_reply, meeting_reply, with_refresh
from bot.commands.buttons import read_button
from bot.commands.showing import has_ended
from bot.commands.turn import Rooms, find_zone, zone_of
from bot.locales import words_for
from bot.message import Message, Reply, Scope
from bot.store import Kept, MeetingLink


def card_to_insert(kept: Kept, occasion: Message, rooms: Rooms) -> Reply:
    """Give the card to put where *occasion* is; whoever reads it there has it as it is then."""
    in_chat = occasion.place.scope is Scope.PERSONAL
    link = MeetingLink(
        owner=kept.owner,
        request_id=kept.request_id,
        zone=zone_of(occasion, rooms.policy).key,
        details=rooms.policy.details_in_rooms or in_chat,
        until=kept.meeting.end,
    )
    return _current(kept, link, occasion, rooms)


async def look(occasion: Message, rooms: Rooms) -> Reply | None:
    """Give the card that a reader's client asks for as it is now; None where it is none of ours.

    Raises:
        StoreError: The database is away.
    """
    link = rooms.links.read_link(str(read_button(occasion.value).get("link")))
    if link is None:
        return None
    kept = await rooms.meetings.recall_kept(link.owner, link.request_id)
    if kept is None:
        return gone_reply(words_for(occasion.locale))
    return _current(kept, link, occasion, rooms)


def _current(kept: Kept, link: MeetingLink, occasion: Message, rooms: Rooms) -> Reply:
    words, zone = words_for(occasion.locale), find_zone(occasion.zone) or ZoneInfo(link.zone)
    if kept.cancelled or has_ended(kept.meeting, rooms.now()):
        return closed_reply(kept.meeting, words=words, zone=zone, cancelled=kept.cancelled)
    shown = meeting_reply(kept.meeting, words=words, zone=zone, details=link.details)
    # Sealed: whoever looks names a meeting that they were shown, and no other.
    return with_refresh(shown, {"convene": {"link": rooms.links.write_link(link)}})
