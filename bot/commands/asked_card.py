"""The card that asks about a draft: it shows what came of it, and its buttons go."""

from dataclasses import replace

from bot.cards import answered_reply
from bot.commands.outcome import Outcome
from bot.commands.turn import Turn
from bot.message import Reply
from bot.store import Draft


async def put_on_card(turn: Turn, draft: Draft, outcome: Outcome) -> Outcome:
    """Let *outcome* take the place of the card whose button was pressed; one made ends the draft.

    Where something was written, or the card is not for the same eyes, it comes by itself, and the
    card says no more than what came of it. It stays where it can still be answered.
    """
    reply = outcome.reply
    if outcome.asked and outcome.waits_for is None:
        reply = replace(reply, asks=draft.draft_id)
    outcome = replace(outcome, reply=reply)
    goes_on = reply.shows is not None or reply.asks is not None or outcome.unfinished
    if draft.card_id is not None and goes_on:
        outcome = await settle_on_card(turn, draft, outcome)
    if reply.shows is not None:
        # No sooner: words that are taken up after a crash have nothing but the draft to add to.
        await turn.rooms.drafts.forget_draft(draft.draft_id)
    return outcome


async def settle_on_card(turn: Turn, draft: Draft, outcome: Outcome) -> Outcome:
    """Put the outcome of a draft that is over on its card, or say there what came of it."""
    reply = outcome.reply
    same_eyes = draft.card_private == _is_private(turn, reply) or not turn.in_room
    if draft.card_id and same_eyes and turn.message.value and not reply.replaces:
        await turn.rooms.further.forget_shown(turn.message, draft.card_id)
        return replace(outcome, reply=replace(reply, replaces=draft.card_id))
    if not outcome.unfinished:
        came_of_it = reply.summary if same_eyes else ""
        answered = answered_reply(came_of_it, words=turn.words, goes_on=outcome.asked)
        await close_asked(turn, draft, answered)
    return outcome


async def close_asked(turn: Turn, draft: Draft, reply: Reply) -> None:
    """Put *reply*, which has no buttons, in the place of the card that asks about a draft."""
    if draft.card_id is None:
        return
    asked = draft.messages[-1]
    await turn.rooms.further.forget_shown(asked, draft.card_id)
    shown = replace(reply, replaces=draft.card_id, private=draft.card_private)
    await turn.rooms.cards.update(asked, shown)


def _is_private(turn: Turn, reply: Reply) -> bool:
    return reply.private or turn.message.private
