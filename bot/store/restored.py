"""Closes what was open when a backup was made: it may have been done since, and nobody knows."""

from sqlalchemy import and_, delete, update

from bot.store.database import Database
from bot.store.inbox_row import State
from bot.store.schema import draft, inbox, press, recent_meeting


async def close_open_ends(database: Database) -> None:
    """Make sure that a restored database has nothing made, and no card sent, a second time.

    A message that was being worked on counts as begun: it is owned up to, or found again. Its
    answer comes in words. What waited for a sign-in or an answer waits no more.

    Raises:
        StoreError: The database is away.
    """
    begun = {"state": State.CREATING, "lease_until": database.now()}
    perhaps_shown = {"state": State.SENDING, "lease_until": database.now()}
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
    )
    async with database.transaction() as connection:
        for statement in statements:
            await connection.execute(statement)
