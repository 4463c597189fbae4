"""A meeting is cancelled: asked about once, deleted, and closed on its card."""

from typing import Any

import pytest

from bot.sandbox import Deed, Delivery, Fault, Room
from tests.cards.schema import walk
from tests.journeys.conftest import Bot, card_of, plain

MADE = "Design review tomorrow at 3pm"


async def made(bot: Bot, text: str = MADE, **more: Any) -> Delivery:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(text, **more))
    return shown


def pressable(delivery: Delivery) -> list[str]:
    parts = walk(card_of(delivery))
    return [part["title"] for part in parts if str(part.get("type", "")).startswith("Action.")]


@pytest.mark.parametrize(
    "words", ["cancel it", "/cancel", "cancel the meeting tomorrow", "cancel the design review"]
)
async def test_words_cancel_it_after_one_question(bot: Bot, words: str) -> None:
    shown = await made(bot)

    [question] = await bot.tell(bot.activity(words))
    still_there = len(bot.meetings())
    closed, told = await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    assert "Cancel “Design review”?" in card_of(question)["fallbackText"]
    assert (still_there, bot.meetings()) == (1, [])
    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert (told.deed, told.activity_id) == (Deed.UPDATED, question.activity_id)
    for each in (closed, told):
        assert plain(card_of(each)["fallbackText"]) == "Cancelled: Design review"
        assert pressable(each) == []


async def test_the_card_s_button_asks_too(bot: Bot) -> None:
    shown = await made(bot)

    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    assert bot.meetings() == []


async def test_no_keeps_it(bot: Bot) -> None:
    shown = await made(bot)

    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    [kept] = await bot.tell(bot.pressed(question, "Keep it"))

    assert len(bot.meetings()) == 1
    assert (kept.deed, kept.activity_id) == (Deed.UPDATED, question.activity_id)
    assert "stays as it is" in kept.activity["text"]


async def test_nobody_else_can_cancel_it(bot: Bot) -> None:
    group = Room.group()
    shown = await made(bot, room=group)

    [pressed] = await bot.tell(bot.pressed(shown, "Cancel", who=bot.kai, room=group))
    [written] = await bot.tell(bot.activity("cancel it", bot.kai, room=group))

    for told in (pressed, written):
        assert "Only the person who asked" in told.activity["text"]
    assert len(bot.meetings()) == 1


async def test_in_a_group_only_the_organizer_is_asked(bot: Bot) -> None:
    group = Room.group()
    shown = await made(bot, room=group)

    [question] = await bot.tell(bot.pressed(shown, "Cancel", room=group))
    closed, told = await bot.tell(
        bot.pressed(question, "Cancel the meeting", room=group), answers=2
    )

    assert question.targeted
    assert (closed.targeted, told.targeted) == (False, True)


async def test_one_that_is_gone_already_is_cancelled(bot: Bot) -> None:
    shown = await made(bot)
    bot.sandbox.graph.faults.append(Fault(method="DELETE", status=404))

    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    closed, _ = await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    assert "Cancelled" in card_of(closed)["fallbackText"]


async def test_one_that_is_cancelled_is_not_cancelled_again(bot: Bot) -> None:
    shown = await made(bot)
    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)
    calls = len(bot.sandbox.graph.calls)

    _, again = await bot.tell(bot.pressed(shown, "Cancel"), answers=2)
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)
    [none] = await bot.tell(bot.activity("cancel it"))

    assert "cancelled already" in again.activity["text"]
    assert "no meeting of yours" in none.activity["text"]
    assert len(bot.sandbox.graph.calls) == calls


async def test_a_refusal_of_microsoft_leaves_it_as_it_is(bot: Bot) -> None:
    shown = await made(bot)
    bot.sandbox.graph.faults.append(Fault(method="DELETE", status=403))

    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    [told] = await bot.tell(bot.pressed(question, "Cancel the meeting"))

    assert "does not let your account" in card_of(told)["fallbackText"]
    assert len(bot.meetings()) == 1
