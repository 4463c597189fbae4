"""What stands in somebody's way is told apart, and what it means for what is kept."""

import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from bot.errors import IdentityError, Obstacle, SignInRefusedError, SignInRequiredError
from bot.identity import Identity
from bot.identity.answers import read_refusal
from tests.identity.conftest import ANA, BEN, Caches, sign_in
from tests.identity.fake_entra import FakeEntra, Sent, refusal

CLAIMS = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'


@pytest.mark.parametrize(
    ("answer", "obstacle"),
    [
        ({"error_codes": [65001], "suberror": "consent_required"}, Obstacle.CONSENT),
        ({"suberror": "consent_required"}, Obstacle.CONSENT),
        ({"error_description": "AADSTS90094: An administrator must."}, Obstacle.ADMIN_APPROVAL),
        ({"error_codes": [50076], "suberror": "basic_action"}, Obstacle.MFA),
        ({"error_codes": [50079]}, Obstacle.MFA),
        ({"error_codes": [50158]}, Obstacle.MFA),
        ({"error_codes": [53003]}, Obstacle.CONDITIONAL_ACCESS),
        ({"error_codes": [50105]}, Obstacle.NOT_ASSIGNED),
        ({"error_codes": [50020]}, Obstacle.WRONG_TENANT),
        ({"error_codes": [50014]}, Obstacle.GUEST),
        ({"error_codes": [500200]}, Obstacle.PERSONAL_ACCOUNT),
        ({"error_codes": [50057]}, Obstacle.ACCOUNT_BLOCKED),
        ({"error_codes": [50055]}, Obstacle.PASSWORD),
        ({"suberror": "user_password_expired"}, Obstacle.PASSWORD),
        ({"error_codes": [1], "suberror": "basic_action"}, Obstacle.ACTION),
        ({"suberror": "additional_action"}, Obstacle.ACTION),
        ({"error_codes": [53003], "suberror": "message_only"}, Obstacle.MESSAGE_ONLY),
        ({"error_codes": [50173], "suberror": "bad_token"}, Obstacle.ENDED),
        ({"error_codes": [70043]}, Obstacle.ENDED),
        ({"error_codes": [700082]}, Obstacle.ENDED),
        ({"suberror": "token_expired"}, Obstacle.ENDED),
        ({"error_codes": [50013]}, None),
        ({"suberror": ["a"]}, None),
        ({}, None),
    ],
)
def test_a_refusal_names_its_obstacle(answer: Mapping[str, Any], obstacle: Obstacle | None) -> None:
    assert read_refusal({"error": "invalid_grant", **answer}).obstacle is obstacle


@pytest.mark.parametrize(("number", "suberror"), [(50173, "bad_token"), (700082, ""), (70043, "")])
async def test_a_sign_in_that_is_over_is_forgotten_and_not_asked_for_again(
    identity: Identity,
    entra: FakeEntra,
    caches: Caches,
    caplog: pytest.LogCaptureFixture,
    number: int,
    suberror: str,
) -> None:
    await sign_in(identity, entra, ANA)
    await sign_in(identity, entra, BEN)
    caches.age(ANA, 0)
    entra.answer = answering("invalid_grant", number, suberror=suberror)

    with caplog.at_level(logging.INFO), pytest.raises(SignInRequiredError) as required:
        await identity.acquire_token(ANA)
    asked = len(entra.tokens_asked)
    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)

    assert required.value.obstacle is Obstacle.ENDED
    assert list(caches.kept) == [BEN]
    assert len(entra.tokens_asked) == asked
    assert "identity.disconnected" in caplog.messages


@pytest.mark.parametrize("number", [65001, 50076, 53003, 50105])
async def test_any_other_refusal_keeps_what_is_kept(
    identity: Identity, entra: FakeEntra, caches: Caches, number: int
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    entra.answer = answering("invalid_grant", number)

    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)

    assert list(caches.kept) == [ANA]


@pytest.mark.parametrize("error", ["invalid_client", "unauthorized_client", "invalid_scope"])
async def test_the_operator_is_alarmed_where_the_app_is_rejected(
    identity: Identity,
    entra: FakeEntra,
    caches: Caches,
    caplog: pytest.LogCaptureFixture,
    error: str,
) -> None:
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    entra.answer = answering(error, 7000215)

    with pytest.raises(IdentityError):
        await identity.acquire_token(ANA)

    [event] = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert (event.message, vars(event)["code"]) == ("identity.token_refused", "AADSTS7000215")


@pytest.mark.parametrize(
    ("description", "code", "obstacle"),
    [
        ("AADSTS90094: An administrator must.", "AADSTS90094", Obstacle.ADMIN_APPROVAL),
        ("AADSTS65004: The user declined.", "declined", None),
        ("", "declined", None),
    ],
)
async def test_access_denied_is_more_than_declining(
    identity: Identity, description: str, code: str, obstacle: Obstacle | None
) -> None:
    url = await identity.authorization_url(await identity.begin_sign_in(ANA))
    [state] = parse_qs(urlsplit(url).query)["state"]
    answer = {"error": "access_denied", "error_description": description, "state": state}

    with pytest.raises(SignInRefusedError) as refused:
        await identity.complete_sign_in(answer)

    assert (refused.value.code, refused.value.obstacle) == (code, obstacle)


async def test_a_refused_exchange_hands_its_claims_to_the_links_given_before(
    identity: Identity, entra: FakeEntra
) -> None:
    """To this person's, and only where they do not ask for the same already."""
    first, second = await identity.begin_sign_in(ANA), await identity.begin_sign_in(ANA)
    bens = await identity.begin_sign_in(BEN)
    before = {link: await identity.authorization_url(link) for link in (first, second, bens)}

    await identity._sign_ins.step_up(ANA, CLAIMS)
    once = {link: await identity.authorization_url(link) for link in (first, second, bens)}
    await identity._sign_ins.step_up(ANA, CLAIMS)

    assert [claims_of(once[link]) for link in (first, second)] == [json.loads(CLAIMS)] * 2
    assert once[bens] == before[bens]
    assert await identity.authorization_url(first) == once[first]
    assert await identity.complete_sign_in(entra.sign_in(once[second], ANA))


def claims_of(url: str) -> Any:
    [claims] = parse_qs(urlsplit(url).query)["claims"]
    return json.loads(claims)


def answering(error: str, number: int, **more: Any) -> Any:
    def answer(sent: Sent) -> requests.Response | None:
        return refusal(error, number, **more) if sent.method == "POST" else None

    return answer
