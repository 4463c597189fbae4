"""Forgets what the settings' retention is over for: messages, drafts and past meetings.

And at once what is past its own time: links, codes and keys of sign-ins. What is left is sealed
with the newest key.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.inbox.inbox import WAITS_AT_MOST
from bot.inbox.looking import Looking
from bot.store import Drafts, InboxRows, Meetings, RecentMeetings, Rotation

logger = logging.getLogger(__name__)

FORGET_EVERY = timedelta(hours=1)


class Expiring(Protocol):
    """Keeps what has a time of its own."""

    async def forget_expired(self) -> None:
        """Delete what is past it."""
        ...


class Retention:
    """Deletes, for good, what is older than *keep*; several replicas may do so at once.

    What *expiring* keep goes at its own time.
    """

    def __init__(
        self,
        *,
        inbox: InboxRows,
        drafts: Drafts,
        meetings: Meetings,
        recent: RecentMeetings,
        keep: timedelta,
        now: Callable[[], datetime],
        expiring: Sequence[Expiring] = (),
        rotation: Rotation | None = None,
    ) -> None:
        self._inbox = inbox
        self._drafts = drafts
        self._meetings = meetings
        self._recent = recent
        self._keep = keep
        self._now = now
        self._expiring = tuple(expiring)
        self._rotation = rotation

    async def run(self) -> None:
        """Forget now and every hour, until cancelled; then bring the seals up to date."""
        await Looking(
            self._forget_and_reseal,
            every=FORGET_EVERY,
            failed=lambda error: logger.error("retention.failed", exc_info=error),
        ).run()

    async def _forget_and_reseal(self) -> None:
        await self.forget()
        if self._rotation is not None:
            await self._rotation.run()

    async def forget(self) -> None:
        """Forget once."""
        now = self._now()
        until = now - self._keep
        await self._inbox.forget(received_before=until, waiting_since=now - WAITS_AT_MOST)
        await self._recent.forget(claimed_before=now - WAITS_AT_MOST)
        await self._drafts.forget(changed_before=until)
        await self._meetings.forget(started_before=until)
        for each in self._expiring:
            await each.forget_expired()
