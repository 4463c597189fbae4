"""The same meeting once more, a week later: a new one, with the same people and options."""

import asyncio
import json
from typing import Any

import pytest

from bot.sandbox import Fault, Room
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_change_in_words import times
from tests.journeys.test_over import over

MADE = "Design review tomorrow at 3pm for 45 min with ana@contoso.com"
KEPT = ("subject", "recordAutomatically")


def invited(meeting: dict[str, Any]) -> list[str]:
    return [one["upn"] for one in meeting["participants"]["attendees"]]


@pytest.mark.parametrize("words", ["again next week", "same time next week", ""])
async def test_it_is_made_anew_a_week_later(bot: Bot, words: str) -> None:
    """Over a clock change elsewhere or not, the hour on the wall stays."""
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(f"{MADE} and record it"))
    await bot.tell(bot.activity("add ben@contoso.com"), answers=2)

    pressed = bot.pressed(shown, "Again next week")
    [answer] = await bot.tell(bot.activity(words) if words else pressed)

    first, second = bot.meetings()
    assert times(second) == ["2099-03-19T19:00", "2099-03-19T19:45"]
    assert [second[name] for name in KEPT] == [first[name] for name in KEPT]
    assert invited(second) == ["ana@contoso.com", "ben@contoso.com"]
    assert second["joinMeetingIdSettings"]["passcode"]
    assert second["joinWebUrl"] in json.dumps(card_of(answer))


async def test_where_it_is_unclear_which_the_choice_is_held_again(bot: Bot) -> None:
    group = Room.group()
    await bot.sign_in()
    await bot.tell(bot.activity(MADE, room=group))
    await bot.tell(bot.activity("Budget talk tomorrow at 5pm", room=group))

    [question] = await bot.tell(bot.activity("again in 2 weeks"))
    await bot.tell(bot.pressed(question, "This one", at=1))

    assert bot.meetings()[2]["subject"] == "Budget talk"
    assert times(bot.meetings()[2])[0] == "2099-03-26T21:00"


async def test_a_press_delivered_twice_makes_one(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    pressed = bot.pressed(shown, "Again next week")

    await bot.tell(pressed)
    await bot.hand_in(pressed)

    assert len(bot.meetings()) == 2


@pytest.mark.parametrize("room", [None, Room.group()])
async def test_a_late_copy_of_a_press_under_another_id_makes_no_second_one(
    bot: Bot, room: Room | None
) -> None:
    """Teams has sent one press half a minute later once more, as if it were another."""
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=room))

    await bot.tell(bot.pressed(shown, "Again next week", room=room))
    before = len(bot.said())
    # While the first is still worked on, nothing at all is said to a copy.
    while len(bot.said()) == before:
        await bot.hand_in(bot.pressed(shown, "Again next week", room=room))
        await asyncio.sleep(0.1)

    answer = bot.said()[-1]
    assert len(bot.meetings()) == 2
    assert "was there already: Design review, Thursday, March 19, 2099" in plain(
        str(answer.activity["text"])
    )
    assert answer.targeted is (room is not None)


async def test_who_cancelled_it_can_have_it_again(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    [again] = await bot.tell(bot.pressed(shown, "Again next week"))
    [question] = await bot.tell(bot.pressed(again, "Cancel"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    await bot.tell(bot.pressed(shown, "Again next week"))

    assert [times(meeting)[0] for meeting in bot.meetings()] == [
        "2099-03-12T19:00",
        "2099-03-19T19:00",
    ]


async def test_an_outcome_nobody_knows_is_owned_up_to_and_its_button_makes_another(
    bot: Bot,
) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    bot.sandbox.graph.faults.append(Fault(method="POST", worked=True, drop=True))

    [told] = await bot.tell(bot.pressed(shown, "Again next week"))
    await bot.tell(bot.press(card_of(told), {}))

    assert "cannot tell whether" in card_of(told)["fallbackText"]
    assert times(bot.meetings()[2]) == ["2099-03-19T19:00", "2099-03-19T19:45"]


async def test_a_sign_in_that_is_over_is_asked_for_and_it_goes_on(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("sign out"))
    [offer] = await bot.tell(bot.pressed(shown, "Again next week"))

    await bot.follow(offer)

    assert len(bot.meetings()) == 2


async def test_one_whose_original_is_gone_is_made_all_the_same(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    bot.sandbox.graph.faults.append(Fault(method="GET", status=404))

    await bot.tell(bot.pressed(shown, "Again next week"))

    assert invited(bot.meetings()[1]) == ["ana@contoso.com"]


async def test_nobody_else_can_have_it_again(bot: Bot) -> None:
    group = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=group))

    [told] = await bot.tell(bot.pressed(shown, "Again next week", who=bot.kai, room=group))

    assert "Only the person who asked" in told.activity["text"]


NAMED = [
    ("en-US", "Repeat the design review next week"),
    ("en-US", "Can you hold the design review again next week?"),
    ("de-DE", "Wiederhole das Design review nächste Woche"),
    ("ja-JP", "来週Design reviewをもう一度"),
    ("zh-CN", "下周再开一次Design review"),
]


@pytest.mark.parametrize(("locale", "words"), NAMED)
async def test_a_meeting_is_named_that_is_held_again(bot: Bot, locale: str, words: str) -> None:
    """Whatever was made since; it is no series."""
    await bot.sign_in()
    await bot.tell(bot.activity(f"{MADE} and record it"))
    await bot.tell(bot.activity("Budget talk tomorrow at 5pm"))

    await bot.tell(bot.activity(words) | {"locale": locale})

    first, _, again = bot.meetings()
    assert times(again) == ["2099-03-19T19:00", "2099-03-19T19:45"]
    assert [again[name] for name in KEPT] == [first[name] for name in KEPT]
    assert invited(again) == ["ana@contoso.com"]


async def test_another_ending_of_its_name_names_it_too(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Ретроспектива завтра в 15:00") | {"locale": "ru-RU"})
    await bot.tell(bot.activity("Бюджет завтра в 17:00") | {"locale": "ru-RU"})

    words = "Повтори ретроспективу на следующей неделе"
    await bot.tell(bot.activity(words) | {"locale": "ru-RU"})

    assert bot.meetings()[2]["subject"] == "Ретроспектива"


async def test_a_name_that_sounds_like_a_series_is_a_name(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule “Every Friday Forum” tomorrow at 3pm"))

    await bot.tell(bot.activity("repeat the Every Friday Forum next week"))

    assert [meeting["subject"] for meeting in bot.meetings()] == ["Every Friday Forum"] * 2


async def test_one_that_nobody_knows_is_said_to_be_unknown_and_nothing_is_made(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))

    [told] = await bot.tell(bot.activity("repeat the vendor call next week"))

    assert "no meeting of yours called “vendor call”" in told.activity["text"]
    assert len(bot.meetings()) == 1


@pytest.mark.parametrize("words", ["repeat the design review next week", "again next week"])
async def test_one_that_is_over_is_held_again_in_words(bot: Bot, words: str) -> None:
    await over(bot)

    await bot.tell(bot.activity(words))

    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review"] * 2
