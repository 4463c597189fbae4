"""An answer is kept until it is delivered, or nobody wants it."""

from datetime import timedelta
from typing import Any

import pytest

from bot.errors import ConnectorError, ConversationGoneError, IdentityUnavailableError, StoreError
from bot.inbox import Worker
from bot.inbox.sending import pause
from bot.inbox.worker import MOST_ATTEMPTS
from bot.store import Database, InboxRow, InboxRows, State
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, StartReplica, state_of


@pytest.mark.parametrize(
    "error", [ConnectorError("away", status=502), IdentityUnavailableError("away")]
)
async def test_an_answer_that_cannot_be_delivered_is_tried_again_later(
    start: StartReplica, clock: Clock, database: Database, error: Exception
) -> None:
    replica = start()
    replica.far.fail_with.append(error)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    before = await state_of(database)

    clock.pass_by(seconds=1)
    await replica.inbox.take_up_abandoned()
    too_early = list(replica.far.sent)
    clock.pass_by(seconds=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (before, too_early) == (State.ANSWERED, [])
    assert replica.far.sent == [DONE.reply]


async def test_an_answer_that_makes_the_sending_fail_is_given_up(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.append(ValueError("our bug"))

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert await state_of(database) == State.FAILED


async def test_an_answer_is_given_up_where_the_bot_is_unwanted(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.append(ConversationGoneError("blocked", status=403))

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert await state_of(database) == State.FAILED


async def test_an_answer_is_kept_for_a_day_and_no_longer(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.extend([ConnectorError("away") for _ in range(400)])
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(23):
        clock.pass_by(hours=1)
        await replica.inbox.take_up_abandoned()
        await replica.settle()
    kept = await state_of(database)

    clock.pass_by(hours=2)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (kept, await state_of(database)) == (State.ANSWERED, State.FAILED)


def test_the_pauses_grow_to_a_minute() -> None:
    pauses = [pause(attempts).total_seconds() for attempts in range(1, MOST_ATTEMPTS)]

    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60, 60]


class FlakyRows(InboxRows):
    """A database that is away for a moment, just as the end is to be written."""

    away = 2

    async def record(self, row: InboxRow, state: State, **facts: Any) -> bool:
        if state is State.DONE and self.away:
            self.away -= 1
            raise StoreError("away")
        return await super().record(row, state, **facts)


async def test_an_answer_is_not_sent_again_where_its_end_is_hard_to_write(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    rows = FlakyRows(database, owner="r", lease=timedelta(seconds=30))
    worker = Worker(
        rows,
        answer=replica.far.answer,
        deliver=replica.far.deliver,
        show_typing=replica.far.show_typing,
        lease=timedelta(seconds=30),
    )
    row = await rows.receive(MESSAGE)
    assert row is not None

    await worker.work(row)

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE
