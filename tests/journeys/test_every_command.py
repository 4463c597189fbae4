"""Each command of the menus, in every place and however written, through the real endpoint."""

from typing import Any

import pytest

from bot.commands.registry import COMMANDS
from bot.sandbox import Delivery, Room
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_change_in_words import times

GROUP, CHANNEL = Room.group(), Room.channel("1700000000000")
# In this order: nothing has been made before the first "now".
ANSWERS = {
    "signin": "You are signed in.",
    "help": "What I can do",
    "settings": "What is set for you",
    "list": "You have no meetings with me yet",
    "reschedule": "no meeting of yours",
    "cancel": "no meeting of yours",
    "now": "Meeting:",
    "meet": "Make a meeting",
    "signout": "You are signed out.",
    "forget": "I have erased everything",
}
# What is the sender's own business, and told to nobody else.
OWN = {"list", "settings", "signin", "signout", "forget", "reschedule", "cancel"}


# On days of their own: nobody is asked whether one of them will do.
MENTIONING = {
    "retro": "@bot retro on March 12 at 3pm",
    "budget talk": "budget talk @bot March 13 at 3pm",
    "vendor review": "vendor review March 14 at 3pm @bot",
    "design review": "hey @bot, design review March 15 at 3pm with @kai, please",
}


def said(answer: Delivery) -> str:
    return plain(str(answer.activity.get("text") or card_of(answer)["fallbackText"]))


def test_every_command_has_a_journey() -> None:
    assert set(ANSWERS) == {command.word for command in COMMANDS}


@pytest.mark.parametrize(
    ("room", "written", "case"),
    [
        (None, "/{}", str.lower),
        (None, "/{}", str.upper),
        (GROUP, "/{}", str.title),
        (CHANNEL, "/{}", str.upper),
        (GROUP, "{}", str.lower),
        (CHANNEL, "{}", str.title),
    ],
)
async def test_each_is_understood_in_any_case_and_behind_a_mention_without_its_slash(
    bot: Bot, room: Room | None, written: str, case: Any
) -> None:
    await bot.sign_in()

    answers = {
        word: await bot.tell(bot.activity(written.format(case(word)), room=room))
        for word in ANSWERS
    }

    for word, [answer] in answers.items():
        assert ANSWERS[word] in said(answer), word
        assert answer.targeted is (room is not None and word in OWN), word


@pytest.mark.parametrize("room", [GROUP, CHANNEL])
async def test_what_is_asked_in_private_is_answered_in_private_by_each(
    bot: Bot, room: Room
) -> None:
    await bot.sign_in()

    for word, expected in ANSWERS.items():
        [answer] = await bot.tell(bot.activity(f"/{word}", room=room, targeted=True))

        assert answer.targeted, word
        assert expected in said(answer), word


@pytest.mark.parametrize("room", [None, GROUP, CHANNEL])
async def test_a_meeting_is_moved_and_cancelled_by_command(bot: Bot, room: Room | None) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("/meet Design review tomorrow at 3pm", room=room))

    await bot.tell(bot.activity("/reschedule design review to Friday 4pm", room=room), answers=2)
    moved = times(bot.meetings()[0])
    [question] = await bot.tell(bot.activity("/cancel design review", room=room))
    await bot.tell(bot.pressed(question, "Cancel the meeting", room=room), answers=2)

    assert moved == ["2099-03-13T20:00", "2099-03-13T20:30"]
    assert question.targeted is (room is not None)
    assert bot.meetings() == []


@pytest.mark.parametrize("room", [GROUP, CHANNEL])
async def test_the_bots_mention_may_stand_anywhere(bot: Bot, room: Room) -> None:
    await bot.sign_in()

    for number, (subject, text) in enumerate(MENTIONING.items()):
        [answer] = await bot.tell(with_mentions(bot, text, room))

        meeting = bot.meetings()[number]
        invited = [one["identity"]["user"]["id"] for one in meeting["participants"]["attendees"]]
        assert meeting["subject"] == subject
        assert times(meeting)[0] == f"2099-03-1{number + 2}T19:00"
        assert invited == ([bot.kai.person.user_id] if "@kai" in text else [])
        assert answer.conversation_id == room.conversation_id


def with_mentions(bot: Bot, text: str, room: Room) -> dict[str, Any]:
    """Write a message in which the mentions stand where the text has them."""
    activity = bot.activity("x", room=room, mentions=[bot.kai])
    own, other = activity["entities"][:2]
    marked = text.replace("@bot", own["text"]).replace("@kai", other["text"])
    shown = [entity for entity in activity["entities"] if entity.get("text", own["text"]) in marked]
    return activity | {"text": marked, "entities": shown, "attachments": []}
