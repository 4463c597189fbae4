from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.errors import SettingsError, StoreError
from bot.message import Message
from bot.teams import Connector, create_endpoint
from tests.teams.conftest import Client
from tests.teams.wire import (
    APP_ID,
    ISSUER,
    JsonObject,
    bearer,
    recording,
)

HEADERS = {"Authorization": bearer(), "Content-Type": "application/json"}


OpenClient = Callable[..., Awaitable[Client]]


@pytest.fixture
async def open_client(
    session: aiohttp.ClientSession, openid_url: str, connector: Connector
) -> AsyncIterator[OpenClient]:
    """Wires an endpoint otherwise than production does."""
    opened: list[Client] = []

    async def open_client(**wiring: Any) -> Client:
        endpoint = create_endpoint(
            **{
                "app_id": APP_ID,
                "issuer": ISSUER,
                "openid_url": openid_url,
                "connector_hosts": ["localhost:*"],
                "session": session,
                "connector": connector,
                **wiring,
            }
        )
        app = web.Application()
        app.router.add_post("/api/messages", endpoint.handle)
        client: Client = TestClient(TestServer(app))
        await client.start_server()
        opened.append(client)
        return client

    yield open_client
    for client in opened:
        await client.close()


async def test_what_cannot_be_stored_is_delivered_again(open_client: OpenClient) -> None:
    async def on_message(_: Message) -> None:
        raise StoreError("the database did not answer")

    client = await open_client(on_message=on_message)

    async with client.post(
        "/api/messages", json=recording("personal-message"), headers=HEADERS
    ) as answer:
        assert answer.status == 503
        assert answer.headers["Retry-After"]


async def test_our_own_mistakes_are_not_hidden(open_client: OpenClient) -> None:
    async def on_message(_: Message) -> None:
        raise ZeroDivisionError

    client = await open_client(on_message=on_message)

    status, _ = await post_status(client)
    assert status == 500


async def post_status(client: Client) -> tuple[int, str]:
    async with client.post(
        "/api/messages", json=recording("personal-message"), headers=HEADERS
    ) as answer:
        return answer.status, await answer.text()


async def test_the_sandbox_takes_what_is_unsigned_and_still_verifies_a_token(
    open_client: OpenClient, received: list[Message], on_message: Callable[..., Awaitable[None]]
) -> None:
    client = await open_client(
        app_id="", on_message=on_message, trust_unsigned=True, listening_host="127.0.0.1"
    )
    activity = recording("personal-message")

    async with client.post("/api/messages", json=activity) as unsigned:
        assert unsigned.status == 202
    async with client.post(
        "/api/messages", json=activity, headers={"Authorization": bearer(aud="other")}
    ) as signed:
        assert signed.status == 401
    assert len(received) == 1


async def test_the_sandbox_answers_nobody_else(
    open_client: OpenClient, received: list[Message], on_message: Callable[..., Awaitable[None]]
) -> None:
    client = await open_client(
        on_message=on_message, trust_unsigned=True, listening_host="localhost"
    )
    activity = {**recording("personal-message"), "serviceUrl": "https://evil.test/"}

    async with client.post("/api/messages", json=activity) as answer:
        assert answer.status == 403
    assert received == []


@pytest.mark.parametrize(
    "wiring",
    [
        {"app_id": ""},
        {"trust_unsigned": True},
        {"trust_unsigned": True, "listening_host": "0.0.0.0"},  # noqa: S104 - to be refused
        {"trust_unsigned": True, "listening_host": "10.0.0.1", "app_id": ""},
    ],
)
async def test_an_open_door_stops_the_start(
    open_client: OpenClient, on_message: Callable[..., Awaitable[None]], wiring: JsonObject
) -> None:
    with pytest.raises(SettingsError):
        await open_client(on_message=on_message, **wiring)
