"""Reminders of meetings: kept until they are delivered, so that a restart loses none."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, delete, select, update

from bot.message import Message, Person
from bot.store.database import Database
from bot.store.kept_meeting import Kept
from bot.store.schema import reminder as table

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Somebody to be reminded of *owner*'s meeting, *lead* before it, where *occasion* asked."""

    owner: Person
    request_id: UUID
    lead: timedelta
    occasion: Message

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
        names = [_name(Person(row.tenant_id, row.user_id), UUID(row.request_id)) for row in taken]
        return [
            self._database.unseal(row.occasion, Reminder, row=name)
            for row, name in zip(taken, names, strict=True)
        ]

    async def forget(self, reminder: Reminder) -> None:
        """Delete a reminder that was delivered, or that nobody can be told of."""
        theirs = and_(
            table.c.tenant_id == reminder.person.tenant_id,
            table.c.user_id == reminder.person.user_id,
            table.c.request_id == str(reminder.request_id),
        )
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(theirs))

    async def follow(self, kept: Kept) -> None:
        """Have the reminders of a meeting come as much before its start as it is now."""
        of_it = and_(
            table.c.tenant_id == kept.owner.tenant_id,
            table.c.request_id == str(kept.request_id),
        )
        async with self._database.transaction() as connection:
            if kept.cancelled:
                await connection.execute(delete(table).where(of_it))
                return
            for row in (await connection.execute(select(table).where(of_it))).all():
                moved = update(table).where(of_it, table.c.user_id == row.user_id)
                due_at = kept.meeting.start - row.lead_minutes * _MINUTE
                await connection.execute(moved.values(due_at=due_at))


def _name(person: Person, request_id: UUID) -> str:
    return f"reminder/{person.tenant_id}/{person.user_id}/{request_id}"
