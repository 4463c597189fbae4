"""The inbox's rows: received once, held under a lease, written before and after each step."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, and_, delete, select, update

from bot.errors import UnreadableRowError
from bot.meeting import Meeting
from bot.message import Message, Person
from bot.store.database import Database
from bot.store.inbox_row import (
    UNFINISHED,
    InboxRow,
    State,
    open_row,
    seal_meeting,
    seal_message,
)
from bot.store.schema import inbox

logger = logging.getLogger(__name__)


class InboxRows:
    """Every statement about the inbox table.

    Args:
        owner: This replica's name.
        lease: How long a row is held before it may be taken over.
    """

    def __init__(self, database: Database, *, owner: str, lease: timedelta) -> None:
        self._database = database
        self._owner = owner
        self._lease = lease

    async def receive(self, message: Message) -> InboxRow | None:
        """Keep a message and take its lease; None where it was delivered before."""
        now, holder = self._database.now(), self._new_holder()
        statement = (
            self._database.insert(inbox)
            .values(
                tenant_id=message.place.tenant_id,
                conversation_id=message.place.conversation_id,
                activity_id=message.activity_id,
                user_id=message.sender.person.user_id,
                state=State.RECEIVED,
                message=seal_message(self._database, message),
                owner=holder,
                lease_until=now + self._lease,
                attempts=1,
                received_at=now,
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            if (await connection.execute(statement)).rowcount != 1:
                return None
        return InboxRow(message=message, state=State.RECEIVED, attempts=1, holder=holder)

    async def renew(self, row: InboxRow) -> bool:
        """Hold on to a row; False where it was taken over."""
        return await self._write(row, {"lease_until": self._database.now() + self._lease})

    async def release(self, row: InboxRow, *, after: timedelta = timedelta()) -> None:
        """Give a row back: any replica may take it up once *after* is over."""
        await self._write(row, {"lease_until": self._database.now() + after})

    async def record(
        self,
        row: InboxRow,
        state: State,
        *,
        meeting: Meeting | None = None,
        waits_for: str | None = None,
    ) -> bool:
        """Write how far a message has come; False where the lease is lost.

        One message of a person and conversation waits at a time: the newest one.
        """
        values: dict[str, Any] = {"state": state, "waits_for": waits_for}
        if meeting is not None:
            values["meeting"] = seal_meeting(self._database, row.message, meeting)
        if state not in UNFINISHED and waits_for is None:
            # Done with: the words and the links need not wait for the retention.
            values |= {"message": b"", "meeting": None}
        held = await self._write(row, values)
        if held and waits_for is not None:
            await self._let_older_ones_go(row.message, waits_for)
        return held

    async def take_abandoned(self, *, most: int) -> list[InboxRow]:
        """Take up rows whose lease has run out, the oldest first."""
        now = self._database.now()
        return await self._take(
            and_(inbox.c.state.in_(UNFINISHED), inbox.c.lease_until <= now), most=most
        )

    async def take_waiting(
        self, person: Person, waits_for: str, *, since: datetime
    ) -> list[InboxRow]:
        """Take up one person's messages received *since* that wait for this, the oldest first."""
        theirs = and_(
            inbox.c.tenant_id == person.tenant_id,
            inbox.c.user_id == person.user_id,
            inbox.c.state == State.ASKED,
            inbox.c.waits_for == waits_for,
            inbox.c.received_at >= since,
        )
        return await self._take(theirs, state=State.RECEIVED, waits_for=None)

    async def forget(self, *, received_before: datetime) -> None:
        """Delete what the retention is over for."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(inbox).where(inbox.c.received_at < received_before))

    async def _take(
        self, condition: ColumnElement[bool], *, most: int | None = None, **changes: Any
    ) -> list[InboxRow]:
        wanted = select(inbox).where(condition).order_by(inbox.c.received_at).limit(most)
        changes |= {
            "owner": (holder := self._new_holder()),
            "lease_until": self._database.now() + self._lease,
            "attempts": inbox.c.attempts + 1,
        }
        async with self._database.transaction() as connection:
            found = (await connection.execute(wanted.with_for_update(skip_locked=True))).all()
            taken: list[Row[Any]] = []
            for row in found:
                # SQLite has no row locks: the condition is asked once more as it is written.
                statement = update(inbox).where(_key(row), condition).values(changes)
                if (await connection.execute(statement)).rowcount == 1:
                    taken.append(row)
        return await self._read(taken, holder)

    async def _read(self, rows: Sequence[Row[Any]], holder: str) -> list[InboxRow]:
        read = []
        for row in rows:
            try:
                read.append(open_row(self._database, row, holder=holder))
            except UnreadableRowError:
                # It would be taken up again for ever, and must not keep the others waiting.
                logger.exception("inbox.unreadable")
                async with self._database.transaction() as connection:
                    failed = update(inbox).where(_key(row)).values(state=State.FAILED)
                    await connection.execute(failed)
        return read

    async def _let_older_ones_go(self, message: Message, waits_for: str) -> None:
        older = and_(
            inbox.c.tenant_id == message.place.tenant_id,
            inbox.c.conversation_id == message.place.conversation_id,
            inbox.c.user_id == message.sender.person.user_id,
            inbox.c.waits_for == waits_for,
            inbox.c.activity_id != message.activity_id,
        )
        async with self._database.transaction() as connection:
            await connection.execute(update(inbox).where(older).values(waits_for=None, message=b""))

    async def _write(self, row: InboxRow, values: dict[str, Any]) -> bool:
        held = and_(
            inbox.c.tenant_id == row.message.place.tenant_id,
            inbox.c.conversation_id == row.message.place.conversation_id,
            inbox.c.activity_id == row.message.activity_id,
            inbox.c.owner == row.holder,
        )
        async with self._database.transaction() as connection:
            statement = update(inbox).where(held).values(values)
            return (await connection.execute(statement)).rowcount == 1

    def _new_holder(self) -> str:
        return f"{self._owner}/{uuid4().hex}"


def _key(row: Row[Any]) -> ColumnElement[bool]:
    return and_(
        inbox.c.tenant_id == row.tenant_id,
        inbox.c.conversation_id == row.conversation_id,
        inbox.c.activity_id == row.activity_id,
    )
