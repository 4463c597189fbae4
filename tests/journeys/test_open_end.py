"""An outcome that nobody knows, where asking again makes no second meeting: Convene asks again."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot.circuit import FAILURES, SPAN
from bot.inbox.journal import TRIES
from bot.sandbox import Fault
from bot.settings import Settings
from bot.store import Database
from bot.store.inbox_row import UNFINISHED
from bot.store.schema import inbox
from tests.examples import NOW
from tests.journeys.conftest import PATIENCE, Bot, card_of

TEXT = "Design review tomorrow at 3pm without a passcode"


@pytest.mark.slow
async def test_it_keeps_at_it_and_the_card_takes_the_place_of_its_word(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", worked=True, drop=True, times=3))

    [said, answer] = await bot.tell(bot.activity(TEXT), answers=2)

    [meeting] = bot.meetings()
    assert "I keep at it" in said.activity["text"]
    assert answer.activity_id == said.activity_id
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


@pytest.mark.slow
@pytest.mark.parametrize("after", [Fault(method="POST", status=429, retry_after=60, times=1)])
async def test_a_refusal_after_a_lost_answer_is_no_proof_that_nothing_was_made(
    bot: Bot, after: Fault
) -> None:
    await bot.sign_in()
    lost = Fault(method="POST", worked=True, drop=True)
    bot.sandbox.graph.faults += [lost, after]

    [_, answer] = await bot.tell(bot.activity(TEXT), answers=2)

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


@pytest.mark.slow
async def test_a_token_that_cannot_be_renewed_after_a_lost_answer_is_none_either(bot: Bot) -> None:
    await bot.sign_in()
    lost = Fault(method="POST", worked=True, drop=True)
    bot.sandbox.graph.faults += [lost, Fault(method="POST", status=401)]
    bot.sandbox.entra.faults.append(Fault(path="token", status=503))

    [_, answer] = await bot.tell(bot.activity(TEXT), answers=2)

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


@pytest.mark.slow
async def test_a_graph_that_keeps_failing_is_left_alone_and_that_is_said(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=503, retry_after=0, times=99))
    for number in range(FAILURES // 2):
        await bot.tell(bot.activity(f"{'abcdefgh'[number]} review tomorrow at 3pm"))
        await asyncio.sleep(SPAN / timedelta(seconds=1) / (FAILURES // 2 - 1))
    calls = len(bot.sandbox.graph.calls)

    [told] = await bot.tell(bot.activity("Budget talk tomorrow at 3pm"))

    assert len(bot.sandbox.graph.calls) == calls
    assert "has not answered anybody for a while" in card_of(told)["fallbackText"]


@pytest.mark.slow
async def test_a_card_whose_delivery_nobody_confirmed_is_followed_by_its_words(bot: Bot) -> None:
    await bot.sign_in()
    before = len(bot.said())
    bot.sandbox.connector.faults.append(
        Fault(method="POST", path="activities/", worked=True, drop=True)
    )

    await bot.hand_in(bot.activity("Design review tomorrow at 3pm"))
    said = await bot.sandbox.connector.wait_for(before + 2, within=PATIENCE)

    [meeting] = bot.meetings()
    card, words = said[before:]
    assert meeting["joinWebUrl"] in json.dumps(card_of(card))
    assert "attachments" not in words.activity
    assert meeting["joinWebUrl"] in words.activity["text"]


@pytest.mark.slow
async def test_what_stays_open_is_told_with_a_button_that_makes_no_second_meeting(
    bot: Bot,
) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", worked=True, drop=True, times=6))
    await bot.tell(bot.activity(TEXT))
    await make_it_the_last_try(bot.settings)
    before = len(bot.said())

    told = (await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]
    bot.sandbox.graph.faults.clear()
    [answer] = await bot.tell(bot.press(card_of(told), {}))

    [meeting] = bot.meetings()
    assert "cannot tell whether it was made" in card_of(told)["fallbackText"]
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def make_it_the_last_try(settings: Settings) -> None:
    """Let many tries have gone by, and the next one be due."""
    database = Database(settings.database, keys=settings.keys)
    unfinished = inbox.c.state.in_(UNFINISHED)
    async with database.transaction() as connection:
        later = inbox.update().where(unfinished).values(attempts=TRIES, lease_until=NOW)
        await connection.execute(later)
    await database.close()
