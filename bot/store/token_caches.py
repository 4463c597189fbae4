"""Each person's token cache, sealed: one row per cloud, tenant and user."""

import logging

from sqlalchemy import ColumnElement, and_, delete, select

from bot.errors import UnreadableRowError
from bot.message import Person
from bot.store.database import Database
from bot.store.schema import token_cache
from bot.store.sealed import token_cache_name

logger = logging.getLogger(__name__)


class TokenCaches:
    """Keeps what MSAL serialises; see ``identity.TokenCacheStore``.

    Args:
        cloud: Tokens of one cloud are worth nothing in another, and are kept apart.
    """

    def __init__(self, database: Database, *, cloud: str) -> None:
        self._database = database
        self._cloud = cloud

    async def recall_cache(self, person: Person) -> str | None:
        """Return a person's cache as MSAL wrote it; None where there is none that opens.

        One that does not open is another's, damaged, or its key is gone: the person signs in anew.
        """
        async with self._database.transaction() as connection:
            sealed = await connection.scalar(select(token_cache.c.cache).where(self._row(person)))
        if sealed is None:
            return None
        try:
            cache: str = self._database.unseal(sealed, str, row=self._name(person))
        except UnreadableRowError:
            logger.exception("token_cache.unreadable")
            return None
        return cache

    async def remember_cache(self, person: Person, text: str) -> None:
        """Keep a person's cache in place of the one before."""
        sealed = self._database.seal(text, row=self._name(person))
        statement = (
            self._database.insert(token_cache)
            .values(
                cloud=self._cloud,
                tenant_id=person.tenant_id,
                user_id=person.user_id,
                cache=sealed,
            )
            .on_conflict_do_update(
                index_elements=token_cache.primary_key.columns, set_={"cache": sealed}
            )
        )
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def forget_cache(self, person: Person) -> None:
        """Delete a person's cache, if there is one."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(token_cache).where(self._row(person)))

    def _row(self, person: Person) -> ColumnElement[bool]:
        return and_(
            token_cache.c.cloud == self._cloud,
            token_cache.c.tenant_id == person.tenant_id,
            token_cache.c.user_id == person.user_id,
        )

    def _name(self, person: Person) -> str:
        return token_cache_name(self._cloud, person.tenant_id, person.user_id)
