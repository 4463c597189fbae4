"""What a finished sign-in hands back to Teams, and what the one who asked for it does with that.

A sign-in proves who signed in. Where Teams named the asker, both were compared, and the receipt
only says that it is done. Where Teams did not, the tokens wait, sealed, until the receipt comes
back from the very account that asked: through Teams' own window, or typed as six digits.
"""

import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.identity.entra import Grant
from bot.identity.keeping import AccountStore, ReceiptStore
from bot.message import Person

logger = logging.getLogger(__name__)

RECEIPT_LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A sign-in that is finished: whose it is, and the *code* that Teams gets from the page.

    With *digits*, to be typed in the chat, nothing is settled yet: *person* is only an account.
    """

    person: Person
    code: str = field(repr=False)
    digits: str | None = field(default=None, repr=False)


class Receipts:
    """Gives receipts and takes them back, each once, from the one who asked."""

    def __init__(
        self,
        receipts: ReceiptStore,
        accounts: AccountStore,
        *,
        keep: Callable[[Person, str], Awaitable[None]],
        now: Callable[[], datetime],
    ) -> None:
        self._receipts, self._accounts = receipts, accounts
        self._keep, self._now = keep, now

    async def give(self, asker: Person, grant: Grant, *, named: bool) -> SignedIn:
        """Write a receipt; for an asker who was not *named* it holds the tokens."""
        code = secrets.token_urlsafe(32)
        digits = None if named else f"{secrets.randbelow(10**6):06}"
        receipt: dict[str, Any] = {}
        if grant.owner is not None and not named:
            receipt = {"digits": digits, "owner": grant.owner.user_id, "cache": grant.cache}
        await self._receipts.remember_receipt(code, asker, receipt, self._now() + RECEIPT_LASTS)
        return SignedIn(person=asker, code=code, digits=digits)

    async def take(self, askers: frozenset[Person], code: str) -> Person | None:
        """Take a receipt back from somebody who is known as *askers*; return who asked.

        None where it is unknown, spent, too old, or another's.
        """
        found = await self._receipts.recall_receipt(code)
        if found is None:
            return None
        asker, receipt = found
        if asker not in askers:
            logger.warning("security.foreign_receipt", extra={"tenant_id": asker.tenant_id})
            return None
        if not await self._receipts.drop_receipt(code):
            return None
        await self._bind(asker, receipt)
        return asker

    async def take_digits(self, asker: Person, digits: str) -> bool:
        """Take a receipt back by its digits; False where they are wrong, or tried too often."""
        receipt = await self._receipts.take_by_digits(asker, digits)
        if receipt is None:
            logger.warning("security.wrong_digits", extra={"tenant_id": asker.tenant_id})
            return False
        await self._bind(asker, receipt)
        return True

    async def recognize(self, account: Person) -> Person | None:
        """Return whose an account is that Teams did not name; None before a sign-in proved it."""
        return await self._accounts.recall_account(account)

    async def _bind(self, asker: Person, receipt: dict[str, Any]) -> None:
        if "owner" in receipt:
            owner = Person(asker.tenant_id, receipt["owner"])
            await self._keep(owner, receipt["cache"])
            await self._accounts.remember_account(asker, owner)
            logger.info("identity.account_bound")
