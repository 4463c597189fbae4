from datetime import timedelta
from uuid import UUID

from bot.message import Person
from bot.store import Closings, Database, Meetings
from tests.clock import Clock
from tests.examples import MEETING

ROBIN = Person("tenant-1", "user-1")
REQUEST = UUID(int=1)
KEY = (ROBIN, REQUEST)
HOLD = timedelta(minutes=10)


async def take(database: Database, clock: Clock) -> list[tuple[Person, UUID]]:
    return await Closings(database).take_over(ended_before=clock(), most=9, hold=HOLD)


async def made(database: Database, clock: Clock) -> Meetings:
    """Keep a meeting that ended a moment ago."""
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    clock.pass_by(seconds=(MEETING.end - clock()).total_seconds() + 1)
    return meetings


async def test_what_is_over_is_taken_once_until_it_is_tried_again(
    database: Database, clock: Clock
) -> None:
    await made(database, clock)

    first, second = await take(database, clock), await take(database, clock)
    clock.pass_by(minutes=11)
    later = await take(database, clock)

    assert (first, second, later) == ([KEY], [], [KEY])


async def test_what_is_closed_stays_closed_unless_it_is_moved(
    database: Database, clock: Clock
) -> None:
    meetings = await made(database, clock)

    await Closings(database).close(*KEY)
    clock.pass_by(minutes=11)
    closed = await take(database, clock)
    await meetings.replace_meeting(ROBIN, REQUEST, MEETING)

    assert (closed, await take(database, clock)) == ([], [KEY])


async def test_what_is_not_over_is_left_alone(database: Database, clock: Clock) -> None:
    await Meetings(database).remember_meeting(ROBIN, REQUEST, MEETING)

    assert await take(database, clock) == []


async def test_what_is_cancelled_is_taken_only_where_its_card_is_still_open(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(*KEY, MEETING)
    await meetings.remember_cancelled(*KEY)
    clock.pass_by(days=400)
    closed = await take(database, clock)

    await meetings.close_later(*KEY)

    assert closed == []
    assert await take(database, clock) == [KEY]


async def test_a_card_that_arrives_after_the_meeting_was_cancelled_is_closed(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(*KEY, MEETING)
    await meetings.remember_cancelled(*KEY)

    await meetings.remember_card(*KEY, "card-1")

    assert await take(database, clock) == [KEY]


async def test_no_card_of_a_meeting_to_come_is_closed(database: Database, clock: Clock) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(*KEY, MEETING)

    await meetings.remember_card(*KEY, "card-1")
    await meetings.close_later(*KEY)
    early = await take(database, clock)
    clock.pass_by(seconds=(MEETING.end - clock()).total_seconds() + 1)

    assert (early, await take(database, clock)) == ([], [KEY])
