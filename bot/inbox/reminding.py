"""Delivers reminders when they are due, also those that were asked for before a restart."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Protocol

from bot.errors import ConnectorError, ConversationGoneError, IdentityError
from bot.message import Message, Reply
from bot.store import Kept, Meetings, Reminder, Reminders

logger = logging.getLogger(__name__)

LOOK_EVERY = timedelta(seconds=5)
MOST_AT_ONCE = 20
# One that could not be delivered is tried again after this.
HOLD = timedelta(minutes=1)


class WriteReminder(Protocol):
    """Writes what the reminded reads; see ``commands.write_reminder``."""

    def __call__(self, reminder: Reminder, kept: Kept, *, now: datetime) -> Reply:
        """Write it as of *now*."""
        ...


class Reminding:
    """Looks for reminders that are due; several replicas may do so at once.

    Args:
        deliver: Sends a reply to where a message came from.
        write: Writes what the reminded reads.
    """

    def __init__(
        self,
        reminders: Reminders,
        meetings: Meetings,
        *,
        deliver: Callable[[Message, Reply], Awaitable[object]],
        write: WriteReminder,
        now: Callable[[], datetime],
    ) -> None:
        self._reminders, self._meetings = reminders, meetings
        self._deliver, self._write, self._now = deliver, write, now

    async def run(self) -> None:
        """Look now and every few seconds, until cancelled."""
        while True:
            try:
                await self.deliver_due()
            except Exception:
                # Whatever it is: the next look is another try.
                logger.exception("reminders.failed")
            await asyncio.sleep(LOOK_EVERY.total_seconds())

    async def deliver_due(self) -> None:
        """Deliver what is due now."""
        for reminder in await self._reminders.take_due(most=MOST_AT_ONCE, hold=HOLD):
            if await self._remind(reminder):
                await self._reminders.forget(reminder)

    async def _remind(self, reminder: Reminder) -> bool:
        """Deliver one; False where it is to be tried again."""
        kept = await self._meetings.recall_kept(reminder.owner, reminder.request_id)
        now = self._now()
        if kept is None or kept.cancelled or kept.meeting.end <= now:
            return True
        try:
            await self._deliver(reminder.occasion, self._write(reminder, kept, now=now))
        except ConversationGoneError as error:
            logger.warning("reminder.unwanted", extra={"code": error.code})
        except (ConnectorError, IdentityError) as error:
            logger.warning("reminder.undelivered", extra={"error": type(error).__name__})
            # What may be on the screen already is never sent a second time.
            return bool(getattr(error, "perhaps_shown", False))
        return True


@asynccontextmanager
async def open_reminding(
    reminders: Reminders,
    meetings: Meetings,
    *,
    deliver: Callable[[Message, Reply], Awaitable[object]],
    write: WriteReminder,
    now: Callable[[], datetime],
) -> AsyncIterator[None]:
    """Remind in the background, until the end; arguments as for ``Reminding``."""
    reminding = Reminding(reminders, meetings, deliver=deliver, write=write, now=now)
    loop = asyncio.create_task(reminding.run())
    try:
        yield
    finally:
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
