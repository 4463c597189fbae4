"""The inbox's rows: received once, held under a lease, written before and after each step."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Executable, Row, and_, delete, select, update

from bot.errors import UnreadableRowError
from bot.meeting import Meeting
from bot.message import Message, Person
from bot.store.database import Database
from bot.store.inbox_queries import OVER, in_turn, key_of, key_of_message, let_older_ones_go
from bot.store.inbox_row import (
    UNFINISHED,
    Answer,
    InboxRow,
    State,
    open_row,
    seal_answer,
    seal_meeting,
    seal_message,
)
from bot.store.presses import claim_press, end_press
from bot.store.schema import inbox, press

logger = logging.getLogger(__name__)

# For what is being written to: ten seconds in all, far more than a row is ever locked for.
_LOOKS, _LOOKS_AGAIN_AFTER = 200, timedelta(seconds=0.05)


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
        """Keep a message and take its lease; None where it was delivered, or pressed, before."""
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
            if message.value:
                claim = claim_press(self._database, message)
                if (await connection.execute(claim)).rowcount != 1:
                    # A second click: the answer to the first one is its answer as well.
                    over = update(inbox).where(key_of_message(message)).values(OVER)
                    await connection.execute(over)
                    return None
        return InboxRow(
            message=message, state=State.RECEIVED, attempts=1, holder=holder, received_at=now
        )

    def age_of(self, row: InboxRow) -> timedelta:
        """How long ago a message was received."""
        return self._database.now() - row.received_at

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
        answer: Answer | None = None,
        after: timedelta | None = None,
    ) -> bool:
        """Write how far a message has come; False where the lease is lost.

        With *after* the row is given back as well, for any replica to take up once that is over.
        One message of a person and conversation waits at a time: the newest one.
        """
        now = self._database.now()
        message, values = row.message, self._values(row.message, state, meeting, answer)
        if after is not None:
            values["lease_until"] = now + after
        also: list[Executable] = []
        if answer is not None and answer.waits_for:
            also.append(let_older_ones_go(message, answer.waits_for))
        if state not in UNFINISHED and message.value:
            also.append(end_press(message))
        return await self._write(row, values, *also)

    async def show(self, row: InboxRow, shown_id: str) -> bool:
        """Write down what is shown already, and the answer takes the place of."""
        return await self._write(row, {"shown_id": shown_id})

    async def take_abandoned(self, *, most: int) -> list[InboxRow]:
        """Take up rows whose lease has run out: each person's oldest first, then the next ones.

        So nobody waits behind all that somebody else has written.
        """
        now = self._database.now()
        left = and_(inbox.c.state.in_(UNFINISHED), inbox.c.lease_until <= now)
        return await self._take(left, most=most)

    async def take_waiting(
        self, person: Person, waits_for: str, *, since: datetime
    ) -> list[InboxRow]:
        """Take up one person's messages received *since* that wait for this, the oldest first."""
        theirs = and_(
            inbox.c.tenant_id == person.tenant_id,
            inbox.c.user_id == person.user_id,
            # Also while the offer is on its way.
            inbox.c.state.in_((State.ASKED, State.ANSWERED, State.SENDING)),
            inbox.c.waits_for == waits_for,
            inbox.c.received_at >= since,
        )
        taken: list[InboxRow] = []
        for _ in range(_LOOKS):
            taken += await self._take(theirs, anew=True)
            if not await self._are_there(theirs):
                break
            # Whoever delivers the offer was writing to it just then, and it was passed over.
            await asyncio.sleep(_LOOKS_AGAIN_AFTER.total_seconds())
        return taken

    async def _are_there(self, condition: ColumnElement[bool]) -> bool:
        async with self._database.transaction() as connection:
            return (
                await connection.scalar(select(inbox.c.user_id).where(condition).limit(1))
                is not None
            )

    async def forget(self, *, received_before: datetime, waiting_since: datetime) -> None:
        """Delete what the retention is over for, and the words of what has waited too long."""
        tired = and_(inbox.c.state == State.ASKED, inbox.c.received_at < waiting_since)
        async with self._database.transaction() as connection:
            await connection.execute(delete(inbox).where(inbox.c.received_at < received_before))
            await connection.execute(delete(press).where(press.c.pressed_at < waiting_since))
            gone = update(inbox).where(tired, inbox.c.waits_for.is_not(None))
            await connection.execute(gone.values(waits_for=None, message=b""))

    async def _take(
        self, condition: ColumnElement[bool], *, most: int | None = None, anew: bool = False
    ) -> list[InboxRow]:
        changes: dict[str, Any] = {
            "owner": (holder := self._new_holder()),
            "lease_until": self._database.now() + self._lease,
            "attempts": inbox.c.attempts + 1,
        }
        if anew:
            changes |= {"state": State.RECEIVED, "waits_for": None, "answer": None}
        async with self._database.transaction() as connection:
            wanted = in_turn(condition, most).with_for_update(skip_locked=True, of=inbox)
            found = (await connection.execute(wanted)).all()
            taken: list[Row[Any]] = []
            for row in found:
                # SQLite has no row locks: the condition is asked once more as it is written.
                statement = update(inbox).where(key_of(row), condition).values(changes)
                if (await connection.execute(statement)).rowcount == 1:
                    taken.append(row)
        return await self._read(taken, holder, anew=anew)

    async def _read(self, rows: Sequence[Row[Any]], holder: str, *, anew: bool) -> list[InboxRow]:
        read = []
        for row in rows:
            try:
                read.append(open_row(self._database, row, holder=holder, anew=anew))
            except UnreadableRowError:
                # It would be taken up again for ever, and must not keep the others waiting.
                logger.exception("inbox.unreadable")
                async with self._database.transaction() as connection:
                    failed = update(inbox).where(key_of(row)).values(state=State.FAILED)
                    await connection.execute(failed)
        return read

    def _values(
        self, message: Message, state: State, meeting: Meeting | None, answer: Answer | None
    ) -> dict[str, Any]:
        waits_for = answer.waits_for if answer else None
        if state not in UNFINISHED and waits_for is None:
            # Done with: the words and the links need not wait for the retention.
            return {**OVER, "state": state}
        values: dict[str, Any] = {"state": state, "waits_for": waits_for, "answer": None}
        if meeting is not None:
            values["meeting"] = seal_meeting(self._database, message, meeting)
        if answer is not None and state in UNFINISHED:
            values["answer"] = seal_answer(self._database, message, answer)
        return values

    async def _write(self, row: InboxRow, values: dict[str, Any], *also: Executable) -> bool:
        held = and_(key_of_message(row.message), inbox.c.owner == row.holder)
        async with self._database.transaction() as connection:
            statement = update(inbox).where(held).values(values)
            if (await connection.execute(statement)).rowcount != 1:
                return False
            for other in also:
                await connection.execute(other)
            return True

    def _new_holder(self) -> str:
        return f"{self._owner}/{uuid4().hex}"
