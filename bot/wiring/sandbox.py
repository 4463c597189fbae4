"""The far side of the wire: what stands in for Microsoft where no credentials are set."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.sandbox import Ports, Sandbox
from bot.settings import Settings, load_settings


@asynccontextmanager
async def far_side(*, port: int) -> AsyncIterator[tuple[Sandbox, Settings]]:
    """Stand in for Microsoft; give the settings with which the bot runs against it on *port*."""
    async with Sandbox(ports=Ports(bot=port)) as sandbox:
        yield sandbox, load_settings(sandbox.settings)
