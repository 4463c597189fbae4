"""Two replicas of the bot on one database, in this process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.sandbox import Sandbox
from bot.settings import load_settings
from bot.wiring.running import running
from tests.journeys.conftest import Bot


@asynccontextmanager
async def two_replicas(sandbox: Sandbox) -> AsyncIterator[tuple[Bot, Bot]]:
    settings = load_settings(sandbox.settings)
    elsewhere = settings.model_copy(update={"port": 0})
    async with running(settings) as first, running(elsewhere) as second:
        yield Bot(sandbox, settings, first), Bot(sandbox, elsewhere, second)
