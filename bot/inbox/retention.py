"""Forgets what the settings' retention is over for: messages, drafts and past meetings."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.store import Drafts, InboxRows, Meetings

logger = logging.getLogger(__name__)

FORGET_EVERY = timedelta(hours=1)


class Retention:
    """Deletes, for good, what is older than *keep*; several replicas may do so at once."""

    def __init__(
        self,
        *,
        inbox: InboxRows,
        drafts: Drafts,
        meetings: Meetings,
        keep: timedelta,
        now: Callable[[], datetime],
    ) -> None:
        self._inbox = inbox
        self._drafts = drafts
        self._meetings = meetings
        self._keep = keep
        self._now = now

    async def run(self) -> None:
        """Forget now and every hour, until cancelled."""
        while True:
            try:
                await self.forget()
            except Exception:
                # Whatever it is: the next hour is another try.
                logger.exception("retention.failed")
            await asyncio.sleep(FORGET_EVERY.total_seconds())

    async def forget(self) -> None:
        """Forget once."""
        until = self._now() - self._keep
        await self._inbox.forget(received_before=until)
        await self._drafts.forget(changed_before=until)
        await self._meetings.forget(started_before=until)
