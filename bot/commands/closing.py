"""The card of a meeting that is over is closed by itself, touched or not."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.cards import closed_reply
from bot.commands.turn import Cards, find_zone
from bot.locales import words_for
from bot.store import Kept


async def close_card(kept: Kept, *, cards: Cards, zone: ZoneInfo) -> None:
    """Take the way in off a meeting's card; *zone* is for those whose client names none."""
    if kept.occasion is None or kept.card_id is None:
        return
    there = kept.occasion.message
    reply = closed_reply(
        kept.meeting,
        words=words_for(there.locale),
        zone=find_zone(there.zone) or zone,
        cancelled=kept.cancelled,
    )
    await cards.update(there, replace(reply, replaces=kept.card_id, private=there.private))
