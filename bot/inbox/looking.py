"""Looks for work every so often, beside the inbox, and stops in good order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

logger = logging.getLogger(__name__)

# What is begun when the end comes may take so long.
LAST = timedelta(seconds=3)


@asynccontextmanager
async def looking(look: Callable[[], Awaitable[None]], *, every: timedelta) -> AsyncIterator[None]:
    """Call *look* now and every so often, until the end."""
    stop = asyncio.Event()
    loop = asyncio.create_task(_look(look, every, stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait([loop], timeout=LAST.total_seconds())
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)


async def _look(look: Callable[[], Awaitable[None]], every: timedelta, stop: asyncio.Event) -> None:
    while not stop.is_set():
        try:
            await look()
        except Exception:
            # Whatever it is: the next look is another try.
            logger.exception("look.failed")
        with suppress(TimeoutError):
            async with asyncio.timeout(every.total_seconds()):
                await stop.wait()
