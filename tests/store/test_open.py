import pytest

from bot.errors import SettingsError
from bot.store import Database, migrate, open_database
from tests.clock import Clock
from tests.store.conftest import KEY


async def test_sqlite_is_migrated_and_postgresql_is_the_operators(
    database_url: str, clock: Clock
) -> None:
    async def open_and_ping() -> None:
        async with open_database(database_url, keys=[KEY], now=clock) as database:
            await database.ping()

    if database_url.startswith("postgresql"):
        with pytest.raises(SettingsError, match="earlier version"):
            await open_and_ping()
        operator = Database(database_url, keys=[KEY])
        await migrate(operator)
        await operator.close()

    assert await open_and_ping() is None  # type: ignore[func-returns-value]  # it opens
