"""A meeting that was made of a message leads back to it, whatever becomes of its card."""

import pytest

from bot.sandbox import Deed, Delivery, Room
from tests.cards.schema import walk
from tests.journeys.conftest import PATIENCE, Bot, card_of
from tests.journeys.test_message_extension import LINK, data_of, form_of, invoke, quoted


async def made_of_a_message(bot: Bot, room: Room | None = None) -> Delivery:
    await bot.sign_in()
    value = quoted(bot, "<p>Budget talk tomorrow at 3pm for 45 min</p>")
    form = await form_of(bot, value, room)
    before = len(bot.said())
    await invoke(bot, "submitAction", {**value, "data": data_of(form, {})}, room)
    return (await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]


def ways_back(shown: Delivery) -> list[str]:
    return [
        part["url"] for part in walk(card_of(shown)) if part.get("title") == "Go to the message"
    ]


@pytest.mark.parametrize("words", ["move it to 4pm", "make it an hour", "rename it to Retro"])
async def test_it_does_after_a_change_in_words(bot: Bot, words: str) -> None:
    shown = await made_of_a_message(bot)

    changed, _ = await bot.tell(bot.activity(words), answers=2)

    assert (changed.deed, changed.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert ways_back(shown) == ways_back(changed) == [LINK]


async def test_it_does_after_changes_on_the_card(bot: Bot) -> None:
    shown = await made_of_a_message(bot, Room.group())
    filled = {"subject": "Retro", "date": "2099-03-12", "minutes": "30"}

    for hour in ("16:00", "17:00"):
        inputs = {**filled, "time": hour}
        pressed = bot.pressed(shown, "Change the meeting", inputs=inputs, room=Room.group())
        [shown] = await bot.tell(pressed)

    assert ways_back(shown) == [LINK]


async def test_the_next_one_is_made_of_no_message(bot: Bot) -> None:
    shown = await made_of_a_message(bot)

    [again] = await bot.tell(bot.pressed(shown, "Again next week"))

    assert ways_back(again) == []
