"""Yes and no to the question whether a meeting is to be cancelled, in words."""

from dataclasses import replace

from bot.commands.asked_card import close_asked
from bot.commands.buttons import read_button, read_id
from bot.commands.cancel import CANCEL_NOW, cancel, keep
from bot.commands.later import recall_own, refuse_other
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn
from bot.meeting import Intent, Reading
from bot.store import Draft


def asks_to_cancel(draft: Draft) -> bool:
    """Whether this open question is the one whether a meeting is to be cancelled."""
    return read_button(draft.messages[0].value).get("verb") == CANCEL_NOW


async def answer_in_words(turn: Turn, draft: Draft, reading: Reading) -> Outcome | None:
    """Take yes or no for an answer; None where something else is said, which lets it go."""
    drafts = turn.rooms.drafts
    if reading.intent not in {Intent.YES, Intent.NO}:
        if reading.intent is not Intent.NONE:
            # A "yes" after that would be one to something else.
            await drafts.forget_draft(draft.draft_id)
        return None
    if await drafts.take_draft(draft.draft_id, turn.message) is None:
        return None
    request_id = read_id(read_button(draft.messages[0].value), "meeting")
    kept = request_id and await recall_own(turn, request_id)
    if not kept:
        return refuse_other(turn)
    outcome = await (cancel if reading.intent is Intent.YES else keep)(turn, kept)
    await close_asked(turn, draft, outcome.reply)
    await drafts.forget_draft(draft.draft_id)
    # What was asked in private is answered so.
    return replace(outcome, reply=replace(outcome.reply, private=turn.in_room))
