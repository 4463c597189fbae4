"""The server: the endpoint's route, the pages of a sign-in, calendar files and health."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import web
from bot.commands import Rooms
from bot.inbox import Inbox
from bot.store import Database
from bot.teams import Endpoint
from bot.wiring.clock import now
from bot.wiring.ground import Ground
from bot.wiring.ports import serving
from bot.wiring.watching import timed

LOOPBACK = "127.0.0.1"


@asynccontextmanager
async def open_server(
    ground: Ground, rooms: Rooms, messages: Inbox, endpoint: Endpoint
) -> AsyncIterator[str]:
    """Serve; give the address that the server listens at.

    Raises:
        SettingsError: The port cannot be had.
    """
    settings = ground.settings
    application = web.create_app(
        messages=timed(endpoint.handle, ground.watch),
        sign_in=web.SignInPages(rooms.identity, on_signed_in=messages.resume_signed_in),
        calendar=web.CalendarFiles(rooms.links.open_link, now=now),
        ready=readiness(ground.database, messages),
        https=settings.public_url.startswith("https"),
        now=now,
    )
    server = web.Server(
        application,
        host=settings.host or None,
        port=settings.port,
        drain_seconds=settings.drain_seconds * 0.1,
    )
    async with serving(server, setting="CONVENE_PORT", port=settings.port):
        yield f"http://{settings.host or LOOPBACK}:{server.port}"


def readiness(database: Database, messages: Inbox) -> web.Ready:
    """Say whether messages can be taken."""

    async def reason() -> str | None:
        if messages.stopping:
            return "stopping"
        await database.ping()
        return None

    return reason
