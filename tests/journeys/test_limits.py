"""What is too much of one person gets a friendly sentence, and nothing is made."""

from contextlib import AsyncExitStack

import pytest

from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot, card_of


async def bot_with(stack: AsyncExitStack, **limits: int) -> Bot:
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = settings.model_copy(update=limits)
    address = await stack.enter_async_context(running(settings))
    return Bot(sandbox, settings, address)


async def test_so_many_meetings_an_hour_and_no_more(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, meetings_an_hour=1)
    await bot.sign_in()
    await bot.tell(bot.activity("Budget talk tomorrow at 3pm"))

    [told] = await bot.tell(bot.activity("Design review tomorrow at 4pm"))

    assert "as many meetings as I make for one person" in told.activity["text"]
    assert len(bot.meetings()) == 1


async def test_so_many_messages_a_minute_and_no_more(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, messages_a_minute=1)
    await bot.tell(bot.activity("thanks!"))

    [told] = await bot.tell(bot.activity("thanks!"))
    [others] = await bot.tell(bot.activity("thanks!", bot.kai))

    assert "more than I can take in a minute" in told.activity["text"]
    assert "more than I can take" not in others.activity["text"]


async def test_no_meeting_has_more_people_than_a_card_can_name(bot: Bot) -> None:
    await bot.sign_in()
    crowd = ", ".join(f"p{number}@example.com" for number in range(101))

    [told] = await bot.tell(bot.activity(f"Budget talk tomorrow at 3pm with {crowd}"))

    assert "100 people at most" in told.activity["text"]
    assert bot.meetings() == []


async def test_a_request_that_is_talked_about_for_ever_is_ended(bot: Bot) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review"))
    for day in range(11, 30):
        [question] = await bot.tell(bot.press(card_of(question), {"date": f"2099-04-{day}"}))

    [told] = await bot.tell(bot.press(card_of(question), {"date": "2099-04-30"}))

    assert "lost the thread" in told.activity["text"]
    assert told.activity_id == question.activity_id


@pytest.mark.parametrize("times", [2, 5])
async def test_a_button_that_is_clicked_again_and_again_makes_one_meeting(
    bot: Bot, times: int
) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review"))
    inputs = {"date": "2099-03-16", "time": "10:00"}
    clicks = [bot.press(card_of(question), inputs) for _ in range(times)]
    before = len(bot.said())

    for click in clicks[1:]:
        await bot.hand_in(click)
    await bot.tell(clicks[0], answers=1)

    assert len(bot.meetings()) == 1
    assert len(bot.said()) - before <= times
