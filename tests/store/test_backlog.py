from dataclasses import replace
from datetime import timedelta

from bot.store import Backlog, Database, InboxRows, State
from tests.clock import Clock
from tests.examples import MESSAGE


async def test_an_empty_inbox_holds_nothing(database: Database) -> None:
    waiting = await Backlog(database).count_waiting()

    assert (waiting.number, waiting.oldest) == (0, timedelta())


async def test_what_has_no_end_waits_since_the_oldest_of_it(
    database: Database, clock: Clock
) -> None:
    rows = InboxRows(database, owner="one", lease=timedelta(seconds=30))
    done = await rows.receive(replace(MESSAGE, activity_id="a-1"))
    clock.pass_by(minutes=1)
    for activity_id in ("a-2", "a-3"):
        await rows.receive(replace(MESSAGE, activity_id=activity_id))
        clock.pass_by(minutes=1)
    assert done
    await rows.record(done, State.DONE)

    waiting = await Backlog(database).count_waiting()

    assert (waiting.number, waiting.oldest) == (2, timedelta(minutes=2))
    assert await Backlog(database).count_by_state() == {"done": 1, "received": 2}
