import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.errors import ConveneError
from bot.identity import SignedIn
from bot.message import Person
from bot.web import SignInPages, create_app

ANA = Person("tenant-1", "ana-01")
CODE = "r3ceipt"
ENTRA = "https://login.example/tenant-1/oauth2/v2.0/authorize?a=b%20c&X-AnchorMailbox=Oid%3Aa%40t"

Client = TestClient[web.Request, web.Application]


@dataclass
class FakeSignIn:
    """Signs Ana in, or raises *error*."""

    error: ConveneError | None = None
    digits: str | None = None
    opened: list[str] = field(default_factory=list)
    answers: list[dict[str, str]] = field(default_factory=list)

    async def authorization_url(self, flow_id: str) -> str:
        self.opened.append(flow_id)
        if self.error:
            raise self.error
        return ENTRA

    async def complete_sign_in(self, answer: Mapping[str, str]) -> SignedIn:
        self.answers.append(dict(answer))
        if self.error:
            raise self.error
        return SignedIn(person=ANA, code=CODE, digits=self.digits)


@dataclass
class Bot:
    """What stands behind the pages."""

    sign_in: FakeSignIn = field(default_factory=FakeSignIn)
    signed_in: list[Person] = field(default_factory=list)
    unheard: ConveneError | None = None
    not_ready: str | ConveneError | None = None
    never_ready: bool = False

    async def messages(self, request: web.Request) -> web.StreamResponse:
        if await request.read() == b"crash":
            raise ZeroDivisionError
        return web.json_response({})

    async def on_signed_in(self, person: Person) -> None:
        if self.unheard:
            raise self.unheard
        self.signed_in.append(person)

    async def ready(self) -> str | None:
        if self.never_ready:
            await asyncio.Event().wait()
        if isinstance(self.not_ready, ConveneError):
            raise self.not_ready
        return self.not_ready


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
async def client(bot: Bot) -> AsyncIterator[Client]:
    app = create_app(
        messages=bot.messages,
        sign_in=SignInPages(bot.sign_in, on_signed_in=bot.on_signed_in),
        ready=bot.ready,
        max_body=1000,
    )
    async with TestClient(TestServer(app)) as client:
        yield client
