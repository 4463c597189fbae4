"""A meeting is on no calendar; its card offers a file and a link that put it on one's own."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
from icalendar import Calendar

from bot.sandbox import Delivery, Room
from tests.cards.schema import walk
from tests.journeys.conftest import Bot, card_of, plain

MADE = "Design review tomorrow at 3pm for 45 min"


def link(shown: Delivery, title: str) -> str:
    [url] = [part["url"] for part in walk(card_of(shown)) if part.get("title") == title]
    return str(url)


async def fetch(bot: Bot, url: str) -> tuple[aiohttp.ClientResponse, bytes]:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(bot.address + urlsplit(url).path)
        return answer, await answer.read()


async def made(bot: Bot) -> Delivery:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MADE))
    return shown


def event_of(file: bytes) -> Any:
    events: Any = Calendar.from_ical(file).walk("VEVENT")
    return events[0]


async def test_the_file_puts_the_meeting_on_a_calendar(bot: Bot) -> None:
    shown = await made(bot)

    answer, file = await fetch(bot, link(shown, "Add to calendar"))

    [meeting] = bot.meetings()
    event = event_of(file)
    assert (answer.status, answer.content_type) == (200, "text/calendar")
    assert answer.headers["Cache-Control"] == "no-store"
    assert str(event["summary"]) == "Design review"
    assert event["dtstart"].dt.isoformat() == "2099-03-12T15:00:00-04:00"
    assert event["dtend"].dt.isoformat() == "2099-03-12T15:45:00-04:00"
    assert meeting["joinWebUrl"] in str(event["description"])
    assert any("on no calendar" in plain(part.get("text", "")) for part in walk(card_of(shown)))


async def test_the_file_has_what_calendars_ask_of_one(bot: Bot) -> None:
    """Its clocks spelt out, a name that stays through changes, and no wish for an answer."""
    shown = await made(bot)
    address = link(shown, "Add to calendar")

    _, first = await fetch(bot, address)
    await bot.tell(bot.activity("move it to 4pm"), answers=2)
    _, second = await fetch(bot, address)

    for file in (first, second):
        assert b"METHOD:PUBLISH" in file
        assert b"TZID:America/New_York" in file
        assert b"BEGIN:VTIMEZONE" in file
    assert event_of(first)["uid"] == event_of(second)["uid"]
    assert event_of(first)["sequence"] <= event_of(second)["sequence"]


async def test_the_same_link_gives_the_meeting_as_it_was_changed(bot: Bot) -> None:
    shown = await made(bot)
    await bot.tell(bot.activity("move it to 4pm"), answers=2)

    _, file = await fetch(bot, link(shown, "Add to calendar"))

    assert event_of(file)["dtstart"].dt.isoformat() == "2099-03-12T16:00:00-04:00"


async def test_a_cancelled_meeting_has_no_file(bot: Bot) -> None:
    shown = await made(bot)
    [question] = await bot.tell(bot.pressed(shown, "Cancel"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    answer, page = await fetch(bot, link(shown, "Add to calendar"))

    assert (answer.status, answer.content_type) == (404, "text/html")
    assert b"no longer good" in page


async def test_a_link_that_is_not_ours_gives_nothing(bot: Bot) -> None:
    first, _ = await fetch(bot, "/meetings/AAAA.ics")
    second, _ = await fetch(bot, "/meetings/..%2f.ics")

    assert (first.status, second.status) == (404, 404)


async def test_outlook_opens_with_the_meeting_filled_in(bot: Bot) -> None:
    shown = await made(bot)

    address = urlsplit(link(shown, "Add in Outlook"))

    query = parse_qs(address.query, strict_parsing=True)
    [meeting] = bot.meetings()
    assert address.netloc == "outlook.office.com"
    assert query["subject"] == ["Design review"]
    assert query["startdt"] == ["2099-03-12T19:00:00Z"]
    assert query["enddt"] == ["2099-03-12T19:45:00Z"]
    assert meeting["joinWebUrl"] in query["body"][0]
    assert "to" not in query


async def test_outlook_opens_an_invitation_to_all_who_come(bot: Bot) -> None:
    """By address, or by name where the chat's roster knows one; for the organizer alone."""
    group = Room.group()
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(f"{MADE} with Kai and zoe@fabrikam.example", room=group))

    [invitation] = await bot.tell(bot.pressed(shown, "Copy invitation", room=group))

    query = parse_qs(urlsplit(link(invitation, "Invite in Outlook")).query, strict_parsing=True)
    assert invitation.targeted
    assert query["to"] == [f"{bot.kai.upn},zoe@fabrikam.example"]
    assert query["subject"] == ["Design review"]
    assert "Invite in Outlook" not in str(card_of(shown))
    assert any("It goes out" in plain(part.get("text", "")) for part in walk(card_of(invitation)))


async def test_who_comes_alone_invites_nobody(bot: Bot) -> None:
    shown = await made(bot)

    [invitation] = await bot.tell(bot.pressed(shown, "Copy invitation"))

    assert link(invitation, "Add in Outlook")
    assert "Invite in Outlook" not in str(card_of(invitation))
