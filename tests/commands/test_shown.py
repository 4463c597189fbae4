from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from bot.commands.shown import ShownCards
from bot.message import LeadsTo, Message, Reply
from bot.store import Closings, Database, Drafts, FurtherCards, Meetings, migrate
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE

ROBIN = MESSAGE.sender.person
REQUEST = UUID(int=7)
LEADS_TO = LeadsTo(reader=ROBIN, owner=ROBIN, request_id=REQUEST, until=MEETING.end)
CARDS = {
    "its own card": Reply(text="Join", shows=(ROBIN, REQUEST)),
    "an invitation": Reply(text="Join", leads_to=LEADS_TO),
}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(
        f"sqlite+aiosqlite:///{tmp_path / 'shown.db'}", keys=[b"k" * 32], now=Clock()
    )
    await migrate(database)
    yield database
    await database.close()


@pytest.mark.parametrize("card", CARDS)
async def test_a_way_in_that_arrives_after_the_meeting_was_cancelled_is_closed(
    database: Database, card: str
) -> None:
    """Nothing was there to be closed when it was cancelled."""
    meetings = Meetings(database)
    await meetings.remember_meeting(ROBIN, REQUEST, MEETING)

    async def deliver(message: Message, reply: Reply) -> str:
        await meetings.remember_cancelled(ROBIN, REQUEST)
        return "card-1"

    async def never(message: Message, reply: Reply) -> bool:
        raise AssertionError

    cards = ShownCards(
        meetings,
        further=FurtherCards(database),
        drafts=Drafts(database),
        deliver=deliver,
        replace=never,
    )

    await cards.deliver(MESSAGE, CARDS[card])

    to_close = await Closings(database).take_over(
        ended_before=database.now(), most=9, hold=timedelta(minutes=1)
    )
    assert to_close == [(ROBIN, REQUEST)]
