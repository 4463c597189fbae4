"""Bring a database to this version's tables, or say that it is not there yet."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"


async def migrate(database: Database) -> None:
    """Run every migration that this database lacks, each once, in their order."""
    async with database.transaction() as connection:
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Tell whether the database has the tables of this version."""
    async with database.transaction() as connection:
        found = await connection.run_sync(_revision)
    return found == ScriptDirectory(str(_SCRIPTS)).get_current_head()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
