"""What is done to a meeting that was made: which words and which button do which deed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.commands.buttons import Data, read_id
from bot.commands.cancel import ask_to_cancel, cancel, keep
from bot.commands.change_words import change_by_words
from bot.commands.drafts import read_words
from bot.commands.later import Deed, do_to_meant, do_to_picked, recall_own, refuse_other
from bot.commands.meant import names_a_meeting
from bot.commands.outcome import Outcome
from bot.commands.phrases import read_again, read_reminder
from bot.commands.remind import remind, remind_in_room
from bot.commands.schedule import repeat
from bot.commands.showing import button
from bot.commands.turn import Turn, request_of
from bot.meeting import Intent, Reading
from bot.message import Message
from bot.store import Draft, Kept

BY_INTENT: Mapping[Intent, Deed] = {
    Intent.RESCHEDULE: change_by_words,
    Intent.CANCEL: ask_to_cancel,
}


async def find_deed(turn: Turn, reading: Reading) -> Callable[[], Awaitable[Outcome]] | None:
    """Find what words want done to a meeting that is there; None where they want nothing such."""
    deed = _deed_of(turn.message, reading)
    if deed is None and reading.intent is Intent.NONE:
        reading = await names_a_meeting(turn) or reading
        deed = BY_INTENT.get(reading.intent)
    if deed is None:
        return None
    if reading.intent not in BY_INTENT:
        # What the reader took for something else says nothing about which meeting is meant.
        reading = Reading(intent=Intent.RESCHEDULE)
    return lambda: do_to_meant(turn, reading, deed)


def press_deed(turn: Turn, data: Data) -> Awaitable[Outcome] | None:
    """Do what a button about a meeting wants; None where it is another button."""
    verb = str(data.get("verb"))
    if verb == "pick":
        return do_to_picked(turn, data, lambda words: _picked_deed(turn, words))
    return _press(turn, data, BY_BUTTON[verb]) if verb in BY_BUTTON else None


async def hold_again(turn: Turn, kept: Kept, message: Message | None = None) -> Outcome:
    """Make the same meeting later, as *message* or the pressed button says."""
    later = (message and read_again(message.text)) or timedelta(weeks=1)
    value = button("repeat", kept.request_id, weeks=later // timedelta(weeks=1))
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
    return await remind_in_room(turn) or refuse_other(turn)


def _deed_of(message: Message, reading: Reading) -> Deed | None:
    if read_again(message.text) is not None:
        return hold_again
    if read_reminder(message.text) is not None:
        return remind
    return BY_INTENT.get(reading.intent)


def _picked_deed(turn: Turn, words: Message) -> Deed:
    reading = read_words(words, zone=turn.zone)
    # A question was asked only about words that want something done.
    return _deed_of(words, reading) or change_by_words


# What a button about the presser's own meeting does.
BY_BUTTON: Mapping[str, Callable[[Turn, Kept], Awaitable[Outcome]]] = {
    "cancel": ask_to_cancel,
    "cancel_now": cancel,
    "keep": keep,
    "remind": remind,
    "repeat": hold_again,
}
