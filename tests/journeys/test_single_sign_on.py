"""Teams signs people in without their noticing, and nobody with a token of somebody else's."""

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bot.message import Person
from bot.sandbox import Fault, Room
from bot.sandbox.chat import Chat
from bot.sandbox.connector.hand import Answer
from bot.sandbox.keys import SigningKey, peek
from bot.sandbox.loopback import find_free_port
from bot.store import Database, migrate
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.databases import database_url, postgres
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import (
    MESSAGE,
    another_replica,
    exchange,
    exchange_of,
    settle,
    sign_in_card,
    tokens_kept,
    unnamed,
)

__all__ = ["database_url", "postgres"]


@pytest.fixture
async def shared(database_url: str, stack: AsyncExitStack) -> Bot:
    """A bot whose database another replica can share: SQLite, and PostgreSQL."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    database = Database(database_url, keys=[bytes(32)])
    await migrate(database)
    await database.close()
    settings = settings.model_copy(update={"database_url": SecretStr(database_url)})
    return Bot(sandbox, settings, await stack.enter_async_context(running(settings)))


async def test_the_first_message_takes_no_button_and_the_second_no_token(bot: Bot) -> None:
    entra = bot.sandbox.entra
    chat = Chat(
        bot.sandbox.connector,
        bot.sandbox.activities,
        bot.robin,
        endpoint=f"{bot.address}/api/messages",
        mint=entra.sso_token,
    )

    first = [heard async for heard in chat.say("Design review in an hour")]
    asked = len(entra.token_requests)
    second = [heard async for heard in chat.say("Budget talk in two hours")]

    assert [heard.card is not None for heard in first if not heard.silently] == [True]
    assert [heard.card is not None for heard in second] == [True]
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review", "Budget talk"]
    assert len(entra.token_requests) == asked
    assert not any("authorize" in call.path for call in entra.calls)


async def test_the_offer_is_teams_own_card_with_a_fresh_exchange_and_our_link(bot: Bot) -> None:
    [first] = await bot.tell(bot.activity(MESSAGE))
    [second] = await bot.tell(bot.activity(MESSAGE))

    [attachment] = first.activity["attachments"]
    content = attachment["content"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.oauth"
    assert content["connectionName"] == ""
    assert set(content["tokenExchangeResource"]) == {"id"}
    [button] = content["buttons"]
    assert button["type"] == "signin"
    assert button["value"].startswith(f"{bot.settings.public_url}/auth/start?")
    assert sign_in_card(first).exchange_id != sign_in_card(second).exchange_id


async def test_a_channel_has_no_single_sign_on(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("retro Thursday 4pm", room=Room.channel("1700000000000")))

    assert "tokenExchangeResource" not in json.dumps(offer.activity)
    assert offer.targeted


async def test_six_exchanges_to_two_replicas_are_six_answers_and_one_card(
    shared: Bot, stack: AsyncExitStack
) -> None:
    """Of every client's, one goes to Entra, and one meeting comes of it."""
    other = await another_replica(shared, stack)
    [offer] = await shared.tell(shared.activity(MESSAGE))
    shared.sandbox.entra.faults.append(Fault(path="token", delay=0.3))
    copies = [exchange_of(shared, offer) for _ in range(6)]

    answers: list[Answer] = await asyncio.gather(
        *(
            shared.sandbox.connector.deliver(copy, to=f"{address}/api/messages")
            for copy, address in zip(copies, [shared.address, other] * 3, strict=True)
        )
    )
    await shared.sandbox.connector.wait_for(2, within=PATIENCE)
    await settle()

    exchange_id = sign_in_card(offer).exchange_id
    assert [answer.status for answer in answers] == [200] * 6
    assert {answer.body["id"] for answer in answers} == {exchange_id}
    assert len(on_behalf_of(shared)) == 1
    assert len(shared.said()) == 2
    assert len(shared.meetings()) == 1


async def test_where_consent_is_missing_every_copy_is_told_to_show_the_button(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE, bot.kai))

    answers = [await exchange(bot, offer, who=bot.kai) for _ in range(3)]

    assert [answer.status for answer in answers] == [412] * 3
    assert all(answer.body["failureDetail"] for answer in answers)
    assert len(on_behalf_of(bot)) == 1
    assert bot.meetings(bot.kai) == []


async def test_an_entra_that_is_away_leaves_the_button(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.entra.faults.append(Fault(path="token", status=503, times=9))

    answer = await exchange(bot, offer)

    assert answer.status == 412


async def test_an_exchange_that_is_answered_does_nothing_a_second_time(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    await exchange(bot, offer)
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    again = await exchange(bot, offer)
    await settle()

    assert again.status == 200
    assert len(on_behalf_of(bot)) == 1
    assert len(bot.meetings()) == 1


async def test_teams_token_for_somebody_else_is_refused_explained_and_recorded(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """Kai has consented, so that nothing but the comparison stands in the way."""
    bot.sandbox.entra.consent(bot.kai.person)
    [offer] = await bot.tell(bot.activity(MESSAGE))
    kais = bot.sandbox.entra.sso_token(bot.kai)

    with caplog.at_level(logging.WARNING):
        answers = [await exchange(bot, offer, token=kais) for _ in range(3)]
    [_, told] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    [_, __, third] = [*bot.said(), *(await bot.tell(bot.activity("sign in")))]

    assert [answer.status for answer in answers] == [412] * 3
    assert "somebody else" in told.activity["text"]
    assert sign_in_card(third).link
    [event, *_] = [record for record in caplog.records if record.message == "security.wrong_user"]
    assert vars(event)["way"] == "sso"
    assert vars(event)["user_id"] == bot.robin.person.user_id
    assert await tokens_kept(bot) == 0
    assert on_behalf_of(bot) == []
    assert bot.meetings(bot.robin) == bot.meetings(bot.kai) == []


async def test_a_token_of_another_tenant_is_somebody_elses(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    foreign = replace(bot.robin, person=Person("another-tenant", bot.robin.person.user_id))

    answer = await exchange(bot, offer, token=bot.sandbox.entra.sso_token(foreign))

    assert answer.status == 412
    assert on_behalf_of(bot) == []


def expired(bot: Bot) -> str:
    mint = bot.sandbox.entra.mint
    lasts, mint.lifetime = mint.lifetime, timedelta(minutes=-2)
    token = bot.sandbox.entra.sso_token(bot.robin)
    mint.lifetime = lasts
    return token


def forged(bot: Bot) -> str:
    forger = SigningKey()
    forger.kid = bot.sandbox.entra.mint.key.kid
    return forger.sign(peek(bot.sandbox.entra.sso_token(bot.robin)))


PROVE_NOTHING: dict[str, Callable[[Bot], str]] = {
    "another app's": lambda bot: bot.sandbox.entra.sso_token(bot.robin, audience="api://botid-x"),
    "graph's": lambda bot: bot.sandbox.entra.sso_token(bot.robin, audience="graph.microsoft.com"),
    "expired": expired,
    "an id token": lambda bot: bot.sandbox.entra.mint.id_token(bot.robin),
    "forged": forged,
    "unsigned": lambda bot: bot.sandbox.entra.sso_token(bot.robin).rpartition(".")[0] + ".",
    "by an unknown key": lambda bot: SigningKey().sign({"oid": bot.robin.person.user_id}),
    "no token": lambda _: "n0nsense",
}


@pytest.mark.parametrize("how", PROVE_NOTHING)
async def test_a_token_that_proves_nothing_goes_nowhere(bot: Bot, how: str) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))

    answer = await exchange(bot, offer, token=PROVE_NOTHING[how](bot))

    assert answer.status == 412
    assert on_behalf_of(bot) == []
    assert bot.meetings() == []


async def test_a_token_for_the_apps_api_is_taken_by_its_address(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    audience = f"api://botid-{bot.settings.app_id}"

    answer = await exchange(
        bot, offer, token=bot.sandbox.entra.sso_token(bot.robin, audience=audience)
    )

    assert answer.status == 200


async def test_an_exchange_without_a_token_is_nonsense(bot: Bot) -> None:
    answer = await bot.hand_in(
        bot.sandbox.activities.invoke(bot.robin, "signin/tokenExchange", {"id": "x"})
    )

    assert answer.status == 400


async def test_whom_teams_does_not_name_is_not_signed_in_silently(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))

    answer = await bot.hand_in(unnamed(exchange_of(bot, offer)))

    assert answer.status == 412
    assert on_behalf_of(bot) == []


async def test_a_client_that_fails_by_itself_leads_to_a_card_with_a_link_once(bot: Bot) -> None:
    """Teams shows the person nothing in that case, from none of the clients."""
    await bot.tell(bot.activity(MESSAGE))
    value = {"code": "resourcematchfailed", "message": "Resource match failed"}

    answers = [
        await bot.hand_in(bot.sandbox.activities.invoke(bot.robin, "signin/failure", value))
        for _ in range(3)
    ]
    [_, told] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    await settle()

    assert [answer.status for answer in answers] == [200] * 3
    assert card_of(told)["actions"][0]["url"] == link_of(told)
    assert len(bot.said()) == 2


async def test_another_tenants_exchange_asks_nobody(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    calls = len(bot.sandbox.entra.calls)
    stranger = exchange_of(bot, offer)
    stranger["conversation"]["tenantId"] = "another-tenant"

    answer = await bot.hand_in(stranger)

    assert answer.status == 412
    assert len(bot.sandbox.entra.calls) == calls


def on_behalf_of(bot: Bot) -> list[object]:
    return [call for call in bot.sandbox.entra.token_requests if "assertion" in call.body]
