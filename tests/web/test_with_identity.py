"""The pages in front of the real identity room, with only Entra's wire faked."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.errors import SignInRequiredError
from bot.identity import Identity, open_session
from bot.message import Person
from bot.web import SignInPages, create_app
from tests.identity.conftest import ANA, APP, BEN, Accounts, Caches, Clock, Flows, Receipts
from tests.identity.fake_entra import FakeEntra
from tests.web.conftest import Bot, Client


@pytest.fixture
def entra() -> FakeEntra:
    return FakeEntra()


@pytest.fixture
async def identity(entra: FakeEntra) -> AsyncIterator[Identity]:
    session = open_session(None)
    session.mount("https://", entra)
    identity = Identity(
        APP,
        flows=Flows(),
        caches=Caches(),
        receipts=Receipts(),
        accounts=Accounts(),
        now=Clock(),
        session=session,
    )
    yield identity
    await identity.aclose()


@pytest.fixture
async def client(identity: Identity, bot: Bot) -> AsyncIterator[Client]:
    app = create_app(
        messages=bot.messages,
        sign_in=SignInPages(identity, on_signed_in=bot.on_signed_in),
        ready=bot.ready,
    )
    async with TestClient(TestServer(app)) as client:
        yield client


async def visit(client: Client, entra: FakeEntra, flow_id: str, person: Person) -> tuple[int, str]:
    """Open the link and answer Entra's page as *person*."""
    start = await client.get("/auth/start", params={"flow": flow_id}, allow_redirects=False)
    answer = entra.sign_in(start.headers["Location"], person)
    done = await client.post("/auth/callback", data=answer)
    return done.status, await done.text()


async def test_somebody_else_is_turned_away_and_the_person_gets_in(
    client: Client, identity: Identity, entra: FakeEntra, bot: Bot
) -> None:
    """By the same link; after that it is spent."""
    flow_id = await identity.begin_sign_in(ANA)

    bens = await visit(client, entra, flow_id, BEN)
    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)
    anas = await visit(client, entra, flow_id, ANA)
    spent = await client.get("/auth/start", params={"flow": flow_id}, allow_redirects=False)

    assert bens[0] == 403
    assert "somebody else" in bens[1]
    assert anas[0] == 200
    assert bot.signed_in == [ANA]
    assert (await identity.acquire_token(ANA)).startswith("ana-01-")
    assert spent.status == 410
