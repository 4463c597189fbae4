"""Who is invited: mentioned, by address or by name in the chat's roster; each once."""

from typing import Any

import pytest

from bot.sandbox import Room
from bot.sandbox.traffic import Fault
from tests.journeys.conftest import Bot, card_of

ROOMS = [Room.group(), Room.channel("1700000000000")]


def invited(bot: Bot) -> list[dict[str, Any]]:
    [meeting] = bot.meetings()
    return list(meeting["participants"]["attendees"])


def said_on(card: dict[str, Any]) -> str:
    return str(card).replace("\\", "")


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize(
    "text",
    [
        "Kai Lindqvist design review tomorrow at 3pm",
        "design review tomorrow at 3pm with Kai Lindqvist",
        "Kai Lindqvist design review tomorrow at 3pm with Kai and kai.lindqvist@sandbox.example",
    ],
)
async def test_who_is_mentioned_is_invited_once_wherever_the_mention_stands(
    bot: Bot, text: str, room: Room
) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity(text, room=room, mentions=[bot.kai]))

    [one] = invited(bot)
    assert one["identity"]["user"]["id"] == bot.kai.person.user_id
    assert "design review" in said_on(card_of(answer))
    assert "do not know" not in said_on(card_of(answer))


@pytest.mark.parametrize("who", ["Kai", "kai lindqvist", "kai.lindqvist@sandbox.example"])
async def test_a_name_or_address_is_looked_up_in_the_roster(bot: Bot, who: str) -> None:
    await bot.sign_in()

    await bot.tell(bot.activity(f"design review with {who} tomorrow at 3pm", room=Room.group()))

    [one] = invited(bot)
    assert one["identity"]["user"]["id"] == bot.kai.person.user_id


async def test_whoever_is_unknown_is_named_and_the_others_come(bot: Bot) -> None:
    await bot.sign_in()
    text = "design review with Kai, Zoltan and zoe@fabrikam.example tomorrow at 3pm"

    [answer] = await bot.tell(bot.activity(text, room=Room.group()))

    assert [one.get("upn") for one in invited(bot)] == [None, "zoe@fabrikam.example"]
    assert "I do not know Zoltan" in said_on(card_of(answer))


async def test_a_role_is_given_to_people_of_the_directory_and_else_it_is_said_why_not(
    bot: Bot,
) -> None:
    await bot.sign_in()
    text = (
        "design review tomorrow at 3pm with Kai as presenter and zoe@fabrikam.example as "
        "co-organizer"
    )

    [answer] = await bot.tell(bot.activity(text, room=Room.group()))

    kai, zoe = invited(bot)
    assert kai["role"] == "presenter"
    assert zoe.get("role") in {None, "attendee"}
    assert "zoe@fabrikam.example got none" in said_on(card_of(answer))


async def test_oneself_is_no_attendee(bot: Bot) -> None:
    await bot.sign_in()

    await bot.tell(
        bot.activity(
            "design review with Robin Vega and Kai tomorrow at 3pm",
            room=Room.group(),
            mentions=[bot.robin],
        )
    )

    [one] = invited(bot)
    assert one["identity"]["user"]["id"] == bot.kai.person.user_id


@pytest.mark.parametrize("fault", [{"status": 403}, {"delay": 60.0}])
async def test_a_roster_that_nobody_tells_stops_no_meeting(bot: Bot, fault: Any) -> None:
    await bot.sign_in()
    bot.sandbox.connector.faults.append(Fault(method="GET", times=9, **fault))

    [answer] = await bot.tell(
        bot.activity("design review with Kai tomorrow at 3pm", room=Room.group())
    )

    [meeting] = bot.meetings()
    assert meeting["subject"] == "design review"
    assert "I do not know Kai" in said_on(card_of(answer))


async def test_in_a_chat_with_the_bot_addresses_are_taken_as_they_are(bot: Bot) -> None:
    await bot.sign_in()

    await bot.tell(bot.activity("design review with zoe@fabrikam.example tomorrow at 3pm"))

    assert [one["upn"] for one in invited(bot)] == ["zoe@fabrikam.example"]
