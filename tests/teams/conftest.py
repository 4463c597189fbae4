from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.message import Message, Place
from bot.teams import Connector, create_endpoint, open_session
from tests.clock import Clock
from tests.examples import PLACE
from tests.teams.wire import APP_ID, ISSUER, FakeConnector, FakeOpenId, address

Client = TestClient[web.Request, web.Application]


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with open_session() as session:
        yield session


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def fake_openid() -> FakeOpenId:
    return FakeOpenId()


@pytest.fixture
async def openid_url(fake_openid: FakeOpenId) -> AsyncIterator[str]:
    async with TestServer(fake_openid.app()) as server:
        yield address(server, "/openid")


@pytest.fixture
def fake_connector() -> FakeConnector:
    return FakeConnector()


@pytest.fixture
async def place(fake_connector: FakeConnector) -> AsyncIterator[Place]:
    """A conversation that the fake connector holds."""
    async with TestServer(fake_connector.app()) as server:
        yield replace(PLACE, service_url=address(server, "/amer/"))


@pytest.fixture
def pauses() -> list[float]:
    """Every pause that the connector's client made, in seconds."""
    return []


@pytest.fixture
def connector(session: aiohttp.ClientSession, clock: Clock, pauses: list[float]) -> Connector:
    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        clock.pass_by(seconds=seconds)

    async def acquire_token() -> str:
        return "t0k3n"

    return Connector(
        session,
        acquire_token=acquire_token,
        allowed_hosts=["127.0.0.1:*"],
        clock=clock,
        sleep=sleep,
        jitter=lambda: 1.0,
    )


@pytest.fixture
def received() -> list[Message]:
    """What came in through the endpoint."""
    return []


@pytest.fixture
def on_message(received: list[Message]) -> Callable[[Message], Awaitable[None]]:
    async def on_message(message: Message) -> None:
        received.append(message)

    return on_message


@pytest.fixture
async def client(
    session: aiohttp.ClientSession,
    openid_url: str,
    connector: Connector,
    on_message: Callable[[Message], Awaitable[None]],
    clock: Clock,
) -> AsyncIterator[Client]:
    """Talks to the endpoint as production wires it, authentication on."""
    endpoint = create_endpoint(
        app_id=APP_ID,
        issuer=ISSUER,
        openid_url=openid_url,
        connector_hosts=["localhost:*", "smba.trafficmanager.net"],
        session=session,
        connector=connector,
        on_message=on_message,
        clock=clock,
    )
    app = web.Application()
    app.router.add_post("/api/messages", endpoint.handle)
    async with TestClient(TestServer(app)) as client:
        yield client
    await endpoint.close()
