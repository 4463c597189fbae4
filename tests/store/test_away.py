"""A database that is away, locked or full: said at once, and mended by nobody but itself."""

import asyncio
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.store import Database, InboxRows, migrate, open_database
from tests.chaos.databases import postgres
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.store.conftest import KEY

LEASE = timedelta(seconds=30)
SOON = timedelta(seconds=0.05)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Somebody else writes, and does not come to an end."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def full(at: int) -> Iterator[None]:
    """No file of this process grows beyond *at* bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (at, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def there(database: Database) -> None:
    async with asyncio.timeout(20):
        while True:
            with suppress(StoreError):
                await database.ping()
                return
            await asyncio.sleep(0.05)


async def said(caplog: pytest.LogCaptureFixture, event: str) -> None:
    for _ in range(400):
        if event in caplog.messages:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"never said: {event}")


@pytest.mark.slow
async def test_a_locked_file_makes_nobody_wait_for_longer_than_teams_does(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'db'}", keys=[KEY])
    await migrate(database)
    rows = InboxRows(database, owner="r", lease=LEASE)

    with locked(tmp_path / "db"):
        async with asyncio.timeout(14):
            outcomes = await asyncio.gather(
                *(rows.receive(MESSAGE) for _ in range(8)), return_exceptions=True
            )
    again = await rows.receive(MESSAGE)

    await database.close()
    assert [type(outcome) for outcome in outcomes] == [StoreError] * 8
    assert again is not None


async def test_a_full_disk_takes_no_message_and_is_not_ready(tmp_path: Path) -> None:
    """It can still be read, which is no proof of health."""
    path = tmp_path / "db"
    database = Database(f"sqlite+aiosqlite:///{path}", keys=[KEY])
    await migrate(database)
    rows = InboxRows(database, owner="r", lease=LEASE)
    log = path.with_name("db-wal")

    with full(log.stat().st_size):
        with pytest.raises(StoreError):
            await rows.receive(MESSAGE)
        with pytest.raises(StoreError):
            await database.ping()
    await database.ping()
    again = await rows.receive(MESSAGE)

    await database.close()
    assert again is not None


@pytest.mark.slow
async def test_postgresql_that_ends_every_connection_is_found_again(tmp_path: Path) -> None:
    with postgres() as server:
        database = Database(server.url, keys=[KEY])
        await migrate(database)
        rows = InboxRows(database, owner="r", lease=LEASE)
        await rows.receive(MESSAGE)

        server.stop()
        with pytest.raises(StoreError):
            await rows.take_abandoned(most=1)
        with pytest.raises(StoreError):
            await database.ping()
        server.start()
        await there(database)

        second = await rows.receive(MESSAGE)
        await database.close()
    assert second is None


async def test_a_primary_that_became_a_standby_is_left(database_url: str) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has no standby")
    database = Database(database_url, keys=[KEY])
    await migrate(database)
    await database.ping()
    async with database.connection() as connection:
        await connection.exec_driver_sql("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
    rows = InboxRows(database, owner="r", lease=LEASE)

    with pytest.raises(StoreError):
        await rows.receive(MESSAGE)
    again = await rows.receive(MESSAGE)

    await database.close()
    assert again is not None


@pytest.mark.slow
async def test_a_database_that_comes_later_is_waited_for(tmp_path: Path, clock: Clock) -> None:
    """SQLite's file is locked at the start; nothing is taken until it has its tables."""
    path = tmp_path / "db"
    sqlite3.connect(path).close()

    with locked(path):
        opened = open_database(
            f"sqlite+aiosqlite:///{path}", keys=[KEY], now=clock, look_every=SOON
        )
        database = await opened.__aenter__()
        with pytest.raises(StoreError, match="since the start"):
            await database.ping()
    await there(database)

    await opened.__aexit__(None, None, None)


@pytest.mark.slow
async def test_postgresql_may_start_and_be_migrated_after_the_bot(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    with postgres() as server:
        server.stop()
        async with open_database(server.url, keys=[KEY], now=clock, look_every=SOON) as database:
            server.start()
            await said(caplog, "database.not_migrated")
            operator = Database(server.url, keys=[KEY])
            await migrate(operator)
            await operator.close()

            await there(database)
