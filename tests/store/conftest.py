from collections.abc import AsyncIterator

import pytest

from bot.store import Database, migrate
from tests.clock import Clock
from tests.databases import database_url, postgres

__all__ = ["database_url", "postgres"]

KEY = b"k" * 32


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    database = Database(database_url, keys=[KEY], now=clock)
    await migrate(database)
    yield database
    await database.close()
