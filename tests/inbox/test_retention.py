import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from bot.inbox.retention import Retention
from bot.store import Database, Draft, Drafts, InboxRows, Meetings, RecentMeetings
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE
from tests.inbox.conftest import LEASE


def retention(database: Database, clock: Clock) -> Retention:
    return Retention(
        inbox=InboxRows(database, owner="r", lease=LEASE),
        drafts=Drafts(database),
        meetings=Meetings(database),
        recent=RecentMeetings(database),
        keep=timedelta(days=30),
        now=clock,
    )


async def test_what_is_older_than_the_retention_is_gone(database: Database, clock: Clock) -> None:
    rows = InboxRows(database, owner="r", lease=LEASE)
    person = MESSAGE.sender.person
    await rows.receive(MESSAGE)
    await Drafts(database).remember_draft(
        Draft(draft_id="d", messages=(MESSAGE,)), is_question=True
    )
    await Meetings(database).remember_meeting(person, UUID(int=1), MEETING)

    await retention(database, clock).forget()
    kept = await Meetings(database).recall_meeting(person, UUID(int=1))
    clock.pass_by(days=40)
    await retention(database, clock).forget()

    assert kept == MEETING
    assert await Meetings(database).recall_meeting(person, UUID(int=1)) is None
    assert await Drafts(database).take_draft("d", MESSAGE) is None
    assert await rows.receive(MESSAGE)


async def test_a_database_that_is_away_is_tried_again_later(
    clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    away = Database("sqlite+aiosqlite:////proc/none/db", keys=[b"k" * 32], now=clock)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(retention(away, clock).run(), timeout=1.0)

    assert [record.message for record in caplog.records] == ["retention.failed"]


async def test_what_has_a_time_of_its_own_goes_with_it(database: Database, clock: Clock) -> None:
    class Codes:
        asked = 0

        async def forget_expired(self) -> None:
            self.asked += 1

    codes = Codes()
    retention = Retention(
        inbox=InboxRows(database, owner="r", lease=LEASE),
        drafts=Drafts(database),
        meetings=Meetings(database),
        recent=RecentMeetings(database),
        keep=timedelta(days=30),
        now=clock,
        expiring=[codes],
    )

    await retention.forget()

    assert codes.asked == 1
