from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import update

from bot.message import Person
from bot.store import Database, Kept, Meetings, Occasion, wordless
from bot.store.schema import meeting as table
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE

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


async def test_a_meeting_is_kept_with_where_it_was_asked_for_and_its_card(
    database: Database,
) -> None:
    meetings = Meetings(database)
    occasion = Occasion(message=wordless(MESSAGE), notes=("no_dial_in",))

    await meetings.remember_meeting(ROBIN, REQUEST, MEETING, occasion=occasion)
    await meetings.remember_card(ROBIN, REQUEST, "card-1")
    kept = await meetings.recall_kept(ROBIN, REQUEST)

    assert kept == Kept(
        owner=ROBIN, request_id=REQUEST, meeting=MEETING, occasion=occasion, card_id="card-1"
    )
    assert occasion.message.text == ""


async def test_the_meetings_of_a_conversation_come_the_last_touched_first(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    occasion = Occasion(message=wordless(MESSAGE))
    for number in (1, 2, 3):
        clock.pass_by(seconds=1)
        await meetings.remember_meeting(ROBIN, UUID(int=number), MEETING, occasion=occasion)
    clock.pass_by(seconds=1)
    await meetings.replace_meeting(ROBIN, UUID(int=1), MEETING)
    await meetings.remember_cancelled(ROBIN, UUID(int=2))

    here = await meetings.recall_here(MESSAGE)
    elsewhere = await meetings.recall_here(
        replace(MESSAGE, place=replace(MESSAGE.place, conversation_id="a:other"))
    )

    assert [kept.request_id.int for kept in here] == [1, 3]
    assert elsewhere == []


async def test_a_person_s_meetings_come_the_earliest_first(database: Database) -> None:
    meetings = Meetings(database)
    for number, days in ((1, 2), (2, 0), (3, 1)):
        start = MEETING.start + timedelta(days=days)
        await meetings.remember_meeting(ROBIN, UUID(int=number), replace(MEETING, start=start))

    found = await meetings.recall_all(ROBIN, since=MEETING.start + timedelta(hours=1))

    assert [kept.request_id.int for kept in found] == [3, 1]


async def test_a_meeting_that_does_not_open_hides_no_other(database: Database) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, UUID(int=1), MEETING)
    await meetings.remember_meeting(ROBIN, UUID(int=2), MEETING)
    async with database.transaction() as connection:
        broken = update(table).where(table.c.request_id == str(UUID(int=1)))
        await connection.execute(broken.values(meeting=b"junk"))

    found = await meetings.recall_all(ROBIN, since=MEETING.start)

    assert [kept.request_id.int for kept in found] == [2]


async def test_what_is_not_over_is_given_the_next_first(database: Database) -> None:
    meetings = Meetings(database)
    later = replace(
        MEETING, start=MEETING.start + timedelta(days=1), end=MEETING.end + timedelta(days=1)
    )
    await meetings.remember_meeting(ROBIN, UUID(int=2), later)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    await meetings.remember_meeting(Person("tenant-1", "kai"), REQUEST, MEETING)

    both = await meetings.recall_upcoming(ROBIN, since=MEETING.start)
    assert [kept.meeting for kept in both] == [MEETING, later]
    [kept] = await meetings.recall_upcoming(ROBIN, since=MEETING.end)
    assert kept.meeting == later
