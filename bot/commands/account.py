"""Writes down for the administrator what was done to a meeting, and by whom: ids alone."""

from bot.commands.turn import Turn, reference_of
from bot.meeting import Meeting
from bot.store import Action


async def account_for(turn: Turn, action: Action, meeting: Meeting) -> None:
    """Write down that the sender had this done.

    Raises:
        StoreError: The database is away; the message is worked on again, and nothing done twice.
    """
    await turn.rooms.audit.record(
        turn.message.sender.person,
        action,
        meeting.meeting_id,
        reference=reference_of(turn.message),
    )
