"""What proves where an activity comes from, and every forgery that a test may want."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import jwt
import pytest
from aiohttp import web
from jwt.algorithms import RSAAlgorithm

from bot.sandbox import Sandbox
from bot.sandbox.keys import SigningKey, peek
from tests.sandbox.callers import call


async def published(sandbox: Sandbox, http: aiohttp.ClientSession) -> list[dict[str, Any]]:
    """The keys, by the way that a bot finds them."""
    metadata = await call(http, "GET", sandbox.settings["CONVENE_BOT_OPENID_URL"])
    assert metadata.body["issuer"] == sandbox.settings["CONVENE_BOT_TOKEN_ISSUER"]
    keys: list[dict[str, Any]] = (await call(http, "GET", metadata.body["jwks_uri"])).body["keys"]
    return keys


def check(token: str, key: dict[str, Any], sandbox: Sandbox) -> dict[str, Any]:
    public: Any = RSAAlgorithm.from_jwk(key)
    claims: dict[str, Any] = jwt.decode(
        token,
        public,
        algorithms=["RS256"],
        audience=sandbox.settings["MicrosoftAppId"],
        issuer="https://api.botframework.com",
        options={"verify_exp": False, "verify_nbf": False},
    )
    return claims


async def test_a_right_token_holds(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    token = sandbox.connector.sign()

    [key] = await published(sandbox, http)

    assert check(token, key, sandbox)["serviceurl"] == sandbox.connector.service_url
    assert jwt.get_unverified_header(token)["kid"] == key["kid"]
    assert key["endorsements"] == ["msteams"]


async def test_each_claim_can_be_wrong_alone(sandbox: Sandbox) -> None:
    sign = sandbox.connector.sign

    assert peek(sign(service_url="https://evil.example/"))["serviceurl"] == "https://evil.example/"
    assert peek(sign(audience="another"))["aud"] == "another"
    assert peek(sign(issuer="https://evil.example"))["iss"] == "https://evil.example"
    assert "serviceurl" not in peek(sign(without=["serviceurl"]))
    expired = peek(sign(lifetime=timedelta(hours=-1)))
    assert expired["nbf"] < expired["exp"] < datetime(2026, 11, 23, 9, tzinfo=UTC).timestamp()


async def test_a_strangers_key_is_not_published(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    token = sandbox.connector.sign(key=SigningKey())

    kids = {key["kid"] for key in await published(sandbox, http)}

    assert jwt.get_unverified_header(token)["kid"] not in kids


async def test_a_key_may_lack_the_endorsement(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    key = SigningKey()
    sandbox.connector.signatures.publish(key, endorsements=("webchat",))

    _, shown = await published(sandbox, http)

    assert (shown["kid"], shown["endorsements"]) == (key.kid, ["webchat"])


@pytest.mark.parametrize(("keep_old", "count"), [(False, 1), (True, 2)])
async def test_keys_rotate(
    sandbox: Sandbox, http: aiohttp.ClientSession, keep_old: bool, count: int
) -> None:
    [old] = await published(sandbox, http)
    new = sandbox.connector.signatures.rotate(keep_old=keep_old)

    keys = await published(sandbox, http)

    assert len(keys) == count
    assert jwt.get_unverified_header(sandbox.connector.sign())["kid"] == new.kid
    assert (old in keys) is keep_old


class Endpoint:
    """A bot's endpoint that answers as it is told and keeps what it got."""

    def __init__(self) -> None:
        self.url = ""
        self.answer = ""
        self.requests: list[tuple[dict[str, str], Any]] = []

    async def take(self, request: web.Request) -> web.Response:
        self.requests.append((dict(request.headers), await request.json()))
        return web.Response(status=202, text=self.answer)


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    endpoint = Endpoint()
    application = web.Application()
    application.router.add_post("/api/messages", endpoint.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    endpoint.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
    yield endpoint
    await runner.cleanup()


@pytest.mark.parametrize(("text", "body"), [("", None), ('{"a": 1}', {"a": 1}), ("no", "no")])
async def test_an_activity_is_delivered_with_its_proof(
    sandbox: Sandbox, endpoint: Endpoint, text: str, body: Any
) -> None:
    endpoint.answer = text
    activity = sandbox.activities.message(sandbox.people.robin, "Lunch tomorrow at 12")

    answer = await sandbox.connector.deliver(activity, to=endpoint.url)

    [(headers, received)] = endpoint.requests
    token = headers["Authorization"].removeprefix("Bearer ")
    assert (answer.status, answer.body) == (202, body)
    assert received == activity
    assert peek(token)["serviceurl"] == activity["serviceUrl"]
    assert headers["x-ms-conversation-id"] == activity["conversation"]["id"]
    assert headers["x-ms-tenant-id"] == sandbox.people.robin.person.tenant_id


async def test_an_activity_can_come_without_a_proof(sandbox: Sandbox, endpoint: Endpoint) -> None:
    activity = sandbox.activities.installation(sandbox.people.robin)

    await sandbox.connector.deliver(activity, to=endpoint.url, signed=False)

    assert "Authorization" not in endpoint.requests[0][0]
