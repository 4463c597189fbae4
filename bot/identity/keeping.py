"""What must survive this process, as Protocols: the store implements them."""

from datetime import datetime
from typing import Any, Protocol

from bot.message import Person


class TokenCacheStore(Protocol):
    """Each person's token cache, as text that holds secrets: to be encrypted at rest."""

    async def recall_cache(self, person: Person) -> str | None:
        """Return the text kept for *person*, or None."""
        ...

    async def remember_cache(self, person: Person, text: str) -> None:
        """Keep *text* in place of what was there."""
        ...

    async def forget_cache(self, person: Person) -> None:
        """Drop what is kept, if anything."""
        ...


class FlowStore(Protocol):
    """Sign-ins under way. *flow* is JSON data and secret: it proves who began the sign-in."""

    async def remember_flow(
        self, flow_id: str, person: Person, flow: dict[str, Any], expires_at: datetime
    ) -> None:
        """Keep *flow* under its link's id and under ``flow["state"]``, in place of an earlier."""
        ...

    async def recall_flow(self, flow_id: str) -> tuple[Person, dict[str, Any]] | None:
        """Return the flow of a link, as often as it is opened; None where there is none."""
        ...

    async def recall_flows_of(self, person: Person) -> list[dict[str, Any]]:
        """Return the flows of every link that *person* has been given and not yet used."""
        ...

    async def take_flow_by_state(self, state: str) -> tuple[Person, dict[str, Any]] | None:
        """Remove and return the flow with this state, in one step: one caller of many gets it."""
        ...


class ReceiptStore(Protocol):
    """Receipts of finished sign-ins, by their code. *receipt* is JSON data, and secret."""

    async def remember_receipt(
        self, code: str, asker: Person, receipt: dict[str, Any], expires_at: datetime
    ) -> None:
        """Keep *receipt*."""
        ...

    async def recall_receipt(self, code: str) -> tuple[Person, dict[str, Any]] | None:
        """Return who asked for the sign-in, and the receipt; None where there is none."""
        ...

    async def drop_receipt(self, code: str) -> bool:
        """Remove a receipt; True for one caller of many."""
        ...

    async def take_by_digits(self, asker: Person, digits: str) -> dict[str, Any] | None:
        """Remove and return the asker's receipt with these digits; few tries are allowed."""
        ...


class AccountStore(Protocol):
    """Whose a Teams account is, where Teams does not say."""

    async def remember_account(self, account: Person, owner: Person) -> None:
        """Keep that *account* is *owner*'s."""
        ...

    async def recall_account(self, account: Person) -> Person | None:
        """Return whose it is, or None."""
        ...
