"""``migrate``, ``move`` and ``restored``: what is done to a database as a whole; its opening."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.explaining import explaining
from bot.errors import SettingsError
from bot.settings import Settings, load_settings
from bot.wiring.clock import now

if TYPE_CHECKING:
    from bot.store import Database, Moved

# For where no row is read, and where no key is set: what is sealed stays so.
NO_KEYS = (bytes(32),)
_SQLITE = "sqlite+aiosqlite:///"


def migrate() -> None:
    """Bring the database to this version."""
    from bot import store

    async def bring(settings: Settings) -> None:
        async with reached(settings.database) as database:
            await store.migrate(database)

    with explaining():
        asyncio.run(bring(load_settings()))
        typer.echo("The database is up to date.")


def move(
    source: Annotated[str, typer.Argument(help="A SQLite file, or a database's address.")],
) -> None:
    """Move everything from SOURCE into the database that CONVENE_DATABASE_URL names, an empty one.

    Stop the bot first.
    """
    with explaining():
        settings = load_settings()
        moved = asyncio.run(_move(settings, address_of(source)))
    for table, rows in moved.rows.items():
        typer.echo(f"{rows:>8}  {table}")
    typer.echo("Everything has arrived; what is there before stays as it was.")
    if moved.unreadable:
        typer.echo(f"{moved.unreadable} values open with no key of the ring, before and after.")


async def _move(settings: Settings, source: str) -> "Moved":
    from bot import store

    keys = settings.keys or NO_KEYS
    async with reached(source, keys=keys) as old, reached(settings.database, keys=keys) as new:
        return await store.move(old, new)


def address_of(source: str) -> str:
    """Name the database at *source*, a file or an address.

    Raises:
        SettingsError: There is no such file.
    """
    if "://" in source and not source.startswith(_SQLITE):
        return source
    path = Path(source.removeprefix(_SQLITE))
    if not path.is_file():
        raise SettingsError(f"{path}: there is no such file; name the database to move from")
    return f"{_SQLITE}{path}"


def restored() -> None:
    """Tell Convene that its database is a backup's, so that nothing is made a second time."""
    from bot import store

    async def close_open_ends(settings: Settings) -> None:
        async with opened(settings) as database:
            await store.close_open_ends(database)

    with explaining():
        asyncio.run(close_open_ends(load_settings()))
        typer.echo("What was open when the backup was made counts as perhaps done.")


def opened(settings: Settings) -> AbstractAsyncContextManager["Database"]:
    """Open the database for a command; what is sealed stays so where no key is set."""
    from bot import store

    return store.open_database(settings.database, keys=settings.keys or NO_KEYS, now=now)


@asynccontextmanager
async def reached(url: str, *, keys: Sequence[bytes] = NO_KEYS) -> AsyncIterator["Database"]:
    """Reach the database at *url* as it stands, of whichever version."""
    from bot import store

    database = store.Database(url, keys=keys, now=now)
    try:
        yield database
    finally:
        await database.close()
