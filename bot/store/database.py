"""The one door to the database: SQLite or PostgreSQL, the same code for both."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Table, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import StoreError, UnreadableRowError
from bot.store.vault import Vault

# Somebody else's write lock is waited for this long before the database counts as away.
_BUSY_MILLISECONDS = 5_000

# What no waiting will mend. Everything else a driver raises, PostgreSQL's "terminating connection"
# and "too many connections" among it, is the database being away.
OUR_MISTAKES = (IntegrityError, ProgrammingError, DataError)

Insert = sqlite.Insert | postgresql.Insert


class Database:
    """An engine, a vault and a clock: what every table's keeper needs.

    Args:
        url: SQLAlchemy address, ``sqlite+aiosqlite`` or ``postgresql+asyncpg``.
        keys: The key ring, newest first, each of 32 bytes.
        now: The clock; gives aware datetimes.
    """

    def __init__(
        self,
        url: str,
        *,
        keys: Sequence[bytes],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.engine = _open_engine(url)
        self.now = now
        self._vault = Vault(keys)
        # SQLite has one writer, and lets those who wait for it starve: here they queue up.
        single = self.engine.dialect.name == "sqlite"
        self._queue: AbstractAsyncContextManager[None] = asyncio.Lock() if single else nullcontext()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Begin; commit at the end, or roll back.

        Raises:
            StoreError: The database is not to be reached, locked, or full.
        """
        try:
            async with self._queue, self.engine.begin() as connection:
                yield connection
        except OUR_MISTAKES:
            raise
        except (DBAPIError, PoolTimeoutError, OSError) as error:
            raise StoreError(f"the database did not answer: {type(error).__name__}") from error

    def insert(self, table: Table) -> Insert:
        """Begin an INSERT that knows ``ON CONFLICT`` in this engine's dialect."""
        if self.engine.dialect.name == "postgresql":
            return postgresql.insert(table)
        return sqlite.insert(table)

    def seal(self, value: Any, *, row: str) -> bytes:
        """Encrypt a noun for one row (and column); see ``Vault``."""
        return self._vault.seal(_adapter(type(value)).dump_json(value).decode(), row=row)

    def unseal(self, sealed: bytes, kind: type[Any], *, row: str) -> Any:
        """Decrypt a noun of *kind*.

        Raises:
            UnreadableRowError: Another row's, damaged, another version's, or its key is gone.
        """
        text = self._vault.open(sealed, row=row)
        try:
            return _adapter(kind).validate_json(text)
        except ValueError as error:
            raise UnreadableRowError(f"a stored {kind.__name__} is not what it was") from error

    @property
    def newest_key(self) -> bytes:
        """What every value begins with that the newest key has sealed."""
        return self._vault.newest

    def reseal(self, sealed: bytes, *, row: str) -> bytes:
        """Encrypt a value of the same row anew, with the newest key.

        Raises:
            UnreadableRowError: Another row's, damaged, or its key is gone.
        """
        return self._vault.seal(self._vault.open(sealed, row=row), row=row)

    async def ping(self) -> None:
        """Raise ``StoreError`` where the database does not answer."""
        async with self.transaction() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()


# Building one takes a millisecond; there is one for each kind of noun that is kept.
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def _open_engine(url: str) -> AsyncEngine:
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return create_async_engine(address, pool_pre_ping=True)
    engine = create_async_engine(address)
    event.listen(engine.sync_engine, "do_connect", _make_folder)
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    return engine


def _make_folder(_dialect: object, _record: object, arguments: list[Any], _names: object) -> None:
    Path(arguments[0]).parent.mkdir(parents=True, exist_ok=True)


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    # What was acknowledged to Teams must outlive a power cut.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
    cursor.close()
