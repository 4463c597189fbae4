"""Moves everything from one database into another, an empty one; mostly SQLite to PostgreSQL.

Sealed values are copied as they are: they are bound to their row, and not to their database.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import MoveRefusedError, UnreadableRowError
from bot.store.database import Database
from bot.store.migrate import is_of_this_version, migrate
from bot.store.schema import metadata, pulse
from bot.store.sealed import SEALED

AT_ONCE = 500
TABLES = tuple(table for table in metadata.sorted_tables if table is not pulse)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """How many rows there are now, by table; *unreadable* values opened with no key before."""

    rows: Mapping[str, int]
    unreadable: int


async def move(source: Database, target: Database) -> Moved:
    """Copy every row. *source* stays as it is; to *target* all or nothing is written.

    Nothing may use *source* meanwhile: what it takes after this has begun would be missing.

    Raises:
        MoveRefusedError: *target* is not empty, *source* is another version's, or nothing of it
            opens with the key ring; nothing was written.
        StoreError: One of the two did not answer; nothing was written.
    """
    if not await is_of_this_version(source):
        raise MoveRefusedError(
            "the database to move from has another version's tables; start that version's "
            "successor, or run `migrate`, on it first"
        )
    await migrate(target)
    if not await is_of_this_version(target):
        raise MoveRefusedError("the database to move to has a later version's tables")
    async with source.connection() as reading, target.connection() as writing:
        copying = _Copying(source, reading, writing)
        await copying.hold_still()
        await copying.check_empty()
        for table in TABLES:
            await copying.copy(table)
        return await copying.finish()


class _Copying:
    """One move, within a transaction of either side."""

    def __init__(
        self, source: Database, reading: AsyncConnection, writing: AsyncConnection
    ) -> None:
        self._source, self._reading, self._writing = source, reading, writing
        self._readable = self._unreadable = 0

    async def hold_still(self) -> None:
        # SQLite's transaction keeps every writer out; PostgreSQL's shows one moment throughout.
        if self._reading.dialect.name == "postgresql":
            await self._reading.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))

    async def check_empty(self) -> None:
        filled = [name for name, rows in (await _count(self._writing)).items() if rows]
        if filled:
            raise MoveRefusedError(
                "the database to move to is not empty: there is something in " + ", ".join(filled)
            )

    async def copy(self, table: Table) -> None:
        rows = await self._reading.stream(select(table))
        async for some in rows.partitions(AT_ONCE):
            self._try_seals(table, some)
            await self._writing.execute(
                insert(table), [dict(row._mapping) for row in some]
            )  # its public name

    async def finish(self) -> Moved:
        found, arrived = await _count(self._reading), await _count(self._writing)
        if found != arrived:
            raise MoveRefusedError("not every row arrived; nothing is kept of them")
        if self._unreadable and not self._readable:
            raise MoveRefusedError(
                "CONVENE_SECRET_KEYS: opens nothing of what is to be moved; set the key ring that "
                "it was sealed with"
            )
        return Moved(rows=arrived, unreadable=self._unreadable)

    def _try_seals(self, table: Table, rows: Sequence[Row[Any]]) -> None:
        for column in (one for one in SEALED if one.table is table):
            for row in rows:
                sealed = getattr(row, column.name)
                if not sealed:
                    continue
                try:
                    self._source.reseal(sealed, row=SEALED[column](row))
                    self._readable += 1
                except UnreadableRowError:
                    self._unreadable += 1


async def _count(connection: AsyncConnection) -> dict[str, int]:
    return {
        table.name: await connection.scalar(select(func.count()).select_from(table)) or 0
        for table in TABLES
    }
