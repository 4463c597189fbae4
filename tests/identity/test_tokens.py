"""Silent renewal: whose token, how many requests, and what each of Entra's answers becomes."""

import asyncio
import json
from collections.abc import Callable
from threading import Barrier, Event
from typing import Any

import pytest
import requests

from bot.errors import (
    IdentityError,
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    Obstacle,
    SignInRequiredError,
)
from bot.identity import Identity
from bot.message import Person
from tests.identity.conftest import ANA, APP, BEN, Accounts, Caches, Clock, Flows, Receipts, sign_in
from tests.identity.fake_entra import FakeEntra, Sent, part, refusal, reply

CLAIMS = '{"access_token": {"nbf": {"essential": true, "value": "1"}}}'
EVERYBODY = [Person(f"tenant-{n % 4}", f"person-{n}") for n in range(20)]


async def test_who_never_signed_in_must_and_nothing_is_asked(
    identity: Identity, entra: FakeEntra
) -> None:
    with pytest.raises(SignInRequiredError) as required:
        await identity.acquire_token(ANA, claims=CLAIMS)

    assert required.value.claims == CLAIMS
    assert entra.sent == []


async def test_a_second_message_asks_for_no_token(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)

    tokens = {await identity.acquire_token(ANA) for _ in range(3)}

    assert tokens == {"ana-01-1"}
    assert len(entra.tokens_asked) == 1
    assert caches.saves == 1


async def test_a_token_near_its_end_is_renewed_and_kept(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 299)

    token = await identity.acquire_token(ANA)

    assert token == "ana-01-2"
    assert entra.tokens_asked[-1].form["grant_type"] == "refresh_token"
    assert await identity.acquire_token(ANA) == "ana-01-2"


async def test_six_equal_calls_at_once_ask_once(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """Also where a claims challenge makes the kept token useless to each of them."""
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)

    plain = await asyncio.gather(*(identity.acquire_token(ANA) for _ in range(6)))
    stepped = await asyncio.gather(*(identity.acquire_token(ANA, claims=CLAIMS) for _ in range(6)))

    assert set(plain) == {"ana-01-2"}
    assert set(stepped) == {"ana-01-3"}
    assert len(entra.tokens_asked) == 3


async def test_twenty_people_at_once_each_get_their_own(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """Interleaved, renewed and from the cache, with requests that overlap on the wire."""
    for person in EVERYBODY:
        await sign_in(identity, entra, person)
        caches.age(person, 0)
    together = Barrier(4)

    def overlap(sent: Sent) -> None:
        if sent.method == "POST":
            together.wait(10)

    entra.answer = overlap

    asked = [person for _ in range(5) for person in EVERYBODY]
    tokens = await asyncio.gather(*(identity.acquire_token(person) for person in asked))

    for person, token in zip(asked, tokens, strict=True):
        assert token.startswith(f"{person.user_id}-")
    assert len(entra.tokens_asked) == 40
    for person in EVERYBODY:
        assert f"refresh:{person.tenant_id}:{person.user_id}" in caches.kept[person]


async def test_twenty_sign_ins_at_once_fetch_a_tenants_addresses_once(
    identity: Identity, entra: FakeEntra
) -> None:
    people = [Person("tenant-1", f"person-{n}") for n in range(20)]

    await asyncio.gather(*(identity.begin_sign_in(person) for person in people))

    assert len(entra.discoveries) == 1


async def test_the_addresses_are_asked_for_again_the_next_day(
    identity: Identity, entra: FakeEntra, clock: Clock
) -> None:
    await identity.begin_sign_in(ANA)
    clock.pass_(days=1)

    await identity.begin_sign_in(ANA)

    assert len(entra.discoveries) == 2


async def test_a_renewal_for_somebody_else_is_neither_used_nor_kept(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """Even where a proxy mixes answers up, and marks them to be kept."""
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    before = caches.kept[ANA]
    bens = reply(200, entra.token_for(BEN), {"Retry-After": "60"})
    entra.answer = lambda sent: bens if sent.method == "POST" else None

    with pytest.raises(SignInRequiredError) as required:
        await identity.acquire_token(ANA)

    assert required.value.code == "wrong_user"
    assert caches.kept[ANA] == before


async def test_an_answer_with_retry_after_reaches_nobody_else(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    for person in (ANA, BEN):
        await sign_in(identity, entra, person)
        caches.age(person, 0)

    def slow_down(sent: Sent) -> requests.Response | None:
        if sent.method == "GET":
            return None
        _, tenant_id, user_id = sent.form["refresh_token"].split(":")
        token = entra.token_for(Person(tenant_id, user_id))
        return reply(200, token, {"Retry-After": "60"})

    entra.answer = slow_down
    anas, bens = await identity.acquire_token(ANA), await identity.acquire_token(BEN)

    assert anas.startswith("ana-01-")
    assert bens.startswith("ben-0000-0002-")


@pytest.mark.parametrize("status", [429, 503])
async def test_who_is_told_to_wait_waits_alone(
    identity: Identity, entra: FakeEntra, caches: Caches, clock: Clock, status: int
) -> None:
    for person in (ANA, BEN):
        await sign_in(identity, entra, person)
        caches.age(person, 0)
    busy = reply(status, {"error": "temporarily_unavailable"}, {"Retry-After": "30"})
    entra.answer = lambda sent: busy if "ana-01" in sent.form.get("refresh_token", "") else None
    with pytest.raises(IdentityUnavailableError):
        await identity.acquire_token(ANA)
    entra.answer = lambda _: None
    before = len(entra.tokens_asked)

    with pytest.raises(IdentityUnavailableError):
        await identity.acquire_token(ANA)
    bens = await identity.acquire_token(BEN)
    clock.pass_(seconds=30)
    anas = await identity.acquire_token(ANA)

    assert bens.startswith("ben")
    assert anas.startswith("ana")
    assert len(entra.tokens_asked) == before + 2


async def test_a_refusal_is_not_replayed(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """MSAL would repeat a 400 for a minute: somebody who has just consented gets through."""
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    refused = refusal("invalid_grant", 65001, suberror="consent_required")
    entra.answer = lambda sent: refused if sent.method == "POST" else None
    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)
    entra.answer = lambda _: None

    token = await identity.acquire_token(ANA)

    assert token == "ana-01-2"


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_token_that_still_holds_outlives_an_outage(
    identity: Identity, entra: FakeEntra, caches: Caches, status: int
) -> None:
    """Where only its renewal ahead of time failed."""
    await sign_in(identity, entra, ANA)
    cache = json.loads(caches.kept[ANA])
    for token in cache["AccessToken"].values():
        token["refresh_on"] = "1"
    caches.kept[ANA] = json.dumps(cache)
    entra.answer = lambda sent: reply(status, {}) if sent.method == "POST" else None

    assert await identity.acquire_token(ANA) == "ana-01-1"


async def test_a_claims_challenge_goes_out_with_the_refresh_token(
    identity: Identity, entra: FakeEntra
) -> None:
    await sign_in(identity, entra, ANA)

    token = await identity.acquire_token(ANA, claims=CLAIMS)

    sent = entra.tokens_asked[-1].form
    assert sent["refresh_token"] == "refresh:tenant-1:ana-01"
    assert json.loads(sent["claims"]) == json.loads(CLAIMS)
    assert token == "ana-01-2"
    assert await identity.acquire_token(ANA) == "ana-01-2"


async def test_cp1_is_declared_where_it_is_asked_for(
    session: requests.Session, entra: FakeEntra, flows: Flows, caches: Caches, clock: Clock
) -> None:
    """Merged with the challenge."""
    identity = Identity(
        APP,
        flows=flows,
        caches=caches,
        receipts=Receipts(),
        accounts=Accounts(),
        now=clock,
        session=session,
        client_capabilities=["CP1"],
    )
    await sign_in(identity, entra, ANA)

    await identity.acquire_token(ANA, claims=CLAIMS)

    await identity.aclose()
    claims = json.loads(entra.tokens_asked[-1].form["claims"])["access_token"]
    assert claims == {"nbf": {"essential": True, "value": "1"}, "xms_cc": {"values": ["CP1"]}}


@pytest.mark.parametrize(
    ("given", "expected"),
    [({"claims": '{"a": 1}'}, '{"a": 1}'), ({}, CLAIMS)],
    ids=["Entra's own", "Graph's"],
)
async def test_interaction_required_asks_for_a_sign_in_with_the_claims(
    identity: Identity, entra: FakeEntra, given: dict[str, Any], expected: str
) -> None:
    await sign_in(identity, entra, ANA)
    refused = refusal("interaction_required", 50076, suberror="basic_action", **given)
    entra.answer = lambda sent: refused if sent.method == "POST" else None

    with pytest.raises(SignInRequiredError) as required:
        await identity.acquire_token(ANA, claims=CLAIMS)

    assert required.value.claims == expected
    assert required.value.code == "AADSTS50076"


def connection_lost(_: Sent) -> requests.Response:
    raise requests.ConnectionError("lost")


def timed_out(_: Sent) -> requests.Response:
    raise requests.ReadTimeout("nothing came")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (lambda _: refusal("invalid_grant", 65001), SignInRequiredError),
        (lambda _: refusal("invalid_grant", 700082), SignInRequiredError),
        (lambda _: refusal("invalid_grant", 50173, suberror="bad_token"), SignInRequiredError),
        (lambda _: refusal("interaction_required", 53003), SignInRequiredError),
        (lambda _: refusal("invalid_client", 7000222, 401), IdentityMisconfiguredError),
        (lambda _: refusal("unauthorized_client", 700016), IdentityMisconfiguredError),
        (lambda _: refusal("invalid_scope", 70011), IdentityMisconfiguredError),
        (lambda _: refusal("temporarily_unavailable", 90033), IdentityUnavailableError),
        (lambda _: reply(429, {}), IdentityUnavailableError),
        (lambda _: reply(500, {}), IdentityUnavailableError),
        (lambda _: reply(503, "<html>"), IdentityUnavailableError),
        (lambda _: reply(400, "<html>"), IdentityUnavailableError),
        (lambda _: reply(200, "[]"), IdentityUnavailableError),
        (lambda _: reply(200, "{}"), SignInRequiredError),
        (lambda _: reply(302, "", {"Location": "https://evil"}), IdentityUnavailableError),
        (lambda _: reply(200, {"access_token": "a", "id_token": "x"}), IdentityUnavailableError),
        (
            lambda _: reply(200, {"access_token": "a", "id_token": "a.!.c"}),
            IdentityUnavailableError,
        ),
        (connection_lost, IdentityUnavailableError),
        (timed_out, IdentityUnavailableError),
    ],
)
async def test_every_answer_becomes_one_of_our_errors(
    identity: Identity,
    entra: FakeEntra,
    caches: Caches,
    answer: Callable[[Sent], requests.Response],
    error: type[IdentityError],
) -> None:
    """None repeats what Entra says about people; what is kept stays, unless it is over."""
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    before = caches.kept[ANA]
    entra.answer = lambda sent: answer(sent) if sent.method == "POST" else None

    with pytest.raises(error) as caught:
        await identity.acquire_token(ANA)

    over = caught.value.obstacle is Obstacle.ENDED
    assert type(caught.value) is error
    assert "ana@example.com" not in f"{caught.value} {caught.value.code}"
    assert caches.kept.get(ANA) == (None if over else before)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (lambda: reply(400, {"error": "invalid_tenant"}), IdentityMisconfiguredError),
        (lambda: reply(404, "<html>"), IdentityUnavailableError),
        (lambda: reply(503, "{}"), IdentityUnavailableError),
        (lambda: reply(302, "{}"), IdentityUnavailableError),
        (lambda: reply(200, "{}"), IdentityUnavailableError),
        (lambda: reply(200, "<html>"), IdentityUnavailableError),
        (
            lambda: reply(
                200, {"token_endpoint": "http://a", "authorization_endpoint": "https://a"}
            ),
            IdentityUnavailableError,
        ),
    ],
)
async def test_so_does_every_answer_about_the_tenant(
    identity: Identity,
    entra: FakeEntra,
    answer: Callable[[], requests.Response],
    error: type[IdentityError],
) -> None:
    entra.answer = lambda _: answer()

    with pytest.raises(error):
        await identity.begin_sign_in(ANA)

    entra.answer = lambda _: None
    assert await identity.begin_sign_in(ANA)


async def test_after_sign_out_no_earlier_token_is_used(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)
    await sign_in(identity, entra, BEN)

    await identity.sign_out(ANA)

    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)
    assert list(caches.kept) == [BEN]
    assert await identity.acquire_token(BEN)


async def test_a_sign_out_during_a_renewal_comes_after_it(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    asked, go = Event(), Event()

    def hold(sent: Sent) -> None:
        if sent.method == "POST":
            asked.set()
            go.wait(10)

    entra.answer = hold
    renewal = asyncio.create_task(identity.acquire_token(ANA))
    await asyncio.to_thread(asked.wait, 10)
    out = asyncio.create_task(identity.sign_out(ANA))
    go.set()
    await asyncio.gather(renewal, out)

    assert caches.kept == {}


async def test_a_renewal_goes_on_when_its_caller_is_gone(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """And closing waits for it: the new refresh token is not lost."""
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    asked, go = Event(), Event()

    def hold(sent: Sent) -> None:
        if sent.method == "POST":
            asked.set()
            go.wait(10)

    entra.answer = hold
    caller = asyncio.create_task(identity.acquire_token(ANA))
    await asyncio.to_thread(asked.wait, 10)
    caller.cancel()
    closing = asyncio.create_task(identity.aclose())
    go.set()
    await closing

    assert caller.cancelled() or caller.cancelling()
    assert caches.saves == 2


async def test_the_event_loop_runs_on_while_entra_thinks(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    go = Event()

    def hold(sent: Sent) -> None:
        if sent.method == "POST":
            go.wait(10)

    entra.answer = hold
    renewal = asyncio.create_task(identity.acquire_token(ANA))
    for _ in range(100):
        await asyncio.sleep(0)
    still_asking = not renewal.done()
    go.set()

    assert still_asking
    assert await renewal == "ana-01-2"


async def test_locks_and_calls_of_many_people_leave_nothing_behind(
    identity: Identity, entra: FakeEntra
) -> None:
    for person in EVERYBODY:
        with pytest.raises(SignInRequiredError):
            await identity.acquire_token(person)
        await identity.sign_out(person)
    await asyncio.sleep(0)

    assert len(identity._turns) == 0
    assert identity._renewals._under_way == {}
    assert entra.sent == []


async def test_a_guest_is_known_by_the_id_this_tenant_gave_them(
    identity: Identity, entra: FakeEntra
) -> None:
    """Entra's client_info names their home, the ID token the tenant they are guests of."""
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))
    answer = entra.sign_in(url, ANA)
    nonce = entra.codes[answer["code"]].nonce
    home = part({"uid": "ana-at-home", "utid": "another-tenant"})
    token = entra.token_for(ANA, nonce=nonce, client_info=home)
    entra.answer = lambda sent: reply(200, token) if sent.method == "POST" else None
    await identity.complete_sign_in(answer)

    assert await identity.acquire_token(ANA) == token["access_token"]


async def test_an_account_of_somebody_else_in_the_cache_is_not_taken(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, BEN)
    caches.kept[ANA] = caches.kept[BEN]

    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)


async def test_a_cache_that_cannot_be_read_means_signing_in_again(
    identity: Identity, caches: Caches
) -> None:
    caches.kept[ANA] = "{"

    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)
