"""Which question an answer answers, and how much of it counts."""

from datetime import datetime
from typing import Any

import pytest

from bot.sandbox import Room, sign_in
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of


def times(meeting: dict[str, Any]) -> tuple[str, str]:
    start, end = (
        datetime.fromisoformat(meeting[name]) for name in ("startDateTime", "endDateTime")
    )
    return f"{start:%m-%d %H:%M}", f"{end:%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("from 3pm to 4pm", ("03-13 19:00", "03-13 20:00")),
        ("at 10 for 90 minutes", ("03-13 14:00", "03-13 15:30")),
        ("11:30-1", ("03-13 15:30", "03-13 17:00")),
    ],
)
async def test_an_answer_s_end_belongs_to_the_question_s_day(
    bot: Bot, answer: str, expected: tuple[str, str]
) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a vendor review on Friday"))

    await bot.tell(bot.activity(answer), answers=2)

    [meeting] = bot.meetings()
    assert times(meeting) == expected


async def test_words_change_a_request_that_is_still_open(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a vendor review on Friday"))
    await bot.tell(bot.activity("make it an hour"), answers=2)
    await bot.tell(bot.activity("and record it"), answers=2)
    await bot.tell(bot.activity("saturday instead"), answers=2)

    await bot.tell(bot.activity("at 10"), answers=2)

    [meeting] = bot.meetings()
    assert times(meeting) == ("03-14 14:00", "03-14 15:00")
    assert meeting["recordAutomatically"] is True


@pytest.mark.parametrize(
    ("inputs", "lead"),
    [
        ({"time": "10:00", "minutes": "9999"}, "cannot last"),
        ({"time": "10:00", "minutes": "0"}, ""),
    ],
)
async def test_a_length_that_cannot_be_is_not_asked_of_graph(
    bot: Bot, inputs: dict[str, str], lead: str
) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review on Friday"))

    [answer] = await bot.tell(bot.press(card_of(question), inputs))

    assert lead in card_of(answer)["fallbackText"]
    assert len(bot.meetings()) == (0 if lead else 1)


async def test_an_answer_that_waited_for_sign_in_completes_its_own_question(bot: Bot) -> None:
    await bot.tell(bot.activity("schedule a vendor review tomorrow"))
    [offer] = await bot.tell(bot.activity("at 2:30pm"))
    await bot.tell(bot.activity("schedule a budget talk"))

    await sign_in(link_of(offer))
    await bot.sandbox.connector.wait_for(4, within=PATIENCE)

    [meeting] = bot.meetings()
    assert meeting["subject"] == "vendor review"
    assert times(meeting)[0] == "03-12 18:30"


async def test_a_message_written_twice_before_the_sign_in_makes_one_meeting(bot: Bot) -> None:
    [first] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    await sign_in(link_of(first))
    await bot.sandbox.connector.wait_for(3, within=PATIENCE)
    await bot.tell(bot.activity("thanks!"))

    assert len(bot.meetings()) == 1


@pytest.mark.parametrize(
    "text", ["meet now for 15 minutes", "meeting with ana@contoso.com tomorrow at 3pm"]
)
async def test_a_request_of_its_own_answers_no_question(bot: Bot, text: str) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a vendor review"))

    await bot.tell(bot.activity(text))

    [meeting] = bot.meetings()
    assert meeting["subject"] != "vendor review"


async def test_options_said_in_an_answer_count(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a vendor review tomorrow"))

    await bot.tell(bot.activity("at 2:30pm without a passcode"), answers=2)

    [meeting] = bot.meetings()
    assert meeting["joinMeetingIdSettings"]["isPasscodeRequired"] is False


async def test_somebody_else_cannot_answer(bot: Bot) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review"))

    [told] = await bot.tell(
        bot.press(card_of(question), {"date": "2099-03-16", "time": "10:00"}, bot.kai)
    )

    assert "not yours to answer" in told.activity["text"]
    assert bot.meetings() == bot.meetings(bot.kai) == []


async def test_what_was_asked_in_private_is_answered_in_private(bot: Bot) -> None:
    room = Room.group()
    await bot.sign_in()
    asked = bot.activity("schedule a vendor review tomorrow", room=room, targeted=True)
    [question] = await bot.tell(asked)
    pressed = bot.press(card_of(question), {"time": "10:00"})
    pressed |= {"conversation": asked["conversation"]}

    [answer] = await bot.tell(pressed)

    assert question.targeted
    assert answer.targeted
