"""``Inbox``: receives, begins the work, takes up what others left, and stops in good order."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from bot.commands import SIGN_IN, reference_of
from bot.errors import StoreError
from bot.inbox.looking import Looking
from bot.inbox.rates import Once, Rates, Verdict
from bot.inbox.sending import facts
from bot.inbox.worker import MOST_AT_ONCE, Worker
from bot.message import Message, Person
from bot.store import InboxRow, InboxRows, State
from bot.watch import Count, Stage, Watch, concerning

logger = logging.getLogger(__name__)

# How often a replica looks for what others left behind.
LOOK_EVERY = timedelta(seconds=5)
# A message that waited longer than this for its sender's sign-in does not go on by itself.
WAITS_AT_MOST = timedelta(hours=1)
# More than these do not wait in this process but in the database, for any replica.
MOST_HELD = 4 * MOST_AT_ONCE
# So many are told so at a time; nobody more often than this.
MOST_NOTES = 16
NOTE_EVERY = timedelta(minutes=1)


class Inbox:
    """All messages of this replica.

    Args:
        worker: Does the work on one message.
        now: The clock; gives aware datetimes.
        rates: How much people may write; any amount without it.
    """

    def __init__(
        self,
        rows: InboxRows,
        worker: Worker,
        *,
        now: Callable[[], datetime],
        rates: Rates | None = None,
        most_held: int = MOST_HELD,
        watch: Watch | None = None,
    ) -> None:
        self._rows = rows
        self._worker = worker
        self._now = now
        self._rates = rates
        self._most_held = most_held
        self._watch = watch or Watch()
        self._tasks: set[asyncio.Task[None]] = set()
        self._notes: set[asyncio.Task[None]] = set()
        self._told_busy = Once(NOTE_EVERY, now)
        # More is waiting in the database than this replica had room for.
        self._more = False
        # A replica that stopped looking would strand what others left.
        self._recovery = Looking(
            self.take_up_abandoned,
            every=LOOK_EVERY,
            failed=lambda error: logger.error("inbox.recovery_failed", exc_info=error),
        )
        self._stopping = False

    @property
    def stopping(self) -> bool:
        """Whether nothing more is taken."""
        return self._stopping

    async def receive(self, message: Message) -> None:
        """Keep a message and begin its work; a second delivery does nothing.

        Raises:
            StoreError: It could not be kept, or this replica is stopping: deliver it again.
        """
        if self._stopping:
            raise StoreError("this replica is stopping")
        with concerning(reference_of(message)):
            await self._receive(message)

    async def _receive(self, message: Message) -> None:
        with self._watch.stage(Stage.KEEP):
            row = await self._rows.receive(message)
        self._tell(message, kept=row is not None)
        if row is None:
            logger.info("message.delivered_again")
        elif (verdict := self._judge(message)) is not Verdict.FINE:
            await self._turn_down(row, tell=verdict is Verdict.TELL)
        elif len(self._tasks) < self._most_held:
            self._begin(row)
        else:
            await self._put_off(row)

    async def resume_signed_in(self, person: Person) -> None:
        """Go on with what this person's messages waited for."""
        since = self._now() - WAITS_AT_MOST
        for row in await self._rows.take_waiting(person, SIGN_IN, since=since):
            self._begin(row)

    async def recover(self) -> None:
        """Take up what was left behind, now and every few seconds, until cancelled."""
        await self._recovery.run()

    async def take_up_abandoned(self) -> None:
        """Begin the work on rows whose lease has run out, as many as there is room for."""
        room = MOST_AT_ONCE - len(self._tasks)
        if room > 0 and not self._stopping:
            rows = await self._rows.take_abandoned(most=room)
            self._more = len(rows) == room
            for row in rows:
                logger.warning("inbox.taken_up", extra=facts(row) | {"state": row.state})
                self._begin(row)

    async def drain(self, *, within: timedelta) -> None:
        """Stop taking; finish what is begun, or give it back for another replica."""
        self._stopping = True
        if under_way := self._tasks | self._notes:
            await asyncio.wait(under_way, timeout=within.total_seconds())
        under_way = self._tasks | self._notes
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    def _begin(self, row: InboxRow) -> None:
        self._run(self._work(row), self._tasks)

    async def _work(self, row: InboxRow) -> None:
        person = await self._worker.work(row)
        if person is not None:
            try:
                await self.resume_signed_in(person)
            except StoreError:
                # They are signed in all the same; the next message finds it so.
                logger.exception("inbox.not_resumed")

    def _tell(self, message: Message, *, kept: bool) -> None:
        if kept:
            self._watch.count(Count.MESSAGES, scope=message.place.scope)
        else:
            by = "press" if message.value else "delivery"
            self._watch.count(Count.DUPLICATES_PREVENTED, by=by)

    def _judge(self, message: Message) -> Verdict:
        return self._rates.judge(message.sender.person) if self._rates else Verdict.FINE

    async def _turn_down(self, row: InboxRow, *, tell: bool) -> None:
        logger.warning("message.too_many")
        if tell:
            self._run(self._worker.turn_down(row), self._tasks)
        else:
            await self._rows.record(row, State.FAILED)

    async def _put_off(self, row: InboxRow) -> None:
        logger.warning("inbox.full")
        self._more = True
        sender = row.message.sender.person
        if len(self._notes) < MOST_NOTES and self._told_busy.first(sender):
            self._run(self._worker.put_off(row), self._notes)
        else:
            await self._rows.release(row)

    def _run(self, work: Coroutine[Any, Any, None], tasks: set[asyncio.Task[None]]) -> None:
        task = asyncio.create_task(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        task.add_done_callback(self._make_room)

    def _make_room(self, _: asyncio.Task[None]) -> None:
        if self._more and len(self._tasks) <= MOST_AT_ONCE // 2:
            self._recovery.hurry()
