"""A meeting from its making to its end, in words and by button, in every kind of place."""

from datetime import datetime
from typing import Any

import pytest

from bot.sandbox import Deed, Delivery, Room
from tests.cards.schema import walk
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_change_in_words import times

GROUP, CHANNEL = Room.group(), Room.channel("1700000000000")
PLACES = [
    pytest.param(None, False, id="personal"),
    pytest.param(GROUP, False, id="group"),
    pytest.param(CHANNEL, False, id="channel"),
    pytest.param(GROUP, True, id="private in a group"),
    pytest.param(CHANNEL, True, id="private in a channel"),
]
MADE = "/meet Design review tomorrow at 3pm for 45 min"


def people(meeting: dict[str, Any]) -> list[str]:
    invited = meeting["participants"]["attendees"]
    return [one.get("upn") or one["identity"]["user"]["id"] for one in invited]


def buttons(shown: Delivery) -> set[str]:
    parts = walk(card_of(shown))
    return {part["title"] for part in parts if str(part.get("type", "")).startswith("Action.")}


def written(shown: Delivery) -> str:
    return " ".join(plain(str(part.get("text", ""))) for part in walk(card_of(shown)))


@pytest.mark.parametrize(("room", "private"), PLACES)
async def test_words_lead_through_the_whole_life(
    bot: Bot, room: Room | None, private: bool
) -> None:
    """What is asked in private stays so; the first card follows every change."""
    await bot.sign_in()

    async def say(text: str, answers: int = 1) -> list[Delivery]:
        said = bot.activity(text, room=room, targeted=private)
        return await bot.tell(said, answers=answers)

    [shown] = await say(MADE)
    moved, _ = await say("move it to 4pm", 2)
    longer, _ = await say("make it an hour", 2)
    named, _ = await say("call it Vendor list", 2)
    without, _ = await say("no chat", 2)
    joined, _ = await say("add zoe@fabrikam.example", 2)
    [reminded] = await say("remind me 15 minutes before")
    [invitation] = await say("copy the invitation")
    [dial_in] = await say("show dial-in")
    [again] = await say("repeat the vendor list next week")
    [listed] = await say("/list")
    [question] = await say("cancel it")

    first, second = bot.meetings()
    assert [times(one) for one in (first, second)] == [
        ["2099-03-12T20:00", "2099-03-12T21:00"],
        ["2099-03-19T20:00", "2099-03-19T21:00"],
    ]
    assert [one["subject"] for one in (first, second)] == ["Vendor list"] * 2
    assert [one["allowMeetingChat"] for one in (first, second)] == ["disabled"] * 2
    assert [people(one) for one in (first, second)] == [["zoe@fabrikam.example"]] * 2
    for followed in (moved, longer, named, without, joined):
        assert (followed.deed, followed.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert "15 minutes before “Vendor list”" in plain(reminded.activity["text"])
    assert first["joinWebUrl"] in written(invitation)
    assert first["joinWebUrl"] in written(dial_in)
    assert second["joinWebUrl"] in str(card_of(again))
    assert listed.targeted is question.targeted is invitation.targeted is (room is not None)
    assert shown.targeted is again.targeted is private


@pytest.mark.parametrize("room", [None, GROUP, CHANNEL])
async def test_buttons_lead_through_the_whole_life(bot: Bot, room: Room | None) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm", room=room))

    [reminded] = await bot.tell(bot.pressed(shown, "Remind me", room=room))
    [invitation] = await bot.tell(bot.pressed(shown, "Copy invitation", room=room))
    [again] = await bot.tell(bot.pressed(shown, "Again next week", room=room))
    [question] = await bot.tell(bot.pressed(shown, "Cancel", room=room))
    pressed = bot.pressed(question, "Cancel the meeting", room=room)
    closed, copy, told = await bot.tell(pressed, answers=3)

    [meeting] = bot.meetings()
    start = datetime.fromisoformat(meeting["startDateTime"])
    assert f"{start:%Y-%m-%d}" == "2099-03-19"
    assert {"Join", "Change", "Add to calendar", "Add in Outlook"} <= buttons(shown)
    assert "before “Design review”" in plain(reminded.activity["text"])
    assert invitation.targeted is question.targeted is (room is not None)
    assert "Join" in buttons(again)
    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert copy.activity_id == invitation.activity_id
    assert buttons(closed) == buttons(copy) == buttons(told) == set()
