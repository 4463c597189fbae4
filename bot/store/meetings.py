"""The meetings Convene made: Graph has no list of them, so their ids are kept here."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, select, update

from bot.meeting import Meeting
from bot.message import Person
from bot.store.database import Database
from bot.store.schema import meeting as table
from bot.store.sealed import meeting_name


class Meetings:
    """Every statement about the meeting table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_meeting(self, person: Person, request_id: UUID, meeting: Meeting) -> None:
        """Keep what was made for a request; a second time changes nothing."""
        statement = (
            self._database.insert(table)
            .values(
                tenant_id=person.tenant_id,
                user_id=person.user_id,
                request_id=str(request_id),
                starts_at=meeting.start,
                made_at=self._database.now(),
                meeting=self._database.seal(meeting, row=_name(person, request_id)),
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def replace_meeting(self, person: Person, request_id: UUID, meeting: Meeting) -> None:
        """Keep a meeting as it is now, in place of what was kept for its request."""
        values = {
            "starts_at": meeting.start,
            "meeting": self._database.seal(meeting, row=_name(person, request_id)),
        }
        async with self._database.transaction() as connection:
            await connection.execute(update(table).where(_row(person, request_id)).values(values))

    async def recall_meeting(self, person: Person, request_id: UUID) -> Meeting | None:
        """Return what was made for a request, or None."""
        wanted = select(table.c.meeting).where(_row(person, request_id))
        async with self._database.transaction() as connection:
            sealed = await connection.scalar(wanted)
        if sealed is None:
            return None
        made: Meeting = self._database.unseal(sealed, Meeting, row=_name(person, request_id))
        return made

    async def count_made(self, person: Person, *, since: datetime) -> int:
        """Count the meetings that were made for somebody *since* then."""
        theirs = and_(
            table.c.tenant_id == person.tenant_id,
            table.c.user_id == person.user_id,
            table.c.made_at >= since,
        )
        wanted = select(func.count()).select_from(table).where(theirs)
        async with self._database.transaction() as connection:
            return await connection.scalar(wanted) or 0

    async def forget(self, *, started_before: datetime) -> None:
        """Delete what the retention is over for."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(table.c.starts_at < started_before))


def _row(person: Person, request_id: UUID) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == person.tenant_id,
        table.c.user_id == person.user_id,
        table.c.request_id == str(request_id),
    )


def _name(person: Person, request_id: UUID) -> str:
    return meeting_name(person.tenant_id, person.user_id, str(request_id))
