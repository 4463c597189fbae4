"""The sender's own meetings, upcoming and recent, with what can be done to them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.cards import Listed, list_reply, text_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.showing import button, is_over
from bot.commands.turn import Turn
from bot.store import Kept

# How far back the list goes, and how long it is.
RECENT = timedelta(days=14)
MOST_UPCOMING = 5
MOST_RECENT = 3


async def show_list(turn: Turn) -> Outcome:
    """List the meetings that the sender asked for, for them alone."""
    words = turn.words
    person, since = turn.message.sender.person, turn.rooms.now() - RECENT
    found = await turn.rooms.meetings.recall_all(person, since=since)
    kept = [each for each in found if not each.cancelled]
    upcoming = [each for each in kept if not is_over(turn, each.meeting)]
    recent = [each for each in reversed(kept) if is_over(turn, each.meeting)]
    if not kept:
        told = words.say(
            "You have no meetings with me yet. Write what and when, such as “{example}”.",
            example=words.say("Budget review tomorrow at 3 pm for 45 minutes"),
        )
        return in_private(Outcome(reply=text_reply(told)))
    left = len(upcoming) - MOST_UPCOMING
    reply = list_reply(
        words=words,
        zone=turn.zone,
        title=words.say("Your meetings"),
        groups=[
            (words.say("Upcoming"), [_listed(turn, one) for one in upcoming[:MOST_UPCOMING]]),
            (words.say("Recent"), [_listed(turn, one) for one in recent[:MOST_RECENT]]),
        ],
        more=words.count("And {n} more.", "And {n} more.", left) if left > 0 else "",
    )
    return in_private(Outcome(reply=reply))


def _listed(turn: Turn, kept: Kept) -> Listed:
    live = not is_over(turn, kept.meeting)
    return Listed(meeting=kept.meeting, buttons=_buttons(turn, kept, live=live), live=live)


def _buttons(turn: Turn, kept: Kept, *, live: bool) -> dict[str, dict[str, Any]]:
    again = {turn.words.say("Again next week"): button("repeat", kept.request_id)}
    if not live:
        return again
    remind = {turn.words.say("Remind me"): button("remind", kept.request_id)}
    return (
        remind | again | {turn.words.say("Cancel"): button("cancel", kept.request_id, listed=True)}
    )


async def update_list(turn: Turn, list_id: str) -> None:
    """Bring a list that the sender was shown here up to date, if it is still there."""
    reply = replace((await show_list(turn)).reply, replaces=list_id)
    await turn.rooms.cards.update(turn.message, reply)
