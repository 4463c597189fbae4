"""Reminders of meetings: kept until they are delivered, so that a restart loses none."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, delete, select, update

from bot.errors import UnreadableRowError
from bot.message import Message, Person
from bot.store.database import Database
from bot.store.kept_meeting import Kept
from bot.store.schema import reminder as table

logger = logging.getLogger(__name__)

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Somebody to be reminded of *owner*'s meeting, *lead* before it, where *occasion* asked.

    *card_id* is the activity that did so already.
    """

    owner: Person
    request_id: UUID
    lead: timedelta
    occasion: Message
    card_id: str | None = None

    @property
    def person(self) -> Person:
        """Who is to be reminded."""
        return self.occasion.sender.person


class Reminders:
    """Every statement about the reminder table: one of each person and meeting."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, reminder: Reminder, *, due_at: datetime) -> None:
        """Keep a reminder, in place of an earlier one of the same meeting."""
        person = reminder.person
        values = {
            "lead_minutes": reminder.lead // _MINUTE,
            "due_at": due_at,
            "occasion": self._database.seal(reminder, row=_name(person, reminder.request_id)),
            "card_id": None,
        }
        statement = (
            self._database.insert(table)
            .values(
                tenant_id=person.tenant_id,
                user_id=person.user_id,
                request_id=str(reminder.request_id),
                **values,
            )
            .on_conflict_do_update(index_elements=table.primary_key.columns, set_=values)
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def take_due(self, *, most: int, hold: timedelta) -> list[Reminder]:
        """Take what is due; each comes again after *hold*, unless it is forgotten until then."""
        now = self._database.now()
        due = table.c.due_at <= now
        wanted = select(table).where(due).order_by(table.c.due_at).limit(most)
        taken = []
        async with self._database.transaction() as connection:
            for row in (await connection.execute(wanted.with_for_update(skip_locked=True))).all():
                # SQLite has no row locks: the condition is asked once more as it is written.
                held = update(table).where(
                    table.c.tenant_id == row.tenant_id,
                    table.c.user_id == row.user_id,
                    table.c.request_id == row.request_id,
                    due,
                )
                if (await connection.execute(held.values(due_at=now + hold))).rowcount == 1:
                    taken.append(row)
        return list(self._open(taken))

    def _open(self, rows: Iterable[Row[Any]]) -> Iterator[Reminder]:
        for row in rows:
            name = _name(Person(row.tenant_id, row.user_id), UUID(row.request_id))
            try:
                kept: Reminder = self._database.unseal(row.occasion, Reminder, row=name)
            except UnreadableRowError:
                # One that does not open must not hold the others up.
                logger.exception("reminder.unreadable")
            else:
                yield replace(kept, card_id=row.card_id)

    async def put_off(self, reminder: Reminder, *, until: datetime, card_id: str | None) -> None:
        """Have a reminder come again then; *card_id* is the activity that reminds already."""
        again = update(table).where(_row(reminder)).values(due_at=until, card_id=card_id)
        async with self._database.transaction() as connection:
            await connection.execute(again)

    async def forget(self, reminder: Reminder) -> None:
        """Delete a reminder that was delivered, or that nobody can be told of."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(_row(reminder)))

    async def follow(self, kept: Kept) -> None:
        """Have the reminders of a meeting come as much before its start as it is now.

        Those that came already come at once, so that they do not go on telling what was.
        """
        of_it = and_(
            table.c.tenant_id == kept.owner.tenant_id,
            table.c.request_id == str(kept.request_id),
        )
        async with self._database.transaction() as connection:
            shown = update(table).where(of_it, table.c.card_id.is_not(None))
            await connection.execute(shown.values(due_at=self._database.now()))
            of_it = and_(of_it, table.c.card_id.is_(None))
            if kept.cancelled:
                await connection.execute(delete(table).where(of_it))
                return
            for row in (await connection.execute(select(table).where(of_it))).all():
                moved = update(table).where(of_it, table.c.user_id == row.user_id)
                due_at = kept.meeting.start - row.lead_minutes * _MINUTE
                await connection.execute(moved.values(due_at=due_at))


def _row(reminder: Reminder) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == reminder.person.tenant_id,
        table.c.user_id == reminder.person.user_id,
        table.c.request_id == str(reminder.request_id),
    )


def _name(person: Person, request_id: UUID) -> str:
    return f"reminder/{person.tenant_id}/{person.user_id}/{request_id}"
