"""Equal calls at the same time are made once, and all who asked get the one outcome."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from functools import partial
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class SingleFlight(Generic[K, V]):
    """Calls under way, by key. A call goes on when those who wait for it are cancelled.

    The work is in a thread, which cannot be stopped, and a token that was paid for is kept.
    """

    def __init__(self) -> None:
        self._under_way: dict[K, asyncio.Task[V]] = {}

    async def join(self, key: K, call: Callable[[], Coroutine[Any, Any, V]]) -> V:
        """Wait for the call under way, or make it."""
        return await asyncio.shield(self.start(key, call))

    def start(self, key: K, call: Callable[[], Coroutine[Any, Any, V]]) -> asyncio.Task[V]:
        """Return the call under way, or begin it."""
        task = self._under_way.get(key)
        if task is None or task.done():
            task = asyncio.create_task(call())
            self._under_way[key] = task
            task.add_done_callback(partial(self._landed, key))
        return task

    async def land(self) -> None:
        """Wait for all calls under way, whatever comes of them."""
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    def _landed(self, key: K, task: asyncio.Task[V]) -> None:
        if self._under_way.get(key) is task:
            del self._under_way[key]
        if not task.cancelled():
            # Looked at, so that a failure nobody waited for is no warning.
            task.exception()
