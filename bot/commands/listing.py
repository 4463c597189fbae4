"""The sender's own meetings, upcoming and recent, with what can be done to them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards import Listed, list_reply, text_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.showing import RUNS_OVER, button, has_ended
from bot.commands.turn import Rooms, Turn
from bot.locales import Words
from bot.message import LeadsTo, Person, Reply
from bot.store import Kept

# How far back the list goes, and how long it is.
RECENT = timedelta(days=14)
MOST_UPCOMING = 5
MOST_RECENT = 3


async def show_list(turn: Turn) -> Outcome:
    """List the meetings that the sender asked for, for them alone."""
    person = turn.message.sender.person
    await _step_down(turn, person)
    listed = await recall_listed(turn.rooms, person)
    now = turn.rooms.now()
    reply = write_list(listed, person, words=turn.words, zone=turn.zone, now=now)
    return in_private(Outcome(reply=reply))


async def recall_listed(rooms: Rooms, person: Person) -> list[Kept]:
    """Recall what a list of somebody's meetings is made of."""
    found = await rooms.meetings.recall_all(person, since=rooms.now() - RECENT)
    return [each for each in found if not each.cancelled]


def write_list(
    kept: Sequence[Kept], person: Person, *, words: Words, zone: ZoneInfo, now: datetime
) -> Reply:
    """List the meetings of *person* as of *now*; only those to come can be joined."""
    if not kept:
        told = words.say(
            "You have no meetings with me yet. Write what and when, such as “{example}”.",
            example=words.say("Budget review tomorrow at 3 pm for 45 minutes"),
        )
        return text_reply(told)
    upcoming = [each for each in kept if not has_ended(each.meeting, now)]
    recent = [each for each in reversed(kept) if has_ended(each.meeting, now)]
    left = len(upcoming) - MOST_UPCOMING
    live = [_listed(words, one, live=True) for one in upcoming[:MOST_UPCOMING]]
    past = [_listed(words, one, live=False) for one in recent[:MOST_RECENT]]
    reply = list_reply(
        words=words,
        zone=zone,
        title=words.say("Your meetings"),
        groups=[(words.say("Upcoming"), live), (words.say("Recent"), past)],
        more=words.count("And {n} more.", "And {n} more.", left) if left > 0 else "",
    )
    if not live:
        return reply
    until = max(one.meeting.end for one in live) + RUNS_OVER
    return replace(reply, leads_to=LeadsTo(reader=person, owner=person, until=until))


async def _step_down(turn: Turn, person: Person) -> None:
    """Have one list a conversation: what is kept up to date are not all that ever were shown."""
    told = turn.words.say("There is a newer list below.")
    for card in await turn.rooms.further.recall_lists(turn.message, person):
        reply = replace(text_reply(told, private=True), replaces=card.card_id)
        if await turn.rooms.cards.settle(card.occasion, reply):
            await turn.rooms.further.forget(card)


def _listed(words: Words, kept: Kept, *, live: bool) -> Listed:
    return Listed(meeting=kept.meeting, buttons=_buttons(words, kept, live=live), live=live)


def _buttons(words: Words, kept: Kept, *, live: bool) -> dict[str, dict[str, Any]]:
    again = {words.say("Again next week"): button("repeat", kept.request_id)}
    if not live:
        return again
    remind = {words.say("Remind me"): button("remind", kept.request_id)}
    return remind | again | {words.say("Cancel"): button("cancel", kept.request_id)}
