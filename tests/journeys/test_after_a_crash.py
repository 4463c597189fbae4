"""A replica died in the middle: the next one takes each message up where it stands."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.message import Message
from bot.sandbox import Fault, Sandbox
from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from bot.store import Database, InboxRows, State
from bot.teams.activity import read_message
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.examples import MEETING
from tests.journeys.conftest import PATIENCE, Bot, card_of


@asynccontextmanager
async def died(settings: Settings) -> AsyncIterator[InboxRows]:
    """The rows of a replica whose leases have run out by now."""
    database = Database(settings.database, keys=settings.keys)
    yield InboxRows(database, owner="dead", lease=timedelta(seconds=-1))
    await database.close()


def read(sandbox: Sandbox, text: str) -> Message:
    activity = sandbox.activities.message(sandbox.people.robin, text)
    return read_message(activity, received_at=datetime.now(UTC))


@pytest.fixture
async def signed_in() -> AsyncIterator[Bot]:
    """Robin signed in with a bot that has stopped; the sandbox goes on."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await bot.sign_in()
        yield bot


async def test_a_meeting_that_was_made_is_shown_and_not_made_again(signed_in: Bot) -> None:
    message = read(signed_in.sandbox, "Budget talk tomorrow at 3pm")
    async with died(signed_in.settings) as rows:
        row = await rows.receive(message)
        assert row is not None
        await rows.record(row, State.CREATED, meeting=MEETING)
    before = len(signed_in.said())

    async with running(signed_in.settings):
        answer = (await signed_in.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    assert MEETING.join_web_url in json.dumps(card_of(answer))
    assert signed_in.sandbox.graph.calls == []


async def test_a_plain_post_that_was_begun_is_owned_up_to(signed_in: Bot) -> None:
    message = read(signed_in.sandbox, "Budget talk tomorrow at 3pm with a passcode")
    async with died(signed_in.settings) as rows:
        row = await rows.receive(message)
        assert row is not None
        await rows.record(row, State.CREATING)
    before = len(signed_in.said())

    async with running(signed_in.settings):
        told = (await signed_in.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    assert "cannot tell whether" in card_of(told)["fallbackText"]
    assert signed_in.sandbox.graph.calls == []


async def test_a_call_that_can_be_repeated_is_made_again(signed_in: Bot) -> None:
    message = read(signed_in.sandbox, "Budget talk tomorrow at 3pm without a passcode")
    async with died(signed_in.settings) as rows:
        row = await rows.receive(message)
        assert row is not None
        await rows.record(row, State.CREATING)
    before = len(signed_in.said())

    async with running(signed_in.settings):
        answer = (await signed_in.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    [meeting] = signed_in.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_a_message_that_was_only_received_is_answered(signed_in: Bot) -> None:
    async with died(signed_in.settings) as rows:
        await rows.receive(read(signed_in.sandbox, "thanks!"))
    before = len(signed_in.said())

    async with running(signed_in.settings):
        hint = (await signed_in.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    assert "Teams meetings" in hint.activity["text"]


async def test_a_message_that_is_over_by_now_is_asked_about(signed_in: Bot) -> None:
    """It was still ahead when it was written."""
    activity = signed_in.sandbox.activities.message(signed_in.robin, "Budget talk at 3pm")
    activity["timestamp"] = "2026-03-11T12:00:00Z"
    async with died(signed_in.settings) as rows:
        await rows.receive(read_message(activity, received_at=datetime.now(UTC)))
    before = len(signed_in.said())

    async with running(signed_in.settings):
        question = (await signed_in.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    assert "already over" in card_of(question)["fallbackText"]
    assert signed_in.meetings() == []


async def test_an_answer_in_words_is_taken_up_with_the_request_it_adds_to() -> None:
    """It stopped while Teams took its time to close the card that had asked."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        hasty = settings.model_copy(update={"drain_seconds": 0.1})
        async with running(hasty) as address:
            bot = Bot(sandbox, hasty, address)
            await bot.sign_in()
            [question] = await bot.tell(bot.activity("schedule a vendor review on Friday"))
            slow = Fault(method="PUT", path=str(question.activity_id), delay=60)
            sandbox.connector.faults.append(slow)
            await bot.hand_in(bot.activity("at 10"))
            async with asyncio.timeout(PATIENCE):
                while sandbox.connector.faults:  # noqa: ASYNC110 - a stand-in tells nobody
                    await asyncio.sleep(0.05)
        before = len(bot.said())

        async with running(settings):
            said = await sandbox.connector.wait_for(before + 2, within=PATIENCE)

    [meeting] = bot.meetings()
    closed, shown = said[before:]
    assert closed.activity_id == question.activity_id
    assert meeting["joinWebUrl"] in json.dumps(card_of(shown))
