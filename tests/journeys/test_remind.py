"""Somebody is reminded before a meeting: by words or button, after a restart, and alone."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.sandbox import Deed, Delivery, Fault, Room
from bot.sandbox.loopback import find_free_port
from bot.store import Database
from bot.store.schema import reminder as table
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.cards.schema import walk
from tests.journeys.conftest import PATIENCE, Bot, card_of, plain
from tests.journeys.signing_in import settle

MADE = "Design review tomorrow at 3pm"
START = datetime(2099, 3, 12, 19, tzinfo=UTC)


async def due_times(bot: Bot) -> list[datetime]:
    database = Database(bot.settings.database, keys=bot.settings.keys)
    async with database.transaction() as connection:
        found = (await connection.execute(select(table.c.due_at))).scalars().all()
    await database.close()
    return list(found)


async def let_time_pass(bot: Bot) -> None:
    """Make every reminder due."""
    database = Database(bot.settings.database, keys=bot.settings.keys)
    async with database.transaction() as connection:
        await connection.execute(update(table).values(due_at=datetime.now(UTC)))
    await database.close()


async def next_said(bot: Bot, count: int) -> Delivery:
    return (await bot.sandbox.connector.wait_for(count + 1, within=PATIENCE))[-1]


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("remind me 15 minutes before", 15),
        ("remind me an hour before the design review", 60),
        ("", 10),
    ],
)
async def test_words_and_the_button_keep_a_reminder(bot: Bot, words: str, before: int) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))

    asked = bot.activity(words) if words else bot.pressed(shown, "Remind me")
    [told] = await bot.tell(asked)

    assert "before “Design review”" in told.activity["text"]
    assert await due_times(bot) == [START - timedelta(minutes=before)]


@pytest.mark.slow
async def test_it_comes_when_it_is_due_and_once(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.pressed(shown, "Remind me"))
    count = len(bot.said())

    await let_time_pass(bot)
    reminder = await next_said(bot, count)

    assert plain(card_of(reminder)["fallbackText"]).startswith("“Design review” begins in")
    links = [part["url"] for part in walk(card_of(reminder)) if "url" in part]
    assert links == [bot.meetings()[0]["joinWebUrl"]]


async def reminded(bot: Bot) -> Delivery:
    """Have the sender reminded of a meeting."""
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.pressed(shown, "Remind me"))
    count = len(bot.said())
    await let_time_pass(bot)
    reminder = await next_said(bot, count)
    await put_off(bot, beyond=START)
    return reminder


async def put_off(bot: Bot, *, beyond: datetime) -> None:
    """Wait until the one reminder is not due before then."""
    async with asyncio.timeout(PATIENCE):
        while (await due_times(bot))[0] < beyond:  # noqa: ASYNC110 - a database's row tells nobody
            await asyncio.sleep(0.05)


@pytest.mark.slow
async def test_it_is_closed_with_the_meeting(bot: Bot) -> None:
    reminder = await reminded(bot)
    await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.activity("yes"), answers=3)

    closed = await next_said(bot, len(bot.said()))

    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, reminder.activity_id)
    assert plain(card_of(closed)["fallbackText"]) == "Cancelled: Design review"
    assert "Action." not in json.dumps(card_of(closed))


@pytest.mark.slow
async def test_one_that_could_not_be_closed_is_closed_soon_after(bot: Bot) -> None:
    reminder = await reminded(bot)
    busy = Fault(method="PUT", path=str(reminder.activity_id), status=409)
    bot.sandbox.connector.faults.append(busy)
    await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.activity("yes"), answers=3)
    count = len(bot.said())

    await put_off(bot, beyond=datetime.now(UTC))
    await let_time_pass(bot)
    closed = await next_said(bot, count)

    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, reminder.activity_id)
    assert "Action." not in json.dumps(card_of(closed))


@pytest.mark.slow
async def test_it_comes_again_before_a_meeting_that_was_moved(bot: Bot) -> None:
    reminder = await reminded(bot)
    await bot.tell(bot.activity("move it to Friday 4pm"), answers=2)

    renewed = await next_said(bot, len(bot.said()))
    await settle()
    moved = await due_times(bot)

    assert (renewed.deed, renewed.activity_id) == (Deed.UPDATED, reminder.activity_id)
    assert "Friday" in json.dumps(card_of(renewed))
    assert moved == [START + timedelta(days=1, minutes=50)]


@pytest.fixture
async def stopped() -> AsyncIterator[Bot]:
    """A bot that was asked for a reminder, then stopped; the sandbox goes on."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await bot.sign_in()
            [shown] = await bot.tell(bot.activity(MADE))
            await bot.tell(bot.pressed(shown, "Remind me"))
        yield bot


async def test_a_restart_loses_none(stopped: Bot) -> None:
    count = len(stopped.said())
    await let_time_pass(stopped)

    async with running(stopped.settings):
        reminder = await next_said(stopped, count)

    assert "Design review" in card_of(reminder)["fallbackText"]


async def test_one_that_the_connector_refuses_for_now_is_kept(stopped: Bot) -> None:
    count = len(stopped.said())
    await let_time_pass(stopped)
    stopped.sandbox.connector.faults.append(Fault(method="POST", path="activities", status=400))

    async with running(stopped.settings):
        await put_off(stopped, beyond=datetime.now(UTC))
        await let_time_pass(stopped)
        reminder = await next_said(stopped, count)

    assert "Design review" in card_of(reminder)["fallbackText"]


async def test_it_moves_with_the_meeting_and_goes_with_it(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.pressed(shown, "Remind me"))

    await bot.tell(bot.activity("push it back an hour"), answers=2)
    moved = await due_times(bot)
    [question] = await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    assert moved == [START + timedelta(minutes=50)]
    assert await due_times(bot) == []


@pytest.mark.slow
async def test_in_a_group_everybody_may_be_reminded_and_nobody_else_hears_it(bot: Bot) -> None:
    group = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=group))

    [told] = await bot.tell(bot.pressed(shown, "Remind me", who=bot.kai, room=group))
    count = len(bot.said())
    await let_time_pass(bot)
    reminder = await next_said(bot, count)

    assert told.targeted
    assert reminder.targeted
    assert reminder.activity["recipient"]["id"] == bot.kai.account_id


async def test_a_card_that_is_not_of_this_conversation_reminds_nobody(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))

    [told] = await bot.tell(bot.pressed(shown, "Remind me", who=bot.kai))

    assert "Only the person who asked" in told.activity["text"]
    assert await due_times(bot) == []


async def test_what_is_too_late_is_said(bot: Bot) -> None:
    await bot.sign_in()
    now = datetime.now(UTC).isoformat()
    await bot.tell(bot.activity("Outage in 30 minutes") | {"timestamp": now})

    [told] = await bot.tell(bot.activity("remind me 2 hours before"))

    assert "no longer 2 hours away" in told.activity["text"]
