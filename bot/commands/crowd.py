"""A card that many would read is posted only after its sender has said so."""

from bot.cards import crowd_reply
from bot.commands.outcome import Outcome, in_private
from bot.commands.refuse_use import pressed
from bot.commands.turn import Turn
from bot.meeting import MeetingRequest
from bot.store import Draft

POST = "post"


async def ask_about_crowd(turn: Turn, draft: Draft, request: MeetingRequest) -> Outcome | None:
    """Ask the sender before the card goes to a crowd; None where it may go at once.

    A crowd that nobody can count is one.
    """
    most = turn.rooms.policy.confirm_above
    if not most or not turn.in_room or turn.message.private or pressed(draft, POST):
        return None
    if turn.progress.begun or turn.progress.meeting:
        return None
    readers = await turn.rooms.count_readers(turn.message.place)
    if readers is not None and readers <= most:
        return None
    reply = crowd_reply(
        words=turn.words,
        most=most,
        subject=request.subject,
        post={"convene": {"verb": POST, "draft": draft.draft_id}},
    )
    return in_private(Outcome(reply=reply, asked=True))
