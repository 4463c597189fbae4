"""Who holds the lease works on the message, and nobody else."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.commands import Outcome, Progress
from bot.message import Message
from bot.store import Database
from bot.store.schema import inbox as table
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, StartReplica


async def test_who_lost_the_lease_makes_no_meeting(start: StartReplica, clock: Clock) -> None:
    """A replica that slept past its lease stops before it touches the outside world."""
    taken, made = asyncio.Event(), []

    async def oversleep(message: Message, progress: Progress) -> Outcome:
        await taken.wait()
        await progress.creating()
        made.append("meeting")
        return DONE

    sleeper, other = start("sleeper", answer=oversleep), start("other")
    await sleeper.inbox.receive(MESSAGE)
    await asyncio.sleep(0)
    clock.pass_by(minutes=1)
    await other.inbox.take_up_abandoned()
    await other.settle()

    taken.set()
    await sleeper.settle()

    assert made == []
    assert (sleeper.far.sent, other.far.sent) == ([], [DONE.reply])


async def test_a_replica_that_slept_past_its_own_lease_works_a_message_once(
    start: StartReplica, clock: Clock
) -> None:
    taken, made = asyncio.Event(), []

    async def oversleep(message: Message, progress: Progress) -> Outcome:
        await taken.wait()
        await progress.creating()
        made.append("meeting")
        return DONE

    replica = start(answer=oversleep)
    await replica.inbox.receive(MESSAGE)
    await asyncio.sleep(0)
    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    taken.set()
    await replica.settle()

    assert made == ["meeting"]
    assert replica.far.sent == [DONE.reply]


async def renewed(database: Database, *, until: datetime) -> None:
    async with asyncio.timeout(30):
        while True:
            async with database.transaction() as connection:
                if await connection.scalar(select(table.c.lease_until)) == until:
                    return
            await asyncio.sleep(0.02)


async def test_the_lease_is_renewed_while_the_work_goes_on(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    finish = asyncio.Event()

    async def work_long(message: Message, progress: Progress) -> Outcome:
        await finish.wait()
        return DONE

    slow = start("slow", answer=work_long, lease=timedelta(seconds=0.3))
    other = start("other")
    await slow.inbox.receive(MESSAGE)
    taken = []
    for _ in range(4):
        clock.pass_by(seconds=0.25)
        await renewed(database, until=clock() + timedelta(seconds=0.3))
        taken += await other.rows.take_abandoned(most=1)

    finish.set()
    await slow.settle()

    assert (slow.far.sent, taken) == ([DONE.reply], [])
