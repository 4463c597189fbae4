"""Others in a room copy the invitation of a meeting whose card they see: with that, and no more."""

import json
from typing import Any

import pytest

from bot.cards.escape import unescape
from bot.sandbox import Delivery, Room
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot, card_of
from tests.journeys.test_over import over_in

GROUP = Room.group()
CHANNEL = Room.channel("1700000000000")
MADE = "Design review tomorrow at 3pm with a passcode"


async def made(bot: Bot, room: Room, **more: Any) -> Delivery:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=room, **more))
    return shown


def text_of(delivery: Delivery) -> str:
    return unescape(json.dumps(card_of(delivery), ensure_ascii=False).replace("\\\\", "\\"))


@pytest.mark.parametrize("room", [GROUP, CHANNEL], ids=["group", "channel"])
@pytest.mark.parametrize("words", ["", "copy the invitation"], ids=["button", "words"])
async def test_it_is_shown_to_them_alone_without_a_sign_in(
    bot: Bot, room: Room, words: str
) -> None:
    shown = await made(bot, room)
    pressed = bot.pressed(shown, "Copy invitation", who=bot.kai, room=room)
    before = len(bot.sandbox.graph.calls)

    [told] = await bot.tell(bot.activity(words, bot.kai, room) if words else pressed)

    [meeting] = bot.meetings()
    assert told.targeted
    assert told.activity["recipient"]["id"] == bot.kai.account_id
    assert meeting["joinWebUrl"] in text_of(told)
    assert meeting["joinMeetingIdSettings"]["passcode"] in text_of(told)
    assert ".ics" in text_of(told)
    assert len(bot.sandbox.graph.calls) == before


async def test_what_is_kept_off_the_card_is_not_in_it() -> None:
    async with far_side(port=find_free_port()) as (sandbox, settings):
        link_only = settings.model_copy(update={"room_details": "link"})
        async with running(link_only) as address:
            bot = Bot(sandbox, link_only, address)
            shown = await made(bot, GROUP)

            pressed = bot.pressed(shown, "Copy invitation", who=bot.kai, room=GROUP)
            [told] = await bot.tell(pressed)

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in text_of(told)
    assert meeting["joinMeetingIdSettings"]["passcode"] not in text_of(told)
    assert meeting["audioConferencing"]["tollNumber"] not in text_of(told)


async def test_what_was_shown_to_one_alone_stays_so(bot: Bot) -> None:
    shown = await made(bot, GROUP, targeted=True)

    [told] = await bot.tell(bot.pressed(shown, "Copy invitation", who=bot.kai, room=GROUP))

    assert "Only the person who asked" in told.activity["text"]


async def test_words_tell_nothing_of_what_was_shown_to_one_alone(bot: Bot) -> None:
    await made(bot, GROUP, targeted=True)

    [told] = await bot.tell(bot.activity("copy the invitation", bot.kai, GROUP))

    assert "no meeting of yours" in told.activity["text"]


async def test_words_mean_what_all_were_shown(bot: Bot) -> None:
    await made(bot, GROUP)
    await bot.tell(bot.activity("Budget talk tomorrow at 5pm", room=GROUP, targeted=True))

    [told] = await bot.tell(bot.activity("copy the invitation", bot.kai, GROUP))

    assert "Design review" in text_of(told)


async def test_there_is_none_to_what_is_over(bot: Bot) -> None:
    shown = await over_in(bot, GROUP)

    closed, told = await bot.tell(
        bot.pressed(shown, "Copy invitation", who=bot.kai, room=GROUP), answers=2
    )

    assert closed.activity_id == shown.activity_id
    assert "is over" in told.activity["text"]


async def test_from_elsewhere_there_is_none(bot: Bot) -> None:
    shown = await made(bot, GROUP)

    [told] = await bot.tell(bot.pressed(shown, "Copy invitation", who=bot.kai))

    assert "Only the person who asked" in told.activity["text"]
