"""A message is received once and answered once."""

import asyncio
from dataclasses import replace

import pytest

from bot.commands import Outcome, Progress
from bot.message import Message
from bot.store import Database, State
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, StartReplica, state_of


async def test_a_message_is_answered_and_done(start: StartReplica, database: Database) -> None:
    replica = start()

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE


async def test_five_deliveries_are_one_message(start: StartReplica) -> None:
    replica, other = start("replica-1"), start("replica-2")

    for receiver in (replica, replica, other, other, replica):
        await receiver.inbox.receive(MESSAGE)
    await replica.settle()
    await other.settle()

    assert len(replica.far.sent) == 1
    assert other.far.sent == []


async def test_our_own_bug_ends_the_turn_with_a_reference_and_nothing_else(
    start: StartReplica, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async def crash(message: Message, progress: Progress) -> Outcome:
        raise KeyError("bug")

    replica = start(answer=crash)

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    [record] = [each for each in caplog.records if each.message == "inbox.crashed"]
    assert record.__dict__["reference"] in replica.far.sent[0].text
    assert await state_of(database) == State.FAILED


async def test_typing_is_shown_while_the_answer_is_made(start: StartReplica) -> None:
    async def think(message: Message, progress: Progress) -> Outcome:
        await asyncio.sleep(0.01)
        return DONE

    replica = start(answer=think)
    second = replace(MESSAGE, activity_id="2")

    await replica.inbox.receive(MESSAGE)
    await replica.inbox.receive(second)
    await replica.settle()

    assert sorted(replica.far.typed) == sorted([MESSAGE.activity_id, "2"])
