"""What was assumed can be changed on the card, by the one who asked."""

import json
from datetime import datetime
from typing import Any

from bot.sandbox import Deed, Fault, Resident, Room
from tests.journeys.conftest import SENT_AT, Bot, card_of


def form_of(card: dict[str, Any]) -> dict[str, Any]:
    [form] = [action["card"] for action in card["actions"] if action["type"] == "Action.ShowCard"]
    return dict(form)


def change(
    bot: Bot,
    card: dict[str, Any],
    inputs: dict[str, str],
    who: Resident | None = None,
    at: str = "1",
) -> dict[str, Any]:
    form = form_of(card)
    filled = {part["id"]: part.get("value", "") for part in form["body"]} | inputs
    [button] = form["actions"]
    activity = bot.sandbox.activities.submit(
        who or bot.robin, {**button["data"], **filled}, reply_to=at
    )
    return activity | {"timestamp": SENT_AT}


async def test_the_meeting_and_its_card_are_changed_in_place(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    inputs = {"subject": "Design review, part 2", "time": "16:30", "minutes": "60"}

    [changed] = await bot.tell(change(bot, card_of(shown), inputs, at=str(shown.activity_id)))

    [meeting] = bot.meetings()
    assert meeting["subject"] == "Design review, part 2"
    assert (
        datetime.fromisoformat(meeting["startDateTime"]).isoformat() == "2099-03-12T20:30:00+00:00"
    )
    assert datetime.fromisoformat(meeting["endDateTime"]).isoformat() == "2099-03-12T21:30:00+00:00"
    assert (changed.deed, changed.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert "part 2" in card_of(changed)["fallbackText"]


async def test_what_the_card_had_to_say_is_said_on_the_changed_one(bot: Bot) -> None:
    room = Room.channel("1700000000000")
    await bot.sign_in()
    bot.sandbox.graph.closed_threads.add(room.root)
    [shown] = await bot.tell(bot.activity("retro Thursday 4pm", room=room))
    pressed = change(bot, card_of(shown), {"time": "17:00"}, at=str(shown.activity_id))
    pressed |= {"conversation": bot.activity("", room=room)["conversation"]}

    [changed] = await bot.tell(pressed)

    for delivery in (shown, changed):
        assert "not the channel's own" in json.dumps(card_of(delivery)).replace("\\\\", "")


async def test_a_form_sent_as_it_was_changes_nothing(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    await bot.tell(change(bot, card_of(shown), {}, at=str(shown.activity_id)))

    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_nobody_else_can_change_it(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    [told] = await bot.tell(change(bot, card_of(shown), {"time": "09:00"}, bot.kai))

    assert "Only the person who asked" in told.activity["text"]
    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_a_time_that_cannot_be_is_explained_and_nothing_changed(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    [told] = await bot.tell(change(bot, card_of(shown), {"date": "2099-03-01"}))

    assert "already over" in card_of(told)["fallbackText"]
    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_a_meeting_under_way_can_still_be_named_and_made_longer(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("meet now"))
    before = bot.meetings()[0]["startDateTime"]

    await bot.tell(change(bot, card_of(shown), {"subject": "Outage", "minutes": "120"}))

    [meeting] = bot.meetings()
    start, end = (
        datetime.fromisoformat(meeting[name]) for name in ("startDateTime", "endDateTime")
    )
    assert meeting["subject"] == "Outage"
    assert (meeting["startDateTime"], (end - start).total_seconds()) == (before, 7200)


async def test_a_private_card_stays_private_when_it_is_changed(bot: Bot) -> None:
    room = Room.group()
    await bot.sign_in()
    asked = bot.activity("Design review tomorrow at 3pm", room=room, targeted=True)
    [shown] = await bot.tell(asked)
    pressed = change(bot, card_of(shown), {"time": "17:00"}, at=str(shown.activity_id))
    pressed |= {"conversation": asked["conversation"]}

    [changed] = await bot.tell(pressed)

    assert shown.targeted
    assert changed.targeted


async def test_a_meeting_that_is_gone_is_said_to_be(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    bot.sandbox.graph.faults.append(Fault(method="PATCH", status=404))

    closed, told = await bot.tell(change(bot, card_of(shown), {"time": "17:00"}), answers=2)
    [listed] = await bot.tell(bot.activity("/list"))

    assert "no longer there" in told.activity["text"]
    assert closed.activity_id == shown.activity_id
    assert "actions" not in card_of(closed)
    assert "no meetings with me yet" in listed.activity["text"]


async def test_a_button_of_another_version_is_answered(bot: Bot) -> None:
    value = {"convene": {"verb": "change", "meeting": "no id"}}
    pressed = bot.sandbox.activities.submit(bot.robin, value, reply_to="1")
    unknown = bot.sandbox.activities.submit(bot.robin, {"other": 1}, reply_to="1")

    [first] = await bot.tell(pressed)
    [second] = await bot.tell(unknown)

    assert "Only the person who asked" in first.activity["text"]
    assert "do not know this button" in second.activity["text"]


async def test_a_question_can_be_dropped(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a vendor review tomorrow"))

    _, dropped = await bot.tell(bot.activity("cancel"), answers=2)
    await bot.tell(bot.activity("at 2:30pm"))

    assert "no meeting of it" in dropped.activity["text"]
    assert [meeting["subject"] for meeting in bot.meetings()] != ["vendor review"]
