"""Opens the database for serving, with this version's tables in it."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from bot.errors import SettingsError
from bot.store.database import Database
from bot.store.migrate import is_current, migrate


@asynccontextmanager
async def open_database(
    url: str, *, keys: Sequence[bytes], now: Callable[[], datetime]
) -> AsyncIterator[Database]:
    """Open a database, arguments as for ``Database``; SQLite is migrated on the way.

    Raises:
        SettingsError: PostgreSQL has another version's tables; migrating it is the operator's.
        StoreError: It does not answer.
    """
    database = Database(url, keys=keys, now=now)
    try:
        if url.startswith("sqlite"):
            await migrate(database)
        elif not await is_current(database):
            raise SettingsError(
                "CONVENE_DATABASE_URL: the database has another version's tables; "
                "run `uv run app.py migrate`"
            )
        yield database
    finally:
        await database.close()
