"""An Entra that keeps failing is left alone, for everybody and for a moment."""

from datetime import timedelta

import pytest

from bot.circuit import FAILURES, PAUSE, SPAN
from bot.errors import IdentityPausedError, IdentityUnavailableError
from bot.identity import Identity
from bot.message import Person
from tests.identity.conftest import Caches, Clock, sign_in
from tests.identity.fake_entra import FakeEntra, reply

PEOPLE = [Person("tenant", f"person-{number}") for number in range(FAILURES + 1)]


async def all_fail(identity: Identity, entra: FakeEntra, caches: Caches, clock: Clock) -> None:
    for person in PEOPLE:
        await sign_in(identity, entra, person)
        caches.age(person, 0)
    entra.answer = lambda sent: reply(503, {}) if sent.method == "POST" else None
    for person in PEOPLE[:FAILURES]:
        with pytest.raises(IdentityUnavailableError):
            await identity.acquire_token(person)
        clock.pass_(seconds=SPAN / timedelta(seconds=1) / (FAILURES - 1))


async def test_after_many_failures_nobody_asks_any_more(
    identity: Identity, entra: FakeEntra, caches: Caches, clock: Clock
) -> None:
    await all_fail(identity, entra, caches, clock)
    asked = len(entra.sent)

    with pytest.raises(IdentityPausedError):
        await identity.acquire_token(PEOPLE[-1])

    assert len(entra.sent) == asked


async def test_after_a_pause_it_is_asked_again(
    identity: Identity, entra: FakeEntra, caches: Caches, clock: Clock
) -> None:
    await all_fail(identity, entra, caches, clock)
    entra.answer = lambda _: None
    clock.pass_(seconds=PAUSE / timedelta(seconds=1))

    assert await identity.acquire_token(PEOPLE[-1])
