"""Which of Teams' tokens are taken, and which keys they are judged by."""

from collections.abc import Callable, Mapping
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bot.errors import IdentityUnavailableError, SignInRefusedError, SignInRequiredError
from bot.identity import Identity
from bot.identity.assertions import is_ours
from bot.identity.tenant_keys import MOST_TENANTS, TenantKeys, read_keys
from bot.message import Person
from tests.identity.conftest import ANA, BEN, Caches, Clock
from tests.identity.fake_entra import LOGIN, FakeEntra, Sent, refusal, reply


def new_key() -> Any:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


KEY, OTHER_KEY = new_key(), new_key()
APP_ID = "app-1"


def jwk(key: Any, kid: str) -> dict[str, Any]:
    return {**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"}


def claims_of(person: Person, clock: Clock, **changes: Any) -> dict[str, Any]:
    now = int(clock().timestamp())
    claims = {
        "aud": APP_ID,
        "iss": f"{LOGIN}/{person.tenant_id}/v2.0",
        "nbf": now,
        "exp": now + 3600,
        "tid": person.tenant_id,
        "oid": person.user_id,
        "scp": "access_as_user",
    }
    return {key: value for key, value in (claims | changes).items() if value is not None}


def token(
    claims: Mapping[str, Any], *, key: Any = KEY, kid: str = "k-1", alg: str = "RS256"
) -> str:
    return jwt.encode(dict(claims), key, algorithm=alg, headers={"kid": kid})


class Keys:
    """Entra's key document, and how often it was asked for."""

    def __init__(self, entra: FakeEntra) -> None:
        self.listed = [jwk(KEY, "k-1")]
        self.tokens: Callable[[Sent], requests.Response | None] = lambda _: None
        self.away = False
        self.asked = 0
        entra.answer = self.answer

    def answer(self, sent: Sent) -> requests.Response | None:
        if not sent.url.endswith("/discovery/v2.0/keys"):
            return self.exchanged(sent)
        self.asked += 1
        return reply(503, "no") if self.away else reply(200, {"keys": self.listed})

    def exchanged(self, sent: Sent) -> requests.Response | None:
        return self.tokens(sent) if sent.form else None


@pytest.fixture
def keys(entra: FakeEntra) -> Keys:
    return Keys(entra)


async def refused(identity: Identity, assertion: str) -> str:
    with pytest.raises(SignInRefusedError) as error:
        await identity.check_assertion(ANA, assertion)
    return error.value.code


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"aud": "api://botid-app-1"},
        {"aud": "api://bot.example/botid-app-1"},
        {"aud": "APP-1"},
        {"nbf": None},
    ],
)
async def test_teams_own_token_is_taken(
    identity: Identity, keys: Keys, clock: Clock, changes: dict[str, Any]
) -> None:
    await identity.check_assertion(ANA, token(claims_of(ANA, clock, **changes)))

    assert keys.asked == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "app-10"},
        {"aud": "api://botid-app-10"},
        {"aud": "api://a/b/botid-app-1"},
        {"aud": "https://x/botid-app-1"},
        {"aud": ["app-1"]},
        {"aud": None},
        {"iss": f"{LOGIN}/tenant-2/v2.0"},
        {"iss": "https://sts.windows.net/tenant-1/"},
        {"iss": None},
        {"exp": None},
        {"exp": "soon"},
        {"nbf": "now"},
        {"scp": None},
        {"scp": ""},
    ],
)
async def test_every_other_is_not(
    identity: Identity, keys: Keys, clock: Clock, changes: dict[str, Any]
) -> None:
    assert await refused(identity, token(claims_of(ANA, clock, **changes))) == "assertion"


async def test_it_holds_for_its_time_and_a_minute_of_skew(
    identity: Identity, keys: Keys, clock: Clock
) -> None:
    given = token(claims_of(ANA, clock))

    clock.pass_(seconds=3659)
    await identity.check_assertion(ANA, given)
    clock.pass_(seconds=1)
    late = await refused(identity, given)
    clock.pass_(seconds=-3660 - 61)
    early = await refused(identity, given)

    assert (late, early) == ("assertion", "assertion")


@pytest.mark.parametrize(
    "person", [BEN, Person("tenant-2", ANA.user_id), Person(ANA.tenant_id, "ANA-01")]
)
async def test_somebody_elses_is_told_apart(
    identity: Identity, keys: Keys, clock: Clock, person: Person
) -> None:
    assert await refused(identity, token(claims_of(person, clock))) == "wrong_user"


async def test_a_forgery_is_refused(identity: Identity, keys: Keys, clock: Clock) -> None:
    claims = claims_of(ANA, clock)
    forgeries = [
        token(claims, key=OTHER_KEY),
        token(claims, key=OTHER_KEY, kid="k-2"),
        token(claims, key="k" * 32, alg="HS256"),
        jwt.encode(claims, "", algorithm="none"),
        "a.b.c",
        "",
        "\u0661",
    ]

    assert [await refused(identity, forged) for forged in forgeries] == ["assertion"] * 7


async def test_keys_are_asked_for_once_a_day_and_when_a_new_one_turns_up(
    identity: Identity, keys: Keys, clock: Clock
) -> None:
    await identity.check_assertion(ANA, token(claims_of(ANA, clock)))
    await identity.check_assertion(ANA, token(claims_of(ANA, clock)))
    first = keys.asked
    keys.listed.append(jwk(OTHER_KEY, "k-2"))
    at_once = await refused(identity, token(claims_of(ANA, clock), key=OTHER_KEY, kid="k-2"))
    clock.pass_(minutes=1)
    await identity.check_assertion(ANA, token(claims_of(ANA, clock), key=OTHER_KEY, kid="k-2"))
    rotated = keys.asked
    clock.pass_(days=1)
    await identity.check_assertion(ANA, token(claims_of(ANA, clock)))

    assert at_once == "assertion"
    assert (first, rotated, keys.asked) == (1, 2, 3)


async def test_known_keys_do_while_entra_is_away(
    identity: Identity, keys: Keys, clock: Clock
) -> None:
    await identity.check_assertion(ANA, token(claims_of(ANA, clock)))
    keys.away = True
    clock.pass_(days=2)

    await identity.check_assertion(ANA, token(claims_of(ANA, clock)))

    with pytest.raises(IdentityUnavailableError):
        await identity.check_assertion(ANA, token(claims_of(ANA, clock), kid="k-9"))


@pytest.mark.parametrize("listed", [[], "none", [{"kty": "EC", "kid": "k-1"}], [{"kid": "x"}], [5]])
async def test_a_document_without_keys_is_an_accident(
    identity: Identity, keys: Keys, clock: Clock, listed: Any
) -> None:
    keys.listed = listed

    with pytest.raises(IdentityUnavailableError):
        await identity.check_assertion(ANA, token(claims_of(ANA, clock)))


def test_tenants_that_are_many_do_not_pile_up(
    session: requests.Session, keys: Keys, clock: Clock
) -> None:
    kept = TenantKeys(session, now=clock)

    found = [kept.get(f"{LOGIN}/tenant-{number}", "k-1") for number in range(MOST_TENANTS + 1)]

    assert all(found)
    assert len(kept._known) == 1


async def test_on_behalf_of_brings_tokens_that_are_kept(
    identity: Identity, entra: FakeEntra, keys: Keys, clock: Clock, caches: Caches
) -> None:
    given = token(claims_of(ANA, clock))
    keys.tokens = lambda _: reply(200, entra.token_for(ANA))

    await identity.exchange_token(ANA, given)

    [sent] = entra.tokens_asked
    assert sent.form["assertion"] == given
    assert sent.form["requested_token_use"] == "on_behalf_of"
    assert list(caches.kept) == [ANA]
    assert (await identity.acquire_token(ANA)).startswith("ana-01-")


async def test_an_exchange_that_brings_somebody_elses_tokens_keeps_none(
    identity: Identity,
    entra: FakeEntra,
    keys: Keys,
    clock: Clock,
    caches: Caches,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As a proxy could that mixes answers up."""
    keys.tokens = lambda _: reply(200, entra.token_for(BEN))

    with pytest.raises(SignInRefusedError) as error:
        await identity.exchange_token(ANA, token(claims_of(ANA, clock)))

    assert error.value.code == "wrong_user"
    assert caches.kept == {}
    assert "security.wrong_user" in [record.message for record in caplog.records]


async def test_after_consent_the_same_exchange_goes_out_again(
    identity: Identity, entra: FakeEntra, keys: Keys, clock: Clock
) -> None:
    """MSAL's own memory would answer it for a minute."""
    given = token(claims_of(ANA, clock))
    keys.tokens = lambda _: refusal("invalid_grant", 65001)
    with pytest.raises(SignInRequiredError):
        await identity.exchange_token(ANA, given)
    keys.tokens = lambda _: reply(200, entra.token_for(ANA))

    await identity.exchange_token(ANA, given)

    assert len(entra.tokens_asked) == 2


def test_no_audience_and_no_key_document_makes_reading_fail() -> None:
    audiences: list[Any] = [None, 5, [], {}, "", "api://"]
    documents: list[dict[str, Any]] = [{}, {"keys": None}, {"keys": [None, {"kty": "RSA"}]}]

    assert not any(is_ours(audience, APP_ID) for audience in audiences)
    assert [read_keys(document) for document in documents] == [{}, {}, {}]


async def test_what_one_persons_exchange_brings_reaches_nobody_else(
    identity: Identity, entra: FakeEntra, keys: Keys, clock: Clock, caches: Caches
) -> None:
    """MSAL's own memory has one key for everybody's, and keeps what bears Retry-After."""

    def answer(sent: Sent) -> requests.Response:
        user_id = jwt.decode(sent.form["assertion"], options={"verify_signature": False})["oid"]
        return reply(200, entra.token_for(Person("tenant-1", user_id)), {"Retry-After": "60"})

    keys.tokens = answer

    for person in (ANA, BEN):
        await identity.exchange_token(person, token(claims_of(person, clock)))

    assert (await identity.acquire_token(ANA)).startswith("ana-01-")
    assert (await identity.acquire_token(BEN)).startswith("ben-0000-0002-")
    assert len(entra.tokens_asked) == 2


@pytest.mark.parametrize("status", [429, 503])
async def test_who_is_told_to_wait_exchanges_alone_later(
    identity: Identity, entra: FakeEntra, keys: Keys, clock: Clock, status: int
) -> None:
    anas, bens = token(claims_of(ANA, clock)), token(claims_of(BEN, clock))

    def answer(sent: Sent) -> requests.Response:
        if sent.form["assertion"] == anas:
            return reply(status, {"error": "temporarily_unavailable"}, {"Retry-After": "60"})
        return reply(200, entra.token_for(BEN))

    keys.tokens = answer

    with pytest.raises(IdentityUnavailableError):
        await identity.exchange_token(ANA, anas)
    await identity.exchange_token(BEN, bens)
    with pytest.raises(IdentityUnavailableError):
        await identity.exchange_token(ANA, anas)

    assert len(entra.tokens_asked) == 2


async def test_a_step_up_that_the_exchange_demands_is_the_next_links_business(
    identity: Identity, keys: Keys, clock: Clock
) -> None:
    link = await identity.begin_sign_in(ANA)
    claims = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'
    keys.tokens = lambda _: refusal("interaction_required", 50076, claims=claims)

    with pytest.raises(SignInRequiredError) as required:
        await identity.exchange_token(ANA, token(claims_of(ANA, clock)))

    assert required.value.claims == claims
    assert "claims=" in await identity.authorization_url(link)
