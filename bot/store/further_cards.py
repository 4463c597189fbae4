"""Cards beside a meeting's own that lead into it: found again whatever becomes of it."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, delete, or_, select

from bot.errors import UnreadableRowError
from bot.message import LeadsTo, Message, Person
from bot.store.database import Database
from bot.store.schema import further_card as table
from bot.store.sealed import further_card_name

logger = logging.getLogger(__name__)

# What stands in the place of a request where the card lists all meetings of its reader.
_ALL = ""
# What is over is closed first, also where no replica ran at the time.
_LATE = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherCard:
    """The activity *card_id*, which answered *occasion* and leads where *leads_to* says."""

    leads_to: LeadsTo
    occasion: Message
    card_id: str


class FurtherCards:
    """Every statement about the table of further cards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, card: FurtherCard) -> None:
        """Keep a card, in place of what was kept of the same activity."""
        values = {
            "owner_id": card.leads_to.owner.user_id,
            "request_id": str(card.leads_to.request_id or _ALL),
            "card": self._database.seal(card, row=further_card_name(*_key(card).values())),
            "expires_at": card.leads_to.until + _LATE,
        }
        statement = (
            self._database.insert(table)
            .values(**_key(card), **values)
            .on_conflict_do_update(index_elements=table.primary_key.columns, set_=values)
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def recall(self, owner: Person, request_id: UUID) -> list[FurtherCard]:
        """Return the cards that lead into this meeting: its own, and the lists of its owner."""
        of_it = table.c.request_id == str(request_id)
        return await self._recall(or_(of_it, and_(_of_reader(owner), table.c.request_id == _ALL)))

    async def recall_lists(self, message: Message, reader: Person) -> list[FurtherCard]:
        """Return the lists that *reader* was shown where *message* was written."""
        here = table.c.conversation_id == message.place.conversation_id
        return await self._recall(and_(_of_reader(reader), table.c.request_id == _ALL, here))

    async def forget(self, card: FurtherCard) -> None:
        """Delete a card that leads nowhere any more."""
        named = (table.c[name] == value for name, value in _key(card).items())
        await self._delete(and_(*named))

    async def forget_shown(self, message: Message, card_id: str) -> None:
        """Delete what is kept of an activity that shows something else now, if anything is."""
        here = table.c.conversation_id == message.place.conversation_id
        tenant = table.c.tenant_id == message.place.tenant_id
        await self._delete(and_(tenant, here, table.c.card_id == card_id))

    async def forget_expired(self) -> None:
        """Delete cards of meetings that are over."""
        await self._delete(table.c.expires_at < self._database.now())

    async def _delete(self, which: ColumnElement[bool]) -> None:
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(which))

    async def _recall(self, which: ColumnElement[bool]) -> list[FurtherCard]:
        async with self._database.transaction() as connection:
            rows = (await connection.execute(select(table).where(which))).all()
        return list(self._open(rows))

    def _open(self, rows: Iterable[Row[Any]]) -> Iterator[FurtherCard]:
        for row in rows:
            name = further_card_name(row.tenant_id, row.user_id, row.conversation_id, row.card_id)
            try:
                card: FurtherCard = self._database.unseal(row.card, FurtherCard, row=name)
            except UnreadableRowError:
                # One that does not open must not hold the others up.
                logger.exception("further_card.unreadable")
            else:
                yield card


def _key(card: FurtherCard) -> dict[str, str]:
    place, reader = card.occasion.place, card.leads_to.reader
    return {
        "tenant_id": place.tenant_id,
        "user_id": reader.user_id,
        "conversation_id": place.conversation_id,
        "card_id": card.card_id,
    }


def _of_reader(reader: Person) -> ColumnElement[bool]:
    return and_(table.c.tenant_id == reader.tenant_id, table.c.user_id == reader.user_id)
