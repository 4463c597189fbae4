import asyncio
from dataclasses import replace

from sqlalchemy import func, select

from bot.message import TokenExchange
from bot.store import Database, TokenExchanges
from bot.store.schema import token_exchange as table
from tests.clock import Clock
from tests.examples import MESSAGE, SENDER

EXCHANGE = TokenExchange(occasion=MESSAGE, exchange_id="x-1", token="t")
OTHERS = replace(EXCHANGE, occasion=replace(MESSAGE, sender=replace(SENDER, user_id="user-2")))


async def test_of_many_copies_one_acts(database: Database) -> None:
    exchanges = TokenExchanges(database)

    claims = await asyncio.gather(*(exchanges.claim(EXCHANGE) for _ in range(6)))

    assert sorted(claims) == [False] * 5 + [True]


async def test_what_comes_of_it_is_told_to_the_others(database: Database) -> None:
    exchanges = TokenExchanges(database)
    await exchanges.claim(EXCHANGE)

    before = await exchanges.outcome(EXCHANGE)
    await exchanges.finish(EXCHANGE, worked=True)

    assert before is None
    assert await exchanges.outcome(EXCHANGE) is True


async def test_another_person_or_purpose_or_exchange_is_another_matter(database: Database) -> None:
    exchanges = TokenExchanges(database)
    await exchanges.claim(EXCHANGE)

    assert await exchanges.claim(OTHERS)
    assert await exchanges.claim(EXCHANGE, purpose="wrong_user")
    assert await exchanges.claim(replace(EXCHANGE, exchange_id="x-2"))


async def test_a_client_that_cannot_is_remembered_for_an_hour(
    database: Database, clock: Clock
) -> None:
    exchanges = TokenExchanges(database)
    before = await exchanges.is_unable(MESSAGE)

    remembered = [await exchanges.remember_unable(MESSAGE) for _ in range(2)]
    within = await exchanges.is_unable(MESSAGE)
    clock.pass_by(hours=1)

    assert (before, remembered, within) == (False, [True, False], True)
    assert not await exchanges.is_unable(MESSAGE)
    assert not await exchanges.is_unable(OTHERS.occasion)


async def test_what_is_over_is_deleted(database: Database, clock: Clock) -> None:
    exchanges = TokenExchanges(database)
    await exchanges.claim(EXCHANGE)
    await exchanges.remember_unable(MESSAGE)

    clock.pass_by(minutes=10)
    await exchanges.forget_expired()

    async with database.transaction() as connection:
        assert await connection.scalar(select(func.count()).select_from(table)) == 1
    assert await exchanges.claim(EXCHANGE)
