import json
from typing import Any

import pytest

from bot.message import Message
from tests.teams.conftest import Client
from tests.teams.wire import (
    NAMES,
    bearer,
    recording,
)

HEADERS = {"Authorization": bearer(), "Content-Type": "application/json"}


async def post(client: Client, activity: Any) -> tuple[int, Any]:
    async with client.post("/api/messages", json=activity, headers=HEADERS) as answer:
        return answer.status, json.loads(await answer.read() or "null")


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ({"id": "ter-1", "connectionName": "conn", "token": "fake.jwt.token"}, 412),
        ({"id": "ter-1", "connectionName": ""}, 400),
        (None, 400),
        ("x", 400),
    ],
)
async def test_a_token_exchange_falls_back_to_the_button(
    client: Client, value: Any, status: int
) -> None:
    answered, body = await post(
        client, {**recording("invoke-signin-tokenExchange"), "value": value}
    )

    given = value if isinstance(value, dict) else {}
    assert answered == status
    assert body["id"] == given.get("id")
    assert body["connectionName"] == given.get("connectionName")
    assert body["failureDetail"]


@pytest.mark.parametrize("name", ["signin/verifyState", "signin/failure"])
async def test_what_the_sign_in_page_tells_is_taken(
    client: Client, received: list[Message], name: str
) -> None:
    activity = {**recording("invoke-signin-tokenExchange"), "name": name, "value": {"state": "x"}}

    assert await post(client, activity) == (200, None)
    assert received == []


async def test_a_pressed_action_is_handed_on(client: Client, received: list[Message]) -> None:
    status, body = await post(client, recording("invoke-adaptiveCard-action"))

    assert status == 200
    assert body["statusCode"] == 200
    assert body["type"] == "application/vnd.microsoft.activity.message"
    assert body["value"]
    assert [message.value for message in received] == [{"k": "v"}]


async def test_an_action_that_is_none_is_refused_in_its_own_terms(
    client: Client, received: list[Message]
) -> None:
    status, body = await post(client, {**recording("invoke-adaptiveCard-action"), "value": {}})

    assert status == 200
    assert body["statusCode"] == 400
    assert body["type"] == "application/vnd.microsoft.error"
    assert received == []


@pytest.mark.parametrize("name", [name for name in NAMES if "composeExtension" in name])
async def test_message_extensions_are_not_implemented(client: Client, name: str) -> None:
    assert await post(client, recording(name)) == (501, None)


@pytest.mark.parametrize("name", ["somethingOfNextYear", None, 5, ["signin/failure"], {}])
async def test_an_unknown_invoke_is_not_implemented(client: Client, name: Any) -> None:
    activity = {**recording("invoke-adaptiveCard-action"), "name": name}

    assert await post(client, activity) == (501, None)
