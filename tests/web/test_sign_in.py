"""The pages of a sign-in: where they lead, what they say, what they pass on."""

import base64
import hashlib
import logging

import pytest

from bot.errors import (
    ConveneError,
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SignInRefusedError,
    StoreError,
)
from bot.web.teams_js import INTEGRITY, PATH
from bot.web.window import SCRIPT
from tests.web.conftest import ANA, CODE, ENTRA, Bot, Client

FORM = {"code": "c0de", "state": "st4te", "session_state": "s"}


def refused(code: str) -> SignInRefusedError:
    return SignInRefusedError("ana@example.com may not", code=code)


async def test_the_link_leads_to_entra_as_it_stands(client: Client, bot: Bot) -> None:
    answer = await client.get("/auth/start?flow=f-1", allow_redirects=False)

    assert answer.status == 302
    assert answer.headers["Location"] == ENTRA
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert bot.sign_in.opened == ["f-1"]


@pytest.mark.parametrize(
    "query",
    ["", "?flow=", f"?flow={'x' * 129}", "?code=f", "?flow=a%00", "?flow=%FF", "?flow=a%0A",
     "?flow=a%20b", "?flow=%D9%A1"],
)  # fmt: skip
async def test_a_link_that_is_cut_off_says_so(client: Client, bot: Bot, query: str) -> None:
    answer = await client.get(f"/auth/start{query}", allow_redirects=False)

    assert answer.status == 400
    assert "This link is not complete" in await answer.text()
    assert bot.sign_in.opened == []


async def test_entras_answer_is_taken_from_a_form(client: Client, bot: Bot) -> None:
    answer = await client.post("/auth/callback", data=FORM)

    assert answer.status == 200
    assert "You are signed in" in await answer.text()
    assert bot.sign_in.answers == [FORM]
    assert bot.signed_in == [ANA]


async def test_and_from_a_query(client: Client, bot: Bot) -> None:
    answer = await client.get("/auth/callback", params=FORM)

    assert answer.status == 200
    assert bot.sign_in.answers == [FORM]
    assert bot.signed_in == [ANA]


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (refused("wrong_user"), 403, "choose the account that you use in Teams"),
        (refused("declined"), 403, "You declined"),
        (refused("expired"), 410, "no longer good"),
        (refused("incomplete"), 400, "not complete"),
        (refused("AADSTS53003"), 403, "AADSTS53003"),
        (refused("nonce"), 403, "nothing was kept"),
        (IdentityMisconfiguredError("no", code="AADSTS7000215"), 500, "AADSTS7000215"),
        (IdentityUnavailableError("no"), 503, "in a minute"),
        (StoreError("disk of ana@example.com is full"), 503, "out of order"),
    ],
)
async def test_every_outcome_has_its_page(
    client: Client, bot: Bot, error: ConveneError, status: int, says: str
) -> None:
    """Nobody's message goes on, and nothing is said but the reference."""
    bot.sign_in.error = error

    answer = await client.post("/auth/callback", data=FORM)
    text = await answer.text()

    assert answer.status == status
    assert says in text
    for secret in ("ana@example.com", "c0de", "st4te"):
        assert secret not in text
    assert bot.signed_in == []


async def test_a_used_link_says_so_when_it_is_opened(client: Client, bot: Bot) -> None:
    bot.sign_in.error = refused("expired")

    answer = await client.get("/auth/start?flow=f-1", allow_redirects=False)

    assert answer.status == 410


async def test_a_reference_is_escaped(client: Client, bot: Bot) -> None:
    bot.sign_in.error = refused("<script>alert(1)</script>{x}")

    answer = await client.post("/auth/callback", data=FORM)
    text = await answer.text()

    assert "<script" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{x}" in text


async def test_a_message_that_does_not_go_on_is_asked_for_again(client: Client, bot: Bot) -> None:
    """Signed in is signed in, whatever happens to the message."""
    bot.unheard = StoreError("full")

    answer = await client.post("/auth/callback", data=FORM)

    assert answer.status == 200
    assert "write your message once more" in await answer.text()


async def test_a_form_is_bounded(client: Client, bot: Bot) -> None:
    """By 64 KB, whatever messages may be."""
    fits = await client.post("/auth/callback", data=FORM | {"code": "x" * 60_000})
    too_long = await client.post("/auth/callback", data=FORM | {"code": "x" * 66_000})

    assert fits.status == 200
    assert too_long.status == 413
    assert len(bot.sign_in.answers) == 1


async def test_only_a_form_is_taken(client: Client, bot: Bot) -> None:
    answer = await client.post("/auth/callback", json=FORM)

    assert answer.status == 415
    assert bot.sign_in.answers == []


@pytest.mark.parametrize("path", ["/auth/start?flow=f", "/auth/callback?code=c&state=s"])
async def test_a_preview_uses_nothing_up(client: Client, bot: Bot, path: str) -> None:
    answer = await client.head(path)

    assert answer.status == 405
    assert bot.sign_in.opened == []
    assert bot.sign_in.answers == []


async def test_the_page_is_one_for_everybody(client: Client) -> None:
    """A language, a title, a heading, a viewport; no handler, nothing from elsewhere."""
    answer = await client.post("/auth/callback", data=FORM)
    text = await answer.text()

    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert text.startswith('<!doctype html>\n<html lang="en')
    assert 'dir="ltr"' in text
    assert "<title>You are signed in</title>" in text
    assert "<h1>You are signed in</h1>" in text
    assert "width=device-width" in text
    page = text.replace(SCRIPT, "")
    for unwanted in (" on", "http", "src=", "href="):
        assert unwanted not in page.replace(" on our", "").replace("goes on", "")


async def test_the_page_hands_its_code_on_and_its_policy_lets_nothing_else_run(
    client: Client,
) -> None:
    answer = await client.post("/auth/callback", data=FORM)
    text = await answer.text()

    policy = answer.headers["Content-Security-Policy"]
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    assert f'<body data-state="{CODE}">' in text
    assert text.count("<script") == 1
    assert f"script-src 'sha256-{digest}' 'self'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


async def test_a_refusal_hands_on_nothing_and_runs_nothing(client: Client, bot: Bot) -> None:
    bot.sign_in.error = refused("wrong_user")

    answer = await client.post("/auth/callback", data=FORM)
    text = await answer.text()

    assert "data-state" not in text
    assert "<script" not in text
    assert "script-src" not in answer.headers["Content-Security-Policy"]


async def test_whom_teams_did_not_name_gets_digits_and_nothing_goes_on_yet(
    client: Client, bot: Bot
) -> None:
    bot.sign_in.digits = "012345"

    text = await (await client.post("/auth/callback", data=FORM)).text()

    assert "<strong>012345</strong>" in text
    assert "only in the chat where you asked" in text
    assert f'data-state="{CODE}"' in text
    assert bot.signed_in == []


async def test_teamsjs_comes_from_here_as_microsoft_made_it(client: Client) -> None:
    """The hash is the one that Microsoft's own page names for this version."""
    answer = await client.get(PATH)
    script = await answer.read()

    digest = base64.b64encode(hashlib.sha384(script).digest()).decode()
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert f"sha384-{digest}" == INTEGRITY
    assert INTEGRITY in SCRIPT


async def test_the_log_holds_no_link_and_no_code(
    client: Client, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    bot.sign_in.error = refused("AADSTS53003")

    await client.get("/auth/start?flow=l1nk", allow_redirects=False)
    await client.post("/auth/callback", data=FORM)

    ours = [record for record in caplog.records if record.name.startswith("bot.")]
    said = " ".join(str(vars(record)) for record in ours)
    assert "AADSTS53003" in said
    for secret in ("l1nk", "c0de", "st4te", "ana@example.com"):
        assert secret not in said
