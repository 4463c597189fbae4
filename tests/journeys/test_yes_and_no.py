"""The question whether to cancel is answered in words; a "yes" is never one to something else."""

import pytest

from bot.sandbox import Room
from tests.journeys.conftest import Bot, card_of, plain

MADE = "Design review tomorrow at 3pm"


@pytest.mark.parametrize("locale_and_words", [("en-US", "yes please"), ("de-DE", "Ja, bitte")])
async def test_yes_cancels_it(bot: Bot, locale_and_words: tuple[str, str]) -> None:
    locale, words = locale_and_words
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("cancel it"))

    closed, _, told = await bot.tell(bot.activity(words) | {"locale": locale}, answers=3)

    assert bot.meetings() == []
    assert closed.activity_id == shown.activity_id
    assert plain(card_of(told)["fallbackText"]).endswith("Design review")


async def test_no_keeps_it_and_the_question_is_answered(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("cancel it"))

    _, kept = await bot.tell(bot.activity("no"), answers=2)
    [hint] = await bot.tell(bot.activity("yes"))

    assert "stays as it is" in kept.activity["text"]
    assert "I make Teams meetings" in hint.activity["text"]
    assert len(bot.meetings()) == 1


async def test_a_yes_after_the_button_cancels_nothing(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))
    [question] = await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.pressed(question, "Keep it"))

    [hint] = await bot.tell(bot.activity("yes"))

    assert "I make Teams meetings" in hint.activity["text"]
    assert len(bot.meetings()) == 1


async def test_a_yes_after_something_else_cancels_nothing(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.activity("Budget talk tomorrow at 5pm"))

    [hint] = await bot.tell(bot.activity("yes"))

    assert "I make Teams meetings" in hint.activity["text"]
    assert len(bot.meetings()) == 2


async def test_nobody_else_s_yes_counts(bot: Bot) -> None:
    group = Room.group()
    await bot.sign_in()
    await bot.tell(bot.activity(MADE, room=group))
    await bot.tell(bot.activity("cancel it", room=group))

    await bot.tell(bot.activity("yes", bot.kai, room=group))
    still_there = len(bot.meetings())
    *_, told = await bot.tell(bot.activity("yes", room=group), answers=3)

    assert (still_there, bot.meetings()) == (1, [])
    assert told.targeted


async def test_words_about_it_change_it_while_the_question_is_open(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("cancel it"))

    [_, told] = await bot.tell(bot.activity("move it to 4pm"), answers=2)
    await bot.tell(bot.activity("yes"))

    assert "4:00" in told.activity["text"]
    assert len(bot.meetings()) == 1
