"""Short orders about the meeting that was just made, in people's own languages."""

import json

import pytest

from bot.sandbox import Fault, Room
from tests.journeys.conftest import Bot, card_of, plain
from tests.journeys.test_change_in_words import times

MADE = "Design review tomorrow at 3pm"


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-US", "call it Vendor list"),
        ("de-DE", "Nenn es Vendor list"),
        ("ja-JP", "タイトルをVendor listに変更して"),
    ],
)
async def test_a_new_name_is_its_subject(bot: Bot, locale: str, words: str) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))

    updated, told = await bot.tell(bot.activity(words) | {"locale": locale}, answers=2)

    [meeting] = bot.meetings()
    assert meeting["subject"] == "Vendor list"
    assert times(meeting) == ["2099-03-12T19:00", "2099-03-12T19:30"]
    assert updated.activity_id == shown.activity_id
    assert "Vendor list" in told.activity["text"]


async def test_a_request_that_is_still_open_is_named_too(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("schedule a meeting tomorrow"))
    await bot.tell(bot.activity("call it Vendor list"), answers=2)

    await bot.tell(bot.activity("at 3pm"), answers=2)

    assert [meeting["subject"] for meeting in bot.meetings()] == ["Vendor list"]


async def test_whose_address_is_unknown_is_asked_for(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))

    [told] = await bot.tell(bot.activity("add Noor"))

    assert "Write the address" in told.activity["text"]


@pytest.mark.parametrize(
    ("locale", "words", "start"),
    [
        ("fr-FR", "même heure dans deux semaines", "2099-03-26T19:00"),
        ("en-US", "again next Tuesday", "2099-03-17T19:00"),
        ("en-US", "again on Friday at 5pm", "2099-03-13T21:00"),
        ("zh-CN", "下周再开一次", "2099-03-19T19:00"),
    ],
)
async def test_it_is_held_again_when_words_say(
    bot: Bot, locale: str, words: str, start: str
) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))

    await bot.tell(bot.activity(words) | {"locale": locale})

    assert [times(meeting)[0] for meeting in bot.meetings()] == ["2099-03-12T19:00", start]


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "remind me an hour before"), ("pl-PL", "Przypomnij mi godzinę przed spotkaniem")],
)
async def test_a_reminder_is_promised(bot: Bot, locale: str, words: str) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity(MADE))

    [told] = await bot.tell(bot.activity(words) | {"locale": locale})

    assert "Design review" in told.activity["text"]


@pytest.mark.parametrize("words", ["copy the invitation", "what's the dial-in number?", ""])
async def test_the_invitation_is_shown_to_be_copied(bot: Bot, words: str) -> None:
    """Microsoft's own text, with the links for a calendar; to the organizer alone."""
    group = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE, room=group))

    pressed = bot.pressed(shown, "Copy invitation", room=group)
    [told] = await bot.tell(bot.activity(words, room=group) if words else pressed)

    [meeting] = bot.meetings()
    card = plain(json.dumps(card_of(told)).replace("\\\\", "\\"))
    assert told.targeted
    assert meeting["joinWebUrl"] in card
    assert meeting["joinMeetingIdSettings"]["passcode"] in card
    assert ".ics" in card
    assert "deeplink/compose" in card
    assert "data:text/html" not in card


async def test_there_is_no_invitation_to_what_is_gone(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    bot.sandbox.graph.faults.append(Fault(method="GET", status=404))

    closed, told = await bot.tell(bot.pressed(shown, "Copy invitation"), answers=2)

    assert closed.activity_id == shown.activity_id
    assert "no longer there" in told.activity["text"]


async def test_there_is_no_invitation_to_what_is_cancelled(bot: Bot) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    await bot.tell(bot.activity("cancel it"))
    await bot.tell(bot.activity("yes"), answers=3)

    _, told = await bot.tell(bot.pressed(shown, "Copy invitation"), answers=2)

    assert "cancelled already" in told.activity["text"]
