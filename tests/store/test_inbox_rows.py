import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.message import Message, Reply
from bot.store import Answer, Database, InboxRow, InboxRows, State
from bot.store.schema import inbox
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE, NOW

LEASE = timedelta(seconds=30)
OFFER = Answer(reply=Reply(text="sign in"), end=State.ASKED, waits_for="sign_in")


@pytest.fixture
def rows(database: Database) -> InboxRows:
    return InboxRows(database, owner="replica-1", lease=LEASE)


@pytest.fixture
def other(database: Database) -> InboxRows:
    return InboxRows(database, owner="replica-2", lease=LEASE)


async def receive(rows: InboxRows, message: Message = MESSAGE) -> InboxRow:
    row = await rows.receive(message)
    assert row is not None
    return row


async def test_a_second_delivery_is_not_new(rows: InboxRows, other: InboxRows) -> None:
    assert await rows.receive(MESSAGE)

    assert not await rows.receive(MESSAGE)
    assert not await other.receive(MESSAGE)


async def test_who_signs_in_while_the_offer_is_written_down_is_not_passed_over(
    database: Database, rows: InboxRows, other: InboxRows
) -> None:
    """A client may answer an offer before the replica that sent it has noted that it did."""
    row = await receive(rows)
    await rows.record(row, State.SENDING, answer=OFFER)

    async with database.transaction() as connection:
        await connection.execute(update(inbox).values(state=State.ASKED, owner=None))
        person = MESSAGE.sender.person
        taking = asyncio.create_task(other.take_waiting(person, "sign_in", since=NOW))
        done, _ = await asyncio.wait({taking}, timeout=0.3)
    [taken] = await taking

    assert not done
    assert taken.message == MESSAGE


@pytest.mark.parametrize(
    "another",
    [
        replace(MESSAGE, activity_id="1700000000002"),
        replace(MESSAGE, place=replace(MESSAGE.place, conversation_id="a:1x1")),
        replace(MESSAGE, place=replace(MESSAGE.place, tenant_id="tenant-2")),
    ],
    ids=["activity", "conversation", "tenant"],
)
async def test_tenant_conversation_and_activity_tell_messages_apart(
    rows: InboxRows, another: object
) -> None:
    await rows.receive(MESSAGE)

    assert await rows.receive(another)  # type: ignore[arg-type]  # each is a Message


async def test_a_message_comes_back_as_it_was(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    message = replace(MESSAGE, value={"convene": {"verb": "answer"}, "date": "2026-03-12"})
    await rows.receive(message)
    clock.pass_by(seconds=30)

    [row] = await other.take_abandoned(most=10)

    assert row.message == message
    assert (row.state, row.attempts, row.meeting) == (State.RECEIVED, 2, None)


async def test_a_lease_that_is_held_is_respected(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    row = await receive(rows)
    clock.pass_by(seconds=20)
    await rows.renew(row)
    clock.pass_by(seconds=20)

    assert await other.take_abandoned(most=10) == []


async def test_who_lost_the_lease_writes_nothing_more(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    lost = await receive(rows)
    clock.pass_by(seconds=31)
    [held] = await other.take_abandoned(most=10)

    assert not await rows.record(lost, State.CREATING)
    assert not await rows.renew(lost)
    assert await other.record(held, State.CREATING)


async def test_not_even_the_same_replica_writes_under_a_lease_it_slept_past(
    rows: InboxRows, clock: Clock
) -> None:
    lost = await receive(rows)
    clock.pass_by(seconds=31)
    [held] = await rows.take_abandoned(most=10)

    assert not await rows.record(lost, State.CREATING)
    assert await rows.record(held, State.CREATING)


async def test_the_oldest_are_taken_first_and_no_more_than_asked(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    for number in range(5):
        await rows.receive(replace(MESSAGE, activity_id=str(number)))
        clock.pass_by(seconds=1)
    clock.pass_by(minutes=1)

    taken = await other.take_abandoned(most=3)

    assert [row.message.activity_id for row in taken] == ["0", "1", "2"]


async def test_a_released_row_waits_as_told(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    await rows.release(await receive(rows), after=timedelta(seconds=5))

    assert await other.take_abandoned(most=1) == []
    clock.pass_by(seconds=5)
    assert len(await other.take_abandoned(most=1)) == 1


async def test_the_meeting_survives_between_creating_and_answering(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    await rows.record(await receive(rows), State.CREATED, meeting=MEETING)
    clock.pass_by(minutes=1)

    [row] = await other.take_abandoned(most=1)

    assert (row.state, row.meeting) == (State.CREATED, MEETING)


@pytest.mark.parametrize("state", [State.DONE, State.FAILED, State.ASKED])
async def test_a_finished_message_is_not_taken_up_and_its_words_are_gone(
    rows: InboxRows, other: InboxRows, clock: Clock, database: Database, state: State
) -> None:
    row = await receive(rows)
    await rows.record(row, State.CREATED, meeting=MEETING)
    await rows.record(row, state)
    clock.pass_by(minutes=1)

    assert await other.take_abandoned(most=1) == []
    async with database.transaction() as connection:
        kept = (await connection.execute(select(inbox.c.message, inbox.c.meeting))).one()
    assert tuple(kept) == (b"", None)


async def test_what_waits_for_sign_in_goes_on_for_that_person_once(
    rows: InboxRows, other: InboxRows
) -> None:
    kai = replace(MESSAGE, activity_id="2", sender=replace(MESSAGE.sender, user_id="kai"))
    for message in (MESSAGE, kai):
        await rows.record(await receive(rows, message), State.ASKED, answer=OFFER)

    taken = await other.take_waiting(MESSAGE.sender.person, "sign_in", since=NOW)

    assert [row.message for row in taken] == [MESSAGE]
    assert taken[0].state is State.RECEIVED
    assert await rows.take_waiting(MESSAGE.sender.person, "sign_in", since=NOW) == []


async def test_what_waited_too_long_does_not_go_on(rows: InboxRows, clock: Clock) -> None:
    await rows.record(await receive(rows), State.ASKED, answer=OFFER)
    clock.pass_by(hours=2)

    assert await rows.take_waiting(MESSAGE.sender.person, "sign_in", since=clock()) == []


async def test_the_newest_message_of_a_conversation_waits_alone(
    rows: InboxRows, database: Database
) -> None:
    elsewhere = replace(MESSAGE, place=replace(MESSAGE.place, conversation_id="a:1x1"))
    newer = replace(MESSAGE, activity_id="2")
    for message in (MESSAGE, elsewhere, newer):
        await rows.record(await receive(rows, message), State.ASKED, answer=OFFER)

    taken = await rows.take_waiting(MESSAGE.sender.person, "sign_in", since=NOW)

    assert [row.message for row in taken] in ([elsewhere, newer], [newer, elsewhere])


async def test_nothing_of_a_message_is_readable_in_the_database(
    rows: InboxRows, database: Database
) -> None:
    await rows.receive(MESSAGE)

    async with database.transaction() as connection:
        row = (await connection.execute(select(inbox))).one()
    stored = repr(tuple(row))
    assert MESSAGE.text not in stored
    assert MESSAGE.sender.name not in stored


async def test_a_row_that_cannot_be_read_does_not_hold_up_the_others(
    rows: InboxRows, other: InboxRows, clock: Clock, database: Database
) -> None:
    await rows.receive(replace(MESSAGE, activity_id="broken"))
    await rows.receive(MESSAGE)
    async with database.transaction() as connection:
        await connection.execute(
            inbox.update().where(inbox.c.activity_id == "broken").values(message=b"junk")
        )
    clock.pass_by(minutes=1)

    taken = await other.take_abandoned(most=10)

    assert [row.message for row in taken] == [MESSAGE]
    clock.pass_by(minutes=1)
    again = await other.take_abandoned(most=10)
    assert [row.message for row in again] == [MESSAGE]


async def test_a_row_of_another_version_does_not_hold_up_the_others(
    rows: InboxRows, other: InboxRows, clock: Clock, database: Database
) -> None:
    """It opens, but is not what this version writes."""
    old = replace(MESSAGE, activity_id="old")
    await receive(rows, old)
    await receive(rows)
    parts = (old.place.tenant_id, old.place.conversation_id, old.activity_id, "message")
    name = "inbox/" + "/".join(f"{len(part)}:{part}" for part in parts)
    sealed = database.seal({"activity_id": "old"}, row=name)
    async with database.transaction() as connection:
        await connection.execute(
            inbox.update().where(inbox.c.activity_id == "old").values(message=sealed)
        )
    clock.pass_by(minutes=1)

    taken = await other.take_abandoned(most=10)

    assert [row.message for row in taken] == [MESSAGE]


async def test_the_retention_deletes_what_is_older(
    rows: InboxRows, clock: Clock, database: Database
) -> None:
    await rows.receive(MESSAGE)
    clock.pass_by(days=2)
    await rows.receive(replace(MESSAGE, activity_id="later"))

    await rows.forget(received_before=clock() - timedelta(days=1), waiting_since=clock())

    async with database.transaction() as connection:
        left = await connection.scalar(select(func.count()).select_from(inbox))
    assert left == 1


async def test_people_are_served_in_turn_and_not_the_one_who_wrote_most(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    for number in range(4):
        clock.pass_by(seconds=1)
        await rows.receive(replace(MESSAGE, activity_id=str(number)))
    clock.pass_by(seconds=1)
    kai = replace(MESSAGE, activity_id="kai", sender=replace(MESSAGE.sender, user_id="kai"))
    await rows.receive(kai)
    clock.pass_by(minutes=1)

    taken = await other.take_abandoned(most=3)

    assert [row.message.activity_id for row in taken] == ["0", "kai", "1"]


async def test_the_words_of_what_waited_too_long_are_gone(
    rows: InboxRows, clock: Clock, database: Database
) -> None:
    await rows.record(await receive(rows), State.ASKED, answer=OFFER)
    clock.pass_by(hours=2)

    await rows.forget(received_before=clock() - timedelta(days=1), waiting_since=clock())

    async with database.transaction() as connection:
        row = (await connection.execute(select(inbox))).one()
    assert (row.message, row.waits_for) == (b"", None)
