import gzip
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.message import Message
from tests.long_run import examples
from tests.teams.conftest import Client
from tests.teams.wire import (
    GREETINGS,
    NAMES,
    SERVICE_URL,
    JsonObject,
    bearer,
    recording,
)

HEADERS = {"Authorization": bearer(), "Content-Type": "application/json"}


async def post(client: Client, activity: Any) -> tuple[int, Any]:
    async with client.post("/api/messages", json=activity, headers=HEADERS) as answer:
        return answer.status, json.loads(await answer.read() or "null")


async def post_raw(client: Client, data: Any, **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with client.post("/api/messages", data=data, headers=HEADERS | named) as answer:
        return answer.status


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("invoke-")])
async def test_every_recorded_event_is_taken(
    client: Client, received: list[Message], name: str
) -> None:
    """Messages and greetings are handed on, once each; all else gets its 2xx and nothing more."""
    status, body = await post(client, recording(name))

    speaks = recording(name)["type"] == "message" or name in GREETINGS
    assert (status, body) == (202, None)
    assert len(received) == speaks


@pytest.mark.parametrize(
    "kind",
    ["messageUpdate", "messageDelete", "messageReaction", "typing", "event", "endOfConversation",
     "handoff", "somethingOfNextYear", ""],
)  # fmt: skip
async def test_other_types_are_taken_and_nothing_is_done(
    client: Client, received: list[Message], kind: str
) -> None:
    status, _ = await post(client, {**recording("personal-message"), "type": kind})

    assert status == 202
    assert received == []


async def test_a_new_entity_does_no_harm(client: Client, received: list[Message]) -> None:
    entities = [{"type": "ProductInfo", "id": 5}, {"type": ["x"]}, None, "x", {}]

    status, _ = await post(client, {**recording("personal-message"), "entities": entities})

    assert status == 202
    assert len(received) == 1


async def test_expect_replies_changes_nothing(client: Client) -> None:
    activity = {**recording("personal-message"), "deliveryMode": "expectReplies"}

    assert await post(client, activity) == (202, None)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"type": 5, "channelId": "msteams", "serviceUrl": "x"}',
        b'{"type": "message", "n": NaN}',
        b'{"type": "message", "n": 1e999}',
        b"1" * 5000,
        json.dumps({**recording("personal-message"), "id": None}).encode(),
        json.dumps({**recording("personal-message"), "serviceUrl": None}).encode(),
    ],
)
async def test_what_is_no_activity_is_400(
    client: Client, received: list[Message], body: bytes
) -> None:
    status = await post_raw(client, body)

    assert status == 400
    assert received == []


def nested(levels: int) -> bytes:
    """A press whose value, within the activity, is nested in so many levels in all."""
    inner = "[" * (levels - 2) + '"]}"' + "]" * (levels - 2)
    activity = {**recording("personal-card-submit"), "value": {"n": 0}}
    return json.dumps(activity).replace('{"n": 0}', f'{{"n": {inner}}}').encode()


@pytest.mark.parametrize(("levels", "status"), [(64, 202), (65, 400), (900, 400), (60_000, 400)])
async def test_what_is_nested_more_deeply_than_any_card_is_400(
    client: Client, received: list[Message], levels: int, status: int
) -> None:
    assert await post_raw(client, nested(levels)) == status
    assert len(received) == (status == 202)


async def test_an_id_that_is_too_long_to_be_kept_is_400(client: Client) -> None:
    status, _ = await post(client, {**recording("personal-message"), "id": "1" * 601})

    assert status == 400


async def test_half_a_character_is_replaced(client: Client, received: list[Message]) -> None:
    raw = json.dumps(recording("personal-message")).replace("slow 40", "a\\ud83d b\\ud83d\\ude00")

    status = await post_raw(client, raw.encode())

    assert status == 202
    assert received[0].text == "a? b😀"


async def chunks(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 1024):
        yield b" " * 1024


@pytest.mark.parametrize("length", ["claimed", "chunked", "compressed"])
async def test_a_large_body_is_413(client: Client, length: str) -> None:
    size = 300 * 1024
    match length:
        case "claimed":
            status = await post_raw(client, b" " * size)
        case "chunked":
            status = await post_raw(client, chunks(size))
        case _:
            status = await post_raw(client, gzip.compress(b" " * size), Content_Encoding="gzip")

    assert status == 413


async def test_a_body_that_cannot_be_unpacked_is_400(client: Client) -> None:
    assert await post_raw(client, b"no gzip at all", Content_Encoding="gzip") == 400


async def test_who_proves_nothing_is_not_read(client: Client) -> None:
    """They learn nothing of sizes and shapes: it is 401 whatever they send."""
    for body in (b"{", b" " * 300 * 1024):
        async with client.post("/api/messages", data=body) as answer:
            assert answer.status == 401
            assert answer.headers["WWW-Authenticate"] == "Bearer"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
FIELDS = sorted({field for name in NAMES for field in recording(name)} - {"serviceUrl"})


@given(
    st.sampled_from(NAMES),
    st.dictionaries(st.sampled_from([*FIELDS, "membersAdded", "deliveryMode"]), JSON, max_size=4),
)
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_no_json_is_answered_with_500(client: Client, name: str, changes: JsonObject) -> None:
    status, _ = await post(client, {**recording(name), **changes})

    assert status in {200, 202, 400, 403, 412, 501}


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(
    max_examples=examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_no_body_is_answered_with_500(client: Client, body: bytes) -> None:
    assert await post_raw(client, body) == 400


def test_the_recordings_name_one_service() -> None:
    assert {recording(name)["serviceUrl"] for name in NAMES} == {SERVICE_URL}
