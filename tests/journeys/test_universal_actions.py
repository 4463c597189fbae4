"""Buttons through the real endpoint: executed by new clients, submitted by old ones, alike."""

import asyncio
from typing import Any

import pytest

from bot.sandbox import Delivery, Room
from tests.cards.schema import walk
from tests.journeys.conftest import Bot, card_of
from tests.journeys.signing_in import settle
from tests.journeys.test_form import FILLED, inputs
from tests.journeys.test_message_extension import form_of, quoted

TWICE = [(False, False), (False, True), (True, False)]


@pytest.fixture(params=[False, True], ids=["execute", "submit"])
def submitted(request: pytest.FixtureRequest) -> bool:
    """Whether the presser's client is an old one."""
    return bool(request.param)


async def asked(bot: Bot, text: str = "schedule a vendor review on Friday") -> Delivery:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity(text))
    return question


def texts(delivery: Delivery) -> list[str]:
    return [part["text"] for part in walk(card_of(delivery)) if part.get("type") == "TextBlock"]


async def test_the_card_s_own_button_sends_its_inputs(bot: Bot, *, submitted: bool) -> None:
    question = await asked(bot)

    await bot.tell(bot.press(card_of(question), {"time": "10:00"}, submitted=submitted))

    [meeting] = bot.meetings()
    assert meeting["startDateTime"].startswith("2099-03-13T14:00")


async def test_a_shortcut_says_all_by_itself(bot: Bot, *, submitted: bool) -> None:
    question = await asked(bot)
    title = next(
        part["title"]
        for part in walk(card_of(question))
        if "time" in part.get("data", {}) and part["type"] == "Action.Execute"
    )

    await bot.tell(bot.pressed(question, title, submitted=submitted))

    assert [meeting["subject"] for meeting in bot.meetings()] == ["vendor review"]


async def test_the_form_is_opened_and_sent(bot: Bot, *, submitted: bool) -> None:
    question = await asked(bot)

    [form] = await bot.tell(bot.pressed(question, "More options", submitted=submitted))
    await bot.tell(bot.press(card_of(form), FILLED, submitted=submitted))

    assert inputs(card_of(form))["subject"] == "vendor review"
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review"]


async def test_a_meeting_is_changed_on_its_card(bot: Bot, *, submitted: bool) -> None:
    shown = await asked(bot, "Design review tomorrow at 3pm")
    filled = {"subject": "Retro", "date": "2099-03-12", "time": "16:00", "minutes": "30"}
    pressed = bot.pressed(shown, "Change the meeting", inputs=filled, submitted=submitted)

    [changed] = await bot.tell(pressed)

    assert changed.activity_id == shown.activity_id
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Retro"]


async def test_both_ways_are_answered_alike(bot: Bot) -> None:
    room = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm", room=room))

    said = [
        await bot.tell(bot.pressed(shown, "Remind me", submitted=old, room=room))
        for old in (False, True)
    ]

    executed, by_submit = (answer.activity["text"] for [answer] in said)
    assert executed == by_submit


async def test_an_executed_button_is_answered_at_once(bot: Bot) -> None:
    question = await asked(bot)

    answer = await bot.hand_in(bot.press(card_of(question), {"time": "10:00"}))

    assert answer.status == 200
    assert answer.body == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Working on it.",
    }


@pytest.mark.parametrize(("first", "second"), TWICE)
async def test_pressed_twice_it_is_done_once(bot: Bot, *, first: bool, second: bool) -> None:
    question = await asked(bot)
    presses = [
        bot.press(card_of(question), {"time": "10:00"}, submitted=way) for way in (first, second)
    ]

    await asyncio.gather(*(bot.hand_in(press) for press in presses))
    await bot.tell(bot.activity("/list"))

    assert len(bot.meetings()) == 1


@pytest.mark.parametrize(("first", "second"), TWICE)
async def test_pressed_again_afterwards_it_makes_no_second_one(
    bot: Bot, *, first: bool, second: bool
) -> None:
    question = await asked(bot)
    again = bot.press(card_of(question), {"time": "10:00"}, submitted=second)
    await bot.tell(bot.press(card_of(question), {"time": "10:00"}, submitted=first))
    await settle()

    [told] = await bot.tell(again)

    assert "answered before" in told.activity["text"]
    assert len(bot.meetings()) == 1


async def test_in_a_dialog_there_are_no_universal_actions(bot: Bot) -> None:
    """Teams turns what is submitted there into an invoke of its own."""
    form = await form_of(bot, quoted(bot, "<p>Budget talk tomorrow at 3pm</p>"))

    kinds: list[Any] = [action["type"] for action in form["actions"]]

    assert kinds == ["Action.Submit"]
