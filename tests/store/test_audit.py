"""Who did what to which meeting is known for a time, by ids alone."""

from datetime import timedelta

from sqlalchemy import select

from bot.message import Person
from bot.store import Action, Audit, Database, Entry, Erasure, Rotation
from bot.store.schema import audit
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.store.conftest import KEY

ROBIN = MESSAGE.sender.person
KEEP = timedelta(days=90)
MEETING_ID = "MSoxMjM"


async def read(log: Audit, clock: Clock, *, past: timedelta = timedelta(days=999)) -> list[Entry]:
    span = {"since": clock() - past, "until": clock() + timedelta(seconds=1)}
    return [entry async for entry in log.entries(**span)]


async def test_each_deed_is_told_in_its_order(database: Database, clock: Clock) -> None:
    log = Audit(database, keep=KEEP)

    await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")
    clock.pass_by(minutes=1)
    await log.record(ROBIN, Action.CHANGED, MEETING_ID, reference="aaaa0002")
    clock.pass_by(minutes=1)
    await log.record(ROBIN, Action.CANCELLED, MEETING_ID, reference="aaaa0003")

    told = await read(log, clock)
    assert [(each.action, each.reference) for each in told] == [
        ("created", "aaaa0001"),
        ("changed", "aaaa0002"),
        ("cancelled", "aaaa0003"),
    ]
    assert {(each.tenant_id, each.user_id, each.meeting_id) for each in told} == {
        (ROBIN.tenant_id, ROBIN.user_id, MEETING_ID)
    }
    assert told[2].at == clock()


async def test_a_deed_is_written_once(database: Database, clock: Clock) -> None:
    """After a crash the work is done again, and is the same deed."""
    log = Audit(database, keep=KEEP)

    for _ in range(2):
        await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")

    assert len(await read(log, clock)) == 1


async def test_a_time_bounds_what_is_told(database: Database, clock: Clock) -> None:
    log = Audit(database, keep=KEEP)
    await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")
    clock.pass_by(days=2)
    await log.record(ROBIN, Action.CHANGED, MEETING_ID, reference="aaaa0002")

    [late] = await read(log, clock, past=timedelta(days=1))
    moment = clock()
    early = [each async for each in log.entries(since=moment - KEEP, until=moment)]

    assert late.reference == "aaaa0002"
    assert [each.reference for each in early] == ["aaaa0001"]


async def test_it_is_forgotten_at_its_own_time(database: Database, clock: Clock) -> None:
    log = Audit(database, keep=KEEP)
    await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")

    clock.pass_by(days=89)
    await log.forget_expired()
    kept = await read(log, clock)
    clock.pass_by(days=2)
    await log.forget_expired()

    assert len(kept) == 1
    assert await read(log, clock) == []


async def test_with_no_time_nothing_is_kept(database: Database, clock: Clock) -> None:
    log = Audit(database, keep=timedelta())

    await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")

    assert await read(log, clock) == []


async def test_it_outlives_the_wish_to_be_forgotten(database: Database, clock: Clock) -> None:
    log = Audit(database, keep=KEEP)
    await log.record(ROBIN, Action.CREATED, MEETING_ID, reference="aaaa0001")

    await Erasure(database).erase(MESSAGE)

    assert len(await read(log, clock)) == 1


async def test_a_meetings_id_is_sealed_for_its_row_and_with_the_newest_key(
    database: Database, database_url: str, clock: Clock
) -> None:
    """A join link can be made of it. An entry whose key is gone is told without it."""
    await Audit(database, keep=KEEP).record(ROBIN, Action.CREATED, MEETING_ID, reference="a1")
    newer = Database(database_url, keys=[b"n" * 32, KEY], now=clock)
    alone = Database(database_url, keys=[b"n" * 32], now=clock)

    async with database.transaction() as connection:
        [sealed] = (await connection.scalars(select(audit.c.meeting_id))).all()
    [unknown] = await read(Audit(alone, keep=KEEP), clock)
    await Rotation(newer).run()
    [known] = await read(Audit(alone, keep=KEEP), clock)

    await newer.close()
    await alone.close()
    assert MEETING_ID.encode() not in sealed
    assert (unknown.meeting_id, known.meeting_id) == (None, MEETING_ID)
    assert Person(known.tenant_id, known.user_id) == ROBIN
