"""Closes what was open when a backup was made: it may have been done since, and nobody knows."""

from sqlalchemy import and_, delete, or_, update

from bot.store.database import Database
from bot.store.inbox_row import State
from bot.store.schema import draft, inbox, meeting, press, recent_meeting, reminder


async def close_open_ends(database: Database) -> None:
    """Make sure that a restored database has nothing made, and no card sent, a second time.

    A message that was being worked on counts as begun: it is owned up to, or found again. Its
    answer comes in words. What waited for a sign-in or an answer waits no more.

    Reminders that are due, or were shown, are let go of; those still to come stay, since a meeting
    missed is worse than a reminder of one that was moved. No card of a meeting is closed when it is
    over: where the meeting was moved since, that would take away people's way into it.

    Raises:
        StoreError: The database is away.
    """
    begun = {"state": State.CREATING, "lease_until": database.now()}
    perhaps_shown = {"state": State.SENDING, "lease_until": database.now()}
    told = or_(reminder.c.due_at <= database.now(), reminder.c.card_id.is_not(None))
    waiting = and_(inbox.c.waits_for.is_not(None), inbox.c.state == State.ASKED)
    statements = (
        update(inbox).where(inbox.c.state.in_((State.RECEIVED, State.CREATING))).values(begun),
        update(inbox)
        .where(inbox.c.state.in_((State.ANSWERED, State.SENDING)))
        .values(perhaps_shown),
        update(inbox).where(waiting).values(waits_for=None, message=b""),
        delete(draft),
        delete(press),
        delete(recent_meeting),
        delete(reminder).where(told),
        update(meeting).values(open_until=None),
    )
    async with database.transaction() as connection:
        for statement in statements:
            await connection.execute(statement)
