"""The meetings Convene made: Graph has no list of them, so their ids are kept here."""

import logging
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, case, delete, func, literal, select, update

from bot.errors import UnreadableRowError
from bot.meeting import Meeting
from bot.message import Message, Person
from bot.store.database import Database
from bot.store.kept_meeting import Kept, Occasion
from bot.store.schema import meeting as table
from bot.store.sealed import meeting_name, occasion_name

logger = logging.getLogger(__name__)

# More than anybody looks through in a chat.
_MOST = 50

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
# At the next look for what is over, where it is cancelled.
_CLOSED_SOON = case(
    (table.c.cancelled_at.is_(None), table.c.open_until),
    else_=literal(_LONG_AGO, table.c.open_until.type),
)
# No online meeting goes on for longer.
_LONGEST = timedelta(days=2)


class Meetings:
    """Every statement about the meeting table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_meeting(
        self,
        person: Person,
        request_id: UUID,
        meeting: Meeting,
        *,
        occasion: Occasion | None = None,
    ) -> None:
        """Keep what was made for a request; a second time changes nothing."""
        name = _name(person, request_id)
        place = occasion and occasion.message.place
        statement = (
            self._database.insert(table)
            .values(
                tenant_id=person.tenant_id,
                user_id=person.user_id,
                request_id=str(request_id),
                starts_at=meeting.start,
                made_at=self._database.now(),
                meeting=self._database.seal(meeting, row=name),
                conversation_id=place and place.conversation_id,
                occasion=occasion
                and self._database.seal(occasion, row=_occasion_name(person, request_id)),
                touched_at=self._database.now(),
                open_until=meeting.end,
            )
            .on_conflict_do_nothing()
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def replace_meeting(
        self,
        person: Person,
        request_id: UUID,
        meeting: Meeting,
        *,
        occasion: Occasion | None = None,
    ) -> None:
        """Keep a meeting as it is now, in place of what was kept for its request."""
        name = _name(person, request_id)
        values: dict[str, Any] = {
            "starts_at": meeting.start,
            "meeting": self._database.seal(meeting, row=name),
            "touched_at": self._database.now(),
            "open_until": meeting.end,
        }
        if occasion is not None:
            values["occasion"] = self._database.seal(
                occasion, row=_occasion_name(person, request_id)
            )
        await self._update(person, request_id, values)

    async def remember_card(self, person: Person, request_id: UUID, card_id: str) -> None:
        """Keep which activity shows the meeting."""
        # It may have been cancelled while this was on its way to the screen.
        await self._update(person, request_id, {"card_id": card_id, "open_until": _CLOSED_SOON})

    async def remember_cancelled(self, person: Person, request_id: UUID) -> None:
        """Keep that the meeting is no more."""
        cancelled = {"cancelled_at": self._database.now(), "open_until": None}
        await self._update(person, request_id, cancelled)

    async def close_later(self, person: Person, request_id: UUID) -> None:
        """Have the cards of a meeting that is cancelled by now closed at the next look."""
        await self._update(person, request_id, {"open_until": _CLOSED_SOON})

    async def recall_meeting(self, person: Person, request_id: UUID) -> Meeting | None:
        """Return what was made for a request, or None."""
        kept = await self.recall_kept(person, request_id)
        return kept.meeting if kept else None

    async def recall_kept(self, person: Person, request_id: UUID) -> Kept | None:
        """Return what was made for a request with all that is known of it, or None."""
        async with self._database.transaction() as connection:
            found = await connection.execute(select(table).where(_row(person, request_id)))
            row = found.first()
        return None if row is None else self._open(row)

    async def recall_all(self, person: Person, *, since: datetime) -> list[Kept]:
        """Return a person's meetings that start after *since*, the earliest first."""
        theirs = and_(table.c.tenant_id == person.tenant_id, table.c.user_id == person.user_id)
        wanted = select(table).where(theirs, table.c.starts_at >= since)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(wanted.order_by(table.c.starts_at))).all()
        return self._open_all(rows[-_MOST:])

    async def recall_here(self, message: Message) -> list[Kept]:
        """Return the meetings asked for in this conversation by anybody, the latest touched first.

        Those that are cancelled are not among them.
        """
        place = message.place
        here = and_(
            table.c.tenant_id == place.tenant_id,
            table.c.conversation_id == place.conversation_id,
            table.c.cancelled_at.is_(None),
        )
        wanted = select(table).where(here).order_by(table.c.touched_at.desc()).limit(_MOST)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(wanted)).all()
        return self._open_all(rows)

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

    async def recall_upcoming(self, person: Person, *, since: datetime) -> list[Kept]:
        """Return a person's meetings that are not over at *since*, the next one first."""
        known = await self.recall_all(person, since=since - _LONGEST)
        return [kept for kept in known if kept.meeting.end > since and not kept.cancelled]

    async def forget(self, *, started_before: datetime) -> None:
        """Delete what the retention is over for."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(table.c.starts_at < started_before))

    async def _update(self, person: Person, request_id: UUID, values: dict[str, Any]) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(update(table).where(_row(person, request_id)).values(values))

    def _open_all(self, rows: Iterable[Row[Any]]) -> list[Kept]:
        opened = []
        for row in rows:
            try:
                opened.append(self._open(row))
            except UnreadableRowError:
                # One that does not open must not hide the others.
                logger.exception("meeting.unreadable")
        return opened

    def _open(self, row: Row[Any]) -> Kept:
        owner, request_id = Person(row.tenant_id, row.user_id), UUID(row.request_id)
        name, unseal = _name(owner, request_id), self._database.unseal
        occasion = row.occasion and unseal(
            row.occasion, Occasion, row=_occasion_name(owner, request_id)
        )
        return Kept(
            owner=owner,
            request_id=request_id,
            meeting=unseal(row.meeting, Meeting, row=name),
            occasion=occasion,
            card_id=row.card_id,
            cancelled=row.cancelled_at is not None,
        )


def _row(person: Person, request_id: UUID) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == person.tenant_id,
        table.c.user_id == person.user_id,
        table.c.request_id == str(request_id),
    )


def _name(person: Person, request_id: UUID) -> str:
    return meeting_name(person.tenant_id, person.user_id, str(request_id))


def _occasion_name(person: Person, request_id: UUID) -> str:
    return occasion_name(person.tenant_id, person.user_id, str(request_id))
