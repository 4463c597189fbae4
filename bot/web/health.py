"""Whether the process lives, and whether it can take messages."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.errors import ConveneError

# None when messages can be taken, else the reason.
Ready = Callable[[], Awaitable[str | None]]

READY_WITHIN_SECONDS = 5
LIVE = "live\n"


def health_routes(
    ready: Ready, *, within_seconds: float = READY_WITHIN_SECONDS
) -> list[web.RouteDef]:
    """Return the routes for an orchestrator's probes."""

    async def live(_: web.Request) -> web.Response:
        return web.Response(text=LIVE)

    async def show_ready(_: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(within_seconds):
                reason = await ready()
        except TimeoutError:
            reason = f"no answer within {within_seconds} s"
        except ConveneError as error:
            # Its sentence may hold addresses, and anybody may ask here.
            reason = type(error).__name__
        if reason is None:
            return web.Response(text="ready\n")
        return web.Response(status=503, text=f"not ready: {reason}\n")

    return [web.get("/health/live", live), web.get("/health/ready", show_ready)]
