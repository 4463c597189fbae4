"""What else people write, and what they are told."""

import json

import pytest

from bot.sandbox import Room
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot, card_of


async def test_to_sign_out_is_said_to_be_done(bot: Bot) -> None:
    [answer] = await bot.tell(bot.activity("sign out"))

    assert "no longer hold any token" in answer.activity["text"]


async def test_a_live_event_is_explained_and_a_meeting_offered(bot: Bot) -> None:
    await bot.sign_in()

    [told] = await bot.tell(bot.activity("all hands tomorrow at 3pm as a live event"))

    assert "live events" in card_of(told)["fallbackText"]
    assert bot.meetings() == []


async def test_a_private_message_in_a_group_is_answered_in_private(bot: Bot) -> None:
    [answer] = await bot.tell(bot.activity("/help", room=Room.group(), targeted=True))

    assert answer.targeted
    assert answer.activity["recipient"]["id"] == bot.robin.account_id


@pytest.mark.parametrize("zone", [None, "Mars/Olympus", ""])
async def test_an_unknown_zone_is_owned_up_to(bot: Bot, zone: str | None) -> None:
    await bot.sign_in()
    activity = bot.activity("Design review tomorrow at 3pm")
    activity |= {"localTimezone": zone, "localTimestamp": None, "entities": []}

    [answer] = await bot.tell(activity)

    [meeting] = bot.meetings()
    assert meeting["startDateTime"].startswith("2099-03-12T15:00:00")
    assert "Coordinated Universal Time" in json.dumps(card_of(answer))


@pytest.mark.parametrize(("setting", "shown"), [("all", True), ("link", False)])
async def test_passcode_and_dial_in_can_be_kept_off_cards_that_others_read(
    setting: str, shown: bool
) -> None:
    async with far_side(port=find_free_port()) as (sandbox, settings):
        chosen = settings.model_copy(update={"room_details": setting})
        async with running(chosen) as address:
            bot = Bot(sandbox, chosen, address)
            await bot.sign_in()
            text = "budget talk tomorrow at 3pm"
            [in_group] = await bot.tell(bot.activity(text, room=Room.group()))
            [in_chat] = await bot.tell(bot.activity(text))

    passcodes = [meeting["joinMeetingIdSettings"]["passcode"] for meeting in bot.meetings()]
    assert (passcodes[0] in json.dumps(in_group.activity)) is shown
    assert ("Toll" in json.dumps(in_group.activity)) is shown
    assert passcodes[1] in json.dumps(in_chat.activity)


async def test_without_a_passcode_a_channels_meeting_is_the_channels_own() -> None:
    room = Room.channel("1700000000000")
    async with far_side(port=find_free_port()) as (sandbox, settings):
        chosen = settings.model_copy(update={"passcode": "when-asked"})
        async with running(chosen) as address:
            bot = Bot(sandbox, chosen, address)
            await bot.sign_in()
            [answer] = await bot.tell(bot.activity("retro Thursday 4pm", room=room))

    [call] = sandbox.graph.calls
    assert call.path == "/beta/me/onlineMeetings/createOrGet"
    assert call.body["chatInfo"] == {"threadId": room.root}
    assert "not the channel's own" not in json.dumps(card_of(answer)).replace("\\\\", "")
