"""What is never finished is given up, and owned up to."""

import pytest

from bot.commands import Outcome, Progress
from bot.errors import StoreError
from bot.inbox.worker import MOST_ATTEMPTS, Answering
from bot.message import Message
from bot.store import Database, State
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE
from tests.inbox.conftest import CARD, StartReplica, state_of


async def test_a_message_that_is_never_finished_is_given_up_with_a_word(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    async def stumble(message: Message, progress: Progress) -> Outcome:
        raise StoreError("away")

    replica = start(answer=stumble)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    assert ["reference" in reply.text for reply in replica.far.sent] == [True]
    assert await state_of(database) == State.FAILED


async def begin_and_stumble(message: Message, progress: Progress) -> Outcome:
    await progress.creating()
    raise StoreError("away")


async def begin_and_crash(message: Message, progress: Progress) -> Outcome:
    await progress.creating()
    raise ValueError("our bug")


@pytest.mark.parametrize("answer", [begin_and_stumble, begin_and_crash])
async def test_what_is_given_up_after_the_call_had_begun_is_owned_up_to(
    start: StartReplica, clock: Clock, answer: Answering
) -> None:
    replica = start(answer=answer)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    [told] = [reply.text for reply in replica.far.sent]
    assert "I cannot tell whether the meeting was made" in told


async def test_a_meeting_that_is_there_is_shown_however_often_the_work_was_cut_short(
    start: StartReplica, clock: Clock
) -> None:
    async def stumble(message: Message, progress: Progress) -> Outcome:
        if progress.meeting:
            return CARD
        await progress.created(MEETING)
        raise StoreError("away")

    first, last = start(answer=stumble), start(answer=stumble)
    await first.inbox.receive(MESSAGE)
    await first.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await last.rows.take_abandoned(most=1)
    clock.pass_by(minutes=10)
    await last.inbox.take_up_abandoned()
    await last.settle()

    assert last.far.sent == [CARD.reply]
