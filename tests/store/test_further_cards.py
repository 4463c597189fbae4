from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from bot.message import LeadsTo, Message, Person
from bot.store import Database, FurtherCard, FurtherCards
from tests.clock import Clock
from tests.examples import MESSAGE, NOW

ROBIN = MESSAGE.sender.person
KAI = Person(ROBIN.tenant_id, "kai")
REQUEST = UUID(int=7)
TO_ONE = LeadsTo(reader=KAI, owner=ROBIN, request_id=REQUEST, until=NOW + timedelta(hours=1))
TO_ALL = LeadsTo(reader=ROBIN, owner=ROBIN, until=NOW + timedelta(hours=1))
INVITATION = FurtherCard(leads_to=TO_ONE, occasion=MESSAGE, card_id="1")
LIST = FurtherCard(leads_to=TO_ALL, occasion=MESSAGE, card_id="2")
ELSEWHERE: Message = replace(MESSAGE, place=replace(MESSAGE.place, conversation_id="elsewhere"))


@pytest.fixture
async def cards(database: Database) -> FurtherCards:
    cards = FurtherCards(database)
    await cards.remember(INVITATION)
    await cards.remember(LIST)
    return cards


async def test_a_meeting_has_its_own_cards_and_the_lists_of_its_owner(cards: FurtherCards) -> None:
    of_this = await cards.recall(ROBIN, REQUEST)
    of_another = await cards.recall(ROBIN, UUID(int=8))
    of_kai = await cards.recall(KAI, UUID(int=9))

    assert sorted(card.card_id for card in of_this) == ["1", "2"]
    assert of_another == [LIST]
    assert of_kai == []


async def test_a_list_is_found_where_it_was_shown(cards: FurtherCards) -> None:
    assert await cards.recall_lists(MESSAGE, ROBIN) == [LIST]
    assert await cards.recall_lists(ELSEWHERE, ROBIN) == []
    assert await cards.recall_lists(MESSAGE, KAI) == []


async def test_an_activity_is_kept_once_as_it_is_now(cards: FurtherCards) -> None:
    later = replace(LIST, leads_to=replace(TO_ALL, until=NOW + timedelta(days=9)))

    await cards.remember(later)

    assert await cards.recall_lists(MESSAGE, ROBIN) == [later]


async def test_what_is_forgotten_is_gone(cards: FurtherCards) -> None:
    await cards.forget(LIST)
    await cards.forget_shown(ELSEWHERE, "1")

    assert await cards.recall(ROBIN, REQUEST) == [INVITATION]

    await cards.forget_shown(MESSAGE, "1")

    assert await cards.recall(ROBIN, REQUEST) == []


async def test_what_is_over_goes_a_day_later(cards: FurtherCards, clock: Clock) -> None:
    clock.pass_by(hours=20)
    await cards.forget_expired()
    before = await cards.recall(ROBIN, REQUEST)
    clock.pass_by(hours=6)
    await cards.forget_expired()

    assert len(before) == 2
    assert await cards.recall(ROBIN, REQUEST) == []


async def test_one_that_does_not_open_does_not_hide_the_others(
    cards: FurtherCards, database_url: str, clock: Clock
) -> None:
    other = Database(database_url, keys=[b"x" * 32], now=clock)
    await FurtherCards(other).remember(INVITATION)
    await other.close()

    assert await cards.recall(ROBIN, REQUEST) == [LIST]
