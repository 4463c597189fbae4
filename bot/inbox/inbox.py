"""``Inbox``: receives, begins the work, takes up what others left, and stops in good order."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.commands import SIGN_IN
from bot.errors import StoreError
from bot.inbox.worker import MOST_AT_ONCE, Worker
from bot.message import Message, Person
from bot.store import InboxRow, InboxRows

logger = logging.getLogger(__name__)

# How often a replica looks for what others left behind.
LOOK_EVERY = timedelta(seconds=5)
# A message that waited longer than this for its sender's sign-in does not go on by itself.
WAITS_AT_MOST = timedelta(hours=1)


class Inbox:
    """All messages of this replica.

    Args:
        worker: Does the work on one message.
        now: The clock; gives aware datetimes.
    """

    def __init__(self, rows: InboxRows, worker: Worker, *, now: Callable[[], datetime]) -> None:
        self._rows = rows
        self._worker = worker
        self._now = now
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False

    async def receive(self, message: Message) -> None:
        """Keep a message and begin its work; a second delivery does nothing.

        Raises:
            StoreError: It could not be kept, or this replica is stopping: deliver it again.
        """
        if self._stopping:
            raise StoreError("this replica is stopping")
        row = await self._rows.receive(message)
        if row is None:
            logger.info("message.delivered_again")
        else:
            self._begin(row)

    async def resume_signed_in(self, person: Person) -> None:
        """Go on with what this person's messages waited for."""
        since = self._now() - WAITS_AT_MOST
        for row in await self._rows.take_waiting(person, SIGN_IN, since=since):
            self._begin(row)

    async def recover(self) -> None:
        """Take up what was left behind, now and every few seconds, until cancelled."""
        while True:
            try:
                await self.take_up_abandoned()
            except Exception:
                # Whatever it is: a replica that stopped looking would strand what others left.
                logger.exception("inbox.recovery_failed")
            await asyncio.sleep(LOOK_EVERY.total_seconds())

    async def take_up_abandoned(self) -> None:
        """Begin the work on rows whose lease has run out, as many as there is room for."""
        room = MOST_AT_ONCE - len(self._tasks)
        if room > 0 and not self._stopping:
            for row in await self._rows.take_abandoned(most=room):
                logger.warning("inbox.taken_up", extra={"state": row.state})
                self._begin(row)

    async def drain(self, *, within: timedelta) -> None:
        """Stop taking; finish what is begun, or give it back for another replica."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within.total_seconds())
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _begin(self, row: InboxRow) -> None:
        task = asyncio.create_task(self._work(row))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, row: InboxRow) -> None:
        person = await self._worker.work(row)
        if person is not None:
            try:
                await self.resume_signed_in(person)
            except StoreError:
                # They are signed in all the same; the next message finds it so.
                logger.exception("inbox.not_resumed")
