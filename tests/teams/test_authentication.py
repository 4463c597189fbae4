"""Who may speak, through the real endpoint; nobody else's message is ever handed on."""

import base64
import hmac
import json
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.message import Message
from tests.teams.conftest import Client
from tests.teams.wire import (
    APP_ID,
    ISSUER,
    SERVICE_URL,
    FakeOpenId,
    JsonObject,
    bearer,
    claims,
    private_key,
    public_jwk,
    recording,
)


async def post(client: Client, header: str | None, **changes: Any) -> int:
    headers = {} if header is None else {"Authorization": header}
    activity = {**recording("personal-message"), **changes}
    async with client.post("/api/messages", json=activity, headers=headers) as answer:
        assert answer.status == 202 or not await answer.read()
        return answer.status


def hours(number: float) -> datetime:
    return datetime.now(UTC) + timedelta(hours=number)


def segment(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def unsigned(algorithm: str) -> str:
    parts = ({"alg": algorithm, "kid": "key-1"}, {"iss": ISSUER, "aud": APP_ID})
    return f"Bearer {'.'.join(segment(json.dumps(part).encode()) for part in parts)}."


def signed_with_the_public_key() -> str:
    """The classic confusion: the public key, which everybody has, taken for a shared secret."""
    secret = (
        private_key("key-1")
        .public_key()
        .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    said = claims(exp=4102444800, nbf=0)
    parts = ({"alg": "HS256", "kid": "key-1"}, said)
    signed = ".".join(segment(json.dumps(part).encode()) for part in parts)
    return f"Bearer {signed}.{segment(hmac.digest(secret, signed.encode(), 'sha256'))}"


def deep_header() -> str:
    return "Bearer " + base64.urlsafe_b64encode(b"[" * 5000).decode() + ".e30.e30"


async def test_an_unsigned_activity_is_refused_by_the_production_wiring(
    client: Client, received: list[Message]
) -> None:
    assert await post(client, None) == 401
    assert received == []


async def test_a_signed_activity_comes_in(client: Client, received: list[Message]) -> None:
    assert await post(client, bearer()) == 202
    assert [message.text for message in received] == ["slow 40"]


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("", id="empty"),
        pytest.param("Bearer", id="no token"),
        pytest.param("Bearer garbage", id="garbage"),
        pytest.param("Bearer a.b.c", id="three pieces of garbage"),
        pytest.param("Bearer \u00e9\u20ac", id="not ASCII"),
        pytest.param("Basic dTpw", id="another scheme"),
        pytest.param(unsigned("none"), id="alg none"),
        pytest.param(unsigned("None"), id="alg None"),
        pytest.param(unsigned("RS256"), id="no signature"),
        pytest.param(deep_header(), id="a header nested without end"),
        pytest.param(signed_with_the_public_key(), id="HS256"),
        pytest.param(bearer(signed_by="forger"), id="forged"),
        pytest.param(bearer(kid="never-heard-of"), id="unknown kid"),
        pytest.param(bearer(exp=hours(-2)), id="expired"),
        pytest.param(bearer(exp=None), id="without an end"),
        pytest.param(bearer(exp="soon"), id="an end that is no time"),
        pytest.param(bearer(exp=float("inf")), id="an end that never comes"),
        pytest.param(bearer(nbf=[]), id="a beginning that is a list"),
        pytest.param(bearer(nbf=hours(2), exp=hours(3)), id="not yet valid"),
        pytest.param(bearer(aud="33333333-3333-3333-3333-333333333333"), id="another bot's"),
        pytest.param(bearer(aud=[APP_ID, "other"]), id="several audiences"),
        pytest.param(bearer(aud=None), id="no audience"),
        pytest.param(bearer(iss="https://sts.windows.net/t/"), id="another issuer"),
        pytest.param(bearer(iss=None), id="no issuer"),
    ],
)
async def test_a_token_that_proves_nothing_is_401(
    client: Client, received: list[Message], header: str
) -> None:
    status = await post(client, header)

    assert status == 401
    assert received == []


@pytest.mark.parametrize(
    ("header", "changes"),
    [
        pytest.param(bearer(serviceurl="https://evil.test/"), {}, id="claim differs"),
        pytest.param(bearer(serviceurl=None), {}, id="no claim"),
        pytest.param(bearer(serviceurl=7), {}, id="claim of a wrong type"),
        pytest.param(bearer(), {"serviceUrl": "http://localhost:1/x"}, id="activity differs"),
        pytest.param(
            bearer(serviceurl="https://evil.test/"),
            {"serviceUrl": "https://evil.test/"},
            id="host not allowed",
        ),
        pytest.param(bearer(), {"channelId": "webchat"}, id="another channel"),
        pytest.param(bearer("key-2"), {}, id="key not endorsed"),
        pytest.param(bearer("key-3"), {}, id="key without endorsements"),
    ],
)
async def test_a_genuine_token_that_may_not_say_this_is_403(
    client: Client,
    fake_openid: FakeOpenId,
    received: list[Message],
    header: str,
    changes: JsonObject,
) -> None:
    fake_openid.keys += [
        public_jwk("key-2", endorsements=["webchat", 5]),
        public_jwk("key-3", endorsements=None),
    ]

    status = await post(client, header, **changes)

    assert status == 403
    assert received == []


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"serviceurl": SERVICE_URL + "/"}, id="slash at the end"),
        pytest.param({"exp": timedelta(minutes=-4)}, id="just over"),
        pytest.param({"nbf": timedelta(minutes=4)}, id="almost begun"),
        pytest.param({"nbf": None}, id="no beginning"),
    ],
)
async def test_small_differences_are_forgiven(client: Client, changes: JsonObject) -> None:
    now = datetime.now(UTC)
    said: JsonObject = {
        name: now + value if isinstance(value, timedelta) else value
        for name, value in changes.items()
    }

    assert await post(client, bearer(**said)) == 202


async def test_the_scheme_s_case_does_not_matter(client: Client) -> None:
    assert await post(client, bearer().replace("Bearer", "bearer")) == 202


async def test_a_refusal_is_logged_with_its_reason_and_without_the_token(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    header = bearer(exp=hours(-1))

    with caplog.at_level(logging.WARNING):
        await post(client, header)

    [record] = [record for record in caplog.records if record.message == "activity.refused"]
    assert (record.__dict__["status"], record.__dict__["reason"]) == (401, "ExpiredSignatureError")
    assert header.split()[1] not in str(record.__dict__)


async def test_nobody_is_let_in_while_there_are_no_keys(
    client: Client, fake_openid: FakeOpenId, received: list[Message]
) -> None:
    fake_openid.status = 500

    status = await post(client, bearer())

    assert status == 503
    assert received == []


async def test_a_rotated_key_is_good_at_once(client: Client, fake_openid: FakeOpenId) -> None:
    assert await post(client, bearer()) == 202
    fake_openid.keys = [public_jwk("key-9")]

    assert await post(client, bearer("key-9")) == 202
    assert await post(client, bearer()) == 401


def test_forgeries_are_made_with_another_key() -> None:
    assert private_key("forger") is not private_key("key-1")
