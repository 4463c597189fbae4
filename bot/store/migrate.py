"""Bring a database to this version's tables, or say that it is not there yet.

A migration only adds what may be absent, so that replicas of the version before go on beside it,
and one that is started again finds what it needs.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from bot.store.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"
# Ours to choose: of several who migrate, one does, and the others wait for it.
_MIGRATING = 7_106_335_701


async def migrate(database: Database) -> None:
    """Run every migration that this database lacks, each once, in their order.

    Raises:
        StoreError: It did not answer, or was too busy to be changed; nothing was.
    """
    async with database.connection() as connection:
        if database.engine.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATING})"))
            # Behind a change that waits for its lock, every replica would have to wait.
            await connection.execute(text("SET LOCAL lock_timeout = '5s'"))
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Tell whether the database has the tables of this version, or of one that came later."""
    async with database.connection() as connection:
        found = await connection.run_sync(_revision)
    return found is not None and not _is_earlier(found)


async def revisions(database: Database) -> tuple[str | None, str | None]:
    """Tell which migration the database is at, and which one is this version's.

    Raises:
        StoreError: It did not answer.
    """
    async with database.connection() as connection:
        found = await connection.run_sync(_revision)
    return found, ScriptDirectory(str(_SCRIPTS)).get_current_head()


async def is_of_this_version(database: Database) -> bool:
    """Tell whether the database has just the tables of this version."""
    async with database.connection() as connection:
        found = await connection.run_sync(_revision)
    return found == ScriptDirectory(str(_SCRIPTS)).get_current_head()


def _is_earlier(revision: str) -> bool:
    scripts = ScriptDirectory(str(_SCRIPTS))
    try:
        scripts.get_revision(revision)
    except CommandError:
        # A later version's.
        return False
    return revision != scripts.get_current_head()


def _upgrade(connection: Connection) -> None:
    revision = _revision(connection)
    if revision is not None and not _is_earlier(revision):
        return
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
