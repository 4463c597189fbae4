"""What Teams' clients tell of a sign-in, read and answered in Teams' terms."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.message import Message, TokenExchange
from bot.teams import Connector, create_endpoint
from tests.clock import Clock
from tests.teams.conftest import Client
from tests.teams.wire import APP_ID, ISSUER, bearer, recording

HEADERS = {"Authorization": bearer(), "Content-Type": "application/json"}
VALUE = {"id": "x-1", "connectionName": "", "token": "t0k3n"}


@dataclass
class News:
    """Hears everything; *works* is what comes of an exchange."""

    works: bool = True
    exchanges: list[TokenExchange] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    occasions: list[Message] = field(default_factory=list)

    async def exchange_token(self, exchange: TokenExchange) -> bool:
        self.exchanges.append(exchange)
        return self.works

    async def take_failure(self, occasion: Message, reason: str) -> None:
        self.occasions.append(occasion)
        self.failures.append(reason)

    async def take_code(self, occasion: Message, code: str) -> None:
        self.occasions.append(occasion)
        self.codes.append(code)


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
async def client(
    session: aiohttp.ClientSession,
    openid_url: str,
    connector: Connector,
    on_message: Callable[[Message], Awaitable[None]],
    clock: Clock,
    news: News,
) -> AsyncIterator[Client]:
    endpoint = create_endpoint(
        app_id=APP_ID,
        issuer=ISSUER,
        openid_url=openid_url,
        connector_hosts=["localhost:*", "smba.trafficmanager.net"],
        session=session,
        connector=connector,
        on_message=on_message,
        sign_in=news,
        clock=clock,
    )
    app = web.Application()
    app.router.add_post("/api/messages", endpoint.handle)
    async with TestClient(TestServer(app)) as client:
        yield client
    await endpoint.close()


async def post(client: Client, name: str, value: Any) -> tuple[int, Any]:
    activity = {**recording("invoke-signin-tokenExchange"), "name": name, "value": value}
    async with client.post("/api/messages", json=activity, headers=HEADERS) as answer:
        return answer.status, json.loads(await answer.read() or "null")


@pytest.mark.parametrize(("works", "status"), [(True, 200), (False, 412)])
async def test_an_exchange_is_answered_with_what_came_of_it(
    client: Client, news: News, works: bool, status: int
) -> None:
    news.works = works

    answered, body = await post(client, "signin/tokenExchange", VALUE)

    [exchange] = news.exchanges
    assert (exchange.exchange_id, exchange.token) == ("x-1", "t0k3n")
    assert answered == status
    assert (body["id"], body["connectionName"]) == ("x-1", "")
    assert bool(body["failureDetail"]) is not works


async def test_the_token_stands_nowhere_but_in_its_field(client: Client, news: News) -> None:
    """Not where it would be logged or kept with the message."""
    await post(client, "signin/tokenExchange", VALUE)

    assert "t0k3n" not in repr(news.exchanges)
    assert news.exchanges[0].occasion.value == {}


@pytest.mark.parametrize(
    "value",
    [
        None,
        "x",
        [],
        {"id": "x-1"},
        {"id": "x-1", "token": ""},
        {"id": "x-1", "token": 5},
        {"token": "t"},
        {"id": "", "token": "t"},
        {"id": ["x"], "token": "t"},
        {"id": "x\n", "token": "t"},
        {"id": "x" * 201, "token": "t"},
    ],
)
async def test_what_is_no_exchange_is_400(client: Client, news: News, value: Any) -> None:
    status, body = await post(client, "signin/tokenExchange", value)

    assert status == 400
    assert body["failureDetail"]
    assert news.exchanges == []


@pytest.mark.parametrize(
    ("code", "heard"),
    [("resourcematchfailed", "resourcematchfailed"), ("Robin Vega", ""), (None, ""), (5, "")],
)
async def test_a_client_that_fails_is_heard(
    client: Client, news: News, code: Any, heard: str
) -> None:
    answer = await post(client, "signin/failure", {"code": code, "message": "for robin@x"})

    assert answer == (200, None)
    assert news.failures == [heard]
    assert news.occasions[0].value == {}


@pytest.mark.parametrize(
    ("value", "heard"),
    [
        ({"state": "c0de_-"}, ["c0de_-"]),
        ({"state": "CancelledByUser"}, ["CancelledByUser"]),
        ({"state": "a b"}, []),
        ({"state": "x" * 129}, []),
        ({"state": 5}, []),
        ({}, []),
        (None, []),
    ],
)
async def test_what_a_window_hands_on_is_heard(
    client: Client, news: News, value: Any, heard: list[str]
) -> None:
    assert await post(client, "signin/verifyState", value) == (200, None)
    assert news.codes == heard
