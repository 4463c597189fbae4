"""What is done to a meeting that was made: which words and which button do which deed."""

from collections.abc import Awaitable, Callable, Mapping

from bot.commands.buttons import Data, read_id
from bot.commands.cancel import ask_to_cancel, cancel, keep
from bot.commands.change_words import change_by_words
from bot.commands.drafts import read_words
from bot.commands.later import Deed, do_to_meant, do_to_picked, recall_own, refuse_other
from bot.commands.meant import names_a_meeting
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn
from bot.meeting import Intent, Reading
from bot.message import Message
from bot.store import Kept

BY_INTENT: Mapping[Intent, Deed] = {
    Intent.RESCHEDULE: change_by_words,
    Intent.CANCEL: ask_to_cancel,
}
# What a button about the presser's own meeting does.
BY_BUTTON: Mapping[str, Callable[[Turn, Kept], Awaitable[Outcome]]] = {
    "cancel": ask_to_cancel,
    "cancel_now": cancel,
    "keep": keep,
}


async def find_deed(turn: Turn, reading: Reading) -> Callable[[], Awaitable[Outcome]] | None:
    """Find what words want done to a meeting that is there; None where they want nothing such."""
    if reading.intent is Intent.NONE:
        reading = await names_a_meeting(turn) or reading
    deed = BY_INTENT.get(reading.intent)
    return deed and (lambda: do_to_meant(turn, reading, deed))


def press_deed(turn: Turn, data: Data) -> Awaitable[Outcome] | None:
    """Do what a button about a meeting wants; None where it is another button."""
    verb = str(data.get("verb"))
    if verb == "pick":
        return do_to_picked(turn, data, lambda words: _deed_of(words, turn))
    return _press(turn, data, BY_BUTTON[verb]) if verb in BY_BUTTON else None


async def _press(
    turn: Turn, data: Data, deed: Callable[[Turn, Kept], Awaitable[Outcome]]
) -> Outcome:
    request_id = read_id(data, "meeting")
    kept = request_id and await recall_own(turn, request_id)
    return await deed(turn, kept) if kept else refuse_other(turn)


def _deed_of(words: Message, turn: Turn) -> Deed:
    return BY_INTENT[read_words(words, zone=turn.zone).intent]
