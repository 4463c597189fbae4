"""The sign-in page: whoever opens a link, only the one who asked gains by it."""

import json
import logging
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from bot.sandbox import sign_in
from bot.sandbox.teams_client import TeamsClients
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import (
    MESSAGE,
    digits_of,
    exchange,
    settle,
    state_of,
    tokens_kept,
    unnamed,
    verify_state,
)


async def test_after_consent_on_the_page_the_message_goes_on_once(bot: Bot) -> None:
    """Silently it does not work; the page's window tells Teams, and Teams the bot."""
    [offer] = await bot.tell(bot.activity(MESSAGE, bot.kai))
    refused = await exchange(bot, offer, who=bot.kai)

    page = await sign_in(link_of(offer))
    told = [await verify_state(bot, bot.kai, state_of(page.text)) for _ in range(3)]
    [_, card] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    await settle()

    assert refused.status == 412
    assert [answer.status for answer in told] == [200] * 3
    [meeting] = bot.meetings(bot.kai)
    assert meeting["joinWebUrl"] in json.dumps(card_of(card))
    assert len(bot.said()) == 2


async def test_a_window_that_is_closed_changes_nothing(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    clients = TeamsClients(
        bot.robin, activities=bot.sandbox.activities, post=bot.hand_in, mint=lambda _: None
    )

    page = await clients.press(link_of(offer), choice="cancel")
    await settle()

    assert page.status == 403
    assert "data-state" not in page.text
    assert len(bot.said()) == 1


async def test_an_attacker_who_sends_his_link_to_a_victim_gains_nothing(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """Robin asks, and has Kai open the link. Kai signs in, and even hands on whatever there is."""
    [offer] = await bot.tell(bot.activity("Steal it tomorrow at 3pm"))

    with caplog.at_level(logging.WARNING):
        page = await sign_in(link_of(offer), choice="other")
    guesses = [
        await verify_state(bot, who, state)
        for who in (bot.robin, bot.kai)
        for state in ("guess", "CancelledByUser", link_of(offer).rpartition("=")[2])
    ]
    [next_for_robin] = await bot.tell(bot.activity(MESSAGE))
    [next_for_kai] = await bot.tell(bot.activity(MESSAGE, bot.kai))

    assert page.status == 403
    assert await tokens_kept(bot) == 0
    assert "You signed in as somebody else" in page.text
    assert "data-state" not in page.text
    assert {answer.status for answer in guesses} == {200}
    assert link_of(next_for_robin)
    assert link_of(next_for_kai)
    assert bot.sandbox.graph.calls == []
    events = [record for record in caplog.records if record.message == "security.wrong_user"]
    assert [(vars(event)["way"], vars(event)["user_id"]) for event in events] == [
        ("page", bot.robin.person.user_id)
    ]


async def test_the_code_of_a_page_is_worth_nothing_to_anybody_else(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    page = await sign_in(link_of(offer))
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    with caplog.at_level(logging.WARNING):
        await verify_state(bot, bot.kai, state_of(page.text))
    [for_kai] = await bot.tell(bot.activity(MESSAGE, bot.kai))

    assert link_of(for_kai)
    assert bot.meetings(bot.kai) == []
    assert "security.foreign_receipt" in [record.message for record in caplog.records]


async def test_an_answer_of_entras_counts_once_and_for_its_own_state(bot: Bot) -> None:
    """Replayed, with another's state, with none, and with another's code."""
    [robins] = await bot.tell(bot.activity(MESSAGE))
    [kais] = await bot.tell(bot.activity(MESSAGE, bot.kai))
    answer = await entras_answer(bot, link_of(robins))
    other = await entras_answer(bot, link_of(kais))

    crossed = await callback(bot, answer | {"code": other["code"]})
    unknown = await callback(bot, answer | {"state": "x" * 43})
    stateless = await callback(bot, {"code": answer["code"]})
    replayed = await callback(bot, answer)
    await settle()

    assert (crossed, unknown, stateless, replayed) == (403, 410, 400, 410)
    assert len(bot.said()) == 2
    assert bot.sandbox.graph.calls == []


async def test_a_sign_in_that_takes_too_long_is_refused(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    answer = await entras_answer(bot, link_of(offer))
    codes = bot.sandbox.entra.ledger
    # Entra's own code is over as well; nothing is to be had from either side.
    codes._clock = lambda: datetime.now(UTC) + timedelta(minutes=11)

    status = await callback(bot, answer)

    assert status == 403
    assert bot.sandbox.graph.calls == []


async def test_the_pages_hold_no_secret_and_load_nothing_from_elsewhere(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))

    page = await sign_in(link_of(offer))
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{bot.address}/auth/teams.js") as script,
    ):
        served = script.status, script.content_type

    assert served == (200, "text/javascript")
    assert "http" not in page.text
    for call in bot.sandbox.entra.token_requests:
        for secret in ("code", "code_verifier", "client_secret"):
            assert call.body.get(secret, "-none-") not in page.text


async def test_whom_teams_does_not_name_types_what_the_page_shows(bot: Bot) -> None:
    """Nothing is bound before; after that they are known, and never asked again."""
    [offer] = await bot.tell(unnamed(bot.activity(MESSAGE)))

    page = await sign_in(link_of(offer))
    await settle()
    before = len(bot.said())
    [signed_in, card] = await bot.tell(unnamed(bot.activity(digits_of(page.text))), answers=2)
    [second] = await bot.tell(unnamed(bot.activity("Budget talk tomorrow at 4pm")))

    assert before == 1
    assert {text_of(signed_in), text_of(card)} >= {"You are signed in."}
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review", "Budget talk"]
    assert card_of(second)


async def test_or_has_teams_hand_it_on(bot: Bot) -> None:
    [offer] = await bot.tell(unnamed(bot.activity(MESSAGE)))
    page = await sign_in(link_of(offer))

    invoke = bot.sandbox.activities.invoke(
        bot.robin, "signin/verifyState", {"state": state_of(page.text)}
    )
    answer = await bot.hand_in(unnamed(invoke))
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    assert answer.status == 200
    assert len(bot.meetings()) == 1


async def test_an_attacker_whom_teams_does_not_name_gains_nothing_either(bot: Bot) -> None:
    """Robin, unnamed, has Kai sign in. Kai's window hands the code on; Robin guesses digits."""
    [offer] = await bot.tell(unnamed(bot.activity(MESSAGE)))
    page = await sign_in(link_of(offer), choice="other")

    await verify_state(bot, bot.kai, state_of(page.text))
    right = digits_of(page.text)
    wrong = [f"{(int(right) + step) % 10**6:06}" for step in range(1, 6)]
    told = [await bot.tell(unnamed(bot.activity(guess))) for guess in wrong]
    [late] = await bot.tell(unnamed(bot.activity(right)))

    assert page.status == 200
    assert all("not the digits" in text_of(answer) for [answer] in told)
    assert "not the digits" in text_of(late)
    assert bot.sandbox.graph.calls == []


async def entras_answer(bot: Bot, link: str) -> dict[str, str]:
    """Sign in at Entra, and keep what the browser would bring back."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(link, allow_redirects=False) as start,
    ):
        asked = parse_qs(urlsplit(start.headers["Location"]).query)
    _, _, user_id = asked["X-AnchorMailbox"][0].rpartition(":")
    who = next(one for one in bot.sandbox.people if one.person.user_id == user_id.split("@")[0])
    code = bot.sandbox.entra.ledger.give_code(
        who.person,
        redirect_uri=asked["redirect_uri"][0],
        challenge=asked["code_challenge"][0],
        nonce=asked["nonce"][0],
    )
    return {"code": code, "state": asked["state"][0]}


async def callback(bot: Bot, answer: dict[str, str]) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{bot.address}/auth/callback", data=answer) as response,
    ):
        return response.status


def text_of(delivery: object) -> str:
    activity: dict[str, str] = delivery.activity  # type: ignore[attr-defined]
    return activity.get("text", "")
