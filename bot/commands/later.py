"""Words about a meeting that was made: the meeting they mean is found, or asked about once."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID

from bot.cards import Listed, list_reply, text_reply
from bot.commands.asked_card import settle_on_card
from bot.commands.buttons import Data, read_id
from bot.commands.meant import Meant, find_meant, is_shown_to_room
from bot.commands.outcome import Outcome, in_private
from bot.commands.turn import Turn, request_of
from bot.meeting import Reading
from bot.message import Message
from bot.store import Draft, Kept

# So much of a name that nobody knows is said back.
_SHOWN = 100
# Does what the message says to a meeting of the sender's.
Deed = Callable[[Turn, Kept, Message], Awaitable[Outcome]]


async def do_to_meant(
    turn: Turn, reading: Reading, deed: Deed, *, for_others: Deed | None = None
) -> Outcome:
    """Do it to the meeting that is meant; ask which one where that is unclear.

    *for_others* is done where it is somebody else's meeting, which they see here.
    """
    meant = await find_meant(turn, reading)
    if len(meant.candidates) == 1:
        return await deed(turn, meant.candidates[0], meant.message)
    if meant.candidates:
        return await _ask_which(turn, meant)
    if (theirs := meant.of_others) is not None:
        return await for_others(turn, theirs, meant.message) if for_others else refuse_other(turn)
    if meant.unknown:
        return _say_unknown(turn, meant.unknown)
    told = turn.words.say("I know of no meeting of yours that is still to come.")
    return Outcome(reply=text_reply(told, private=turn.in_room))


async def do_to_picked(turn: Turn, data: Data, find: Callable[[Message], Deed]) -> Outcome:
    """Go on with the words that a choice was asked for; *find* says what they want done."""
    draft_id, request_id = read_id(data, "draft"), read_id(data, "meeting")
    kept = request_id and await recall_own(turn, request_id)
    draft = draft_id and await turn.rooms.drafts.take_draft(str(draft_id), turn.message)
    if not kept or not draft:
        return refuse_other(turn)
    [words] = draft.messages
    outcome = await find(words)(turn, kept, words)
    if outcome.waits_for is not None or outcome.unfinished:
        return outcome
    outcome = await settle_on_card(turn, draft, outcome)
    await turn.rooms.drafts.forget_draft(draft.draft_id)
    return outcome


async def recall_own(turn: Turn, request_id: UUID) -> Kept | None:
    """Recall a meeting of the sender's; None where it is nobody's or somebody else's."""
    return await turn.rooms.meetings.recall_kept(turn.message.sender.person, request_id)


async def recall_in_room(turn: Turn, request_id: UUID) -> Kept | None:
    """Recall somebody else's meeting whose card all can see here; None where it is none such."""
    for kept in await turn.rooms.meetings.recall_here(turn.message):
        if kept.request_id == request_id and is_shown_to_room(kept):
            return kept
    return None


def refuse_other(turn: Turn) -> Outcome:
    """Say that only its organizer may do that."""
    told = turn.words.say(
        "Only the person who asked me for this meeting can change or cancel it. Ask them to."
    )
    return Outcome(reply=text_reply(told, private=True))


def _say_unknown(turn: Turn, name: str) -> Outcome:
    told = turn.words.say(
        "I know of no meeting of yours called “{subject}” to hold again. Write what and when, and "
        "I make a new one.",
        subject=name[:_SHOWN],
    )
    return Outcome(reply=text_reply(told, private=turn.in_room))


async def _ask_which(turn: Turn, meant: Meant) -> Outcome:
    draft = Draft(draft_id=str(request_of(turn.message)), messages=(meant.message,))
    await turn.rooms.drafts.remember_draft(draft, is_question=False)
    this_one = turn.words.say("This one")
    listed = [
        Listed(
            meeting=kept.meeting,
            buttons={
                this_one: {
                    "convene": {
                        "verb": "pick",
                        "draft": draft.draft_id,
                        "meeting": str(kept.request_id),
                    }
                }
            },
        )
        for kept in meant.candidates[:5]
    ]
    reply = list_reply(
        words=turn.words,
        zone=turn.zone,
        title=turn.words.say("Which meeting do you mean?"),
        groups=[("", listed)],
    )
    # Others need not know what else the sender has in mind.
    return in_private(Outcome(reply=replace(reply, asks=draft.draft_id), asked=True))
