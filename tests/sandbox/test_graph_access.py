"""Who may call Graph's stand-in, and how it turns the others away."""

import base64
import json
import re

import aiohttp
import pytest

from bot.sandbox import Fault, Sandbox
from bot.sandbox.entra.scopes import read_scopes
from bot.sandbox.keys import SigningKey
from tests.clock import Clock
from tests.sandbox.callers import GraphCaller, TokenCaller, call

CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1795252172"}}}'


def challenge_of(header: str) -> str:
    match = re.search(r'error="insufficient_claims", claims="([^"]+)"', header)
    assert match is not None
    return base64.b64decode(match[1]).decode()


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Basic x"}, {"Authorization": "Bearer "}]
)
async def test_no_token_is_no_access(
    sandbox: Sandbox, http: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    url = f"{sandbox.graph.url}/v1.0/me/onlineMeetings"

    reply = await call(http, "POST", url, json={}, headers=headers)

    assert (reply.status, reply.code) == (401, "InvalidAuthenticationToken")
    assert reply.message == "Access token is empty."


async def test_a_token_that_does_not_hold_is_refused(
    sandbox: Sandbox, graph: GraphCaller, clock: Clock
) -> None:
    mint, robin = sandbox.entra.mint, sandbox.people.robin
    expired = graph.token(robin)
    clock.pass_by(hours=1)
    bad = {
        "junk": "CompactToken parsing failed",
        expired: "Access token has expired",
        mint.sso_token(robin): "Invalid audience",
        SigningKey().sign({"aud": sandbox.graph.url}): "Invalid signature",
        graph.token(robin)[:-6] + "AAAAAA": "Invalid signature",
    }

    for token, sentence in bad.items():
        reply = await graph.call("GET", "", token=token)

        assert reply.status == 401
        assert sentence in reply.message


async def test_reading_is_not_writing(sandbox: Sandbox, graph: GraphCaller) -> None:
    robin = sandbox.people.robin
    made = (await graph.create()).body["id"]
    reader = graph.token(robin, "OnlineMeetings.Read")
    outsider = graph.token(robin, "User.Read")

    read = await graph.one("GET", made, token=reader)
    written = await graph.one("DELETE", made, token=reader)
    refused = await graph.one("GET", made, token=outsider)

    assert read.status == 200
    assert (written.status, written.code, written.message) == (403, "Forbidden", "")
    assert refused.status == 403


async def test_after_revocation_a_token_is_refused(sandbox: Sandbox, graph: GraphCaller) -> None:
    robin = sandbox.people.robin
    token = graph.token(robin)
    sandbox.entra.revoke(robin.person)

    reply = await graph.call("GET", "", token=token)
    others = await graph.create_or_get(who=sandbox.people.kai)

    assert (reply.status, reply.code) == (401, "InvalidAuthenticationToken")
    assert "WWW-Authenticate" not in reply.headers
    assert others.status == 201


async def test_who_can_handle_a_challenge_gets_one_after_revocation(
    sandbox: Sandbox, graph: GraphCaller
) -> None:
    robin, mint = sandbox.people.robin, sandbox.entra.mint
    asked = read_scopes("OnlineMeetings.ReadWrite", graph_roots=mint.graph_roots)
    token = mint.access_token(robin, asked, {"xms_cc": {"values": ["CP1"]}})
    sandbox.entra.revoke(robin.person)

    reply = await graph.call("GET", "", token=token)

    challenge = json.loads(challenge_of(reply.headers["WWW-Authenticate"]))
    assert challenge["access_token"]["nbf"]["essential"] is True


async def test_a_claims_challenge_is_met_by_a_token_with_the_claims(
    sandbox: Sandbox, graph: GraphCaller, tokens: TokenCaller
) -> None:
    robin = sandbox.people.robin
    granted = await tokens.redeem(tokens.code(robin))
    sandbox.graph.demand_claims(robin.person, CLAIMS)

    refused = await graph.call("POST", "", token=granted.body["access_token"], json={})
    claims = challenge_of(refused.headers["WWW-Authenticate"])
    stepped_up = await tokens.refresh(granted.body["refresh_token"], claims=claims)
    met = await graph.create_or_get(who=sandbox.people.kai)
    allowed = await graph.look_up("x", token=stepped_up.body["access_token"])

    assert (refused.status, claims) == (401, CLAIMS)
    assert met.status == 201
    assert allowed.status == 400


async def test_answers_can_be_traced(graph: GraphCaller) -> None:
    named = await graph.call("GET", "", headers={"client-request-id": "mine"})
    unnamed = await graph.call("GET", "")

    assert named.headers["client-request-id"] == "mine"
    assert named.body["error"]["innerError"]["client-request-id"] == "mine"
    assert named.body["error"]["innerError"]["date"] == "2026-11-23T09:30:15"
    assert unnamed.headers["client-request-id"] == unnamed.headers["request-id"]


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (Fault(status=429, retry_after=2.128), 429, "TooManyRequests"),
        (Fault(status=503, retry_after="Mon, 23 Nov 2026 09:31:00 GMT"), 503, "ServiceUnavailable"),
        (Fault(status=418), 418, "UnknownError"),
    ],
)
async def test_a_fault_has_graphs_shape(
    sandbox: Sandbox, graph: GraphCaller, fault: Fault, status: int, code: str
) -> None:
    sandbox.graph.faults.append(fault)

    reply = await graph.create()

    assert (reply.status, reply.code) == (status, code)
    assert reply.headers.get("Retry-After") == (
        str(fault.retry_after) if fault.retry_after else None
    )
    assert sandbox.graph.meetings_of(sandbox.people.robin.person) == []


async def test_calls_are_kept_with_whose_they_are(sandbox: Sandbox, graph: GraphCaller) -> None:
    await graph.create_or_get(who=sandbox.people.kai, subject="x")
    await graph.call("GET", "", token="junk")

    created, junk = sandbox.graph.calls

    assert (created.method, created.path) == ("POST", "/v1.0/me/onlineMeetings/createOrGet")
    assert (created.person, junk.person) == (sandbox.people.kai.person, None)
    assert created.body["subject"] == "x"
    assert created.headers["authorization"].startswith("Bearer ")


@pytest.mark.parametrize(("method", "path", "status"), [("PUT", "", 405), ("GET", "/a/b/c", 404)])
async def test_what_is_not_served_is_refused_in_graphs_shape(
    graph: GraphCaller, method: str, path: str, status: int
) -> None:
    reply = await graph.call(method, path)

    assert reply.status == status
    assert reply.code
