"""How much the inbox holds, and nothing of what is in it."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from bot.store.database import Database
from bot.store.inbox_row import UNFINISHED
from bot.store.schema import inbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many messages have no end yet, and for how long the *oldest* of them."""

    number: int
    oldest: timedelta


class Backlog:
    """Counts the inbox's rows, those of all replicas. Raises StoreError while it is away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count_waiting(self) -> Waiting:
        """Count what has no end yet."""
        query = select(func.count(), func.min(inbox.c.received_at)).where(
            inbox.c.state.in_(UNFINISHED)
        )
        async with self._database.transaction() as connection:
            number, since = (await connection.execute(query)).one()
        oldest = self._database.now() - since if since else timedelta()
        return Waiting(number=number, oldest=max(oldest, timedelta()))

    async def count_by_state(self) -> dict[str, int]:
        """Count everything that the retention keeps; it may take a while."""
        query = select(inbox.c.state, func.count()).group_by(inbox.c.state)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(query)).all()
        return {row[0]: row[1] for row in rows}
