"""Two people of one thread want a meeting at the same time: they are asked whether one will do."""

import json

from bot.sandbox import Room, Sandbox
from tests.journeys.conftest import Bot, card_of
from tests.journeys.replicas import two_replicas

TEXT = "Design review tomorrow at 3pm"
ROOM = Room.channel("1700000000001")
ELSEWHERE = Room.channel("1700000000002")


async def both_signed_in(bot: Bot) -> None:
    await bot.sign_in(bot.robin)
    await bot.sign_in(bot.kai)


async def test_who_comes_second_is_asked_in_private_and_may_join(bot: Bot) -> None:
    await both_signed_in(bot)
    await bot.tell(bot.activity(TEXT, bot.robin, ROOM))

    [asked] = await bot.tell(bot.activity("Budget talk tomorrow at 4pm", bot.kai, ROOM))

    [meeting] = bot.meetings(bot.robin)
    assert "Robin Vega made “Design review” here just now" in card_of(asked)["fallbackText"]
    assert meeting["joinWebUrl"] in json.dumps(card_of(asked))
    assert asked.targeted
    assert bot.meetings(bot.kai) == []


async def test_nobody_is_sent_to_one_that_was_cancelled(bot: Bot) -> None:
    await both_signed_in(bot)
    [shown] = await bot.tell(bot.activity(TEXT, bot.robin, ROOM))
    [question] = await bot.tell(bot.pressed(shown, "Cancel", room=ROOM))
    await bot.tell(bot.pressed(question, "Cancel the meeting", room=ROOM), answers=2)

    await bot.tell(bot.activity("Budget talk tomorrow at 4pm", bot.kai, ROOM))

    [meeting] = bot.meetings(bot.kai)
    assert meeting["subject"] == "Budget talk"


async def test_who_wants_another_gets_it(bot: Bot) -> None:
    await both_signed_in(bot)
    await bot.tell(bot.activity(TEXT, bot.robin, ROOM))
    [asked] = await bot.tell(bot.activity("Budget talk tomorrow at 4pm", bot.kai, ROOM))

    [answer] = await bot.tell(bot.press(card_of(asked), {}, bot.kai))

    [meeting] = bot.meetings(bot.kai)
    assert meeting["subject"] == "Budget talk"
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_another_thread_and_a_chat_of_ones_own_ask_nothing(bot: Bot) -> None:
    await both_signed_in(bot)
    await bot.tell(bot.activity(TEXT, bot.robin, ROOM))

    await bot.tell(bot.activity(TEXT, bot.kai, ELSEWHERE))
    await bot.tell(bot.activity(TEXT, bot.kai))

    assert len(bot.meetings(bot.kai)) == 2


async def test_ones_own_next_meeting_asks_nothing_but_the_same_one_does(bot: Bot) -> None:
    await bot.sign_in(bot.robin)
    await bot.tell(bot.activity(TEXT, bot.robin, ROOM))

    await bot.tell(bot.activity("Budget talk tomorrow at 5pm", bot.robin, ROOM))
    [asked] = await bot.tell(bot.activity("Budget talk tomorrow at 5pm", bot.robin, ROOM))

    assert "You made “Budget talk” here just now" in card_of(asked)["fallbackText"]
    assert len(bot.meetings(bot.robin)) == 2


async def test_what_could_not_be_made_stands_in_nobodys_way(bot: Bot) -> None:
    await bot.sign_in(bot.kai)
    await bot.tell(bot.activity(TEXT, bot.robin, ROOM))

    await bot.tell(bot.activity(TEXT, bot.kai, ROOM))

    assert len(bot.meetings(bot.kai)) == 1


async def test_replicas_know_of_each_others_meetings() -> None:
    async with Sandbox() as sandbox, two_replicas(sandbox) as (one, other):
        await both_signed_in(one)
        await one.tell(one.activity(TEXT, one.robin, ROOM))

        [asked] = await other.tell(other.activity(TEXT, other.kai, ROOM))

    assert "Robin Vega made" in card_of(asked)["fallbackText"]
