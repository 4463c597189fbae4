"""The sign-in page: whom it offers, how it sends the browser back, and when it does not."""

import aiohttp
import pytest
from yarl import URL

from bot.message import Person
from bot.sandbox import Sandbox, sign_in
from bot.sandbox.keys import base64_json, peek
from tests.sandbox.callback import Callback
from tests.sandbox.callers import TokenCaller, call

ANCHOR = "X-AnchorMailbox"


def anchor(person: Person) -> str:
    return f"Oid:{person.user_id}@{person.tenant_id}"


@pytest.mark.parametrize(
    ("mode", "method"), [(None, "GET"), ("query", "GET"), ("form_post", "POST")]
)
async def test_the_browser_comes_back_with_a_code(
    sandbox: Sandbox, tokens: TokenCaller, callback: Callback, mode: str | None, method: str
) -> None:
    kai = sandbox.people.kai
    link = tokens.authorize_url(
        redirect_uri=callback.url, response_mode=mode, **{ANCHOR: anchor(kai.person)}
    )

    page = await sign_in(str(link))
    reply = await tokens.redeem(callback.fields["code"], redirect_uri=callback.url)

    assert page.text == "You are signed in."
    assert callback.method == method
    assert callback.fields["state"] == "s3:a te&"
    uid = {"uid": kai.person.user_id, "utid": kai.person.tenant_id}
    assert callback.fields["client_info"] == base64_json(uid)
    assert peek(reply.body["id_token"])["oid"] == kai.person.user_id


async def test_somebody_else_can_sign_in(
    sandbox: Sandbox, tokens: TokenCaller, callback: Callback
) -> None:
    robin, kai = sandbox.people.robin, sandbox.people.kai
    link = tokens.authorize_url(
        redirect_uri=callback.url, client_info=None, **{ANCHOR: anchor(robin.person)}
    )

    await sign_in(str(link), choice="other")
    reply = await tokens.redeem(callback.fields["code"], redirect_uri=callback.url)

    assert peek(reply.body["id_token"])["oid"] == kai.person.user_id
    assert "client_info" not in callback.fields


async def test_cancel_brings_a_refusal_back(tokens: TokenCaller, callback: Callback) -> None:
    link = tokens.authorize_url(redirect_uri=callback.url, state=None)

    await sign_in(str(link), choice="cancel")

    assert callback.fields["error"] == "access_denied"
    assert not {"code", "state"} & callback.fields.keys()


async def offered(http: aiohttp.ClientSession, link: URL) -> list[str]:
    """The names on the page, in their order."""
    page = (await call(http, "GET", link)).text
    names = ["Robin Vega", "Kai Lindqvist", "You"]
    return sorted((name for name in names if f" {name} (" in page), key=page.index)


async def test_who_asked_is_offered_first(
    sandbox: Sandbox, http: aiohttp.ClientSession, tokens: TokenCaller
) -> None:
    kai = sandbox.people.kai
    stranger = Person("00000000-0000-0000-0000-0000000000001", "00000000-0000-0000-0000-000000020")

    by_anchor = await offered(http, tokens.authorize_url(**{ANCHOR: anchor(kai.person)}))
    by_name = await offered(http, tokens.authorize_url(login_hint=kai.upn.upper()))
    by_nothing = await offered(http, tokens.authorize_url(**{ANCHOR: "UPN:who@example.com"}))
    unknown = await offered(http, tokens.authorize_url(**{ANCHOR: anchor(stranger)}))

    assert by_anchor == by_name == ["Kai Lindqvist", "Robin Vega"]
    assert by_nothing == ["Robin Vega", "Kai Lindqvist"]
    assert unknown == ["You", "Robin Vega"]


async def test_a_stranger_gets_tokens_of_their_own_tenant(
    sandbox: Sandbox, tokens: TokenCaller, callback: Callback
) -> None:
    stranger = Person("00000000-0000-0000-0000-0000000000001", "00000000-0000-0000-0000-000000020")
    link = tokens.authorize_url(redirect_uri=callback.url, **{ANCHOR: anchor(stranger)})

    await sign_in(str(link))
    reply = await tokens.redeem(callback.fields["code"], redirect_uri=callback.url)

    claims = peek(reply.body["access_token"])
    assert (claims["tid"], claims["oid"]) == (stranger.tenant_id, stranger.user_id)


async def test_a_page_is_answered_once(
    http: aiohttp.ClientSession, tokens: TokenCaller, callback: Callback
) -> None:
    link = tokens.authorize_url(redirect_uri=callback.url)

    reply = await call(http, "POST", link, data={"ticket": "used", "choice": "asker"})
    not_a_form = await call(http, "POST", link, json={})

    assert (reply.status, not_a_form.status) == (400, 400)
    assert "Start again from the chat" in reply.text


async def test_the_page_says_what_it_is_and_loads_nothing(
    http: aiohttp.ClientSession, tokens: TokenCaller
) -> None:
    reply = await call(http, "GET", tokens.authorize_url())

    policy = reply.headers["Content-Security-Policy"]
    assert "<strong>not Microsoft</strong>" in reply.text
    assert '<html lang="en">' in reply.text
    assert "default-src 'none'" in policy
    assert "form-action 'self' http://127.0.0.1:3978" in policy
    assert not [sign for sign in ("src=", "@import", "url(") if sign in reply.text]


async def test_the_browser_shows_what_is_no_sign_in_page_as_it_is(callback: Callback) -> None:
    page = await sign_in(callback.url)

    assert (page.status, page.url, page.target) == (200, callback.url, None)
