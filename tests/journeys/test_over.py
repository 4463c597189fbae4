"""A meeting that is over is never shown with a way in, once its card is touched."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from bot.message import Person
from bot.sandbox import Deed, Delivery, Room
from bot.sandbox.loopback import find_free_port
from bot.store import Database, Meetings
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import PATIENCE, Bot, card_of
from tests.journeys.test_change import change


async def over(bot: Bot) -> Delivery:
    """Have a meeting whose card is shown, and that ended meanwhile."""
    return await over_in(bot, None)


async def over_in(bot: Bot, room: Room | None) -> Delivery:
    """Have it asked for in a room."""
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm", room=room))
    await let_end(bot)
    return shown


async def let_end(bot: Bot) -> None:
    """Have the one meeting end a while ago."""
    database = Database(bot.settings.database, keys=bot.settings.keys)
    meetings, robin = Meetings(database), bot.robin.person
    person = Person(robin.tenant_id, robin.user_id)
    [kept] = await meetings.recall_all(person, since=datetime(2026, 1, 1, tzinfo=UTC))
    end = datetime.now(UTC) - timedelta(hours=2)
    past = replace(kept.meeting, start=end - timedelta(hours=1), end=end)
    await meetings.replace_meeting(person, UUID(str(kept.request_id)), past)
    await database.close()


@pytest.fixture
async def stopped() -> AsyncIterator[Bot]:
    """A bot that stopped before a meeting of its was over; the sandbox goes on."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await over(bot)
        yield bot


def pressed(bot: Bot, shown: Delivery, how: str) -> dict[str, Any]:
    if how == "Change":
        return change(bot, card_of(shown), {"time": "17:00"}, at=str(shown.activity_id))
    return bot.pressed(shown, how)


@pytest.mark.parametrize(("how", "answers"), [("Change", 1), ("Cancel", 2), ("Remind me", 2)])
async def test_its_card_is_closed_when_it_is_touched(bot: Bot, how: str, answers: int) -> None:
    shown = await over(bot)

    said = await bot.tell(pressed(bot, shown, how), answers=answers)

    [closed] = [each for each in said if each.activity_id == shown.activity_id]
    assert closed.deed is Deed.UPDATED
    assert "over" in card_of(closed)["fallbackText"]
    assert "Action.OpenUrl" not in json.dumps(card_of(closed))
    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_its_card_is_closed_by_itself(stopped: Bot) -> None:
    count = len(stopped.said())

    async with running(stopped.settings):
        said = await stopped.sandbox.connector.wait_for(count + 1, within=PATIENCE)

    [closed] = [each for each in said[count:] if each.deed is Deed.UPDATED]
    assert "over" in card_of(closed)["fallbackText"]
    assert "Action." not in json.dumps(card_of(closed))


async def test_words_find_no_meeting_that_is_over(bot: Bot) -> None:
    await over(bot)

    [told] = await bot.tell(bot.activity("push it back an hour"))

    assert "no meeting of yours" in told.activity["text"]


async def test_it_can_be_held_again(bot: Bot) -> None:
    shown = await over(bot)

    await bot.tell(bot.pressed(shown, "Again next week"))

    assert len(bot.meetings()) == 2
