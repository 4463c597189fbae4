import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from bot.identity import EntraApp, Identity, open_session
from bot.message import Person
from tests.identity.fake_entra import LOGIN, FakeEntra

# Not well-formed GUIDs: Microsoft's Agents Playground sends such.
ANA = Person("tenant-1", "ana-01")
BEN = Person("tenant-1", "ben-0000-0002")
APP = EntraApp(
    client_id="app-1",
    tenant_id="tenant-0",
    credential="s3cret",
    login_url=LOGIN,
    bot_login_url=f"{LOGIN}/",
    redirect_url="https://convene.example/auth/callback",
    graph_scope="https://graph.microsoft.com/OnlineMeetings.ReadWrite",
)


@dataclass
class Clock:
    """The time, moved by hand; it begins at the machine's, by which MSAL judges."""

    time: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, **parts: float) -> None:
        self.time += timedelta(**parts)


@dataclass
class Caches:
    """Keeps token caches in memory, as the store would."""

    kept: dict[Person, str] = field(default_factory=dict)
    saves: int = 0

    async def recall_cache(self, person: Person) -> str | None:
        return self.kept.get(person)

    async def remember_cache(self, person: Person, text: str) -> None:
        self.saves += 1
        self.kept[person] = text

    async def forget_cache(self, person: Person) -> None:
        self.kept.pop(person, None)

    def age(self, person: Person, seconds_left: int) -> None:
        """Let the access tokens kept for *person* end so soon."""
        cache = json.loads(self.kept[person])
        for token in cache["AccessToken"].values():
            token["expires_on"] = str(int(datetime.now(UTC).timestamp()) + seconds_left)
        self.kept[person] = json.dumps(cache)


@dataclass
class Flows:
    """Keeps sign-ins in memory as JSON, as the store would."""

    kept: dict[str, tuple[Person, str]] = field(default_factory=dict)

    async def remember_flow(
        self, flow_id: str, person: Person, flow: dict[str, Any], expires_at: datetime
    ) -> None:
        assert datetime.fromisoformat(flow["expires_at"]) == expires_at
        self.kept[flow_id] = person, json.dumps(flow)

    async def recall_flow(self, flow_id: str) -> tuple[Person, dict[str, Any]] | None:
        if flow_id not in self.kept:
            return None
        person, flow = self.kept[flow_id]
        return person, json.loads(flow)

    async def recall_flows_of(self, person: Person) -> list[dict[str, Any]]:
        return [json.loads(flow) for whose, flow in self.kept.values() if whose == person]

    async def take_flow_by_state(self, state: str) -> tuple[Person, dict[str, Any]] | None:
        for flow_id, (person, flow) in self.kept.items():
            if json.loads(flow)["state"] == state:
                del self.kept[flow_id]
                return person, json.loads(flow)
        return None


@dataclass
class Receipts:
    """Keeps receipts in memory, as the store would."""

    kept: dict[str, tuple[Person, str]] = field(default_factory=dict)

    async def remember_receipt(
        self, code: str, asker: Person, receipt: dict[str, Any], expires_at: datetime
    ) -> None:
        self.kept[code] = asker, json.dumps(receipt)

    async def recall_receipt(self, code: str) -> tuple[Person, dict[str, Any]] | None:
        if code not in self.kept:
            return None
        asker, receipt = self.kept[code]
        return asker, json.loads(receipt)

    async def drop_receipt(self, code: str) -> bool:
        return self.kept.pop(code, None) is not None

    async def take_by_digits(self, asker: Person, digits: str) -> dict[str, Any] | None:
        for code, (whose, text) in self.kept.items():
            receipt: dict[str, Any] = json.loads(text)
            if whose == asker and receipt.get("digits") == digits:
                del self.kept[code]
                return receipt
        return None


@dataclass
class Accounts:
    """Keeps whose accounts are, as the store would."""

    kept: dict[Person, Person] = field(default_factory=dict)

    async def remember_account(self, account: Person, owner: Person) -> None:
        self.kept[account] = owner

    async def recall_account(self, account: Person) -> Person | None:
        return self.kept.get(account)


@pytest.fixture
def entra() -> FakeEntra:
    return FakeEntra()


@pytest.fixture
def session(entra: FakeEntra) -> requests.Session:
    session = open_session(None)
    session.mount("https://", entra)
    return session


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def caches() -> Caches:
    return Caches()


@pytest.fixture
def flows() -> Flows:
    return Flows()


@pytest.fixture
def receipts() -> Receipts:
    return Receipts()


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
async def identity(
    session: requests.Session,
    flows: Flows,
    caches: Caches,
    receipts: Receipts,
    accounts: Accounts,
    clock: Clock,
) -> AsyncIterator[Identity]:
    identity = Identity(
        APP,
        flows=flows,
        caches=caches,
        receipts=receipts,
        accounts=accounts,
        now=clock,
        session=session,
    )
    yield identity
    await identity.aclose()


async def sign_in(identity: Identity, entra: FakeEntra, person: Person) -> None:
    """Take *person* through the whole sign-in."""
    url = await identity.authorization_url(await identity.begin_sign_in(person))
    await identity.complete_sign_in(entra.sign_in(url, person))
