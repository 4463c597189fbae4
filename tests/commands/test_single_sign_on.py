"""Copies of an exchange that another replica acts on, and what goes wrong meanwhile."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.commands import Policy, SingleSignOn
from bot.commands.single_sign_on import LOOKS
from bot.errors import IdentityUnavailableError, StoreError
from bot.identity import Identity
from bot.message import Message, Person, Reply, TokenExchange
from bot.store import Database, TokenExchanges, migrate
from tests.examples import MESSAGE, SENDER

EXCHANGE = TokenExchange(occasion=MESSAGE, exchange_id="x-1", token="t")
POLICY = Policy(
    public_url="https://x", tenants=frozenset({"tenant-1"}), default_zone=ZoneInfo("UTC")
)


@dataclass
class FakeIdentity:
    """Takes every token, or is away; knows whose accounts are."""

    away: bool = False
    exchanged: list[Person] = field(default_factory=list)
    owners: dict[Person, Person] = field(default_factory=dict)

    async def check_assertion(self, person: Person, assertion: str) -> None:
        return None

    async def exchange_token(self, person: Person, assertion: str) -> None:
        if self.away:
            raise IdentityUnavailableError("away")
        self.exchanged.append(person)

    @property
    def receipts(self) -> "FakeIdentity":
        return self

    async def recognize(self, account: Person) -> Person | None:
        return self.owners.get(account)


@dataclass
class Scene:
    """Single sign-on, and all that is around it."""

    exchanges: TokenExchanges
    identity: FakeIdentity = field(default_factory=FakeIdentity)
    resumed: list[Person] = field(default_factory=list)
    naps: list[float] = field(default_factory=list)
    unheard: bool = False

    @property
    def sso(self) -> SingleSignOn:
        return SingleSignOn(
            identity=cast("Identity", self.identity),
            exchanges=self.exchanges,
            policy=POLICY,
            resume=self.resume,
            tell=self.tell,
            sleep=self.sleep,
        )

    async def resume(self, person: Person) -> None:
        if self.unheard:
            raise StoreError("away")
        self.resumed.append(person)

    async def tell(self, message: Message, reply: Reply) -> None:
        raise AssertionError("nobody is told anything")

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'db'}", keys=[b"k" * 32])
    await migrate(database)
    yield Scene(TokenExchanges(database))
    await database.close()


async def test_a_copy_that_nobody_answers_takes_the_button_in_the_end(scene: Scene) -> None:
    """As after the end of the replica that acted."""
    await scene.exchanges.claim(EXCHANGE)

    worked = await scene.sso.exchange_token(EXCHANGE)

    assert not worked
    assert len(scene.naps) == LOOKS
    assert scene.identity.exchanged == []


@pytest.mark.parametrize("worked", [True, False])
async def test_a_copy_says_what_came_of_the_one_that_acted(scene: Scene, worked: bool) -> None:
    await scene.exchanges.claim(EXCHANGE)
    await scene.exchanges.finish(EXCHANGE, worked=worked)

    assert await scene.sso.exchange_token(EXCHANGE) is worked
    assert scene.resumed == []


async def test_a_failure_is_every_copys(scene: Scene) -> None:
    scene.identity.away = True

    first = await scene.sso.exchange_token(EXCHANGE)
    scene.identity.away = False

    assert not first
    assert not await scene.sso.exchange_token(EXCHANGE)


async def test_a_message_that_cannot_go_on_takes_the_button(scene: Scene) -> None:
    """The page then lets it go on."""
    scene.unheard = True

    assert not await scene.sso.exchange_token(EXCHANGE)


async def test_an_account_whose_owner_is_known_is_theirs(scene: Scene) -> None:
    unnamed = replace(MESSAGE, sender=replace(SENDER, user_id=""))
    exchange = replace(EXCHANGE, occasion=unnamed)

    before = await scene.sso.exchange_token(exchange)
    scene.identity.owners[unnamed.sender.person] = SENDER.person

    assert not before
    assert await scene.sso.exchange_token(exchange)
    assert scene.identity.exchanged == scene.resumed == [SENDER.person]
