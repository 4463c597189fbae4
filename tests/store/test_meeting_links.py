from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from bot.message import Person
from bot.store import Database, MeetingLink, MeetingLinks, Meetings
from tests.clock import Clock
from tests.examples import MEETING, NOW

ROBIN = Person("tenant-1", "user-1")
REQUEST = UUID(int=1)
LINK = MeetingLink(
    owner=ROBIN,
    request_id=REQUEST,
    zone="America/Los_Angeles",
    details=True,
    until=NOW + timedelta(days=2),
)


async def test_a_link_opens_the_meeting_as_it_is_now(database: Database) -> None:
    meetings, links = Meetings(database), MeetingLinks(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    written = links.write_link(LINK)
    moved = replace(MEETING, subject="Budget, second round")
    await meetings.replace_meeting(ROBIN, REQUEST, moved)

    linked = await links.open_link(written)

    assert linked is not None
    assert (linked.link, linked.meeting) == (LINK, moved)


async def test_a_link_for_a_room_shows_no_passcode(database: Database) -> None:
    links = MeetingLinks(database)
    await Meetings(database).remember_meeting(ROBIN, REQUEST, MEETING)

    linked = await links.open_link(links.write_link(replace(LINK, details=False)))

    assert linked is not None
    assert linked.meeting.passcode is None


async def test_a_link_is_good_for_a_while(database: Database, clock: Clock) -> None:
    links = MeetingLinks(database)
    await Meetings(database).remember_meeting(ROBIN, REQUEST, MEETING)
    written = links.write_link(LINK)

    clock.pass_by(days=2, seconds=1)

    assert await links.open_link(written) is None


async def test_a_link_to_what_is_cancelled_or_was_never_there_opens_nothing(
    database: Database,
) -> None:
    meetings, links = Meetings(database), MeetingLinks(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    await meetings.remember_cancelled(ROBIN, REQUEST)

    assert await links.open_link(links.write_link(LINK)) is None
    other = replace(LINK, request_id=UUID(int=2))
    assert await links.open_link(links.write_link(other)) is None


@pytest.mark.parametrize("forged", ["", "a", "AAAA", "x" * 400, "é"])
async def test_what_is_not_sealed_by_us_opens_nothing(database: Database, forged: str) -> None:
    assert await MeetingLinks(database).open_link(forged) is None


async def test_no_character_of_a_link_can_be_changed(database: Database) -> None:
    links = MeetingLinks(database)
    await Meetings(database).remember_meeting(ROBIN, REQUEST, MEETING)
    written = links.write_link(LINK)

    for at in range(0, len(written), 7):
        other = "A" if written[at] != "A" else "B"
        assert await links.open_link(written[:at] + other + written[at + 1 :]) is None
