"""What is too much of one person: refused with a sentence, before anything is made."""

from datetime import timedelta

from bot.cards import text_reply
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn
from bot.meeting import MeetingRequest

# Microsoft's own people pickers end about here, and so does a card.
MOST_ATTENDEES = 100
# A request and the answers to it.
MOST_MESSAGES = 20
PER = timedelta(hours=1)


async def refuse_too_much(turn: Turn, request: MeetingRequest) -> Outcome | None:
    """Refuse what has too many people, or comes after too many meetings; None where it is fine."""
    if len(request.attendees) > MOST_ATTENDEES:
        told = turn.words.say(
            "I can invite {count} people at most. Make the meeting without them, and share its "
            "link.",
            count=MOST_ATTENDEES,
        )
        return Outcome(reply=text_reply(told, private=True))
    most = turn.rooms.policy.meetings_an_hour
    if not most or turn.progress.begun or turn.progress.meeting:
        return None
    since = turn.rooms.now() - PER
    made = await turn.rooms.meetings.count_made(turn.message.sender.person, since=since)
    if made < most:
        return None
    told = turn.words.say(
        "You have had as many meetings as I make for one person within an hour ({count}). "
        "Try again later.",
        count=most,
    )
    return Outcome(reply=text_reply(told, private=True))


def refuse_long_draft(turn: Turn) -> Outcome:
    """End a request that has been answered over and over."""
    told = turn.words.say(
        "We have talked about this meeting for so long that I have lost the thread. "
        "Write it to me once more in one sentence."
    )
    return Outcome(reply=text_reply(told))
