"""Receipts of sign-ins: what the finished page hands back to Teams; see ``identity.ReceiptStore``.

Codes are kept as their hash, what belongs to them is sealed.
"""

import hashlib
import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, select, update

from bot.message import Person
from bot.store.database import Database
from bot.store.schema import sign_in_receipt as table
from bot.store.sealed import sign_in_receipt_name

Receipt = dict[str, Any]

# Of a million numbers, five may be tried.
MOST_TRIES = 5


class SignInReceipts:
    """Every statement about the table of receipts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_receipt(
        self, code: str, asker: Person, receipt: Receipt, expires_at: datetime
    ) -> None:
        """Keep *receipt* for the one who asked for the sign-in."""
        name = _hash(code)
        statement = self._database.insert(table).values(
            code_hash=name,
            tenant_id=asker.tenant_id,
            user_id=asker.user_id,
            receipt=self._database.seal(receipt, row=sign_in_receipt_name(name)),
            tries=0,
            expires_at=expires_at,
        )
        await self.forget_expired()
        async with self._database.transaction() as connection:
            await connection.execute(statement)

    async def recall_receipt(self, code: str) -> tuple[Person, Receipt] | None:
        """Return whose receipt has this code, and the receipt."""
        wanted = select(table).where(table.c.code_hash == _hash(code), self._alive())
        async with self._database.transaction() as connection:
            row = (await connection.execute(wanted)).first()
        return None if row is None else (Person(row.tenant_id, row.user_id), self._open(row))

    async def drop_receipt(self, code: str) -> bool:
        """Delete a receipt: of many callers, one is told that it did."""
        dropping = delete(table).where(table.c.code_hash == _hash(code))
        async with self._database.transaction() as connection:
            return (await connection.execute(dropping)).rowcount == 1

    async def take_by_digits(self, asker: Person, digits: str) -> Receipt | None:
        """Remove and return the asker's receipt with these digits; each call is a try."""
        theirs = and_(
            table.c.tenant_id == asker.tenant_id,
            table.c.user_id == asker.user_id,
            table.c.tries < MOST_TRIES,
            self._alive(),
        )
        trying = update(table).where(theirs).values(tries=table.c.tries + 1).returning(table)
        async with self._database.transaction() as connection:
            for row in (await connection.execute(trying)).all():
                receipt = self._open(row)
                if hmac.compare_digest(str(receipt.get("digits")), digits):
                    taking = delete(table).where(table.c.code_hash == row.code_hash)
                    taken = (await connection.execute(taking)).rowcount == 1
                    return receipt if taken else None
        return None

    async def forget_expired(self) -> None:
        """Delete what nobody asks for any more."""
        async with self._database.transaction() as connection:
            await connection.execute(
                delete(table).where(table.c.expires_at <= self._database.now())
            )

    def _alive(self) -> ColumnElement[bool]:
        return table.c.expires_at > self._database.now()

    def _open(self, row: Row[Any]) -> Receipt:
        receipt: Receipt = self._database.unseal(
            row.receipt, dict, row=sign_in_receipt_name(row.code_hash)
        )
        return receipt


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
