"""A second click is no second press."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.message import Message
from bot.store import Database, InboxRows, State
from tests.clock import Clock
from tests.examples import MESSAGE

LEASE = timedelta(seconds=30)
PRESS = replace(MESSAGE, value={"convene": {"verb": "again", "draft": "d"}}, reply_to_id="card")
CLICK = replace(PRESS, activity_id="2")


@pytest.fixture
def rows(database: Database) -> InboxRows:
    return InboxRows(database, owner="replica-1", lease=LEASE)


@pytest.fixture
def other(database: Database) -> InboxRows:
    return InboxRows(database, owner="replica-2", lease=LEASE)


async def test_a_second_click_is_found_out_by_any_replica(
    rows: InboxRows, other: InboxRows
) -> None:
    assert await rows.receive(PRESS)

    assert await rows.receive(CLICK) is None
    assert await other.receive(replace(CLICK, activity_id="3")) is None


async def test_a_second_click_is_not_taken_up_later(
    rows: InboxRows, other: InboxRows, clock: Clock
) -> None:
    await rows.receive(PRESS)
    await rows.receive(CLICK)
    clock.pass_by(minutes=1)

    taken = await other.take_abandoned(most=10)

    assert [row.message for row in taken] == [PRESS]


@pytest.mark.parametrize(
    "another",
    [
        replace(CLICK, sender=replace(CLICK.sender, user_id="kai")),
        replace(CLICK, reply_to_id="another card"),
        replace(CLICK, value={"convene": {"verb": "again", "draft": "e"}}),
        replace(CLICK, value={}),
    ],
    ids=["person", "card", "data", "no press"],
)
async def test_another_person_card_or_data_is_another_press(
    rows: InboxRows, another: Message
) -> None:
    await rows.receive(PRESS)

    assert await rows.receive(another)


async def test_what_is_done_with_may_be_pressed_again(rows: InboxRows) -> None:
    row = await rows.receive(PRESS)
    assert row is not None
    await rows.record(row, State.DONE)

    assert await rows.receive(CLICK)


async def test_a_press_that_nobody_ended_is_forgotten(rows: InboxRows, clock: Clock) -> None:
    await rows.receive(PRESS)
    clock.pass_by(hours=2)

    await rows.forget(received_before=clock() - timedelta(days=30), waiting_since=clock())

    assert await rows.receive(CLICK)
