"""Slash commands through the real endpoint: in a chat, a group, a channel; public and private."""

import pytest

from bot.sandbox import Room
from tests.journeys.conftest import Bot, card_of

ROOMS = [None, Room.group(), Room.channel("1700000000000")]


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("text", ["/meet Design review", "/NOW Design review"])
async def test_a_bare_topic_is_a_meeting_now(bot: Bot, text: str, room: Room | None) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity(text, room=room))

    [meeting] = bot.meetings()
    assert meeting["subject"] == "Design review"
    assert "Design review" in card_of(answer)["fallbackText"]


@pytest.mark.parametrize("room", ROOMS[1:])
async def test_behind_a_mention_the_slash_may_be_left_out(bot: Bot, room: Room) -> None:
    await bot.sign_in()

    await bot.tell(bot.activity("meet Design review", room=room))

    [meeting] = bot.meetings()
    assert meeting["subject"] == "Design review"


async def test_in_a_chat_a_word_without_a_slash_is_no_command(bot: Bot) -> None:
    [answer] = await bot.tell(bot.activity("now what?"))

    assert "I make Teams meetings" in answer.activity["text"]


@pytest.mark.parametrize("room", ROOMS[1:])
@pytest.mark.parametrize("text", ["/help", "help", "/settings", "/list", "/forget"])
async def test_what_is_asked_in_private_is_answered_in_private(
    bot: Bot, text: str, room: Room
) -> None:
    [answer] = await bot.tell(bot.activity(text, room=room, targeted=True))

    assert answer.targeted


async def test_a_private_meeting_is_shown_in_private(bot: Bot) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity("/meet Design review", room=Room.group(), targeted=True))

    assert answer.targeted
    assert "Design review" in card_of(answer)["fallbackText"]


async def test_an_unknown_word_is_read_like_any_other_text(bot: Bot) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity("/standup tomorrow at 3pm"))

    assert card_of(answer)["actions"]


@pytest.mark.parametrize("room", ROOMS)
async def test_settings_tell_what_holds_and_who_decides(bot: Bot, room: Room | None) -> None:
    [answer] = await bot.tell(bot.activity("/settings", room=room))

    card = str(card_of(answer))
    for said in ("Eastern", "English", "unless you say", "30 minutes", "30 days", "administrator"):
        assert said in card
    assert answer.targeted is (room is not None)


async def test_whose_client_names_no_zone_hears_whose_choice_it_is(bot: Bot) -> None:
    asked = bot.activity("/settings")
    asked |= {"localTimezone": "", "localTimestamp": "", "entities": []}

    [answer] = await bot.tell(asked)

    assert "administrator’s choice" in str(card_of(answer))
