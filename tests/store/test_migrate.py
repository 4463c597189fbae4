from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from bot.store import Database, is_current, migrate
from bot.store.schema import metadata
from tests.store.conftest import KEY


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
