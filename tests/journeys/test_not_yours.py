"""Only the organizer may change or cancel a meeting; others get a sentence, by whatever way."""

import json
from typing import Any

import pytest

from bot.sandbox import Delivery, Fault, Room
from tests.journeys.conftest import Bot, card_of
from tests.journeys.test_change import change

MADE = "Design review tomorrow at 3pm"
BODY = {"error": {"code": "Forbidden", "message": "3003: User does not have access to lookup"}}
NOT_YOURS = json.dumps(BODY)


def told_by(delivery: Delivery) -> str:
    text: str = card_of(delivery)["fallbackText"].replace("\\", "")
    return text


async def made(bot: Bot, method: str) -> Delivery:
    """Make a meeting that Microsoft says is somebody else's from then on."""
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    fault = Fault(method=method, path="onlineMeetings/", status=403, body=NOT_YOURS)
    bot.sandbox.graph.faults.append(fault)
    return shown


def by_form(bot: Bot, shown: Delivery) -> dict[str, Any]:
    return change(bot, card_of(shown), {"subject": "Other"})


def by_words(bot: Bot, shown: Delivery) -> dict[str, Any]:
    del shown
    return bot.activity("move it to 4pm")


def by_button(bot: Bot, shown: Delivery) -> dict[str, Any]:
    return bot.pressed(shown, "Again next week")


@pytest.mark.parametrize(
    ("method", "way"), [("PATCH", by_form), ("PATCH", by_words), ("GET", by_button)]
)
async def test_what_is_somebody_elses_is_said_to_be_and_stays_as_it_is(
    bot: Bot, method: str, way: Any
) -> None:
    shown = await made(bot, method)

    [told] = await bot.tell(way(bot, shown))

    assert "meeting is somebody else's" in told_by(told)
    assert "Only its organizer" in json.dumps(card_of(told))
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review"]


async def test_what_is_somebody_elses_is_not_said_to_be_cancelled(bot: Bot) -> None:
    shown = await made(bot, "DELETE")
    [question] = await bot.tell(bot.pressed(shown, "Cancel"))

    [told] = await bot.tell(bot.pressed(question, "Cancel the meeting"))
    [still] = await bot.tell(bot.activity("/list"))

    assert "meeting is somebody else's" in told_by(told)
    assert "Design review" in json.dumps(card_of(still))


@pytest.mark.parametrize("title", ["Cancel", "Again next week"])
async def test_a_button_in_a_room_is_the_organizers(bot: Bot, title: str) -> None:
    group = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=group))

    [told] = await bot.tell(bot.pressed(shown, title, who=bot.kai, room=group))

    assert told.targeted
    assert "Only the person who asked" in told.activity["text"]
    assert len(bot.meetings()) == 1
