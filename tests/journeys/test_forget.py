"""Who signs out or wants to be forgotten is, at once, and is told so."""

import json

import pytest
from sqlalchemy import func, select

from bot.sandbox import Fault, Room
from bot.store import Database
from bot.store.erasure import PERSONAL
from bot.store.schema import token_cache
from tests.journeys.conftest import Bot, card_of, link_of
from tests.journeys.signing_in import MESSAGE, settle
from tests.journeys.test_change import change


async def named_in(bot: Bot, *ids: str) -> dict[str, int]:
    """Count the rows that name somebody, by table."""
    database = Database(bot.settings.database, keys=[bytes(32)])
    async with database.transaction() as connection:
        counts = {
            table.name: await connection.scalar(
                select(func.count()).select_from(table).where(table.c.user_id.in_(ids))
            )
            for table in PERSONAL
        }
    await database.close()
    return {name: count for name, count in counts.items() if count}


@pytest.mark.parametrize("words", ["/forget", "forget me", "Please delete my data.", "forget"])
async def test_everything_about_the_sender_is_erased_and_they_are_told(
    bot: Bot, words: str
) -> None:
    """Tokens, an open question, a message that waits, meetings and links; of nobody else."""
    await bot.sign_in(bot.robin)
    await bot.sign_in(bot.kai)
    [shown] = await bot.tell(bot.activity(MESSAGE))
    await bot.tell(bot.activity(MESSAGE, bot.kai))
    await bot.tell(bot.activity("schedule a vendor review"))
    bot.sandbox.entra.revoke(bot.robin.person)
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    await bot.tell(bot.activity("Budget talk tomorrow at 4pm"))
    await bot.sign_in(bot.robin)
    kais = await named_in(bot, bot.kai.person.user_id)
    before = await named_in(bot, bot.robin.person.user_id, bot.robin.account_id)

    [told] = await bot.tell(bot.activity(words))
    await settle()
    after = await named_in(bot, bot.robin.person.user_id, bot.robin.account_id)
    [refused] = await bot.tell(change(bot, card_of(shown), {"subject": "Other"}))
    [offer] = await bot.tell(bot.activity("Retro tomorrow at 5pm"))

    assert {"token_cache", "draft", "meeting", "inbox"} <= set(before)
    assert "I have erased everything I held about you" in told.activity["text"]
    assert after == {}
    assert await named_in(bot, bot.kai.person.user_id) == kais
    assert "Only the person who asked me" in refused.activity["text"]
    assert link_of(offer)


async def test_what_waited_for_the_sign_in_does_not_go_on_afterwards(bot: Bot) -> None:
    [_] = await bot.tell(bot.activity(MESSAGE))
    await bot.tell(bot.activity("/forget"))

    await bot.sign_in()
    await settle()

    assert bot.meetings() == []


async def test_in_a_room_it_is_told_to_the_sender_alone(bot: Bot) -> None:
    [told] = await bot.tell(bot.activity("forget me", room=Room.group()))

    assert told.targeted


async def test_signing_out_deletes_the_tokens_and_says_so(bot: Bot) -> None:
    await bot.sign_in(bot.robin)
    await bot.sign_in(bot.kai)

    [told] = await bot.tell(bot.activity("sign out", room=Room.group()))

    database = Database(bot.settings.database, keys=[bytes(32)])
    async with database.transaction() as connection:
        left = (await connection.scalars(select(token_cache.c.user_id))).all()
    await database.close()
    assert left == [bot.kai.person.user_id]
    assert "I no longer hold any token of yours." in told.activity["text"]
    assert told.targeted


@pytest.mark.parametrize("words", ["forget it", "don't forget the retro tomorrow at 3pm"])
async def test_other_words_erase_nothing(bot: Bot, words: str) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity(words))

    assert "erased" not in json.dumps(answer.activity)
    assert "token_cache" in await named_in(bot, bot.robin.person.user_id)
