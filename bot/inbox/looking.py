"""Looks for work every so often, outlives whatever goes wrong, and stops in good order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

logger = logging.getLogger(__name__)

# What is begun when the end comes may take so long.
LAST = timedelta(seconds=3)


class Looking:
    """Calls *look* now and every so often.

    Args:
        failed: Told what went wrong, whatever it is: the next look is another try.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[None]],
        *,
        every: timedelta,
        failed: Callable[[Exception], None],
    ) -> None:
        self._look, self._every, self._failed = look, every, failed
        self._wake = asyncio.Event()
        self._stopping = False

    async def run(self) -> None:
        """Look until it is stopped or cancelled."""
        while not self._stopping:
            self._wake.clear()
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001  # it is told, and outlived
                self._failed(error)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._every.total_seconds()):
                    await self._wake.wait()

    def hurry(self) -> None:
        """Look again at once, when the look under way is over."""
        self._wake.set()

    def stop(self) -> None:
        """Look no more; the look under way goes on to its end."""
        self._stopping = True
        self._wake.set()


@asynccontextmanager
async def looking(look: Callable[[], Awaitable[None]], *, every: timedelta) -> AsyncIterator[None]:
    """Call *look* now and every so often, until the end."""
    looks = Looking(
        look, every=every, failed=lambda error: logger.error("look.failed", exc_info=error)
    )
    loop = asyncio.create_task(looks.run())
    try:
        yield
    finally:
        looks.stop()
        await asyncio.wait([loop], timeout=LAST.total_seconds())
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
