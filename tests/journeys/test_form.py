"""The form: opened, filled with what was understood, and sent, through the real endpoint."""

from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any

import pytest

from bot.meeting import Lobby
from bot.sandbox import Resident, Room
from tests.cards.schema import check
from tests.journeys.conftest import SENT_AT, Bot, card_of

FILLED = {
    "subject": "Design review",
    "date": "2099-03-12",
    "time": "15:00",
    "minutes": "45",
    "zone": "Europe/Berlin",
    "passcode": "true",
    "lobby": "organization",
    "presenters": "organizer",
    "record": "true",
    "attendees": "ana@contoso.example; Ben",
}


def inputs(card: dict[str, Any]) -> dict[str, Any]:
    return {part["id"]: part.get("value") for part in card["body"] if "id" in part}


def send(
    bot: Bot,
    card: dict[str, Any],
    filled: dict[str, str],
    who: Resident | None = None,
    room: Room | None = None,
) -> dict[str, Any]:
    [button] = card["actions"]
    shown = {name: value for name, value in inputs(card).items() if value is not None}
    value = {**button["data"], **shown, **filled}
    activity = bot.sandbox.activities.submit(who or bot.robin, value, reply_to="1", room=room)
    return activity | {"timestamp": SENT_AT}


@pytest.mark.parametrize("room", [None, Room.group(), Room.channel("1700000000000")])
@pytest.mark.parametrize("text", ["/meet", "Meet"])
async def test_the_form_is_sent_and_the_meeting_is_as_it_says(
    bot: Bot, text: str, room: Room | None
) -> None:
    await bot.sign_in()
    [form] = await bot.tell(bot.activity(text, room=room))

    [shown] = await bot.tell(send(bot, card_of(form), FILLED, room=room))

    [meeting] = bot.meetings()
    start, end = (
        datetime.fromisoformat(meeting[name]) for name in ("startDateTime", "endDateTime")
    )
    assert meeting["subject"] == "Design review"
    assert start.isoformat() == "2099-03-12T14:00:00+00:00"
    assert (end - start).total_seconds() == 45 * 60
    assert meeting["lobbyBypassSettings"]["scope"] == "organization"
    assert meeting["allowedPresenters"] == "organizer"
    assert meeting["recordAutomatically"] is True
    assert meeting["joinMeetingIdSettings"]["isPasscodeRequired"] is True
    [invited] = meeting["participants"]["attendees"]
    assert invited["upn"] == "ana@contoso.example"
    assert "Design review" in card_of(shown)["fallbackText"]


async def test_every_input_of_the_form_is_a_valid_part(bot: Bot) -> None:
    [form] = await bot.tell(bot.activity("/meet"))

    card = check(card_of(form))

    assert set(inputs(card)) == set(FILLED)
    assert inputs(card)["zone"] == "America/New_York"


async def test_each_of_graphs_circles_can_be_let_past_the_lobby(bot: Bot) -> None:
    await bot.sign_in()
    [form] = await bot.tell(bot.activity("/meet"))
    [lobby] = [part for part in card_of(form)["body"] if part.get("id") == "lobby"]
    chosen = FILLED | {"lobby": Lobby.WITHOUT_GUESTS.value}

    await bot.tell(send(bot, card_of(form), chosen))

    [meeting] = bot.meetings()
    assert {choice["value"] for choice in lobby["choices"]} == {*Lobby, "usual"}
    assert meeting["lobbyBypassSettings"]["scope"] == "organizationExcludingGuests"


async def test_a_question_opens_the_form_filled_with_what_was_understood(bot: Bot) -> None:
    text = (
        "vendor review tomorrow for 45 min with ana@contoso.example, record it, "
        "only our staff skip the lobby but no guests"
    )
    [asked] = await bot.tell(bot.activity(text))
    [data] = [
        action["data"]
        for part in card_of(asked)["body"]
        if part["type"] == "ActionSet"
        for action in part["actions"]
        if action["title"] == "More options"
    ]
    pressed = bot.sandbox.activities.submit(bot.robin, data, reply_to="1")

    [form] = await bot.tell(pressed | {"timestamp": SENT_AT})

    shown = inputs(card_of(form))
    assert (shown["subject"], shown["date"]) == ("vendor review", "2099-03-12")
    assert (shown["minutes"], shown["record"]) == ("45", "true")
    assert shown["attendees"] == "ana@contoso.example"
    assert shown["lobby"] == "organizationExcludingGuests"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"date": "2099-03-01"}, "already over"),
        ({"date": ""}, "when is"),
        ({"time": "25:00"}, "time"),
        ({"minutes": "9000"}, "cannot last"),
    ],
)
async def test_what_is_wrong_comes_back_on_the_form_and_nothing_is_made(
    bot: Bot, wrong: dict[str, str], told: str
) -> None:
    await bot.sign_in()
    [form] = await bot.tell(bot.activity("/meet"))

    [again] = await bot.tell(send(bot, card_of(form), FILLED | wrong))
    await bot.tell(send(bot, card_of(again), FILLED))

    assert told in again.activity["summary"].lower()
    assert inputs(card_of(again))["subject"] == "Design review"
    assert len(bot.meetings()) == 1


async def test_a_form_asked_for_in_private_is_private_to_the_end(bot: Bot) -> None:
    await bot.sign_in()
    [form] = await bot.tell(bot.activity("/meet", room=Room.group(), targeted=True))

    [shown] = await bot.tell(send(bot, card_of(form), FILLED, room=Room.group()))

    assert (form.targeted, shown.targeted) == (True, True)


async def test_a_form_sent_twice_makes_one_meeting(bot: Bot, stack: AsyncExitStack) -> None:
    """The second is answered, or has the first one's answer: that depends on when it comes."""
    await bot.sign_in()
    [form] = await bot.tell(bot.activity("/meet"))

    await bot.tell(send(bot, card_of(form), FILLED))
    await bot.hand_in(send(bot, card_of(form), FILLED))
    # What has begun is finished before the end.
    await stack.aclose()

    assert len(bot.meetings()) == 1


async def test_the_form_of_somebody_else_makes_nothing(bot: Bot) -> None:
    await bot.sign_in(bot.kai)
    [form] = await bot.tell(bot.activity("/meet", room=Room.group()))

    [told] = await bot.tell(send(bot, card_of(form), FILLED, bot.kai, Room.group()))

    assert "not yours" in told.activity["text"]
    assert bot.meetings(bot.kai) == []
