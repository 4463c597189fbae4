"""What watches the work: traces and metrics, where they are asked for."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeVar

from bot import VERSION, web
from bot.settings import Settings, read_telemetry
from bot.watch import Stage, Watch
from bot.wiring.ports import serving

T = TypeVar("T")
R = TypeVar("R")


@asynccontextmanager
async def watching(settings: Settings) -> AsyncIterator[Watch]:
    """Open what watches the work, where that is asked for; else nothing of it is even imported."""
    wanted = read_telemetry()
    if not wanted.wanted and settings.metrics_port is None:
        yield Watch()
        return
    from bot import telemetry  # noqa: PLC0415  # it takes long, and few ask for it

    async with AsyncExitStack() as stack:
        recorder = telemetry.open_recorder(
            traces=wanted.traces, metrics=wanted.metrics, version=VERSION
        )
        stack.push_async_callback(asyncio.to_thread, recorder.close)
        if settings.metrics_port is not None:
            server = web.Server(
                web.create_metrics_app(recorder.write_text),
                host=settings.host or None,
                port=settings.metrics_port,
                drain_seconds=1,
            )
            await stack.enter_async_context(
                serving(server, setting="CONVENE_METRICS_PORT", port=settings.metrics_port)
            )
        yield recorder


def timed(handle: Callable[[T], Awaitable[R]], watch: Watch) -> Callable[[T], Awaitable[R]]:
    """Time what *handle* does with a request, and tell no more of it than that."""

    async def handle_timed(request: T) -> R:
        with watch.stage(Stage.DOOR):
            return await handle(request)

    return handle_timed
