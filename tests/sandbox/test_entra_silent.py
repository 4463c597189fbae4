"""Tokens without a sign-in: refreshed, on behalf of somebody, or the bot's own."""

from bot.sandbox import Sandbox
from bot.sandbox.keys import SigningKey, peek
from tests.clock import Clock
from tests.sandbox.callers import TokenCaller


async def test_a_refresh_token_is_replaced_and_the_old_one_stays_good(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    first = (await tokens.redeem(tokens.code(sandbox.people.robin))).body["refresh_token"]

    second, third = await tokens.refresh(first), await tokens.refresh(first)

    assert len({first, second.body["refresh_token"], third.body["refresh_token"]}) == 3
    assert "nonce" not in peek(second.body["id_token"])


async def test_an_unknown_refresh_token_is_refused(tokens: TokenCaller) -> None:
    reply = await tokens.refresh("made-up")

    assert (reply.status, reply.body["error"]) == (400, "invalid_grant")


async def test_after_revocation_a_refresh_token_is_worth_nothing(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    person = sandbox.people.robin.person
    refresh_token = (await tokens.redeem(tokens.code(sandbox.people.robin))).body["refresh_token"]
    sandbox.entra.revoke(person)

    refused = await tokens.refresh(refresh_token)
    again = await tokens.redeem(tokens.code(sandbox.people.robin))

    assert (refused.body["error_codes"], refused.body["suberror"]) == ([50173], "bad_token")
    assert again.status == 200


async def test_on_behalf_of_waits_for_consent(sandbox: Sandbox, tokens: TokenCaller) -> None:
    kai = sandbox.people.kai
    assertion = sandbox.entra.sso_token(kai)

    before = await tokens.on_behalf_of(assertion)
    sandbox.entra.consent(kai.person)
    after = await tokens.on_behalf_of(assertion)

    assert (before.body["error_codes"], before.body["suberror"]) == ([65001], "consent_required")
    assert peek(after.body["access_token"])["oid"] == kai.person.user_id


async def test_a_sign_in_consents(sandbox: Sandbox, tokens: TokenCaller) -> None:
    kai = sandbox.people.kai
    await tokens.redeem(tokens.code(kai))

    reply = await tokens.on_behalf_of(sandbox.entra.sso_token(kai))

    assert reply.status == 200


async def test_only_a_token_for_the_bots_own_api_is_an_assertion(
    sandbox: Sandbox, tokens: TokenCaller, clock: Clock
) -> None:
    robin, mint = sandbox.people.robin, sandbox.entra.mint
    sandbox.entra.consent(robin.person)
    now = int(clock().timestamp())
    forged = {"aud": sandbox.settings["MicrosoftAppId"], "nbf": now, "exp": now + 60, "scp": "x"}
    old = mint.sso_token(robin)
    clock.pass_by(hours=2)
    bad = ["fake.jwt.token", SigningKey().sign(forged), mint.id_token(robin), old]
    bad.append(mint.sso_token(robin, audience="api://another"))

    replies = [await tokens.on_behalf_of(assertion) for assertion in bad]
    good = await tokens.on_behalf_of(
        mint.sso_token(robin, audience=f"api://botid-{sandbox.settings['MicrosoftAppId']}")
    )

    assert {reply.body["error_codes"][0] for reply in replies} == {50013}
    assert good.status == 200


async def test_on_behalf_of_says_so(sandbox: Sandbox, tokens: TokenCaller) -> None:
    assertion = sandbox.entra.sso_token(sandbox.people.robin)

    reply = await tokens.on_behalf_of(assertion, requested_token_use="none")

    assert reply.body["error"] == "invalid_request"


async def test_interaction_is_demanded_until_there_is_one(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    robin = sandbox.people.robin
    refresh_token = (await tokens.redeem(tokens.code(robin))).body["refresh_token"]
    sandbox.entra.demand_interaction(robin.person, '{"access_token":{}}')

    refused = await tokens.refresh(refresh_token)
    tokens.code(robin)
    granted = await tokens.refresh(refresh_token)

    assert (refused.body["error"], refused.body["error_codes"]) == ("interaction_required", [50076])
    assert refused.body["claims"] == '{"access_token":{}}'
    assert granted.status == 200


async def test_the_bot_gets_its_own_token_for_the_connector_alone(
    sandbox: Sandbox, tokens: TokenCaller
) -> None:
    reply = await tokens.bots_own()
    refused = await tokens.bots_own(scope="https://graph.microsoft.com/.default")

    assert peek(reply.body["access_token"])["aud"] == "https://api.botframework.com"
    assert not {"refresh_token", "id_token", "client_info"} & reply.body.keys()
    assert refused.body["error"] == "invalid_scope"
