"""Cards beside a meeting's own: a list, an invitation. They follow what becomes of the meeting.

So nobody is offered a way into what is cancelled, over, or at another time than they read.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.cards import closed_reply, invitation_reply
from bot.commands.listing import recall_listed, write_list
from bot.commands.recent import another
from bot.commands.showing import OUTLOOK, RUNS_OVER, calendar_address, has_ended
from bot.commands.turn import Rooms, zone_of
from bot.locales import words_for
from bot.meeting import Attendee
from bot.message import LeadsTo, Message, Reply
from bot.store import FurtherCard, Kept


async def follow(rooms: Rooms, kept: Kept, *, most: int | None = None) -> bool:
    """Bring the further cards of a meeting up to date, all of them or *most*.

    False where one is left, or to be tried again.
    """
    cards = await rooms.further.recall(kept.owner, kept.request_id)
    settled = [await _follow(rooms, card, kept) for card in cards[:most]]
    return all(settled) and len(settled) == len(cards)


async def _follow(rooms: Rooms, card: FurtherCard, kept: Kept) -> bool:
    reply = await _write(rooms, card, kept)
    leads = reply.leads_to if reply else _leads_to(card, kept)
    settled = reply is None or await rooms.cards.settle(
        card.occasion, replace(reply, replaces=card.card_id, private=True)
    )
    if settled and leads is None:
        await rooms.further.forget(card)
    else:
        await rooms.further.remember(replace(card, leads_to=leads or card.leads_to))
    return settled


def write_invitation(
    rooms: Rooms,
    kept: Kept,
    reader: Message,
    *,
    lines: Sequence[str] = (),
    details: bool,
    guests: Sequence[Attendee] = (),
) -> Reply:
    """Write an invitation for the sender of *reader*; *lines* are Microsoft's own text.

    Without *details* it has no passcode and no dial-in. *guests* are filled in in Outlook.
    """
    told = kept.meeting if details else replace(kept.meeting, passcode=None, dial_in=None)
    words, zone = words_for(reader.locale), zone_of(reader, rooms.policy)
    reply = invitation_reply(
        told,
        words=words,
        zone=zone,
        lines=lines,
        calendar_url=calendar_address(
            rooms, told, kept.request_id, zone=zone, details=details, owner=kept.owner
        ),
        outlook=OUTLOOK[rooms.policy.cloud],
        guests=guests,
    )
    leads_to = LeadsTo(
        reader=reader.sender.person,
        owner=kept.owner,
        request_id=kept.request_id,
        until=kept.meeting.end + RUNS_OVER,
    )
    return replace(reply, leads_to=leads_to)


async def _write(rooms: Rooms, card: FurtherCard, kept: Kept) -> Reply | None:
    """Write a card as it is to be now; None where it may stay as it is."""
    asked, reader = card.occasion, card.leads_to.reader
    words, zone = words_for(asked.locale), zone_of(asked, rooms.policy)
    if card.leads_to.request_id is None:
        listed = await recall_listed(rooms, reader)
        return write_list(listed, reader, words=words, zone=zone, now=rooms.now())
    if kept.cancelled or has_ended(kept.meeting, rooms.now()):
        instead = card.leads_to.another
        return closed_reply(
            kept.meeting,
            words=words,
            zone=zone,
            cancelled=kept.cancelled,
            another=another(instead) if instead else None,
        )
    if not card.leads_to.says_when:
        return None
    own = reader == kept.owner
    reply = write_invitation(
        rooms,
        kept,
        asked,
        details=own or rooms.policy.details_in_rooms,
        guests=kept.meeting.attendees if own else (),
    )
    return replace(reply, leads_to=_leads_to(card, kept))


def _leads_to(card: FurtherCard, kept: Kept) -> LeadsTo:
    return replace(card.leads_to, until=kept.meeting.end + RUNS_OVER)
