"""The one door to the database: SQLite or PostgreSQL, the same code for both."""

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from asyncpg.exceptions import InterfaceError, PostgresError
from pydantic import TypeAdapter
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreError, UnreadableRowError
from bot.store.engine import PATIENCE, open_engine
from bot.store.schema import pulse
from bot.store.vault import Vault

# In seconds; probes come more often than anything changes.
_BEATS_EVERY = 1.0

# What no waiting will mend. Everything else a driver raises, PostgreSQL's "terminating connection"
# and "too many connections" among it, is the database being away.
OUR_MISTAKES = (IntegrityError, ProgrammingError, DataError)
# asyncpg's own come through where a connection is being made.
_AWAY = (DBAPIError, PoolTimeoutError, OSError, PostgresError, InterfaceError)

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
        self.engine = open_engine(url)
        self.now = now
        # Until its tables are known to be this version's, nothing is read or written.
        self.prepared = True
        self._vault = Vault(keys)
        # Anybody may ask how it is.
        self._pulse, self._beat_at = asyncio.Lock(), -math.inf
        # SQLite has one writer, and lets those who wait for it starve: here they queue up.
        single = self.engine.dialect.name == "sqlite"
        self._queue = asyncio.Lock() if single else None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Begin; commit at the end, or roll back.

        Raises:
            StoreError: The database is not to be reached, locked, full, or not prepared yet.
        """
        if not self.prepared:
            raise StoreError("the database has not been ready since the start")
        async with self.connection() as connection:
            yield connection

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """Begin likewise, whether the tables are prepared or not."""
        try:
            async with self._turn(), self.engine.begin() as connection:
                yield connection
        except OUR_MISTAKES:
            raise
        except _AWAY as error:
            raise StoreError(f"the database did not answer: {type(error).__name__}") from error

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """Wait for a turn, and no longer than for the database itself."""
        if self._queue is None:
            yield
            return
        async with asyncio.timeout(PATIENCE.total_seconds()):
            await self._queue.acquire()
        try:
            yield
        finally:
            self._queue.release()

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
        """Write a row, as a message would be, unless that was done a moment ago.

        Raises:
            StoreError: The database does not answer, or takes nothing: a full disk can be read.
        """
        async with self._pulse:
            if time.monotonic() - self._beat_at > _BEATS_EVERY:
                await self._beat()
                self._beat_at = time.monotonic()

    async def _beat(self) -> None:
        values = {"beat_at": self.now()}
        statement = (
            self.insert(pulse)
            .values(name="pulse", **values)
            .on_conflict_do_update(index_elements=[pulse.c.name], set_=values)
        )
        async with self.transaction() as connection:
            await connection.execute(statement)

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()


# Building one takes a millisecond; there is one for each kind of noun that is kept.
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]
