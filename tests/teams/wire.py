"""The far side of the wire: recorded activities, the connector's keys and tokens, a connector."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import BaseTestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

RECORDINGS = Path(__file__).parent / "recordings"
APP_ID = "22222222-2222-2222-2222-222222222222"
ISSUER = "https://api.botframework.test"
SERVICE_URL = "http://localhost:56150/_connector"

JsonObject = dict[str, Any]


def recording(name: str) -> JsonObject:
    activity: JsonObject = json.loads((RECORDINGS / f"{name}.json").read_text())["activity"]
    return activity


NAMES = sorted(path.stem for path in RECORDINGS.glob("*.json"))
# Recorded when the bot itself was added to a conversation.
GREETINGS = frozenset(
    {
        "personal-conversationUpdate-added-2",
        "groupChat-conversationUpdate-added-1",
        "channel-conversationUpdate-added-1",
    }
)


@cache
def private_key(_kid: str) -> RSAPrivateKey:
    """One RSA key a name; they are slow to make."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def public_jwk(kid: str, **changes: Any) -> JsonObject:
    jwk = RSAAlgorithm.to_jwk(private_key(kid).public_key(), as_dict=True)
    return {**jwk, "kid": kid, "use": "sig", "endorsements": ["msteams"], **changes}


def claims(**changes: Any) -> JsonObject:
    now = datetime.now(UTC)
    said = {
        "iss": ISSUER,
        "aud": APP_ID,
        "nbf": now - timedelta(minutes=1),
        "exp": now + timedelta(hours=1),
        "serviceurl": SERVICE_URL,
    }
    return {name: value for name, value in {**said, **changes}.items() if value is not None}


def bearer(kid: str = "key-1", *, signed_by: str | None = None, **changes: Any) -> str:
    """An Authorization header; *changes* are claims, None takes one away."""
    key = private_key(signed_by or kid)
    token = jwt.encode(claims(**changes), key, algorithm="RS256", headers={"kid": kid})
    return f"Bearer {token}"


@dataclass
class FakeOpenId:
    """Serves metadata and keys, counts how often it is asked, and can be broken."""

    keys: list[JsonObject] = field(default_factory=lambda: [public_jwk("key-1")])
    status: int = 200
    asked: int = 0
    metadata: JsonObject | None = None
    padding: str = ""

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        return app

    async def _metadata(self, request: web.Request) -> web.Response:
        self.asked += 1
        metadata = self.metadata or {"jwks_uri": str(request.url.with_path("/keys"))}
        return web.json_response(metadata, status=self.status)

    async def _keys(self, _request: web.Request) -> web.Response:
        return web.json_response({"keys": self.keys, "padding": self.padding})


@dataclass(frozen=True, kw_only=True)
class Sent:
    method: str
    path: str
    query: dict[str, str]
    authorization: str | None
    body: Any


@dataclass
class FakeConnector:
    """Gives the answers it was handed, then 201 with an id; remembers what it was sent."""

    answers: list[Callable[[web.Request], web.StreamResponse]] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.answered.set()

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._take)
        return app

    def answer(self, status: int, body: Any = None, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append(lambda _: web.json_response(body, status=status, headers=named))

    def hang_up(self) -> None:
        """Take the request, and close the connection without an answer."""

        def drop(request: web.Request) -> web.StreamResponse:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()

        self.answers.append(drop)

    async def _take(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        self.sent.append(
            Sent(
                method=request.method,
                path=request.raw_path.partition("?")[0],
                query=dict(request.query),
                authorization=request.headers.get("authorization"),
                body=json.loads(raw) if raw else None,
            )
        )
        await self.answered.wait()
        if self.answers:
            return self.answers.pop(0)(request)
        return web.json_response({"id": f"made-{len(self.sent)}"}, status=201)


def address(server: BaseTestServer, path: str = "/") -> str:
    return str(server.make_url(path))
