"""Cards beside a meeting's own follow it: no way into what is cancelled, moved or over."""

import json
from typing import Any

import pytest

from bot.sandbox import Deed, Delivery, Fault, Room
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.cards.schema import walk
from tests.journeys.conftest import PATIENCE, Bot, card_of, plain
from tests.journeys.test_list import said
from tests.journeys.test_over import let_end

GROUP = Room.group()
MADE = "Design review tomorrow at 3pm with a passcode"


def joins(shown: Delivery) -> list[str]:
    """The links that a card's buttons open to come in."""
    parts = walk(card_of(shown))
    return [part["url"] for part in parts if part.get("title") == "Join"]


def text_of(shown: Delivery) -> str:
    return plain(json.dumps(card_of(shown), ensure_ascii=False).replace("\\\\", "\\"))


def now_of(bot: Bot, shown: Delivery) -> Delivery:
    """Give a card as it is on the screen by now."""
    return [each for each in bot.said() if each.activity_id == shown.activity_id][-1]


async def listed(bot: Bot, room: Room | None = None) -> Delivery:
    """Have a list that leads into two meetings."""
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm", room=room))
    await bot.tell(bot.activity("Budget talk today at 3pm", room=room))
    [shown] = await bot.tell(bot.activity("/list", room=room))
    return shown


@pytest.mark.parametrize("room", [None, GROUP], ids=["chat", "group"])
async def test_a_list_loses_the_way_into_what_is_cancelled(bot: Bot, room: Room | None) -> None:
    shown = await listed(bot, room)
    [question] = await bot.tell(bot.activity("cancel the budget talk", room=room))

    await bot.tell(bot.pressed(question, "Cancel the meeting", room=room), answers=3)

    updated = now_of(bot, shown)
    assert (updated.deed, updated.targeted) == (Deed.UPDATED, shown.targeted)
    assert (len(joins(shown)), len(joins(updated))) == (2, 1)
    assert "Budget talk" not in said(card_of(updated))


@pytest.mark.parametrize("on_card", [True, False], ids=["card", "words"])
async def test_a_list_tells_when_a_meeting_is_now(bot: Bot, *, on_card: bool) -> None:
    shown = await listed(bot)
    meeting = bot.said()[-3]
    inputs = {"subject": "Design review", "date": "2099-03-12", "time": "18:00", "minutes": "30"}
    pressed = bot.pressed(meeting, "Change the meeting", inputs=inputs)
    words = bot.activity("move the design review to 6pm")

    await bot.tell(pressed if on_card else words, answers=2 if on_card else 3)

    updated = now_of(bot, shown)
    assert "6:00" not in text_of(shown)
    assert "6:00" in text_of(updated)
    assert len(joins(updated)) == 2


async def test_a_list_is_empty_once_all_is_cancelled(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))
    [shown] = await bot.tell(bot.activity("/list"))
    [question] = await bot.tell(bot.activity("cancel it"))

    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=3)

    assert "no meetings with me" in now_of(bot, shown).activity["text"]


async def test_a_list_loses_the_way_into_what_is_over_by_itself() -> None:
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await bot.sign_in()
            await bot.tell(bot.activity(MADE))
            [shown] = await bot.tell(bot.activity("/list"))
            await let_end(bot)
        count = len(bot.said())

        async with running(settings):
            await sandbox.connector.wait_for(count + 2, within=PATIENCE)

    updated = now_of(bot, shown)
    assert (len(joins(shown)), len(joins(updated))) == (1, 0)
    assert "Recent" in said(card_of(updated))


async def test_a_new_list_takes_the_place_of_the_one_before(bot: Bot) -> None:
    first = await listed(bot)

    stepped_down, second = await bot.tell(bot.activity("/list"), answers=2)

    assert (stepped_down.deed, stepped_down.activity_id) == (Deed.UPDATED, first.activity_id)
    assert stepped_down.activity["text"] == "There is a newer list below."
    assert len(joins(second)) == 2


async def test_a_list_that_could_not_step_down_is_followed_on(bot: Bot) -> None:
    first = await listed(bot)
    busy = Fault(method="PUT", path=str(first.activity_id), status=409)
    bot.sandbox.connector.faults.append(busy)
    await bot.tell(bot.activity("/list"))
    [question] = await bot.tell(bot.activity("cancel the budget talk"))

    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=4)

    assert len(joins(now_of(bot, first))) == 1


@pytest.mark.parametrize("by_kai", [False, True], ids=["organizer", "somebody else"])
async def test_an_invitation_follows_the_meeting(bot: Bot, *, by_kai: bool) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=GROUP))
    who = bot.kai if by_kai else bot.robin
    [copy] = await bot.tell(bot.pressed(shown, "Copy invitation", who=who, room=GROUP))

    await bot.tell(bot.activity("move it to 6pm", room=GROUP), answers=3)
    moved = now_of(bot, copy)
    [question] = await bot.tell(bot.activity("cancel it", room=GROUP))
    await bot.tell(bot.pressed(question, "Cancel the meeting", room=GROUP), answers=3)

    cancelled = now_of(bot, copy)
    assert "2099-03-12T22" in text_of(moved)
    assert "2099-03-12T22" not in text_of(copy)
    assert all(each.targeted for each in (copy, moved, cancelled))
    assert "Cancelled" in text_of(cancelled)
    assert "Join" not in text_of(cancelled)


async def test_what_was_offered_instead_is_closed_with_the_meeting(bot: Bot) -> None:
    """Kai was asked whether Robin's meeting will do."""
    await bot.sign_in()
    await bot.sign_in(bot.kai)
    await bot.tell(bot.activity(MADE, room=GROUP))
    [offer] = await bot.tell(bot.activity("Retro tomorrow at 3pm", bot.kai, GROUP))
    [question] = await bot.tell(bot.activity("cancel it", room=GROUP))

    await bot.tell(bot.pressed(question, "Cancel the meeting", room=GROUP), answers=3)

    closed = now_of(bot, offer)
    assert (len(joins(offer)), len(joins(closed))) == (1, 0)
    assert "Cancelled" in text_of(closed)
    await bot.tell(bot.pressed(closed, "Make another", who=bot.kai, room=GROUP), answers=2)
    assert [meeting["subject"] for meeting in bot.meetings(bot.kai)] == ["Retro"]


async def test_details_are_closed_with_the_meeting_and_shown_no_more() -> None:
    async with far_side(port=find_free_port()) as (sandbox, settings):
        link_only = settings.model_copy(update={"room_details": "link"})
        async with running(link_only) as address:
            bot = Bot(sandbox, link_only, address)
            await bot.sign_in()
            [shown] = await bot.tell(bot.activity(MADE, room=GROUP))
            reveal: dict[str, Any] = bot.pressed(
                shown, "Show passcode and dial-in", who=bot.kai, room=GROUP
            )
            [details] = await bot.tell(reveal)
            [question] = await bot.tell(bot.activity("cancel it", room=GROUP))

            await bot.tell(bot.pressed(question, "Cancel the meeting", room=GROUP), answers=3)
            [told] = await bot.tell(reveal | {"id": "f:again"})

    assert "Passcode" in text_of(details)
    assert "Passcode" not in text_of(now_of(bot, details))
    assert "no longer know" in told.activity["text"]


@pytest.mark.parametrize("beside", ["", "copy the invitation", "/list"])
async def test_a_card_that_could_not_be_closed_is_closed_soon_after(beside: str) -> None:
    """Teams did not take it just when the meeting was cancelled."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await bot.sign_in()
            [shown] = await bot.tell(bot.activity(MADE))
            if beside:
                [shown] = await bot.tell(bot.activity(beside))
            [question] = await bot.tell(bot.activity("cancel it"))
            [meeting] = bot.meetings()
            # What is not tried again at once, and yet says nothing about the card.
            busy = Fault(method="PUT", path=str(shown.activity_id), status=409)
            sandbox.connector.faults.append(busy)
            # The meeting's own card is closed before what lies beside it.
            pressed = bot.pressed(question, "Cancel the meeting")
            await bot.tell(pressed, answers=2 if beside else 1)
        still_there, count = now_of(bot, shown), len(bot.said())

        async with running(settings):
            await sandbox.connector.wait_for(count + (2 if beside else 1), within=PATIENCE)

    closed = now_of(bot, shown)
    assert still_there == shown
    assert closed.deed is Deed.UPDATED
    assert meeting["joinWebUrl"] in text_of(shown)
    assert meeting["joinWebUrl"] not in json.dumps(closed.activity)


async def test_whoever_cancels_does_not_wait_for_all_that_was_copied() -> None:
    """Some are closed at once, so that no conversation's rate is used up; the others soon after."""
    async with far_side(port=find_free_port()) as (sandbox, settings):
        async with running(settings) as address:
            bot = Bot(sandbox, settings, address)
            await bot.sign_in()
            await bot.tell(bot.activity(MADE))
            copies = [(await bot.tell(bot.activity("copy the invitation")))[0] for _ in range(7)]
            [question] = await bot.tell(bot.activity("cancel it"))
            await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=7)
        left = [copy for copy in copies if now_of(bot, copy) == copy]
        count = len(bot.said())

        async with running(settings):
            await sandbox.connector.wait_for(count + len(left), within=PATIENCE)

    assert len(left) == 2
    assert all("Cancelled" in text_of(now_of(bot, copy)) for copy in copies)
