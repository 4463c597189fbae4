"""A meeting that is cancelled or over: nobody is offered a way into it any more."""

from dataclasses import replace

from bot.cards import closed_reply, text_reply
from bot.commands.further import follow
from bot.commands.outcome import Outcome
from bot.commands.showing import update_card
from bot.commands.turn import Rooms, Turn, zone_of
from bot.locales import words_for
from bot.store import Kept

# A conversation takes 7 activities a second; whoever cancels does not wait for more than these.
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
MOST_AT_ONCE = 5


async def remember_cancelled(turn: Turn, kept: Kept) -> Kept:
    """Keep that a meeting is no more: nobody is reminded of it, or told of it as a recent one."""
    await turn.rooms.meetings.remember_cancelled(kept.owner, kept.request_id)
    kept = replace(kept, cancelled=True)
    await turn.rooms.reminders.follow(kept)
    if kept.occasion is not None:
        await turn.rooms.recent.let_go(kept.occasion.message.place, str(kept.request_id))
    return kept


async def close_cards(turn: Turn, kept: Kept) -> None:
    """Close the card of a cancelled meeting, then every other one that leads into it."""
    await update_card(turn, kept)
    if not await follow(turn.rooms, kept, most=MOST_AT_ONCE):
        await turn.rooms.meetings.close_later(kept.owner, kept.request_id)


async def gone(turn: Turn, kept: Kept) -> Outcome:
    """Say that Microsoft has no such meeting any more, and close its card."""
    await close_cards(turn, await remember_cancelled(turn, kept))
    told = turn.words.say("This meeting is no longer there, so it cannot be changed.")
    return Outcome(reply=text_reply(told, private=True))


async def close_card(kept: Kept, *, rooms: Rooms) -> bool:
    """Take the way in off a meeting's card, and off every other one that leads into it.

    False where that is to be tried again.
    """
    followed = await follow(rooms, kept)
    if kept.occasion is None or kept.card_id is None:
        return followed
    there = kept.occasion.message
    reply = closed_reply(
        kept.meeting,
        words=words_for(there.locale),
        zone=zone_of(there, rooms.policy),
        cancelled=kept.cancelled,
    )
    reply = replace(reply, replaces=kept.card_id, private=there.private)
    return await rooms.cards.settle(there, reply) and followed
