"""A replica that stops finishes what it began, or gives it back."""

import asyncio
from datetime import timedelta

import pytest

from bot.commands import Outcome, Progress
from bot.errors import StoreError
from bot.message import Message
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, StartReplica


async def test_a_stopping_replica_takes_nothing_more(start: StartReplica) -> None:
    replica = start()
    await replica.inbox.drain(within=timedelta(seconds=1))

    with pytest.raises(StoreError, match="stopping"):
        await replica.inbox.receive(MESSAGE)


async def test_a_stopping_replica_finishes_what_it_began(start: StartReplica) -> None:
    replica = start()
    await replica.inbox.receive(MESSAGE)

    await replica.inbox.drain(within=timedelta(seconds=5))

    assert replica.far.sent == [DONE.reply]


async def test_a_stopping_replica_gives_back_what_it_cannot_finish(
    start: StartReplica,
) -> None:
    async def never_end(message: Message, progress: Progress) -> Outcome:
        await asyncio.Event().wait()
        return DONE

    stopping, other = start("stopping", answer=never_end), start("other")
    await stopping.inbox.receive(MESSAGE)
    await asyncio.sleep(0)

    await stopping.inbox.drain(within=timedelta(seconds=0))
    await other.inbox.take_up_abandoned()
    await other.settle()

    assert other.far.sent == [DONE.reply]
