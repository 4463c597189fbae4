"""A full inbox takes every message, and says so."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from bot.commands import Outcome, Progress
from bot.errors import ConnectorError
from bot.inbox import Inbox, Rates
from bot.inbox.inbox import MOST_NOTES
from bot.message import Message, Place, Reply, Scope
from bot.store import Database, State
from bot.store.schema import inbox as table
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, Replica, StartReplica

BUSY = "I have your message, and answer it as soon as I can."


def letters(count: int) -> list[Message]:
    return [
        replace(
            MESSAGE,
            activity_id=str(number),
            sender=replace(MESSAGE.sender, user_id=f"user-{number}"),
            place=replace(MESSAGE.place, conversation_id=f"a:{number}"),
        )
        for number in range(count)
    ]


def full(start: StartReplica, **more: object) -> tuple[Replica, asyncio.Event]:
    """A replica that holds one message at a time, and works on it until it is let go."""
    go = asyncio.Event()

    async def wait(message: Message, progress: Progress) -> Outcome:
        await go.wait()
        return DONE

    replica = start(answer=wait, most_held=1, **more)
    return replica, go


async def states(database: Database) -> set[str]:
    async with database.transaction() as connection:
        return set(await connection.scalars(select(table.c.state)))


async def settle(replica: Replica) -> None:
    while replica.inbox._notes:
        await next(iter(replica.inbox._notes))


async def test_who_has_to_wait_is_told_that_the_message_is_kept(start: StartReplica) -> None:
    replica, go = full(start)
    first, second = letters(2)

    await replica.inbox.receive(first)
    await replica.inbox.receive(second)
    await settle(replica)

    assert [BUSY in reply.text for reply in replica.far.sent] == [True]
    go.set()
    await replica.settle()


async def test_the_answer_takes_the_place_of_what_was_said_meanwhile(start: StartReplica) -> None:
    replica, go = full(start)
    other = start("other")
    first, second = letters(2)
    await replica.inbox.receive(first)
    await replica.inbox.receive(second)
    await settle(replica)

    await other.inbox.take_up_abandoned()
    await other.settle()

    assert other.far.sent == [replace(DONE.reply, replaces="shown-1")]
    go.set()
    await replica.settle()


async def test_what_one_person_alone_may_see_does_not_take_a_rooms_place(
    start: StartReplica,
) -> None:
    async def in_private(message: Message, progress: Progress) -> Outcome:
        return Outcome(reply=Reply(text="secret", private=True))

    replica, go = full(start)
    other = start("other", answer=in_private)
    first, second = letters(2)
    room: Place = replace(second.place, scope=Scope.GROUP)
    await replica.inbox.receive(first)
    await replica.inbox.receive(replace(second, place=room))
    await settle(replica)

    await other.inbox.take_up_abandoned()
    await other.settle()

    assert [reply.replaces for reply in other.far.sent] == [None]
    go.set()
    await replica.settle()


async def test_one_person_is_told_once_and_a_few_at_a_time(start: StartReplica) -> None:
    replica, go = full(start)
    first, second, *others = letters(MOST_NOTES + 10)
    await replica.inbox.receive(first)
    await replica.inbox.receive(second)
    await replica.inbox.receive(replace(second, activity_id="again"))
    for letter in others:
        await replica.inbox.receive(letter)
    at_a_time = len(replica.inbox._notes)
    await settle(replica)

    assert at_a_time <= MOST_NOTES
    assert len(replica.far.sent) <= 1 + len(others)
    go.set()
    await replica.settle()


async def test_a_word_that_cannot_be_said_costs_nothing(
    start: StartReplica, database: Database
) -> None:
    replica, go = full(start)
    other = start("other")
    replica.far.fail_with.append(ConnectorError("away"))
    first, second = letters(2)
    await replica.inbox.receive(first)
    await replica.inbox.receive(second)
    await settle(replica)

    await other.inbox.take_up_abandoned()
    await other.settle()
    go.set()
    await replica.settle()

    assert other.far.sent == [DONE.reply]


async def test_what_waits_is_taken_up_as_soon_as_there_is_room(start: StartReplica) -> None:
    """Not only when the replica looks round, every few seconds."""
    replica, go = full(start)
    for letter in letters(6):
        await replica.inbox.receive(letter)
    await settle(replica)
    recovering = asyncio.create_task(replica.inbox.recover())
    go.set()

    # Less than until it looks round by itself, and enough for it to come to rest: what is
    # cancelled in the middle of a statement leaves a connection behind.
    await asyncio.sleep(3)
    recovering.cancel()
    assert sum(reply.text == "done" for reply in replica.far.sent) == 6


async def test_who_writes_too_much_is_told_so_and_a_flood_is_dropped(
    start: StartReplica, database: Database, clock: Clock
) -> None:
    replica = start()
    inbox = Inbox(
        replica.rows,
        replica.worker,
        now=clock,
        rates=Rates(of_person=1, of_tenant=0, now=clock),
    )
    for number in range(3):
        await inbox.receive(replace(MESSAGE, activity_id=str(number)))
    await inbox.drain(within=timedelta(seconds=5))

    said = sorted(reply.text for reply in replica.far.sent)
    assert ["more than I can take" in text for text in said] == [True, False]
    assert await states(database) == {State.DONE, State.FAILED}
