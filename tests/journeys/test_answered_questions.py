"""A question that is answered has nothing more to press: its card shows what came of it."""

import json

import pytest

from bot.sandbox import Deed, Delivery, Room
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_form import FILLED

GROUP = Room.group()
ASKED = "schedule a vendor review on Friday"


def text_of(shown: Delivery) -> str:
    said = shown.activity.get("text") or json.dumps(card_of(shown), ensure_ascii=False)
    return plain(said.replace("\\\\", "\\"))


def is_live(shown: Delivery) -> bool:
    return "Action." in json.dumps(shown.activity)


@pytest.fixture(params=[None, GROUP], ids=["chat", "group"])
def room(request: pytest.FixtureRequest) -> Room | None:
    place: Room | None = request.param
    return place


async def asked(bot: Bot, text: str = ASKED, room: Room | None = None) -> Delivery:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity(text, room=room))
    return question


async def test_in_words_the_meeting_comes_below_and_the_card_says_so(
    bot: Bot, room: Room | None
) -> None:
    question = await asked(bot, room=room)

    closed, shown = await bot.tell(bot.activity("at 10", room=room), answers=2)

    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, question.activity_id)
    assert (shown.deed, is_live(shown)) == (Deed.SENT, True)
    assert (is_live(question), is_live(closed)) == (True, False)
    assert "Answered" in text_of(closed)
    assert "vendor review" in text_of(closed)
    assert "10:00" in text_of(closed)


async def test_pressed_it_becomes_the_meeting(bot: Bot, room: Room | None) -> None:
    question = await asked(bot, room=room)

    [shown] = await bot.tell(bot.press(card_of(question), {"time": "10:00"}, room=room))

    assert (shown.deed, shown.activity_id) == (Deed.UPDATED, question.activity_id)
    assert bot.meetings()[0]["joinWebUrl"] in text_of(shown)


async def test_and_what_the_meeting_comes_to_is_shown_there(bot: Bot) -> None:
    question = await asked(bot)
    await bot.tell(bot.press(card_of(question), {"time": "10:00"}))
    [confirm] = await bot.tell(bot.activity("cancel it"))

    closed, _ = await bot.tell(bot.pressed(confirm, "Cancel the meeting"), answers=2)

    assert closed.activity_id == question.activity_id
    assert "Cancelled" in text_of(closed)


async def test_pressed_it_becomes_the_form_and_the_meeting(bot: Bot) -> None:
    question = await asked(bot)

    [form] = await bot.tell(bot.pressed(question, "More options"))
    [again] = await bot.tell(bot.press(card_of(form), FILLED | {"minutes": "9000"}))
    [shown] = await bot.tell(bot.press(card_of(again), FILLED))

    ids = {each.activity_id for each in (question, form, again, shown)}
    assert ids == {question.activity_id}
    assert "cannot last" in text_of(again)


async def test_what_is_still_open_is_asked_below(bot: Bot) -> None:
    first = await asked(bot, "schedule a vendor review")

    closed, second = await bot.tell(bot.activity("make it an hour"), answers=2)
    [shown] = await bot.tell(bot.press(card_of(second), {"date": "2099-03-16", "time": "10:00"}))

    assert (closed.activity_id, is_live(closed)) == (first.activity_id, False)
    assert "It goes on below" in text_of(closed)
    assert (is_live(second), shown.activity_id) == (True, second.activity_id)


async def test_what_is_not_wanted_any_more_is_said_on_the_card(bot: Bot) -> None:
    question = await asked(bot)

    closed, told = await bot.tell(bot.activity("cancel"), answers=2)

    assert (closed.activity_id, is_live(closed)) == (question.activity_id, False)
    assert text_of(closed) == text_of(told) == "All right, I make no meeting of it."


@pytest.mark.parametrize(
    ("word", "said", "answers"), [("yes", "Cancelled", 3), ("no", "stays as it is", 2)]
)
async def test_yes_and_no_are_shown_on_the_card_that_asked(
    bot: Bot, room: Room | None, word: str, said: str, answers: int
) -> None:
    await asked(bot, "Design review tomorrow at 3pm", room=room)
    [question] = await bot.tell(bot.activity("cancel it", room=room))

    *_, closed, told = await bot.tell(bot.activity(word, room=room), answers=answers)

    assert (closed.deed, closed.activity_id) == (Deed.UPDATED, question.activity_id)
    assert closed.targeted == question.targeted
    assert not is_live(closed)
    assert said in text_of(closed)
    assert said in text_of(told)


async def test_a_card_stays_while_its_answer_waits_for_a_sign_in(bot: Bot) -> None:
    [question] = await bot.tell(bot.activity(ASKED))
    [offer] = await bot.tell(bot.activity("at 10"))

    closed, shown = await bot.follow(offer, answers=2)

    assert (closed.activity_id, is_live(closed)) == (question.activity_id, False)
    assert bot.meetings()[0]["joinWebUrl"] in text_of(shown)


async def test_a_card_stays_while_nothing_has_come_of_it(bot: Bot) -> None:
    """Somebody else presses it: they hear so, and it goes on waiting for its own answer."""
    question = await asked(bot, room=GROUP)
    press = bot.press(card_of(question), {"time": "10:00"}, bot.kai, room=GROUP)

    [told] = await bot.tell(press)
    [shown] = await bot.tell(bot.press(card_of(question), {"time": "10:00"}, room=GROUP))

    assert "not yours to answer" in told.activity["text"]
    assert shown.activity_id == question.activity_id


async def test_what_is_told_one_alone_is_not_put_before_all(bot: Bot) -> None:
    """Kai is asked in private whether Robin's meeting will do; the room reads no more than that."""
    await bot.sign_in(bot.kai)
    await asked(bot, "Design review tomorrow at 3pm", GROUP)
    [question] = await bot.tell(bot.activity("schedule a retro tomorrow", bot.kai, GROUP))

    closed, offer = await bot.tell(bot.activity("at 3pm", bot.kai, GROUP), answers=2)
    answered, shown = await bot.tell(
        bot.pressed(offer, "Make another", who=bot.kai, room=GROUP), answers=2
    )

    assert (closed.activity_id, closed.targeted) == (question.activity_id, False)
    assert "Design review" not in text_of(closed)
    assert offer.targeted
    assert (answered.activity_id, answered.targeted) == (offer.activity_id, True)
    assert not is_live(answered)
    assert (shown.deed, shown.targeted) == (Deed.SENT, False)


async def test_which_meeting_is_meant_is_asked_once(bot: Bot) -> None:
    """What is chosen is done, in the place of the question, and can be chosen no more."""
    await bot.sign_in()
    for text in ("Design review tomorrow at 3pm", "Budget talk tomorrow at 5pm"):
        await bot.tell(bot.activity(text, room=GROUP))
    [question] = await bot.tell(bot.activity("cancel my meeting"))

    [confirm] = await bot.tell(bot.pressed(question, "This one", at=1))

    assert "Which meeting" in text_of(question)
    assert (confirm.deed, confirm.activity_id) == (Deed.UPDATED, question.activity_id)
    assert "Cancel “Budget talk”?" in text_of(confirm)


async def test_a_press_without_a_zone_is_on_the_clocks_of_its_request(bot: Bot) -> None:
    question = await asked(bot)
    press = bot.press(card_of(question), {"time": "10:00"})
    for name in ("localTimezone", "localTimestamp", "entities"):
        del press[name]

    await bot.tell(press)

    assert bot.meetings()[0]["startDateTime"].startswith("2099-03-13T14:00")
