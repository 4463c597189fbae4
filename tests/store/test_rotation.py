"""A new key in front: what older ones sealed is sealed anew, and the older ones can go."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import LargeBinary, func, insert, select, update

from bot.errors import UnreadableRowError
from bot.message import LeadsTo, Person, Reply
from bot.store import (
    Action,
    Answer,
    Audit,
    Database,
    Draft,
    Drafts,
    FurtherCard,
    FurtherCards,
    InboxRows,
    Meetings,
    RecentMeeting,
    RecentMeetings,
    Rotation,
    SignInFlows,
    SignInReceipts,
    State,
    TokenCaches,
    migrate,
)
from bot.store.kept_meeting import Occasion
from bot.store.rotation import AT_ONCE
from bot.store.schema import metadata, reminder, token_cache
from bot.store.sealed import SEALED, reminder_name
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE, NOW

OLD, NEW = b"o" * 32, b"n" * 32
ROBIN = MESSAGE.sender.person
ANSWER = Answer(reply=Reply(text="done"), end=State.DONE, signed_in=ROBIN)
RECENT = RecentMeeting(
    request_id="1",
    user_id="robin",
    maker="Robin",
    subject="Budget",
    start=MEETING.start,
    end=MEETING.end,
)
LATER = NOW + timedelta(minutes=10)


@pytest.fixture
async def older(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    """The database as it was before the new key."""
    database = Database(database_url, keys=[OLD], now=clock)
    await migrate(database)
    yield database
    await database.close()


@pytest.fixture
async def newer(older: Database, database_url: str, clock: Clock) -> AsyncIterator[Database]:
    database = Database(database_url, keys=[NEW, OLD], now=clock)
    yield database
    await database.close()


async def fill(database: Database) -> None:
    """Keep something in every sealed column."""
    await TokenCaches(database, cloud="public").remember_cache(ROBIN, "robins tokens")
    await SignInFlows(database).remember_flow("link", ROBIN, {"state": "s"}, LATER)
    await SignInReceipts(database).remember_receipt("code", ROBIN, {"digits": "1"}, LATER)
    await Drafts(database).remember_draft(
        Draft(draft_id="d", messages=(MESSAGE,)), is_question=True
    )
    occasion = Occasion(message=MESSAGE)
    await Meetings(database).remember_meeting(ROBIN, UUID(int=7), MEETING, occasion=occasion)
    leads_to = LeadsTo(reader=ROBIN, owner=ROBIN, until=LATER)
    card = FurtherCard(leads_to=leads_to, occasion=MESSAGE, card_id="1")
    await FurtherCards(database).remember(card)
    async with database.transaction() as connection:
        await connection.execute(
            insert(reminder).values(
                tenant_id=ROBIN.tenant_id,
                user_id=ROBIN.user_id,
                request_id=str(UUID(int=7)),
                lead_minutes=10,
                due_at=LATER,
                occasion=database.seal(
                    occasion,
                    row=reminder_name(ROBIN.tenant_id, ROBIN.user_id, str(UUID(int=7))),
                ),
            )
        )
    rows = InboxRows(database, owner="r", lease=timedelta(seconds=30))
    row = await rows.receive(MESSAGE)
    assert row is not None
    await rows.record(row, State.CREATED, meeting=MEETING)
    await rows.record(row, State.ANSWERED, answer=ANSWER)
    await RecentMeetings(database).claim_thread(MESSAGE.place, RECENT)
    log = Audit(database, keep=timedelta(days=9))
    await log.record(ROBIN, Action.CREATED, "m", reference="aaaa0001")


async def stale(database: Database) -> int:
    """Count what another key than the newest has sealed."""
    newest, count = database.newest_key, 0
    async with database.transaction() as connection:
        for column in SEALED:
            older = func.substr(column, 1, len(newest)) != newest
            wanted = select(func.count()).where(func.length(column) > 0, older)
            count += await connection.scalar(wanted) or 0
    return count


def test_every_sealed_column_is_known() -> None:
    columns = {
        column
        for table in metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, LargeBinary)
    }

    assert set(SEALED) == columns


async def test_everything_opens_with_the_new_key_alone(
    older: Database, newer: Database, database_url: str, clock: Clock
) -> None:
    await fill(older)
    before = await stale(newer)

    await Rotation(newer).run()

    assert before == len(SEALED)
    assert await stale(newer) == 0
    alone = Database(database_url, keys=[NEW], now=clock)
    assert await TokenCaches(alone, cloud="public").recall_cache(ROBIN) == "robins tokens"
    assert await SignInFlows(alone).recall_flow("link") == (ROBIN, {"state": "s"})
    assert await SignInReceipts(alone).recall_receipt("code") == (ROBIN, {"digits": "1"})
    assert await Drafts(alone).recall_open_draft(MESSAGE)
    assert await Meetings(alone).recall_meeting(ROBIN, UUID(int=7)) == MEETING
    kais = replace(RECENT, request_id="2", user_id="kai")
    assert await RecentMeetings(alone).claim_thread(MESSAGE.place, kais) == RECENT
    clock.pass_by(minutes=1)
    [row] = await InboxRows(alone, owner="s", lease=timedelta(seconds=30)).take_abandoned(most=9)
    assert (row.message, row.meeting, row.answer) == (MESSAGE, MEETING, ANSWER)
    await alone.close()


async def test_several_replicas_may_do_so_at_once(older: Database, newer: Database) -> None:
    """And what is written meanwhile stays."""
    caches = TokenCaches(older, cloud="public")
    people = [Person("t", f"u-{number:03}") for number in range(2 * AT_ONCE + 1)]
    for person in people:
        await caches.remember_cache(person, person.user_id)
    written = TokenCaches(newer, cloud="public")

    await asyncio.gather(
        Rotation(newer).run(),
        Rotation(newer).run(),
        written.remember_cache(people[-1], "written meanwhile"),
    )

    assert await stale(newer) == 0
    kept = [await written.recall_cache(person) for person in people]
    assert kept == [*(person.user_id for person in people[:-1]), "written meanwhile"]


async def test_what_does_not_open_is_left_and_keeps_nothing_back(
    older: Database, newer: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """A row copied to another person's key is not sealed for them."""
    caches = TokenCaches(older, cloud="public")
    people = [Person("t", f"u-{number:03}") for number in range(AT_ONCE + 5)]
    for person in people:
        await caches.remember_cache(person, person.user_id)
    async with older.transaction() as connection:
        theirs = select(token_cache.c.cache).where(token_cache.c.user_id == "u-000")
        stolen = await connection.scalar(theirs)
        mine = token_cache.c.user_id == "u-003"
        await connection.execute(update(token_cache).where(mine).values(cache=stolen))

    with caplog.at_level("INFO"):
        await Rotation(newer).run()

    assert await stale(newer) == 1
    assert await TokenCaches(newer, cloud="public").recall_cache(people[3]) is None
    [event] = [record for record in caplog.records if record.message == "keys.rotated"]
    assert (vars(event)["resealed"], vars(event)["unreadable"]) == (AT_ONCE + 4, 1)


async def test_with_nothing_to_do_nothing_is_said(
    newer: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await fill(newer)

    with caplog.at_level("INFO"):
        await Rotation(newer).run()

    assert "keys.rotated" not in caplog.messages


async def test_words_that_are_gone_stay_gone(older: Database, newer: Database) -> None:
    rows = InboxRows(older, owner="r", lease=timedelta(seconds=30))
    row = await rows.receive(replace(MESSAGE, activity_id="done"))
    assert row is not None
    await rows.record(row, State.DONE)

    await Rotation(newer).run()

    assert await stale(newer) == 0


async def test_a_value_is_sealed_anew_for_its_own_row_alone(newer: Database) -> None:
    sealed = newer.seal("text", row="mine")

    with pytest.raises(UnreadableRowError):
        newer.reseal(sealed, row="another")
