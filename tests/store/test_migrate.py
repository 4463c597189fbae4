import asyncio
import re
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

import bot.store
from bot.store import Database, InboxRows, is_current, migrate
from bot.store.inbox_row import seal_message
from bot.store.schema import metadata
from tests.examples import MESSAGE
from tests.store.conftest import KEY

VERSIONS = Path(bot.store.__file__).parent / "migrations" / "versions"


async def test_an_empty_database_is_not_current_until_it_is_migrated(database_url: str) -> None:
    database = Database(database_url, keys=[KEY])

    before = await is_current(database)
    await migrate(database)
    after = await is_current(database)

    await database.close()
    assert (before, after) == (False, True)


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    await migrate(database)

    assert await is_current(database)


async def test_the_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.transaction() as connection:
        found = await connection.run_sync(differences)

    assert found == []


async def test_of_many_who_migrate_at_once_one_does(database_url: str) -> None:
    several = [Database(database_url, keys=[KEY]) for _ in range(4)]

    await asyncio.gather(*(migrate(each) for each in several))

    assert await is_current(several[0])
    for each in several:
        await each.close()


async def test_a_replica_of_the_version_before_goes_on_beside_a_later_one(
    database: Database,
) -> None:
    """It neither refuses the tables of a version to come, nor takes anything away from them."""
    async with database.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    assert await is_current(database)
    await migrate(database)
    assert await is_current(database)


async def test_an_earlier_versions_tables_are_not_enough(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))

    assert not await is_current(database)


async def test_what_the_version_before_writes_is_read(database_url: str) -> None:
    """Its rows lack every column that came later, and its statements name none of them."""
    database = Database(database_url, keys=[KEY])
    await migrate(database)
    message = seal_message(database, MESSAGE)
    row = {"m": message, "state": "received", "until": 0}
    insert = text(
        "INSERT INTO inbox (tenant_id, conversation_id, activity_id, user_id, state, message, "
        "lease_until, attempts, received_at) VALUES ('tenant-1', 'a:1x0', '1700000000001', "
        "'user-1', :state, :m, :until, 1, 0)"
    )
    async with database.transaction() as connection:
        await connection.execute(insert, row)

    rows = InboxRows(database, owner="new", lease=timedelta(seconds=30))
    [taken] = await rows.take_abandoned(most=1)

    await database.close()
    assert taken.message == MESSAGE


@pytest.mark.parametrize("script", sorted(VERSIONS.glob("*.py")), ids=lambda path: path.stem)
def test_a_migration_only_adds_so_that_a_version_can_be_taken_back(script: Path) -> None:
    used = set(re.findall(r"\bop\.(\w+)", script.read_text(encoding="utf-8")))

    assert used <= {"create_table", "create_index", "add_column", "batch_alter_table"}
