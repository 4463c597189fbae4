"""Closes the cards of meetings that are over: nobody is offered a way into what has ended."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot.commands import RUNS_OVER
from bot.inbox.looking import looking
from bot.store import Closings, Kept, Meetings

LOOK_EVERY = timedelta(minutes=1)
MOST_AT_ONCE = 20
# One whose process died while it closed the card is taken again after this.
HOLD = timedelta(minutes=10)


class Closing:
    """Looks for meetings that are over; several replicas may do so at once.

    Args:
        close: Brings the card of a meeting up to date; False where it is to be tried again.
    """

    def __init__(
        self,
        closings: Closings,
        meetings: Meetings,
        *,
        close: Callable[[Kept], Awaitable[bool]],
        now: Callable[[], datetime],
    ) -> None:
        self._closings, self._meetings = closings, meetings
        self._close, self._now = close, now

    async def close_over(self) -> None:
        """Close what is over now."""
        ended_before = self._now() - RUNS_OVER
        for person, request_id in await self._closings.take_over(
            ended_before=ended_before, most=MOST_AT_ONCE, hold=HOLD
        ):
            kept = await self._meetings.recall_kept(person, request_id)
            if kept is None or await self._close(kept):
                await self._closings.close(person, request_id)


@asynccontextmanager
async def open_closing(
    closings: Closings,
    meetings: Meetings,
    *,
    close: Callable[[Kept], Awaitable[bool]],
    now: Callable[[], datetime],
) -> AsyncIterator[None]:
    """Close in the background, until the end; arguments as for ``Closing``."""
    closing = Closing(closings, meetings, close=close, now=now)
    async with looking(closing.close_over, every=LOOK_EVERY):
        yield
