"""The invitation to a meeting that was made: its link, passcode and dial-in, to be copied."""

from bot.cards import invitation_reply
from bot.commands.attendees import with_addresses
from bot.commands.closing import gone
from bot.commands.delegated import with_token
from bot.commands.outcome import Outcome
from bot.commands.showing import OUTLOOK, calendar_address, is_over, say_closed
from bot.commands.turn import Turn
from bot.errors import GraphNotFoundError
from bot.message import Message
from bot.store import Kept


async def show_invitation(turn: Turn, kept: Kept, message: Message | None = None) -> Outcome:
    """Show the sender alone Microsoft's invitation to their meeting, in their language."""
    del message
    if kept.cancelled or is_over(turn, kept.meeting):
        return await say_closed(turn, kept)
    try:
        invitation = await with_token(
            turn,
            lambda token: turn.rooms.graph.get_invitation(
                kept.meeting.meeting_id, token=token, language=turn.message.locale
            ),
        )
    except GraphNotFoundError:
        return await gone(turn, kept)
    reply = invitation_reply(
        kept.meeting,
        words=turn.words,
        zone=turn.zone,
        lines=invitation.splitlines(),
        calendar_url=calendar_address(turn, kept.meeting, kept.request_id, details=True),
        outlook=OUTLOOK[turn.rooms.policy.cloud],
        guests=await with_addresses(turn, kept.meeting.attendees),
    )
    return Outcome(reply=reply)
