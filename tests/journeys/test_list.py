"""The sender's own meetings, as they are kept: upcoming and recent, with what can be done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from bot.meeting import Meeting
from bot.sandbox import Deed, Resident, Room
from bot.store import Database, Meetings
from tests.cards.schema import walk
from tests.examples import MEETING
from tests.journeys.conftest import Bot, card_of, plain


async def keep(bot: Bot, meeting: Meeting, number: int, who: Resident | None = None) -> None:
    """Have a meeting in the store that was made a while ago."""
    database = Database(bot.settings.database, keys=bot.settings.keys)
    person = (who or bot.robin).person
    await Meetings(database).remember_meeting(person, UUID(int=number), meeting)
    await database.close()


def over(**ago: float) -> Meeting:
    end = datetime.now(UTC) - timedelta(**ago)
    return replace(MEETING, subject="Retro", start=end - timedelta(hours=1), end=end)


def said(card: dict[str, object]) -> list[str]:
    return [plain(part["text"]) for part in walk(card) if part.get("type") == "TextBlock"]


@pytest.mark.parametrize("words", ["/list", "list my meetings", "what meetings do I have?"])
async def test_upcoming_and_recent_meetings_are_listed(bot: Bot, words: str) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await bot.tell(bot.activity("Budget talk today at 3pm"))
    await keep(bot, over(days=1), 1)
    await keep(bot, over(days=30), 2)

    [answer] = await bot.tell(bot.activity(words))

    texts = said(card_of(answer))
    names = {"Upcoming", "Budget talk", "Design review", "Recent", "Retro"}
    assert [text for text in texts if text in names] == [
        "Upcoming",
        "Budget talk",
        "Design review",
        "Recent",
        "Retro",
    ]


async def test_only_what_is_to_come_can_be_joined_and_cancelled(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await keep(bot, over(days=1), 1)

    [answer] = await bot.tell(bot.activity("/list"))

    links = [part["url"] for part in walk(card_of(answer)) if part.get("type") == "Action.OpenUrl"]
    assert links == [bot.meetings()[0]["joinWebUrl"]]


async def test_what_was_cancelled_elsewhere_is_not_listed(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await bot.tell(bot.activity("Budget talk today at 3pm"))
    [question] = await bot.tell(bot.activity("cancel the budget talk"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    [answer] = await bot.tell(bot.activity("/list"))

    links = [part["url"] for part in walk(card_of(answer)) if part.get("type") == "Action.OpenUrl"]
    assert "Budget talk" not in said(card_of(answer))
    assert links == [bot.meetings()[0]["joinWebUrl"]]


async def test_what_is_cancelled_from_the_list_leaves_it(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await bot.tell(bot.activity("Budget talk today at 3pm"))
    [listed] = await bot.tell(bot.activity("/list"))

    [question] = await bot.tell(bot.pressed(listed, "Cancel", at=0))
    answers = await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=3)

    [updated] = [each for each in answers if each.activity_id == listed.activity_id]
    assert updated.deed is Deed.UPDATED
    assert "Budget talk" not in said(card_of(updated))
    assert "Design review" in said(card_of(updated))
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review"]


async def test_in_a_group_the_list_is_for_its_owner_alone(bot: Bot) -> None:
    group = Room.group()
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm", room=group))

    [mine] = await bot.tell(bot.activity("/list", room=group))
    [theirs] = await bot.tell(bot.activity("/list", bot.kai, room=group))

    assert mine.targeted
    assert theirs.targeted
    assert "no meetings with me yet" in theirs.activity["text"]


async def test_a_long_list_says_how_many_more_there_are(bot: Bot) -> None:
    start = datetime.now(UTC) + timedelta(days=1)
    for number in range(7):
        meeting = replace(MEETING, start=start, end=start + timedelta(hours=1))
        await keep(bot, meeting, number)

    [answer] = await bot.tell(bot.activity("/list"))

    assert "And 2 more." in said(card_of(answer))


async def test_what_is_listed_can_be_held_again_and_reminded_of_from_there(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("Design review tomorrow at 3pm"))
    await keep(bot, over(days=1), 1)
    [listed] = await bot.tell(bot.activity("/list"))

    [reminded] = await bot.tell(bot.pressed(listed, "Remind me"))
    for at in (0, 1):
        await bot.tell(bot.pressed(listed, "Again next week", at=at))

    assert "before “Design review”" in plain(reminded.activity["text"])
    made = [meeting["subject"] for meeting in bot.meetings()]
    assert made == ["Design review", "Design review", "Retro"]
