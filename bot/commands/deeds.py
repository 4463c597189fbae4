"""What is done to a meeting that was made: which words and which button do which deed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.commands.again import asked_start
from bot.commands.buttons import Data, read_id
from bot.commands.cancel import CANCEL_NOW, ask_to_cancel, cancel, keep
from bot.commands.change_words import change_by_words
from bot.commands.drafts import read_words
from bot.commands.invitation import show_invitation, show_invitation_of_others
from bot.commands.later import (
    Deed,
    do_to_meant,
    do_to_picked,
    recall_in_room,
    recall_own,
    refuse_other,
)
from bot.commands.meant import names_a_meeting
from bot.commands.outcome import Outcome
from bot.commands.remind import remind
from bot.commands.schedule import repeat
from bot.commands.showing import button
from bot.commands.turn import Turn, request_of
from bot.meeting import Intent, Reading
from bot.message import Message
from bot.store import Draft, Kept


async def find_deed(turn: Turn, reading: Reading) -> Callable[[], Awaitable[Outcome]] | None:
    """Find what words want done to a meeting that is there; None where they want nothing such."""
    if reading.intent is Intent.NONE or reading.recurrence:
        named = await names_a_meeting(turn, over=reading.recurrence)
        # "Repeat the Friday retro next week" is about no series, whatever its name says.
        if named and (reading.intent is Intent.NONE or named.intent is Intent.AGAIN):
            reading = named
    deed = BY_INTENT.get(reading.intent)
    others = FOR_OTHERS.get(reading.intent)
    return deed and (lambda: do_to_meant(turn, reading, deed, for_others=others))


def press_deed(turn: Turn, data: Data) -> Awaitable[Outcome] | None:
    """Do what a button about a meeting wants; None where it is another button."""
    verb = str(data.get("verb"))
    if verb == "pick":
        return do_to_picked(turn, data, lambda words: _picked_deed(turn, words))
    return _press(turn, data, BY_BUTTON[verb]) if verb in BY_BUTTON else None


async def hold_again(turn: Turn, kept: Kept, message: Message | None = None) -> Outcome:
    """Make the same meeting later, as *message* or the pressed button says."""
    more: dict[str, Any] = {}
    if message is not None:
        start = asked_start(kept, read_words(message, zone=turn.zone), zone=turn.zone)
        more["start"] = start.isoformat()
    value = button("repeat", kept.request_id, **more)
    asked = replace(turn.message, text="", value=value)
    draft = Draft(draft_id=str(request_of(turn.message)), messages=(asked,))
    return await repeat(turn, draft) or refuse_other(turn)


async def _press(
    turn: Turn, data: Data, deed: Callable[[Turn, Kept], Awaitable[Outcome]]
) -> Outcome:
    request_id = read_id(data, "meeting")
    kept = request_id and await recall_own(turn, request_id)
    if kept:
        return await deed(turn, kept)
    theirs = request_id and await recall_in_room(turn, request_id)
    others = BY_BUTTON_OF_OTHERS.get(str(data.get("verb")))
    return await others(turn, theirs) if theirs and others else refuse_other(turn)


def _picked_deed(turn: Turn, words: Message) -> Deed:
    reading = read_words(words, zone=turn.zone)
    # A question was asked only about words that want something done.
    return BY_INTENT.get(reading.intent) or change_by_words


BY_INTENT: Mapping[Intent, Deed] = {
    Intent.RESCHEDULE: change_by_words,
    Intent.CANCEL: ask_to_cancel,
    Intent.AGAIN: hold_again,
    Intent.REMIND: remind,
    Intent.SHOW: show_invitation,
}
# What others in the room may have of a meeting whose card they see.
FOR_OTHERS: Mapping[Intent, Deed] = {Intent.SHOW: show_invitation_of_others}
BY_BUTTON_OF_OTHERS: Mapping[str, Callable[[Turn, Kept], Awaitable[Outcome]]] = {
    "invitation": show_invitation_of_others,
    "remind": remind,
}
# What a button about the presser's own meeting does.
BY_BUTTON: Mapping[str, Callable[[Turn, Kept], Awaitable[Outcome]]] = {
    "cancel": ask_to_cancel,
    CANCEL_NOW: cancel,
    "invitation": show_invitation,
    "keep": keep,
    "remind": remind,
    "repeat": hold_again,
}
