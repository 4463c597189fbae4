"""One sandbox a test, with a clock that a test may move, and a client that trusts it."""

import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox import Sandbox
from tests.clock import Clock
from tests.sandbox.bot_side import Bot
from tests.sandbox.callback import Callback
from tests.sandbox.callers import GraphCaller, TokenCaller


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 23, 9, 30, 15, 250_000, tzinfo=UTC))


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=clock) as sandbox:
        yield sandbox


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    tls = ssl.create_default_context(cafile=sandbox.settings["CONVENE_CA_BUNDLE"])
    connector = aiohttp.TCPConnector(ssl=tls)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session


@pytest.fixture
def tokens(sandbox: Sandbox, http: aiohttp.ClientSession) -> TokenCaller:
    return TokenCaller(sandbox, http)


@pytest.fixture
def graph(sandbox: Sandbox, http: aiohttp.ClientSession) -> GraphCaller:
    return GraphCaller(sandbox, http)


@pytest.fixture
async def callback() -> AsyncIterator[Callback]:
    callback = Callback()
    application = web.Application()
    application.router.add_route("*", "/auth/callback", callback.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    callback.url = f"http://127.0.0.1:{runner.addresses[0][1]}/auth/callback"
    yield callback
    await runner.cleanup()


@pytest.fixture
def bot(sandbox: Sandbox, http: aiohttp.ClientSession) -> Bot:
    return Bot(sandbox, http)
