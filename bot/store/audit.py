"""The audit log: who created, changed or cancelled which meeting, when, and its reference.

Ids alone; nobody's words. What somebody has done outlives their wish to be forgotten, until its
own retention is over: an account of deeds that the doer can erase would be none.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, select

from bot.errors import UnreadableRowError
from bot.message import Person
from bot.store.database import Database
from bot.store.schema import audit as table
from bot.store.sealed import audit_name


class Action(StrEnum):
    """What was done to a meeting."""

    CREATED = "created"
    CHANGED = "changed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """*meeting_id* is Graph's; None where the key that sealed it is gone. *at* is in UTC."""

    at: datetime
    action: str
    tenant_id: str
    user_id: str
    meeting_id: str | None
    reference: str


class Audit:
    """Every statement about the audit log.

    Args:
        keep: How long an entry is kept; nothing is written where it is zero.
    """

    def __init__(self, database: Database, *, keep: timedelta) -> None:
        self._database = database
        self._keep = keep

    async def record(
        self, person: Person, action: Action, meeting_id: str, *, reference: str
    ) -> None:
        """Write down what was done; a second time, after a crash, changes nothing.

        Raises:
            StoreError: The database is away.
        """
        if not self._keep:
            return
        name = audit_name(person.tenant_id, person.user_id, reference, action)
        statement = (
            self._database.insert(table)
            .values(
                tenant_id=person.tenant_id,
                user_id=person.user_id,
                reference=reference,
                action=action,
                meeting_id=self._database.seal(meeting_id, row=name),
                at=self._database.now(),
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def entries(self, *, since: datetime, until: datetime) -> AsyncIterator[Entry]:
        """Give what was done from *since* on and before *until*, in its order.

        Raises:
            StoreError: The database is away.
        """
        wanted = (
            select(table)
            .where(table.c.at >= since, table.c.at < until)
            .order_by(table.c.at, *table.primary_key.columns)
        )
        async with self._database.transaction() as connection:
            async for row in await connection.stream(wanted):
                name = audit_name(row.tenant_id, row.user_id, row.reference, row.action)
                yield Entry(
                    at=row.at,
                    action=row.action,
                    tenant_id=row.tenant_id,
                    user_id=row.user_id,
                    meeting_id=self._open(row.meeting_id, name),
                    reference=row.reference,
                )

    async def forget_expired(self) -> None:
        """Delete what the retention is over for."""
        until = self._database.now() - self._keep
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(table.c.at < until))

    def _open(self, sealed: bytes, name: str) -> str | None:
        try:
            return str(self._database.unseal(sealed, str, row=name))
        except UnreadableRowError:
            return None
