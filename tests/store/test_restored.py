"""A restored database has Convene do nothing by itself that may have been done since."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from bot.meeting import Meeting
from bot.message import Person
from bot.store import (
    Closings,
    Database,
    Meetings,
    Reminder,
    Reminders,
    close_open_ends,
)
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE, NOW

ROBIN = Person("tenant-1", "user-1")
REQUEST = UUID(int=1)
REMINDER = Reminder(owner=ROBIN, request_id=REQUEST, lead=timedelta(minutes=10), occasion=MESSAGE)
HOLD = timedelta(minutes=1)
MOVED = replace(MEETING, end=MEETING.end + timedelta(hours=3))


async def over(database: Database, clock: Clock, meeting: Meeting) -> list[tuple[Person, UUID]]:
    """The meetings whose cards are to be closed, once *meeting* is over."""
    clock.moment = meeting.end + timedelta(seconds=1)
    return await Closings(database).take_over(ended_before=clock(), most=9, hold=HOLD)


async def test_a_reminder_that_may_have_come_since_comes_no_second_time(database: Database) -> None:
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW)

    await close_open_ends(database)

    assert await reminders.take_due(most=9, hold=HOLD) == []


async def test_a_reminder_still_to_come_comes(database: Database, clock: Clock) -> None:
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW + timedelta(seconds=1))

    await close_open_ends(database)
    clock.pass_by(seconds=1)

    assert await reminders.take_due(most=9, hold=HOLD) == [REMINDER]


async def test_a_reminder_on_the_screen_is_left_as_it_is(database: Database, clock: Clock) -> None:
    """It may tell of a meeting that was moved since, and is not overwritten with what was."""
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW)
    await reminders.put_off(REMINDER, until=MEETING.end, card_id="card-1")

    await close_open_ends(database)
    clock.moment = MEETING.end

    assert await reminders.take_due(most=9, hold=HOLD) == []


async def test_no_card_is_closed_at_an_end_that_may_be_another_by_now(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    await close_open_ends(database)

    assert await over(database, clock, MEETING) == []


async def test_a_meeting_that_is_changed_after_the_restore_is_closed_again(
    database: Database, clock: Clock
) -> None:
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)
    await close_open_ends(database)

    await meetings.replace_meeting(ROBIN, REQUEST, MOVED)

    assert await over(database, clock, MOVED) == [(ROBIN, REQUEST)]
