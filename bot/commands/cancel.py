"""A meeting is cancelled, by words or by button: asked about once, then deleted for good."""

import logging
from contextlib import suppress
from dataclasses import replace

from bot.cards import closed_reply, confirm_reply, name_of, text_reply
from bot.commands.account import account_for
from bot.commands.buttons import read_button, read_id
from bot.commands.closing import close_cards, remember_cancelled
from bot.commands.delegated import with_token
from bot.commands.outcome import Outcome
from bot.commands.showing import button, is_over, say_closed
from bot.commands.turn import Turn, reference_of, request_of
from bot.errors import GraphNotFoundError
from bot.message import Message
from bot.store import Action, Draft, Kept, wordless

logger = logging.getLogger(__name__)

# What the button sends that really does it.
CANCEL_NOW = "cancel_now"


async def ask_to_cancel(turn: Turn, kept: Kept, message: Message | None = None) -> Outcome:
    """Ask whether the meeting is to be cancelled; only the sender's own press does it."""
    del message
    if kept.cancelled or is_over(turn, kept.meeting):
        return await say_closed(turn, kept)
    asked = str(request_of(turn.message))
    yes = button(CANCEL_NOW, kept.request_id, question=asked)
    # Asked in words or not, it can be answered in words.
    question = Draft(draft_id=asked, messages=(replace(wordless(turn.message), value=yes),))
    await turn.rooms.drafts.remember_draft(question, is_question=True)
    reply = confirm_reply(
        kept.meeting,
        words=turn.words,
        zone=turn.zone,
        yes=yes,
        no=button("keep", kept.request_id, question=asked),
    )
    private = turn.in_room or turn.message.private
    return Outcome(reply=replace(reply, private=private, asks=asked), asked=True)


async def cancel(turn: Turn, kept: Kept) -> Outcome:
    """Delete the meeting, close its card, and say so in the place of the question."""
    if not kept.cancelled:
        # One that is gone already is as good as cancelled.
        with suppress(GraphNotFoundError):
            await with_token(
                turn,
                lambda token: turn.rooms.graph.delete_online_meeting(
                    kept.meeting.meeting_id, token=token
                ),
            )
        logger.info("meeting.cancelled", extra={"reference": reference_of(turn.message)})
        await account_for(turn, Action.CANCELLED, kept.meeting)
    kept = await remember_cancelled(turn, kept)
    await close_cards(turn, kept)
    await _forget_question(turn)
    return _instead(turn, kept)


async def keep(turn: Turn, kept: Kept) -> Outcome:
    """Leave the meeting as it is; the question goes."""
    await _forget_question(turn)
    told = turn.words.say("“{subject}” stays as it is.", subject=name_of(kept.meeting, turn.words))
    reply = text_reply(told, private=turn.in_room)
    return Outcome(reply=replace(reply, replaces=_question_of(turn)))


def _instead(turn: Turn, kept: Kept) -> Outcome:
    reply = closed_reply(kept.meeting, words=turn.words, zone=turn.zone, cancelled=True)
    private = turn.in_room or turn.message.private
    return Outcome(reply=replace(reply, replaces=_question_of(turn), private=private))


async def _forget_question(turn: Turn) -> None:
    """Let go of the question that a button has answered: a "yes" would be one to nothing."""
    question = read_id(read_button(turn.message.value), "question")
    drafts = turn.rooms.drafts
    if question and await drafts.take_draft(str(question), turn.message) is not None:
        await drafts.forget_draft(str(question))


def _question_of(turn: Turn) -> str | None:
    """Name the card whose button was pressed; words answer to a thread, not to a card."""
    return turn.message.reply_to_id if turn.message.value else None
