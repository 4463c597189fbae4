"""Everything about one person, deleted at once, from every table that names them."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Table, and_, delete, not_, or_, select, update

from bot.message import Message, Person
from bot.store.database import Database
from bot.store.schema import account, audit, inbox, metadata, pulse

# What stands in the place of a person who is forgotten.
NOBODY = ""
# All tables but the one that only shows that the database can be written to, and the audit log:
# an account of deeds that the doer can erase would be none. It holds ids alone, for a time.
KEPT = (pulse, audit)
PERSONAL = tuple(table for table in metadata.sorted_tables if table not in KEPT)


class Erasure:
    """Deletes by tenant and user, whatever the table: a new one with both is included."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def erase(self, message: Message) -> None:
        """Delete all that is kept about the sender of *message*, in one transaction.

        That one message stays until it is answered, or its answer would be given twice; its row
        names nobody any more.
        """
        here = and_(
            inbox.c.tenant_id == message.place.tenant_id,
            inbox.c.conversation_id == message.place.conversation_id,
            inbox.c.activity_id == message.activity_id,
        )
        known_as = _known_as(message)
        async with self._database.transaction() as connection:
            for table in PERSONAL:
                theirs = or_(*(_theirs(table, person) for person in known_as))
                if table is inbox:
                    theirs = and_(theirs, not_(here))
                await connection.execute(delete(table).where(theirs))
            await connection.execute(update(inbox).where(here).values(user_id=NOBODY))

    async def erase_person(self, person: Person) -> None:
        """Delete all that is kept about somebody who asks otherwise than by a message."""
        whose = and_(account.c.tenant_id == person.tenant_id, account.c.user_id == person.user_id)
        async with self._database.transaction() as connection:
            accounts = (await connection.scalars(select(account.c.account_id).where(whose))).all()
            for known_as in (person, *(Person(person.tenant_id, each) for each in accounts)):
                for table in PERSONAL:
                    await connection.execute(delete(table).where(_theirs(table, known_as)))


def _known_as(message: Message) -> frozenset[Person]:
    sender = message.sender
    # Before they were named they were known by their account.
    return frozenset({sender.person, Person(sender.tenant_id, sender.account_id)})


def _theirs(table: Table, person: Person) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == person.tenant_id,
        or_(*(column == person.user_id for column in _naming(table))),
    )


def _naming(table: Table) -> Iterator[ColumnElement[str]]:
    for name in ("user_id", "account_id", "owner_id"):
        if name in table.c:
            yield table.c[name]
