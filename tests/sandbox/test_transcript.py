"""What the bot said can be waited for and followed."""

import asyncio

import pytest

from bot.sandbox import Deed, Sandbox
from bot.sandbox.connector.transcript import Delivery
from tests.sandbox.bot_side import TEXT, Bot


async def test_what_comes_can_be_waited_for(sandbox: Sandbox, bot: Bot) -> None:
    await bot.say({"type": "typing"})
    await bot.say(TEXT)
    await bot.say({**TEXT, "text": "Again"})

    both = await sandbox.connector.wait_for(2)
    [again] = await sandbox.connector.wait_for(where=lambda one: one.activity["text"] == "Again")

    assert [one.deed for one in both] == [Deed.SENT, Deed.SENT]
    assert again == both[1]


async def test_waiting_ends_with_what_comes_later(sandbox: Sandbox, bot: Bot) -> None:
    transcript = sandbox.connector.transcript
    later = Delivery(deed=Deed.SENT, conversation_id="a:1", activity=TEXT)

    asyncio.get_running_loop().call_soon(transcript.add, later)
    found = await sandbox.connector.wait_for()

    assert found == [later]


async def test_waiting_in_vain_times_out(sandbox: Sandbox) -> None:
    with pytest.raises(TimeoutError):
        await sandbox.connector.wait_for(within=0.01)


async def test_a_conversation_can_be_followed(sandbox: Sandbox, bot: Bot) -> None:
    with sandbox.connector.follow(bot.chat) as queue, sandbox.connector.follow() as everything:
        await bot.say(TEXT)
        await bot.say(TEXT, to="19:x@thread.v2")
    await bot.say(TEXT)

    assert (queue.qsize(), everything.qsize()) == (1, 2)
    assert queue.get_nowait().conversation_id == bot.chat
