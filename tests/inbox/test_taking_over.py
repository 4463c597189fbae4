"""What one replica left, another takes up where it stands."""

import asyncio

import pytest

from bot.commands import Outcome, Progress
from bot.errors import ConnectorError, StoreError
from bot.message import Message
from bot.store import Database, State
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE
from tests.inbox.conftest import DONE, StartReplica, state_of


async def test_another_replica_takes_up_what_a_dead_one_left(
    start: StartReplica, clock: Clock
) -> None:
    dead, living = start("dead"), start("living")
    await dead.rows.receive(MESSAGE)
    clock.pass_by(seconds=31)

    await living.inbox.take_up_abandoned()
    await living.settle()
    await living.inbox.take_up_abandoned()

    assert living.far.sent == [DONE.reply]


async def test_a_made_meeting_is_known_to_whoever_takes_over(
    start: StartReplica, clock: Clock
) -> None:
    seen: list[Progress] = []

    async def look(message: Message, progress: Progress) -> Outcome:
        seen.append(progress)
        return DONE

    dead, living = start("dead"), start("living", answer=look)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    await dead.rows.record(row, State.CREATED, meeting=MEETING)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert [(progress.meeting, progress.begun) for progress in seen] == [(MEETING, False)]


async def test_who_takes_over_knows_that_the_call_was_begun(
    start: StartReplica, clock: Clock
) -> None:
    begun: list[bool] = []

    async def look(message: Message, progress: Progress) -> Outcome:
        begun.append(progress.begun)
        await progress.creating()
        await progress.created(MEETING)
        return DONE

    dead, living = start("dead"), start("living", answer=look)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    await dead.rows.record(row, State.CREATING)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert begun == [True]


async def test_an_answer_that_is_known_is_sent_without_asking_anybody_again(
    start: StartReplica, clock: Clock
) -> None:
    asked = []

    async def count(message: Message, progress: Progress) -> Outcome:
        asked.append(message)
        return DONE

    replica = start(answer=count)
    replica.far.fail_with.append(ConnectorError("busy", status=429))
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (len(asked), replica.far.sent) == (1, [DONE.reply])


async def test_a_database_that_goes_away_in_the_middle_leaves_the_message_for_later(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    away = True

    async def stumble(message: Message, progress: Progress) -> Outcome:
        if away:
            raise StoreError("away")
        return DONE

    replica = start(answer=stumble)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    away = False
    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE


async def test_recovery_outlives_a_database_that_is_away(
    start: StartReplica, caplog: pytest.LogCaptureFixture
) -> None:
    away = Database("sqlite+aiosqlite:////proc/none/db", keys=[b"k" * 32])
    replica = start(database=away)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(replica.inbox.recover(), timeout=1.0)

    assert [record.message for record in caplog.records] == ["inbox.recovery_failed"]
