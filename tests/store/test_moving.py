"""From one database into another, everything or nothing; and back."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from bot.errors import MoveRefusedError
from bot.store import (
    Action,
    Audit,
    Database,
    InboxRows,
    Meetings,
    TokenCaches,
    migrate,
    move,
)
from bot.store.moving import AT_ONCE, TABLES
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE
from tests.store.conftest import KEY
from tests.store.test_erasure import LATER, fill
from tests.store.test_rotation import fill as fill_sealed

ROBIN = MESSAGE.sender.person


@pytest.fixture
async def sqlite(tmp_path: Path, clock: Clock) -> AsyncIterator[Database]:
    """Where it all was until now."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'before.sqlite3'}", keys=[KEY], now=clock)
    await migrate(database)
    yield database
    await database.close()


@pytest.fixture
async def empty(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """Not even migrated yet; of either engine."""
    database = Database(database_url, keys=[KEY], now=clock)
    yield database
    await database.close()


async def counts(database: Database) -> dict[str, int]:
    async with database.transaction() as connection:
        return {
            table.name: await connection.scalar(select(func.count()).select_from(table)) or 0
            for table in TABLES
        }


async def test_every_table_arrives_and_opens_there(sqlite: Database, empty: Database) -> None:
    """There it is worked with as before: tokens, meetings, messages that wait."""
    await fill(sqlite, MESSAGE)
    await Audit(sqlite, keep=timedelta(days=9)).record(
        ROBIN, Action.CREATED, "m", reference="aaaa0001"
    )
    before = await counts(sqlite)

    moved = await move(sqlite, empty)

    assert all(before.values())
    assert moved.rows == before == await counts(empty)
    assert moved.unreadable == 0
    assert await counts(sqlite) == before
    assert await TokenCaches(empty, cloud="public").recall_cache(ROBIN) == "tokens"
    assert await Meetings(empty).recall_meeting(ROBIN, UUID(int=7)) == MEETING
    rows = InboxRows(empty, owner="new", lease=timedelta(seconds=30))
    assert await rows.receive(MESSAGE) is not None
    [waiting] = await rows.take_waiting(ROBIN, "sign_in", since=LATER - timedelta(days=1))
    assert waiting.message.activity_id.startswith("waiting-")


async def test_it_goes_back_as_well(sqlite: Database, empty: Database, tmp_path: Path) -> None:
    await fill(sqlite, MESSAGE)
    await move(sqlite, empty)
    url = f"sqlite+aiosqlite:///{tmp_path / 'after.sqlite3'}"
    back = Database(url, keys=[KEY], now=sqlite.now)

    await move(empty, back)

    assert await counts(back) == await counts(sqlite)
    await back.close()


async def test_many_rows_go_in_portions(sqlite: Database, empty: Database) -> None:
    async with sqlite.transaction() as connection:
        for number in range(2 * AT_ONCE + 1):
            insert = text("INSERT INTO account VALUES ('t', :account, 'u')")
            await connection.execute(insert, {"account": f"29:{number}"})

    moved = await move(sqlite, empty)

    assert moved.rows["account"] == 2 * AT_ONCE + 1


async def test_a_database_with_something_in_it_is_refused_and_left_as_it_is(
    sqlite: Database, empty: Database
) -> None:
    await fill(sqlite, MESSAGE)
    await migrate(empty)
    await TokenCaches(empty, cloud="public").remember_cache(ROBIN, "others")
    before = await counts(empty)

    with pytest.raises(MoveRefusedError, match="not empty: there is something in token_cache"):
        await move(sqlite, empty)

    assert await counts(empty) == before


@pytest.mark.parametrize("version", ["0001", "9999"])
async def test_another_versions_database_is_refused(
    version: str, sqlite: Database, empty: Database
) -> None:
    """Of a later one's columns nothing would arrive."""
    async with sqlite.transaction() as connection:
        await connection.execute(
            text("UPDATE alembic_version SET version_num = :v"), {"v": version}
        )

    with pytest.raises(MoveRefusedError, match="move from has another version"):
        await move(sqlite, empty)


async def test_a_later_versions_target_is_refused(sqlite: Database, empty: Database) -> None:
    await migrate(empty)
    async with empty.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(MoveRefusedError, match="move to has a later version"):
        await move(sqlite, empty)


async def test_a_wrong_key_ring_is_found_before_anything_is_kept(
    sqlite: Database, empty: Database, tmp_path: Path
) -> None:
    await fill_sealed(sqlite)
    url = f"sqlite+aiosqlite:///{tmp_path / 'before.sqlite3'}"
    other = Database(url, keys=[b"o" * 32], now=sqlite.now)

    with pytest.raises(MoveRefusedError, match="opens nothing"):
        await move(other, empty)

    await other.close()
    assert sum((await counts(empty)).values()) == 0


async def test_what_opens_no_more_goes_along_and_is_counted(
    sqlite: Database, empty: Database, tmp_path: Path
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'before.sqlite3'}"
    other = Database(url, keys=[b"o" * 32], now=sqlite.now)
    await TokenCaches(other, cloud="dod").remember_cache(ROBIN, "of a key that is gone")
    await other.close()
    await TokenCaches(sqlite, cloud="public").remember_cache(ROBIN, "tokens")

    moved = await move(sqlite, empty)

    assert (moved.unreadable, moved.rows["token_cache"]) == (1, 2)
