"""The inbox's rows: received once, held under a lease, written before and after each step."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, select, update

from bot.errors import StoreError
from bot.meeting import Meeting
from bot.message import Message, Person
from bot.store.database import Database
from bot.store.schema import inbox

logger = logging.getLogger(__name__)


class State(StrEnum):
    """How far a message has come."""

    RECEIVED = "received"
    CREATING = "creating"
    CREATED = "created"
    DONE = "done"
    ASKED = "asked"
    FAILED = "failed"


UNFINISHED = (State.RECEIVED, State.CREATING, State.CREATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """A message under this replica's lease. *meeting* is there from state *created* on."""

    message: Message
    state: State
    attempts: int
    meeting: Meeting | None = None


class InboxRows:
    """Every statement about the inbox table.

    Args:
        owner: This replica's name; a row is worked on only by the one that holds its lease.
        lease: How long a row is held before another replica may take it over.
    """

    def __init__(self, database: Database, *, owner: str, lease: timedelta) -> None:
        self._database = database
        self._owner = owner
        self._lease = lease

    async def receive(self, message: Message) -> bool:
        """Keep a message and take its lease; False where it was delivered before."""
        now = self._database.now()
        statement = (
            self._database.insert(inbox)
            .values(
                tenant_id=message.place.tenant_id,
                conversation_id=message.place.conversation_id,
                activity_id=message.activity_id,
                user_id=message.sender.user_id,
                state=State.RECEIVED,
                message=self._database.seal(message, row=_row(message, "message")),
                owner=self._owner,
                lease_until=now + self._lease,
                attempts=1,
                received_at=now,
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            return (await connection.execute(statement)).rowcount == 1

    async def renew(self, message: Message) -> bool:
        """Hold on to a row; False where another replica has taken it over."""
        return await self._write(message, {"lease_until": self._database.now() + self._lease})

    async def release(self, message: Message, *, after: timedelta = timedelta()) -> None:
        """Give a row back: any replica may take it up once *after* is over."""
        await self._write(message, {"lease_until": self._database.now() + after})

    async def record(
        self,
        message: Message,
        state: State,
        *,
        meeting: Meeting | None = None,
        waits_for: str | None = None,
    ) -> bool:
        """Write how far a message has come; False where the lease is lost."""
        values: dict[str, Any] = {"state": state, "waits_for": waits_for}
        if meeting is not None:
            values["meeting"] = self._database.seal(meeting, row=_row(message, "meeting"))
        if state not in UNFINISHED and waits_for is None:
            # Done with: the words and the links need not wait for the retention.
            values |= {"message": b"", "meeting": None}
        return await self._write(message, values)

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
        lease = {
            "owner": self._owner,
            "lease_until": self._database.now() + self._lease,
            "attempts": inbox.c.attempts + 1,
        }
        async with self._database.transaction() as connection:
            rows = (await connection.execute(wanted.with_for_update(skip_locked=True))).all()
            taken: list[Row[Any]] = []
            for row in rows:
                # SQLite has no row locks: the condition is asked once more as it is written.
                statement = update(inbox).where(_key(row), condition).values(lease | changes)
                if (await connection.execute(statement)).rowcount == 1:
                    taken.append(row)
        return self._read(taken)

    def _read(self, rows: Sequence[Row[Any]]) -> list[InboxRow]:
        return [read for row in rows if (read := self._read_row(row)) is not None]

    def _read_row(self, row: Row[Any]) -> InboxRow | None:
        try:
            message = self._open_message(row)
            meeting = row.meeting and self._database.unseal(
                row.meeting, Meeting, row=_row(message, "meeting")
            )
        except StoreError:
            # One row that cannot be read must not keep the others waiting.
            logger.exception("inbox.unreadable", extra={"received_at": row.received_at.isoformat()})
            return None
        state = State(row.state) if row.state in UNFINISHED else State.RECEIVED
        return InboxRow(
            message=message, state=state, attempts=row.attempts + 1, meeting=meeting or None
        )

    def _open_message(self, row: Row[Any]) -> Message:
        key = _name(row.tenant_id, row.conversation_id, row.activity_id, "message")
        message: Message = self._database.unseal(row.message, Message, row=key)
        return message

    async def _write(self, message: Message, values: dict[str, Any]) -> bool:
        statement = (
            update(inbox)
            .where(
                inbox.c.tenant_id == message.place.tenant_id,
                inbox.c.conversation_id == message.place.conversation_id,
                inbox.c.activity_id == message.activity_id,
                inbox.c.owner == self._owner,
            )
            .values(values)
        )
        async with self._database.transaction() as connection:
            return (await connection.execute(statement)).rowcount == 1


def _key(row: Row[Any]) -> ColumnElement[bool]:
    return and_(
        inbox.c.tenant_id == row.tenant_id,
        inbox.c.conversation_id == row.conversation_id,
        inbox.c.activity_id == row.activity_id,
    )


def _row(message: Message, column: str) -> str:
    place = message.place
    return _name(place.tenant_id, place.conversation_id, message.activity_id, column)


def _name(*parts: str) -> str:
    # Lengths keep ("a", "bc") and ("ab", "c") apart.
    return "inbox/" + "/".join(f"{len(part)}:{part}" for part in parts)
