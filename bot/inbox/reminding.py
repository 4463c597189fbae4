"""Delivers reminders when they are due, also those that were asked for before a restart."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.commands import RUNS_OVER
from bot.errors import ConnectorError, ConversationGoneError, IdentityError
from bot.inbox.looking import looking
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
        deliver: Sends a reply to where a message came from; gives its activity's id.
        update: Puts a reply in the place of the one that it names; False where that is to be tried
            again. Never fails.
        write: Writes what the reminded reads.
    """

    def __init__(
        self,
        reminders: Reminders,
        meetings: Meetings,
        *,
        deliver: Callable[[Message, Reply], Awaitable[str | None]],
        update: Callable[[Message, Reply], Awaitable[bool]],
        write: WriteReminder,
        now: Callable[[], datetime],
    ) -> None:
        self._reminders, self._meetings = reminders, meetings
        self._deliver, self._update = deliver, update
        self._write, self._now = write, now

    async def deliver_due(self) -> None:
        """Deliver what is due now."""
        for reminder in await self._reminders.take_due(most=MOST_AT_ONCE, hold=HOLD):
            kept = await self._meetings.recall_kept(reminder.owner, reminder.request_id)
            if kept is None:
                await self._reminders.forget(reminder)
            elif reminder.card_id is not None:
                await self._refresh(reminder, kept)
            elif kept.cancelled or kept.meeting.end <= self._now():
                await self._reminders.forget(reminder)
            else:
                await self._remind(reminder, kept)

    async def _remind(self, reminder: Reminder, kept: Kept) -> None:
        """Deliver one, or leave it to be tried again."""
        card_id = None
        try:
            reply = self._write(reminder, kept, now=self._now())
            card_id = await self._deliver(reminder.occasion, reply)
        except ConversationGoneError as error:
            logger.warning("reminder.unwanted", extra={"code": error.code})
        except (ConnectorError, IdentityError) as error:
            logger.warning("reminder.undelivered", extra={"error": type(error).__name__})
            # What may be on the screen already is never sent a second time.
            if not getattr(error, "perhaps_shown", False):
                return
        await self._keep_shown(reminder, kept, card_id)

    async def _refresh(self, reminder: Reminder, kept: Kept) -> None:
        """Bring one that was delivered up to date, or leave it to be tried again.

        It comes again where the meeting was moved.
        """
        reply = self._write(reminder, kept, now=self._now())
        if not await self._update(reminder.occasion, replace(reply, replaces=reminder.card_id)):
            return
        due_at = kept.meeting.start - reminder.lead
        if not kept.cancelled and due_at > self._now():
            await self._reminders.put_off(reminder, until=due_at, card_id=None)
        else:
            await self._keep_shown(reminder, kept, reminder.card_id)

    async def _keep_shown(self, reminder: Reminder, kept: Kept, card_id: str | None) -> None:
        """Keep what is on the screen until the meeting is over."""
        until = kept.meeting.end + RUNS_OVER
        if card_id is None or kept.cancelled or until < self._now():
            await self._reminders.forget(reminder)
        else:
            await self._reminders.put_off(
                reminder, until=until + timedelta(seconds=1), card_id=card_id
            )


@asynccontextmanager
async def open_reminding(
    reminders: Reminders,
    meetings: Meetings,
    *,
    deliver: Callable[[Message, Reply], Awaitable[str | None]],
    update: Callable[[Message, Reply], Awaitable[bool]],
    write: WriteReminder,
    now: Callable[[], datetime],
) -> AsyncIterator[None]:
    """Remind in the background, until the end; arguments as for ``Reminding``."""
    reminding = Reminding(reminders, meetings, deliver=deliver, update=update, write=write, now=now)
    async with looking(reminding.deliver_due, every=LOOK_EVERY):
        yield
