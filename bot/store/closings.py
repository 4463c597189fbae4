"""Which meetings are over while their cards still offer a way in."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select, update

from bot.message import Person
from bot.store.database import Database
from bot.store.schema import meeting as table

# Whose meeting, and the request that it was made for.
MeetingKey = tuple[Person, UUID]


class Closings:
    """Statements about the meeting table's column ``open_until``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take_over(
        self, *, ended_before: datetime, most: int, hold: timedelta
    ) -> list[MeetingKey]:
        """Take meetings that ended before then; each comes again after *hold*, unless closed."""
        over = table.c.open_until < ended_before
        wanted = select(table).where(over).order_by(table.c.open_until).limit(most)
        taken = []
        async with self._database.transaction() as connection:
            for row in (await connection.execute(wanted.with_for_update(skip_locked=True))).all():
                key = Person(row.tenant_id, row.user_id), UUID(row.request_id)
                # SQLite has no row locks: the condition is asked once more as it is written.
                held = update(table).where(_row(*key), over)
                held = held.values(open_until=ended_before + hold)
                if (await connection.execute(held)).rowcount == 1:
                    taken.append(key)
        return taken

    async def close(self, person: Person, request_id: UUID) -> None:
        """Keep that a meeting's card offers nothing any more."""
        closed = update(table).where(_row(person, request_id)).values(open_until=None)
        async with self._database.transaction() as connection:
            await connection.execute(closed)


def _row(person: Person, request_id: UUID) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == person.tenant_id,
        table.c.user_id == person.user_id,
        table.c.request_id == str(request_id),
    )
