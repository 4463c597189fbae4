"""Opens the database for serving, with this version's tables in it, as soon as it is there."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from bot.errors import SettingsError, StoreError
from bot.store.database import Database
from bot.store.migrate import is_current, migrate

logger = logging.getLogger(__name__)

LOOK_EVERY = timedelta(seconds=1)


@asynccontextmanager
async def open_database(
    url: str,
    *,
    keys: Sequence[bytes],
    now: Callable[[], datetime],
    look_every: timedelta = LOOK_EVERY,
) -> AsyncIterator[Database]:
    """Open a database, arguments as for ``Database``; SQLite is migrated on the way.

    One that is away is waited for behind the scenes, and raises StoreError until it is there.

    Raises:
        SettingsError: PostgreSQL has an earlier version's tables; migrating it is the operator's.
    """
    database = Database(url, keys=keys, now=now)
    database.prepared = False
    waiting: asyncio.Task[None] | None = None
    try:
        try:
            await _prepare(database)
        except StoreError:
            logger.exception("database.away")
            waiting = asyncio.create_task(_wait_for(database, look_every))
        yield database
    finally:
        if waiting:
            waiting.cancel()
        await database.close()


async def _wait_for(database: Database, look_every: timedelta) -> None:
    while not database.prepared:
        await asyncio.sleep(look_every.total_seconds())
        try:
            with suppress(StoreError):
                await _prepare(database)
        except SettingsError:
            # It may be migrated any moment now, by whom it was started together with.
            logger.exception("database.not_migrated")
    logger.info("database.there")


async def _prepare(database: Database) -> None:
    if database.engine.dialect.name == "sqlite":
        await migrate(database)
    elif not await is_current(database):
        raise SettingsError(
            "CONVENE_DATABASE_URL: the database has an earlier version's tables; "
            "run `uv run app.py migrate`"
        )
    database.prepared = True
