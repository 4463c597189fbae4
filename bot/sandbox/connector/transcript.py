"""What the bot did in its conversations: kept, waited for, and followed as it happens."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.sandbox.connector.refusals import ConnectorRefusedError


class Deed(StrEnum):
    """What was done with an activity."""

    SENT = "sent"
    UPDATED = "updated"
    DELETED = "deleted"
    TYPING = "typing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing the bot did. *activity* is its JSON, empty for a deletion.

    *activity_id* is None where Teams gives none: for typing, and for text and attachment in one.
    """

    deed: Deed
    conversation_id: str
    activity: dict[str, Any]
    activity_id: str | None = None
    reply_to_id: str | None = None
    targeted: bool = False


class Transcript:
    """Every delivery, oldest first, and what of it is still shown."""

    def __init__(self) -> None:
        self.deliveries: list[Delivery] = []
        self._shown: dict[str, Delivery] = {}
        self._followers: dict[asyncio.Queue[Delivery], str | None] = {}
        self._news = asyncio.Event()

    def add(self, delivery: Delivery) -> None:
        """Keep a delivery, and tell everybody who waits."""
        self.deliveries.append(delivery)
        if delivery.activity_id is not None:
            if delivery.deed is Deed.DELETED:
                self._shown.pop(delivery.activity_id, None)
            else:
                self._shown[delivery.activity_id] = delivery
        for queue, conversation_id in self._followers.items():
            if conversation_id in {None, delivery.conversation_id}:
                queue.put_nowait(delivery)
        news, self._news = self._news, asyncio.Event()
        news.set()

    def find(self, conversation_id: str, activity_id: str, *, targeted: bool) -> Delivery:
        """Give what is shown under an id; the flag must be the one it was sent with.

        Raises:
            ConnectorRefusedError: 404.
        """
        shown = self._shown.get(activity_id)
        here = shown is not None and root(shown.conversation_id) == root(conversation_id)
        if shown is None or not here or shown.targeted != targeted:
            raise ConnectorRefusedError(
                status=404, code="ActivityNotFoundInConversation", message="Activity not found."
            )
        return shown

    def showing(self, conversation_id: str) -> list[Delivery]:
        """Give what a conversation shows now, oldest first: each activity as it was last."""
        return [one for one in self._shown.values() if one.conversation_id == conversation_id]

    async def wait_for(
        self,
        count: int = 1,
        *,
        where: Callable[[Delivery], bool] = lambda _: True,
        within: float = 5.0,
    ) -> list[Delivery]:
        """Wait until *count* deliveries are there that fit, and give the first so many.

        Args:
            count: How many; typing does not count.
            where: Which of them.
            within: Seconds to wait at most.

        Raises:
            TimeoutError: fewer came.
        """
        async with asyncio.timeout(within):
            while True:
                said = (one for one in self.deliveries if one.deed is not Deed.TYPING)
                found = [delivery for delivery in said if where(delivery)]
                if len(found) >= count:
                    return found[:count]
                await self._news.wait()

    @contextmanager
    def follow(self, conversation_id: str | None = None) -> Iterator[asyncio.Queue[Delivery]]:
        """Give a queue of what comes from now on, in one conversation or in all."""
        queue: asyncio.Queue[Delivery] = asyncio.Queue()
        self._followers[queue] = conversation_id
        try:
            yield queue
        finally:
            del self._followers[queue]


def root(conversation_id: str) -> str:
    """Give a conversation's id without the thread of a channel."""
    return conversation_id.partition(";")[0]
