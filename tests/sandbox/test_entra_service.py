"""Entra's stand-in as a service: discovery, records and faults."""

import aiohttp
import pytest

from bot.sandbox import Fault, Sandbox
from bot.sandbox.keys import peek
from tests.sandbox.callers import TokenCaller, call


async def test_discovery_leads_to_the_other_addresses(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    login = sandbox.settings["CONVENE_LOGIN_URL"]

    reply = await call(http, "GET", f"{login}/any-tenant/v2.0/.well-known/openid-configuration")

    assert reply.status == 200
    assert reply.body["issuer"] == f"{login}/any-tenant/v2.0"
    assert reply.body["token_endpoint"] == f"{login}/any-tenant/oauth2/v2.0/token"
    assert reply.body["authorization_endpoint"].startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("query", "tenant"),
    [({"authorization_endpoint": "https://x/t1/oauth2/v2.0/authorize"}, "t1"), ({}, "common")],
)
async def test_instance_discovery_knows_this_host_alone(
    sandbox: Sandbox, http: aiohttp.ClientSession, query: dict[str, str], tenant: str
) -> None:
    login = sandbox.settings["CONVENE_LOGIN_URL"]

    reply = await call(http, "GET", f"{login}/common/discovery/instance", params=query)

    endpoint = reply.body["tenant_discovery_endpoint"]
    assert endpoint == f"{login}/{tenant}/v2.0/.well-known/openid-configuration"
    assert reply.body["metadata"][0]["aliases"] == [login.removeprefix("https://")]


async def test_default_means_the_permission_of_the_app(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    code = tokens.code(sandbox.people.robin)

    reply = await tokens.redeem(code, scope=f"{sandbox.graph.url}/.default", client_info=None)

    assert peek(reply.body["access_token"])["scp"] == "OnlineMeetings.ReadWrite"
    assert "client_info" not in reply.body


async def test_token_requests_are_kept_with_whose_they_are(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    kai = sandbox.people.kai
    code = tokens.code(kai)
    refresh_token = (await tokens.redeem(code)).body["refresh_token"]
    await tokens.redeem(code)
    await tokens.refresh(refresh_token)
    await tokens.on_behalf_of(sandbox.entra.sso_token(kai))
    await tokens.bots_own()

    requests = sandbox.entra.token_requests

    assert [request.person for request in requests] == [kai.person] * 4 + [None]
    assert requests[0].body["grant_type"] == "authorization_code"


async def test_a_fault_strikes_one_persons_requests_alone(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    robin, kai = sandbox.people.robin, sandbox.people.kai
    sandbox.entra.faults.append(Fault(person=kai.person, status=429, retry_after=3))

    spared = await tokens.redeem(tokens.code(robin))
    struck = await tokens.redeem(tokens.code(kai))

    assert spared.status == 200
    assert (struck.status, struck.headers["Retry-After"]) == (429, "3")
    assert struck.body["error"] == "temporarily_unavailable"


async def test_a_fault_has_entras_shape_by_default(sandbox: Sandbox, tokens: TokenCaller) -> None:
    sandbox.entra.faults.append(Fault(status=503))

    reply = await tokens.bots_own()

    assert (reply.status, reply.body["error_codes"]) == (503, [90033])
