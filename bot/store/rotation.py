"""Seals anew, with the newest key, what an older one sealed; so that the older one can go."""

import logging
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Table, and_, func, select, update

from bot.errors import UnreadableRowError
from bot.store.database import Database
from bot.store.sealed import SEALED

logger = logging.getLogger(__name__)

# So many rows a look; each is written by itself, so that nobody waits for long.
AT_ONCE = 100


class Rotation:
    """Goes through every sealed value. Several replicas may do so at once.

    Each value is written only where it is still the one that was read: what somebody else has
    written meanwhile is the newer one, and stays.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self) -> None:
        """Go through all tables once.

        Raises:
            StoreError: The database is away.
        """
        resealed, unreadable = 0, 0
        for column in SEALED:
            done, left = await self._reseal_column(column)
            resealed, unreadable = resealed + done, unreadable + left
        if resealed or unreadable:
            # An older key may go once nothing was resealed, by any replica.
            logger.info("keys.rotated", extra={"resealed": resealed, "unreadable": unreadable})

    async def _reseal_column(self, column: Column[bytes]) -> tuple[int, int]:
        resealed = unreadable = 0
        # Those that do not open come first from then on: in the order of the keys, all others are
        # behind them.
        while rows := await self._stale(column, behind=unreadable):
            for row in rows:
                if await self._reseal(column, row):
                    resealed += 1
                else:
                    unreadable += 1
        return resealed, unreadable

    async def _stale(self, column: Column[bytes], *, behind: int) -> Sequence[Any]:
        newest = self._database.newest_key
        keys = _table(column).primary_key.columns
        wanted = (
            select(*keys, column.label("sealed"))
            .where(func.length(column) > 0, func.substr(column, 1, len(newest)) != newest)
            .order_by(*keys)
            .offset(behind)
            .limit(AT_ONCE)
        )
        async with self._database.transaction() as connection:
            return (await connection.execute(wanted)).all()

    async def _reseal(self, column: Column[bytes], row: Any) -> bool:
        try:
            resealed = self._database.reseal(row.sealed, row=SEALED[column](row))
        except UnreadableRowError:
            return False
        table = _table(column)
        as_read = and_(
            column == row.sealed,
            *(key == getattr(row, key.name) for key in table.primary_key.columns),
        )
        async with self._database.transaction() as connection:
            await connection.execute(update(table).where(as_read).values({column.name: resealed}))
        return True


def _table(column: Column[bytes]) -> Table:
    table = column.table
    assert isinstance(table, Table)  # noqa: S101  # all of SEALED are columns of tables
    return table
