"""Authorization requests that are wrong: what goes back to the app, and what does not."""

import aiohttp
import pytest
from yarl import URL

from bot.sandbox import Sandbox, sign_in
from tests.sandbox.callback import Callback
from tests.sandbox.callers import TokenCaller, call


async def test_the_callbacks_own_query_is_kept(
    sandbox: Sandbox, http: aiohttp.ClientSession, tokens: TokenCaller
) -> None:
    link = tokens.authorize_url(
        redirect_uri="https://localhost:1/back?keep=1", response_type="token"
    )

    reply = await call(http, "GET", link)

    location = URL(reply.headers["Location"])
    assert (reply.status, location.query["keep"]) == (302, "1")
    assert location.query["error"] == "invalid_request"


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        ({"response_type": "id_token"}, "AADSTS70005"),
        ({"response_mode": "fragment"}, "AADSTS70007"),
        ({"code_challenge_method": "plain"}, "AADSTS9002325"),
        ({"code_challenge": None}, "AADSTS9002325"),
        ({"scope": None}, "AADSTS900144"),
    ],
)
async def test_what_is_wrong_with_a_request_goes_back_to_the_app(
    tokens: TokenCaller, callback: Callback, changes: dict[str, str | None], number: str
) -> None:
    await sign_in(str(tokens.authorize_url(redirect_uri=callback.url, **changes)))

    assert callback.fields["error"] == "invalid_request"
    assert callback.fields["error_description"].startswith(number)
    assert callback.fields["state"] == "s3:a te&"


async def test_it_goes_back_by_post_where_post_was_asked_for(
    http: aiohttp.ClientSession, tokens: TokenCaller
) -> None:
    link = tokens.authorize_url(response_mode="form_post", scope=None)

    reply = await call(http, "GET", link)

    assert reply.status == 200
    assert 'name="error" value="invalid_request"' in reply.text


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "another-app"},
        {"redirect_uri": None},
        {"redirect_uri": "https://convene.example/auth/callback"},
        {"redirect_uri": "http://127.0.0.1.example/auth/callback"},
        {"redirect_uri": "javascript:alert(1)//127.0.0.1"},
        {"redirect_uri": "http://[broken"},
        {"redirect_uri": "http://localhost/#fragment"},
    ],
)
async def test_a_browser_is_never_sent_away_from_this_machine(
    http: aiohttp.ClientSession, tokens: TokenCaller, changes: dict[str, str | None]
) -> None:
    reply = await call(http, "GET", tokens.authorize_url(**changes))

    assert reply.status == 400
    assert "Location" not in reply.headers


async def test_what_a_request_brings_is_escaped(
    http: aiohttp.ClientSession, tokens: TokenCaller
) -> None:
    evil = '"><script>alert(1)</script>'
    link = tokens.authorize_url(state=evil, scope=None, response_mode="form_post")

    reply = await call(http, "GET", link)

    assert evil not in reply.text
    assert "&quot;&gt;&lt;script&gt;" in reply.text
