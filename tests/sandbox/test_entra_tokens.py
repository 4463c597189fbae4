"""The token endpoint: what each grant gives, and how it says no."""

import json

import aiohttp
import jwt
import pytest
from jwt.algorithms import RSAAlgorithm

from bot.sandbox import Sandbox
from bot.sandbox.keys import base64_json, peek
from tests.clock import Clock
from tests.sandbox.callers import TokenCaller, call


async def test_a_code_becomes_tokens_of_the_person_who_signed_in(
    sandbox: Sandbox, tokens: TokenCaller, http: aiohttp.ClientSession
) -> None:
    kai = sandbox.people.kai
    keys_url = f"{sandbox.entra.login_url}/t/discovery/v2.0/keys"

    reply = await tokens.redeem(tokens.code(kai))

    [key] = (await call(http, "GET", keys_url)).body["keys"]
    public = RSAAlgorithm.from_jwk(key)
    access = jwt.decode(
        reply.body["access_token"],
        public,  # type: ignore[arg-type]  # a set of public keys holds no private one
        algorithms=["RS256"],
        audience=sandbox.graph.url,
        options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
    )
    assert (access["oid"], access["tid"]) == (kai.person.user_id, kai.person.tenant_id)
    assert access["scp"] == "OnlineMeetings.ReadWrite"
    identity = peek(reply.body["id_token"])
    assert identity["nonce"] == "n0nce"
    assert identity["preferred_username"] == kai.upn
    assert identity["aud"] == sandbox.settings["MicrosoftAppId"]
    uid = {"uid": kai.person.user_id, "utid": kai.person.tenant_id}
    assert reply.body["client_info"] == base64_json(uid)
    assert reply.body["expires_in"] == access["exp"] - access["iat"]
    assert reply.body["scope"] == f"{sandbox.graph.url}/OnlineMeetings.ReadWrite openid profile"


async def test_a_code_is_good_once(sandbox: Sandbox, tokens: TokenCaller) -> None:
    code = tokens.code(sandbox.people.robin)

    first, second = await tokens.redeem(code), await tokens.redeem(code)

    assert first.status == 200
    assert (second.status, second.body["error_codes"]) == (400, [54005])


async def test_a_code_is_over_after_ten_minutes(
    sandbox: Sandbox, tokens: TokenCaller, clock: Clock
) -> None:
    code = tokens.code(sandbox.people.robin)
    clock.pass_by(minutes=10)

    reply = await tokens.redeem(code)

    assert reply.body["error_codes"] == [70008]


@pytest.mark.parametrize(
    ("changes", "status", "error", "number"),
    [
        ({"code_verifier": "another"}, 400, "invalid_grant", 501481),
        ({"code_verifier": None}, 400, "invalid_request", 900144),
        ({"redirect_uri": "http://127.0.0.1:1/else"}, 400, "invalid_client", 500112),
        ({"client_id": "another-app"}, 400, "unauthorized_client", 700016),
        ({"client_secret": "wrong"}, 401, "invalid_client", 7000215),
        ({"client_secret": None}, 401, "invalid_client", 7000218),
        ({"grant_type": "password"}, 400, "unsupported_grant_type", 70003),
        ({"scope": "openid profile"}, 400, "invalid_scope", 70011),
        ({"scope": None}, 400, "invalid_request", 900144),
        ({"scope": "Mail.Read"}, 400, "invalid_scope", 70011),
        ({"scope": "https://vault.azure.net/.default"}, 400, "invalid_resource", 500011),
        ({"claims": "no JSON"}, 400, "invalid_request", 50061),
        ({"claims": "[]"}, 400, "invalid_request", 50061),
        ({"claims": '{"access_token": 1}'}, 400, "invalid_request", 50061),
        ({"code": "unknown"}, 400, "invalid_grant", 70000),
    ],
)
async def test_what_is_wrong_with_a_redemption_is_told_apart(
    sandbox: Sandbox,
    tokens: TokenCaller,
    changes: dict[str, str | None],
    status: int,
    error: str,
    number: int,
) -> None:
    code = tokens.code(sandbox.people.robin)

    reply = await tokens.redeem(**{"code": code, **changes})  # type: ignore[arg-type]  # a row may name any field

    assert (reply.status, reply.body["error"]) == (status, error)
    assert reply.body["error_codes"] == [number]
    assert reply.body["error_description"].startswith(f"AADSTS{number}: ")


async def test_a_refusal_carries_the_clients_own_id(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    url = f"{sandbox.entra.login_url}/t/oauth2/v2.0/token"

    reply = await call(http, "POST", url, json={}, headers={"client-request-id": "mine"})

    assert reply.body["correlation_id"] == "mine"
    assert reply.body["timestamp"] == "2026-11-23 09:30:15Z"


async def test_graph_may_be_named_by_its_own_name_or_not_at_all(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    for scope in ("https://graph.microsoft.com/OnlineMeetings.ReadWrite", "OnlineMeetings.Read"):
        reply = await tokens.redeem(tokens.code(sandbox.people.robin), scope=scope)

        assert reply.body["scope"] == scope
        assert peek(reply.body["access_token"])["aud"] == "https://graph.microsoft.com"
        assert not {"id_token", "refresh_token"} & reply.body.keys()


async def test_capabilities_go_into_the_token(sandbox: Sandbox, tokens: TokenCaller) -> None:
    claims = json.dumps({"access_token": {"xms_cc": {"values": ["CP1"]}}})

    reply = await tokens.redeem(tokens.code(sandbox.people.robin), claims=claims)

    assert peek(reply.body["access_token"])["xms_cc"] == ["CP1"]
