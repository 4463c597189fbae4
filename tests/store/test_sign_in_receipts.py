import asyncio
from datetime import timedelta

from sqlalchemy import select

from bot.message import Person
from bot.store import Accounts, Database, SignInReceipts
from bot.store.schema import sign_in_receipt as table
from tests.clock import Clock

ROBIN = Person("t", "29:robin")
KAI = Person("t", "29:kai")
RECEIPT = {"digits": "012345", "owner": "user-1", "cache": "s3cret"}
LASTS = timedelta(minutes=10)


async def remembered(database: Database, clock: Clock) -> SignInReceipts:
    receipts = SignInReceipts(database)
    await receipts.remember_receipt("c0de", ROBIN, RECEIPT, clock() + LASTS)
    return receipts


async def test_a_receipt_is_found_by_its_code_and_taken_once(
    database: Database, clock: Clock
) -> None:
    receipts = await remembered(database, clock)

    found = await receipts.recall_receipt("c0de")
    dropped = await asyncio.gather(*(receipts.drop_receipt("c0de") for _ in range(4)))

    assert found == (ROBIN, RECEIPT)
    assert sorted(dropped) == [False, False, False, True]
    assert await receipts.recall_receipt("c0de") is None


async def test_after_its_time_it_is_worth_nothing(database: Database, clock: Clock) -> None:
    receipts = await remembered(database, clock)

    clock.pass_by(minutes=10)

    assert await receipts.recall_receipt("c0de") is None
    assert await receipts.take_by_digits(ROBIN, "012345") is None


async def test_digits_are_for_the_one_who_asked(database: Database, clock: Clock) -> None:
    receipts = await remembered(database, clock)

    assert await receipts.take_by_digits(KAI, "012345") is None
    assert await receipts.take_by_digits(ROBIN, "012345") == RECEIPT
    assert await receipts.take_by_digits(ROBIN, "012345") is None


async def test_five_wrong_tries_are_all(database: Database, clock: Clock) -> None:
    receipts = await remembered(database, clock)

    tries = [await receipts.take_by_digits(ROBIN, f"99999{n}") for n in range(5)]

    assert tries == [None] * 5
    assert await receipts.take_by_digits(ROBIN, "012345") is None


async def test_nothing_of_it_stands_in_clear(database: Database, clock: Clock) -> None:
    await remembered(database, clock)

    async with database.transaction() as connection:
        row = (await connection.execute(select(table))).one()

    dumped = repr(tuple(row)).encode()
    for secret in (b"c0de", b"012345", b"s3cret"):
        assert secret not in dumped


async def test_what_is_over_is_deleted(database: Database, clock: Clock) -> None:
    receipts = await remembered(database, clock)

    clock.pass_by(minutes=10)
    await receipts.forget_expired()

    async with database.transaction() as connection:
        assert (await connection.execute(select(table))).first() is None


async def test_an_account_is_the_last_ones_who_proved_it(database: Database) -> None:
    accounts = Accounts(database)

    before = await accounts.recall_account(ROBIN)
    await accounts.remember_account(ROBIN, Person("t", "user-1"))
    await accounts.remember_account(ROBIN, Person("t", "user-2"))

    assert before is None
    assert await accounts.recall_account(ROBIN) == Person("t", "user-2")
    assert await accounts.recall_account(KAI) is None
