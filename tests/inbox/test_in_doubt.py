"""A card that may have been shown is never sent a second time."""

import asyncio
from dataclasses import replace

from bot.errors import ConnectorError
from bot.inbox.sending import MOST_DOUBTS
from bot.store import Answer, Database, State
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.inbox.conftest import CARD, StartReplica, answer_with_a_card, state_of


def lost() -> ConnectorError:
    """Nobody can tell whether it was shown."""
    error = ConnectorError("no answer")
    error.perhaps_shown = True
    return error


async def test_a_card_that_may_have_been_shown_is_followed_by_its_words_and_never_by_itself(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start(answer=answer_with_a_card)
    replica.far.fail_with += [lost(), lost()]
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    for _ in range(3):
        clock.pass_by(minutes=1)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    [reply] = replica.far.sent
    assert reply.card is None
    assert reply.text == (
        "Teams did not confirm that you got my answer. In case you did not:\n\ndone"
    )
    assert await state_of(database) == State.DONE


async def test_a_connector_that_always_loses_its_answers_is_believed_in_the_end(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start(answer=answer_with_a_card)
    replica.far.fail_with += [lost() for _ in range(99)]
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    for _ in range(9):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    assert len(replica.far.fail_with) == 99 - 1 - MOST_DOUBTS
    assert await state_of(database) == State.DONE


async def test_however_many_senders_ended_an_answer_is_sent_in_the_end(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    """Each was broken off before anything was sent; then the connector is away as well."""
    replica = start(answer=answer_with_a_card)
    broken_off = [asyncio.CancelledError() for _ in range(3 * MOST_DOUBTS)]
    replica.far.fail_with += [*broken_off, ConnectorError("not taken"), lost()]
    await replica.inbox.receive(MESSAGE)
    await asyncio.wait(replica.inbox._tasks)

    for _ in range(3 * MOST_DOUBTS + 2):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await asyncio.wait(replica.inbox._tasks)

    [reply] = replica.far.sent
    assert reply.text.endswith("\n\ndone")
    assert await state_of(database) == State.DONE


async def test_who_takes_over_an_update_from_a_sender_that_died_makes_it_again(
    start: StartReplica, clock: Clock
) -> None:
    """A PUT may be repeated: it shows the same card in the same place."""
    dead, living = start("dead"), start("living")
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    update = replace(CARD.reply, replaces="shown")
    await dead.rows.record(row, State.SENDING, answer=Answer(reply=update, end=State.DONE))
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert living.far.sent == [update]


async def test_who_takes_over_from_a_sender_that_died_sends_no_second_card(
    start: StartReplica, clock: Clock
) -> None:
    dead, living = start("dead"), start("living", answer=answer_with_a_card)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    answer = Answer(reply=CARD.reply, end=State.DONE)
    await dead.rows.record(row, State.SENDING, answer=answer)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    [reply] = living.far.sent
    assert (reply.card, reply.text.splitlines()[-1]) == (None, "done")
