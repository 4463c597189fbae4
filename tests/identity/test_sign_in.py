"""The sign-in page's flow: whose it is, how often it counts, and what a refusal leaves."""

import asyncio
import json
import logging
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.errors import (
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SignInRefusedError,
    SignInRequiredError,
)
from bot.identity import Identity, SignedIn
from tests.identity.conftest import ANA, BEN, Caches, Clock, Flows, sign_in
from tests.identity.fake_entra import FakeEntra, refusal, reply

CLAIMS = '{"access_token": {"nbf": {"essential": true, "value": "1"}}}'


def query(url: str) -> dict[str, str]:
    return {key: value[0] for key, value in parse_qs(urlsplit(url).query).items()}


async def test_the_link_leads_to_the_persons_own_tenant(
    identity: Identity, entra: FakeEntra, flows: Flows
) -> None:
    """With PKCE, a nonce and the routing hint; the id on the link is not the state."""
    flow_id = await identity.begin_sign_in(ANA)

    url = await identity.authorization_url(flow_id)

    asked = query(url)
    assert url.startswith("https://login.example/tenant-1/oauth2/v2.0/authorize?")
    assert asked["code_challenge_method"] == "S256"
    assert asked["response_mode"] == "form_post"
    assert asked["X-AnchorMailbox"] == "Oid:ana-01@tenant-1"
    assert asked["redirect_uri"] == "https://convene.example/auth/callback"
    assert "OnlineMeetings.ReadWrite" in asked["scope"]
    assert "prompt" not in asked
    assert flow_id not in url
    assert asked["state"] != flow_id
    assert len(flow_id) <= 64
    assert len(asked["state"]) <= 128
    assert entra.tokens_asked == []


async def test_a_page_without_tls_will_do_where_only_a_browser_goes(
    identity: Identity, entra: FakeEntra
) -> None:
    """As a stand-in's does; a token endpoint without TLS never will."""
    addresses = {"authorization_endpoint": "http://page", "token_endpoint": "https://a/b/token"}
    entra.answer = lambda _: reply(200, addresses)

    flow_id = await identity.begin_sign_in(ANA)

    assert (await identity.authorization_url(flow_id)).startswith("http://page?")


async def test_a_sign_in_gives_the_person_a_token(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    answer = entra.sign_in(await identity.authorization_url(flow_id), ANA)

    person = (await identity.complete_sign_in(answer)).person

    assert person == ANA
    assert await identity.acquire_token(ANA) == "ana-01-1"
    assert list(caches.kept) == [ANA]
    assert len(entra.tokens_asked) == 1


async def test_a_link_may_be_opened_twice_before_it_is_finished(
    identity: Identity, entra: FakeEntra
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    first = await identity.authorization_url(flow_id)

    second = await identity.authorization_url(flow_id)

    assert first == second
    assert (await identity.complete_sign_in(entra.sign_in(first, ANA))).person == ANA


async def test_somebody_elses_sign_in_stores_nothing(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """Neither for the one who asked nor for the one who signed in."""
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(entra.sign_in(url, BEN))

    assert refused.value.code == "wrong_user"
    assert caches.kept == {}
    for person in (ANA, BEN):
        with pytest.raises(SignInRequiredError):
            await identity.acquire_token(person)


async def test_after_somebody_else_the_link_asks_which_account(
    identity: Identity, entra: FakeEntra
) -> None:
    """With a new state, nonce and verifier, so that the earlier answer is worth nothing."""
    flow_id = await identity.begin_sign_in(ANA)
    first = await identity.authorization_url(flow_id)
    with pytest.raises(SignInRefusedError):
        await identity.complete_sign_in(entra.sign_in(first, BEN))

    second = await identity.authorization_url(flow_id)

    assert query(second)["prompt"] == "select_account"
    for secret in ("state", "nonce", "code_challenge"):
        assert query(first)[secret] != query(second)[secret]
    assert (await identity.complete_sign_in(entra.sign_in(second, ANA))).person == ANA


@pytest.mark.parametrize(
    "changes",
    [
        {"id_token": "h.eyJzdWIiOiAiYW5hLTAxIn0.s"},
        {"id_token": None},
    ],
    ids=["no oid and tid", "no ID token"],
)
async def test_a_token_that_names_nobody_is_not_used(
    identity: Identity, entra: FakeEntra, caches: Caches, changes: dict[str, str | None]
) -> None:
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))
    body = entra.token_for(ANA) | changes
    body = {key: value for key, value in body.items() if value is not None}
    entra.answer = lambda sent: reply(200, body) if sent.method == "POST" else None

    with pytest.raises(SignInRefusedError):
        await identity.complete_sign_in(entra.sign_in(url, ANA))

    assert caches.kept == {}


async def test_a_nonce_of_another_sign_in_leaves_nothing(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """MSAL raises RuntimeError then, with the tokens in its cache already."""
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(entra.sign_in(url, ANA, nonce="another"))

    assert refused.value.code == "nonce"
    assert caches.kept == {}


async def test_an_answer_counts_once(identity: Identity, entra: FakeEntra) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    answer = entra.sign_in(await identity.authorization_url(flow_id), ANA)
    await identity.complete_sign_in(answer)

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(answer)

    assert refused.value.code == "expired"
    with pytest.raises(SignInRefusedError):
        await identity.authorization_url(flow_id)


async def test_of_two_equal_answers_at_once_one_counts(
    identity: Identity, entra: FakeEntra
) -> None:
    answer = entra.sign_in(await identity.authorization_url(await identity.begin_sign_in(ANA)), ANA)

    outcomes = await asyncio.gather(
        *(identity.complete_sign_in(answer) for _ in range(5)), return_exceptions=True
    )

    signed_in = [each.person for each in outcomes if isinstance(each, SignedIn)]
    assert signed_in == [ANA]
    assert len(entra.tokens_asked) == 1


async def test_a_sign_in_ends_after_ten_minutes(
    identity: Identity, entra: FakeEntra, clock: Clock, caches: Caches
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    answer = entra.sign_in(await identity.authorization_url(flow_id), ANA)
    clock.pass_(minutes=10)

    with pytest.raises(SignInRefusedError) as opened:
        await identity.authorization_url(flow_id)
    with pytest.raises(SignInRefusedError) as completed:
        await identity.complete_sign_in(answer)

    assert (opened.value.code, completed.value.code) == ("expired", "expired")
    assert caches.kept == {}
    assert entra.tokens_asked == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({}, "incomplete"),
        ({"code": "c"}, "incomplete"),
        ({"state": "s"}, "incomplete"),
        ({"state": "", "code": "c"}, "incomplete"),
        ({"state": "nobody's", "code": "c"}, "expired"),
        ({"state": "nobody's", "error": "access_denied"}, "expired"),
    ],
)
async def test_an_answer_that_nobody_asked_for_is_refused(
    identity: Identity, entra: FakeEntra, answer: dict[str, str], code: str
) -> None:
    await identity.begin_sign_in(ANA)

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(answer)

    assert refused.value.code == code
    assert entra.tokens_asked == []


async def test_another_sign_ins_code_does_not_fit(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    """PKCE: a code is worth something only with the state it was made for."""
    anas = await identity.authorization_url(await identity.begin_sign_in(ANA))
    bens = await identity.authorization_url(await identity.begin_sign_in(BEN))
    answer = entra.sign_in(bens, BEN) | {"state": query(anas)["state"]}

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(answer)

    assert refused.value.code == "AADSTS70008"
    assert caches.kept == {}


async def test_who_declines_is_not_signed_in_but_may_think_again(
    identity: Identity, entra: FakeEntra
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    state = query(await identity.authorization_url(flow_id))["state"]
    answer = {
        "state": state,
        "error": "access_denied",
        "error_description": "AADSTS65004: ana@example.com declined.",
    }

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(answer)

    assert refused.value.code == "declined"
    assert "ana@example.com" not in str(refused.value)
    again = await identity.authorization_url(flow_id)
    assert "prompt" not in query(again)
    assert (await identity.complete_sign_in(entra.sign_in(again, ANA))).person == ANA


async def test_a_step_up_is_asked_for_with_the_same_claims(
    identity: Identity, entra: FakeEntra
) -> None:
    flow_id = await identity.begin_sign_in(ANA, claims=CLAIMS)
    url = await identity.authorization_url(flow_id)

    await identity.complete_sign_in(entra.sign_in(url, ANA))

    assert json.loads(query(url)["claims"]) == json.loads(CLAIMS)
    [sent] = entra.tokens_asked
    assert json.loads(sent.form["claims"]) == json.loads(CLAIMS)


async def test_claims_that_entra_demands_of_a_sign_in_are_in_the_next_one(
    identity: Identity, entra: FakeEntra
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    url = await identity.authorization_url(flow_id)
    refused = refusal("interaction_required", 50076, claims=CLAIMS)
    entra.answer = lambda sent: refused if sent.method == "POST" else None

    with pytest.raises(SignInRefusedError) as caught:
        await identity.complete_sign_in(entra.sign_in(url, ANA))

    assert caught.value.code == "AADSTS50076"
    assert json.loads(query(await identity.authorization_url(flow_id))["claims"])


async def test_an_outage_spends_neither_link_nor_person(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    answer = entra.sign_in(await identity.authorization_url(flow_id), ANA)
    entra.answer = lambda sent: reply(503, "no") if sent.method == "POST" else None

    with pytest.raises(IdentityUnavailableError):
        await identity.complete_sign_in(answer)

    entra.answer = lambda _: None
    assert caches.kept == {}
    url = await identity.authorization_url(flow_id)
    assert (await identity.complete_sign_in(entra.sign_in(url, ANA))).person == ANA


async def test_while_entra_is_away_altogether_a_link_that_failed_stays_spent(
    identity: Identity, entra: FakeEntra, clock: Clock
) -> None:
    flow_id = await identity.begin_sign_in(ANA)
    answer = entra.sign_in(await identity.authorization_url(flow_id), ANA)
    flow = identity._sign_ins._flows
    entra.answer = lambda _: reply(503, "no")
    # The addresses that were asked for a day ago are asked for again, in vain.
    identity._entra._clients._metadata._kept.clear()
    clock.pass_(minutes=1)

    with pytest.raises(IdentityUnavailableError):
        await identity.complete_sign_in(answer)

    assert await flow.recall_flow(flow_id) is None


async def test_a_rejected_app_is_the_operators_affair(identity: Identity, entra: FakeEntra) -> None:
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))
    refused = refusal("invalid_client", 7000215, status=401)
    entra.answer = lambda sent: refused if sent.method == "POST" else None

    with pytest.raises(IdentityMisconfiguredError) as caught:
        await identity.complete_sign_in(entra.sign_in(url, ANA))

    assert caught.value.code == "AADSTS7000215"
    assert caught.value.correlation_id == "c-1"


async def test_a_tenants_id_cannot_change_the_address(identity: Identity) -> None:
    person = type(ANA)("../../evil?x=", "ana-01")

    url = await identity.authorization_url(await identity.begin_sign_in(person))

    assert urlsplit(url).path.startswith("/..%2F..%2Fevil%3Fx%3D/oauth2")


async def test_a_code_is_redeemed_even_while_the_person_is_told_to_wait(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    busy = reply(429, {"error": "temporarily_unavailable"}, {"Retry-After": "60"})
    entra.answer = lambda sent: busy if sent.form.get("grant_type") == "refresh_token" else None
    with pytest.raises(IdentityUnavailableError):
        await identity.acquire_token(ANA)

    await sign_in(identity, entra, ANA)

    assert await identity.acquire_token(ANA) == "ana-01-2"


async def test_the_log_names_the_refusal_and_nobody(
    identity: Identity, entra: FakeEntra, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))
    answer = entra.sign_in(url, ANA)
    refused = refusal("invalid_grant", 53003)
    entra.answer = lambda sent: refused if sent.method == "POST" else None

    with pytest.raises(SignInRefusedError):
        await identity.complete_sign_in(answer)

    assert "identity.sign_in_refused" in caplog.messages
    said = " ".join(str(vars(record)) for record in caplog.records)
    assert "AADSTS53003" in said
    for secret in ("ana@example.com", "Secret", answer["code"], answer["state"], "s3cret"):
        assert secret not in said
