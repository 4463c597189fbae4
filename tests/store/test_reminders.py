from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import update

from bot.message import Person
from bot.store import Database, Kept, Reminder, Reminders
from bot.store.schema import reminder as table
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE, NOW

ROBIN = Person("tenant-1", "user-1")
REMINDER = Reminder(
    owner=ROBIN, request_id=UUID(int=1), lead=timedelta(minutes=10), occasion=MESSAGE
)
KEPT = Kept(owner=ROBIN, request_id=UUID(int=1), meeting=MEETING)
HOLD = timedelta(minutes=1)


async def test_what_is_due_is_taken_once_until_it_is_tried_again(
    database: Database, clock: Clock
) -> None:
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW + timedelta(seconds=1))

    early = await reminders.take_due(most=9, hold=HOLD)
    clock.pass_by(seconds=1)
    due = await reminders.take_due(most=9, hold=HOLD)
    held = await reminders.take_due(most=9, hold=HOLD)
    clock.pass_by(minutes=1)
    again = await reminders.take_due(most=9, hold=HOLD)

    assert (early, due, held, again) == ([], [REMINDER], [], [REMINDER])


async def test_one_that_does_not_open_holds_no_other_up(database: Database) -> None:
    reminders = Reminders(database)
    other = replace(REMINDER, request_id=UUID(int=2))
    await reminders.remember(REMINDER, due_at=NOW)
    await reminders.remember(other, due_at=NOW)
    async with database.transaction() as connection:
        broken = update(table).where(table.c.request_id == str(REMINDER.request_id))
        await connection.execute(broken.values(occasion=b"junk"))

    assert await reminders.take_due(most=9, hold=HOLD) == [other]


async def test_what_is_forgotten_is_not_due(database: Database) -> None:
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW)

    await reminders.forget(REMINDER)

    assert await reminders.take_due(most=9, hold=HOLD) == []


async def test_a_person_has_one_of_each_meeting(database: Database) -> None:
    reminders = Reminders(database)
    longer = replace(REMINDER, lead=timedelta(hours=1))
    await reminders.remember(REMINDER, due_at=NOW)
    await reminders.remember(longer, due_at=NOW)

    assert await reminders.take_due(most=9, hold=HOLD) == [longer]


async def test_it_follows_the_meeting(database: Database, clock: Clock) -> None:
    reminders = Reminders(database)
    await reminders.remember(REMINDER, due_at=NOW)

    await reminders.follow(KEPT)
    before = await reminders.take_due(most=9, hold=HOLD)
    clock.moment = MEETING.start - timedelta(minutes=10)
    after = await reminders.take_due(most=9, hold=HOLD)
    await reminders.follow(replace(KEPT, cancelled=True))
    clock.pass_by(days=1)

    assert (before, after) == ([], [REMINDER])
    assert await reminders.take_due(most=9, hold=HOLD) == []
