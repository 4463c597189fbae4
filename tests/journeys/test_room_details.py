"""Passcode and dial-in, where others read too: for all, or for the one who asks."""

import json
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.sandbox import Delivery, Fault, Resident, Room
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import SENT_AT, Bot, card_of
from tests.journeys.test_change import change

CHANNEL = Room.channel("1700000000000")
TEXT = "budget talk tomorrow at 3pm"


@pytest.fixture
async def bot(stack: AsyncExitStack) -> Bot:
    """A bot whose operator keeps passcode and dial-in off the cards of rooms."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = settings.model_copy(update={"room_details": "link"})
    bot = Bot(sandbox, settings, await stack.enter_async_context(running(settings)))
    await bot.sign_in()
    return bot


def reveal(bot: Bot, card: dict[str, Any], who: Resident, room: Room | None) -> dict[str, Any]:
    [button] = [
        action["data"]
        for action in card["actions"]
        if action.get("data", {}).get("convene", {}).get("verb") == "details"
    ]
    activity = bot.sandbox.activities.submit(who, button, reply_to="1", room=room)
    return activity | {"timestamp": SENT_AT}


def secrets_of(bot: Bot) -> list[str]:
    [meeting] = bot.meetings()
    conferencing = meeting["audioConferencing"]
    return [meeting["joinMeetingIdSettings"]["passcode"], conferencing["tollNumber"]]


def holds(delivery: Delivery, secret: str) -> bool:
    return secret in json.dumps(delivery.activity, ensure_ascii=False).replace("\\", "")


@pytest.mark.parametrize("room", [CHANNEL, Room.group()], ids=["channel", "group"])
async def test_whoever_presses_the_button_is_answered_alone(bot: Bot, room: Room) -> None:
    """Also who did not ask for the meeting, and is not signed in."""
    [shown] = await bot.tell(bot.activity(TEXT, room=room))

    [for_kai] = await bot.tell(reveal(bot, card_of(shown), bot.kai, room))

    passcode, number = secrets_of(bot)
    assert bot.meetings()[0]["joinWebUrl"] in json.dumps(card_of(shown))
    assert not holds(shown, passcode)
    assert not holds(shown, number)
    assert holds(for_kai, passcode)
    assert holds(for_kai, number)
    assert for_kai.targeted
    assert for_kai.activity["recipient"]["id"] == bot.kai.account_id


async def test_where_no_message_can_be_for_one_alone_it_comes_to_their_own_chat(bot: Bot) -> None:
    [shown] = await bot.tell(bot.activity(TEXT, room=CHANNEL))
    refused = Fault(method="POST", path="activities", status=403)
    bot.sandbox.connector.faults.append(refused)

    [for_kai] = await bot.tell(reveal(bot, card_of(shown), bot.kai, CHANNEL))

    assert holds(for_kai, secrets_of(bot)[0])
    assert for_kai.conversation_id == bot.kai.chat_id


ANOTHER = Room.channel("1700000000000", channel_id="19:another@thread.tacv2")


@pytest.mark.parametrize("elsewhere", [None, Room.group(), ANOTHER], ids=["chat", "group", "team"])
async def test_from_another_room_nothing_is_told(bot: Bot, elsewhere: Room | None) -> None:
    """Whoever learned what the button sends, but is not among the invited."""
    [shown] = await bot.tell(bot.activity(TEXT, room=CHANNEL))

    [answer] = await bot.tell(reveal(bot, card_of(shown), bot.kai, elsewhere))

    assert "no longer know this meeting" in answer.activity["text"]
    assert not holds(answer, secrets_of(bot)[0])


async def test_after_a_change_the_details_stay_off_the_card_and_can_be_shown(bot: Bot) -> None:
    [shown] = await bot.tell(bot.activity(TEXT, room=CHANNEL))
    changed = change(bot, card_of(shown), {"time": "17:00"}, at=str(shown.activity_id))
    room = bot.activity("", room=CHANNEL)
    changed |= {key: room[key] for key in ("conversation", "channelData")}
    [renewed] = await bot.tell(changed)

    [for_kai] = await bot.tell(reveal(bot, card_of(renewed), bot.kai, CHANNEL))

    assert not holds(renewed, secrets_of(bot)[0])
    assert holds(for_kai, secrets_of(bot)[0])


async def test_who_is_forgotten_takes_the_details_along(bot: Bot) -> None:
    [shown] = await bot.tell(bot.activity(TEXT, room=CHANNEL))
    await bot.tell(bot.activity("forget me"))

    [for_kai] = await bot.tell(reveal(bot, card_of(shown), bot.kai, CHANNEL))

    assert "no longer know this meeting" in for_kai.activity["text"]


async def test_in_private_nothing_is_kept_back(bot: Bot) -> None:
    [in_chat] = await bot.tell(bot.activity(TEXT))
    [targeted] = await bot.tell(bot.activity(TEXT, room=Room.group(), targeted=True))

    for delivery, meeting in zip((in_chat, targeted), bot.meetings(), strict=True):
        assert holds(delivery, meeting["joinMeetingIdSettings"]["passcode"])
        assert "Show passcode" not in json.dumps(card_of(delivery))


async def test_an_offer_that_no_message_can_carry_comes_to_their_own_chat(bot: Bot) -> None:
    bot.sandbox.connector.faults.append(Fault(method="POST", path="activities", status=403))

    [offer] = await bot.tell(bot.activity(TEXT, bot.kai, room=CHANNEL))

    assert "/auth/start" in json.dumps(offer.activity)
    assert offer.conversation_id == bot.kai.chat_id


async def test_and_where_there_is_no_chat_the_room_learns_no_more_than_that(bot: Bot) -> None:
    refused = {"method": "POST", "status": 403}
    bot.sandbox.connector.faults += [
        Fault(path="activities", **refused),  # type: ignore[arg-type]
        Fault(path="/v3/conversations", **refused),  # type: ignore[arg-type]
    ]

    [told] = await bot.tell(bot.activity(TEXT, bot.kai, room=CHANNEL))

    assert told.activity["text"].startswith("I have something for you alone.")
    assert "/auth/start" not in json.dumps(told.activity)
