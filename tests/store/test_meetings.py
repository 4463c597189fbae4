from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from bot.message import Person
from bot.store import Database, Meetings
from tests.clock import Clock
from tests.examples import MEETING

ROBIN = Person("tenant-1", "user-1")
REQUEST = UUID(int=1)


async def test_recalls_what_was_made_for_a_request(database: Database) -> None:
    meetings = Meetings(database)

    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    assert await meetings.recall_meeting(ROBIN, REQUEST) == MEETING


async def test_a_meeting_is_its_persons_alone(database: Database) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    assert await meetings.recall_meeting(Person("tenant-1", "kai"), REQUEST) is None
    assert await meetings.recall_meeting(ROBIN, UUID(int=2)) is None


async def test_the_first_meeting_of_a_request_stays(database: Database) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    await meetings.remember_meeting(ROBIN, REQUEST, replace(MEETING, subject="other"))

    assert await meetings.recall_meeting(ROBIN, REQUEST) == MEETING


async def test_a_changed_meeting_takes_the_place_of_the_old(database: Database) -> None:
    meetings = Meetings(database)
    changed = replace(MEETING, subject="Budget, second round")
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    await meetings.replace_meeting(ROBIN, REQUEST, changed)
    await meetings.replace_meeting(Person("tenant-1", "kai"), REQUEST, MEETING)

    assert await meetings.recall_meeting(ROBIN, REQUEST) == changed


async def test_the_retention_deletes_past_meetings(database: Database) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    await meetings.forget(started_before=MEETING.start)
    kept = await meetings.recall_meeting(ROBIN, REQUEST)
    await meetings.forget(started_before=MEETING.start + timedelta(seconds=1))

    assert kept == MEETING
    assert await meetings.recall_meeting(ROBIN, REQUEST) is None


async def test_counts_what_was_made_for_one_person_since_then(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    clock.pass_by(hours=1)
    await meetings.remember_meeting(ROBIN, UUID(int=2), MEETING)
    await meetings.remember_meeting(Person("tenant-1", "kai"), UUID(int=3), MEETING)

    hour, day = clock() - timedelta(minutes=30), clock() - timedelta(days=1)

    assert await meetings.count_made(ROBIN, since=hour) == 1
    assert await meetings.count_made(ROBIN, since=day) == 2
