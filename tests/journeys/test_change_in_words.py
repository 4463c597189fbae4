"""A meeting that was made is changed in words. Now is Wednesday 2099-03-11, 09:30 in New York."""

from datetime import datetime
from typing import Any

import pytest

from bot.sandbox import Deed, Delivery, Fault, Room
from tests.journeys.conftest import Bot, card_of, plain

MADE = "Design review tomorrow at 3pm"


def times(meeting: dict[str, Any]) -> list[str]:
    """Start and end in UTC, to the minute."""
    moments = (datetime.fromisoformat(meeting[name]) for name in ("startDateTime", "endDateTime"))
    return [f"{moment:%Y-%m-%dT%H:%M}" for moment in moments]


def invited(bot: Bot) -> list[str]:
    """Object ids, or else addresses."""
    [meeting] = bot.meetings()
    people = meeting["participants"]["attendees"]
    return [one.get("upn") or one["identity"]["user"]["id"] for one in people]


async def made(bot: Bot, text: str = MADE, **more: Any) -> Delivery:
    [shown] = await bot.tell(bot.activity(text, **more))
    assert bot.meetings()
    return shown


@pytest.mark.parametrize(
    ("words", "wanted", "told"),
    [
        ("move it to 4pm", ["2099-03-12T20:00", "2099-03-12T20:30"], "4:00 – 4:30 PM"),
        ("push it back an hour", ["2099-03-12T20:00", "2099-03-12T20:30"], "4:00 – 4:30 PM"),
        ("make it an hour", ["2099-03-12T19:00", "2099-03-12T20:00"], "3:00 – 4:00 PM"),
        ("on Friday instead", ["2099-03-13T19:00", "2099-03-13T19:30"], "Friday, March 13"),
        (
            "/reschedule move the design review to 4pm",
            ["2099-03-12T20:00", "2099-03-12T20:30"],
            "4:00 – 4:30 PM",
        ),
    ],
)
async def test_words_move_the_last_meeting_and_its_card(
    bot: Bot, words: str, wanted: list[str], told: str
) -> None:
    await bot.sign_in()
    shown = await made(bot)

    updated, answer = await bot.tell(bot.activity(words), answers=2)

    [meeting] = bot.meetings()
    assert (meeting["subject"], times(meeting)) == ("Design review", wanted)
    assert (updated.deed, updated.activity_id) == (Deed.UPDATED, shown.activity_id)
    assert told in plain(card_of(updated)["fallbackText"])
    assert told in plain(answer.activity["text"])


async def test_people_are_added_to_those_who_are_invited_already(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot, f"{MADE} with ana@contoso.com")

    await bot.tell(bot.activity("add legal@contoso.com"), answers=2)
    [_, answer] = await bot.tell(bot.activity("add ben@contoso.com"), answers=2)

    [meeting] = bot.meetings()
    invited = [one["upn"] for one in meeting["participants"]["attendees"]]
    assert invited == ["ana@contoso.com", "legal@contoso.com", "ben@contoso.com"]
    assert "ana@contoso.com, legal@contoso.com, and ben@contoso.com" in answer.activity["text"]


@pytest.mark.parametrize("words", ["add Kai", "add kai.lindqvist@sandbox.example"])
async def test_who_is_added_by_name_or_address_is_found_in_the_roster(bot: Bot, words: str) -> None:
    await bot.sign_in()
    await made(bot, f"{MADE} with ana@contoso.com", room=Room.group())

    await bot.tell(bot.activity(words, room=Room.group()), answers=2)

    assert invited(bot) == ["ana@contoso.com", bot.kai.person.user_id]


@pytest.mark.parametrize("room", [Room.group(), Room.channel("1700000000000")])
async def test_who_is_mentioned_is_added_once(bot: Bot, room: Room) -> None:
    await bot.sign_in()
    await made(bot, room=room)

    for answers in (2, 1):
        activity = bot.activity("add Kai Lindqvist", room=room, mentions=[bot.kai])
        again = (await bot.tell(activity, answers=answers))[-1]

    assert invited(bot) == [bot.kai.person.user_id]
    assert "is that way already" in again.activity["text"]


async def test_who_was_invited_by_address_is_not_added_by_name(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot, f"{MADE} with kai.lindqvist@sandbox.example")

    [answer] = await bot.tell(bot.activity("add Kai", room=Room.group()))

    assert invited(bot) == ["kai.lindqvist@sandbox.example"]
    assert "is that way already" in answer.activity["text"]


async def test_whoever_is_unknown_is_named_and_the_others_are_added(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot, room=Room.group())

    [_, answer] = await bot.tell(bot.activity("add Kai and Zoltan", room=Room.group()), answers=2)
    [nobody] = await bot.tell(bot.activity("add Zoltan", room=Room.group()))

    assert invited(bot) == [bot.kai.person.user_id]
    assert "I do not know Zoltan" in answer.activity["text"]
    assert "Write the address" in nobody.activity["text"]


async def test_both_times_are_sent_and_all_people(bot: Bot) -> None:
    """Graph takes one time without the other for a mistake, and a list of people as the whole."""
    await bot.sign_in()
    await made(bot, f"{MADE} with ana@contoso.com")

    await bot.tell(bot.activity("make it an hour"), answers=2)
    await bot.tell(bot.activity("add legal@contoso.com"), answers=2)

    longer, more = [call.body for call in bot.sandbox.graph.calls if call.method == "PATCH"]
    assert set(longer) == {"startDateTime", "endDateTime"}
    invited = [one["upn"] for one in more["participants"]["attendees"]]
    assert invited == ["ana@contoso.com", "legal@contoso.com"]


async def test_an_option_is_changed(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot)

    [_, answer] = await bot.tell(bot.activity("record it"), answers=2)

    [meeting] = bot.meetings()
    assert meeting["recordAutomatically"] is True
    assert "options of “Design review” are changed" in answer.activity["text"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("no passcode", "Microsoft never changes them"),
        ("/reschedule", "is that way already"),
        ("move it to March 1, 2099", "already over"),
    ],
)
async def test_what_cannot_be_changed_is_said(bot: Bot, words: str, told: str) -> None:
    await bot.sign_in()
    await made(bot)

    [answer] = await bot.tell(bot.activity(words))

    assert told in (answer.activity.get("text") or card_of(answer)["fallbackText"])
    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_words_that_name_one_change_that_one(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot)
    await made(bot, "Budget talk tomorrow at 5pm")

    [_, answer] = await bot.tell(bot.activity("move the design review to 4pm"), answers=2)

    by_subject = {one["subject"]: times(one)[0] for one in bot.meetings()}
    assert by_subject == {"Design review": "2099-03-12T20:00", "Budget talk": "2099-03-12T21:00"}
    assert "Design review" in answer.activity["text"]


async def test_where_it_is_unclear_one_question_asks_which(bot: Bot) -> None:
    """They were asked for in a group; the words come in the personal chat."""
    await bot.sign_in()
    group = Room.group()
    await made(bot, room=group)
    await made(bot, "Budget talk tomorrow at 5pm", room=group)

    [question] = await bot.tell(bot.activity("push it back an hour"))
    picked = bot.pressed(question, "This one", at=1)
    [_, answer] = await bot.tell(picked, answers=2)

    assert "Which meeting" in card_of(question)["fallbackText"]
    assert "“Budget talk” is now on" in answer.activity["text"]
    assert times(bot.meetings()[1])[0] == "2099-03-12T22:00"
    assert times(bot.meetings()[0])[0] == "2099-03-12T19:00"


async def test_only_the_organizer_may_change_it(bot: Bot) -> None:
    await bot.sign_in()
    group = Room.group()
    await made(bot, room=group)

    [told] = await bot.tell(bot.activity("move it to 4pm", bot.kai, room=group))

    assert "Only the person who asked" in told.activity["text"]
    assert [call.method for call in bot.sandbox.graph.calls] == ["POST"]


async def test_without_a_meeting_there_is_nothing_to_change(bot: Bot) -> None:
    [told] = await bot.tell(bot.activity("push it back an hour"))

    assert "no meeting of yours" in told.activity["text"]


async def test_a_meeting_that_is_gone_is_closed_on_its_card(bot: Bot) -> None:
    await bot.sign_in()
    shown = await made(bot)
    bot.sandbox.graph.faults.append(Fault(method="PATCH", status=404))

    updated, told = await bot.tell(bot.activity("move it to 4pm"), answers=2)

    assert updated.activity_id == shown.activity_id
    assert "actions" not in card_of(updated)
    assert "no longer there" in told.activity["text"]


async def test_a_card_that_cannot_be_updated_is_shown_anew(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot)
    bot.sandbox.connector.faults.append(Fault(method="PUT", path="activities", status=404))

    [anew] = await bot.tell(bot.activity("move it to 4pm"))

    assert "4:00 – 4:30 PM" in plain(card_of(anew)["fallbackText"])


async def test_a_sign_in_that_is_over_is_asked_for_and_the_change_goes_on(bot: Bot) -> None:
    await bot.sign_in()
    await made(bot)
    await bot.tell(bot.activity("sign out"))
    [offer] = await bot.tell(bot.activity("move it to 4pm"))

    await bot.follow(offer, answers=2)

    assert times(bot.meetings()[0])[0] == "2099-03-12T20:00"
