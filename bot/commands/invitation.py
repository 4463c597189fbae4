"""The invitation to a meeting that was made: its link, passcode and dial-in, to be copied."""

from bot.commands.attendees import with_addresses
from bot.commands.closing import gone
from bot.commands.delegated import with_token
from bot.commands.further import write_invitation
from bot.commands.outcome import Outcome
from bot.commands.showing import is_over, say_closed
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
    reply = write_invitation(
        turn.rooms,
        kept,
        turn.message,
        lines=invitation.splitlines(),
        details=True,
        guests=await with_addresses(turn, kept.meeting.attendees),
    )
    return Outcome(reply=reply)


async def show_invitation_of_others(
    turn: Turn, kept: Kept, message: Message | None = None
) -> Outcome:
    """Show somebody else in the room an invitation with what its card shows, and no more.

    Microsoft's own text is for the organizer's token, and holds what may be kept off the card.
    """
    del message
    if kept.cancelled or is_over(turn, kept.meeting):
        return await say_closed(turn, kept)
    details = turn.rooms.policy.details_in_rooms
    return Outcome(reply=write_invitation(turn.rooms, kept, turn.message, details=details))
