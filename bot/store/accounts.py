"""Whose a Teams account is, where Teams does not say; see ``identity.AccountStore``."""

from sqlalchemy import select

from bot.message import Person
from bot.store.database import Database
from bot.store.schema import account as table


class Accounts:
    """Keeps what a sign-in has proved. An account is a ``Person`` with Teams' id for the user's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_account(self, account: Person, owner: Person) -> None:
        """Keep that *account* is *owner*'s, who is of the same tenant."""
        statement = (
            self._database.insert(table)
            .values(tenant_id=account.tenant_id, account_id=account.user_id, user_id=owner.user_id)
            .on_conflict_do_update(
                index_elements=table.primary_key.columns, set_={"user_id": owner.user_id}
            )
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def recall_account(self, account: Person) -> Person | None:
        """Return whose account it is, None where nobody has proved it."""
        wanted = select(table.c.user_id).where(
            table.c.tenant_id == account.tenant_id, table.c.account_id == account.user_id
        )
        async with self._database.transaction() as connection:
            user_id = await connection.scalar(wanted)
        return None if user_id is None else Person(account.tenant_id, user_id)
