import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from bot.errors import StoreError
from bot.store import Database, migrate
from bot.store.schema import token_cache
from tests.store.conftest import KEY


async def test_a_database_that_is_there_answers(database: Database) -> None:
    await database.ping()


@pytest.mark.parametrize(
    "url",
    [
        "sqlite+aiosqlite:////proc/convene/not-there.sqlite3",
        "postgresql+asyncpg://nobody@127.0.0.1:1/nothing",
    ],
)
async def test_a_database_that_is_away_is_a_store_error(url: str) -> None:
    """The address, which may hold a password, is not in the sentence."""
    with pytest.raises(StoreError) as caught:
        await Database(url, keys=[KEY]).ping()

    assert "nobody" not in str(caught.value)


async def test_the_folder_of_a_new_sqlite_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "state" / "convene" / "db.sqlite3"
    database = Database(f"sqlite+aiosqlite:///{path}", keys=[KEY])

    await migrate(database)

    await database.close()
    assert path.exists()


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    row = {"cloud": "public", "tenant_id": "t", "user_id": "u", "cache": b"x"}

    async def write_and_fail() -> None:
        async with database.transaction() as connection:
            await connection.execute(insert(token_cache).values(row))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await write_and_fail()

    async with database.transaction() as connection:
        count = await connection.scalar(select(func.count()).select_from(token_cache))
    assert count == 0


async def test_on_sqlite_writers_queue_up_and_on_postgresql_they_need_not(
    database: Database,
) -> None:
    """SQLite's own way of waiting lets some starve where many write."""
    inside, most = 0, 0

    async def write(number: int) -> None:
        nonlocal inside, most
        async with database.transaction() as connection:
            inside += 1
            most = max(most, inside)
            row = {"cloud": "public", "tenant_id": "t", "user_id": str(number), "cache": b"x"}
            await connection.execute(insert(token_cache).values(row))
            await asyncio.sleep(0.01)
            inside -= 1

    await asyncio.gather(*(write(number) for number in range(8)))

    single = database.engine.dialect.name == "sqlite"
    assert (most == 1) is single
