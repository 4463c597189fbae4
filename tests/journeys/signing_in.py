"""What a person's Teams clients do about a sign-in, for tests that look between the steps."""

import asyncio
import re
from contextlib import AsyncExitStack
from typing import Any

from sqlalchemy import func, select

from bot.sandbox import Answer, Delivery, Resident
from bot.sandbox.loopback import find_free_port
from bot.sandbox.teams_client import SignInCard, read_sign_in_card
from bot.store import Database
from bot.store.schema import sign_in_receipt, token_cache
from bot.wiring.running import running
from tests.journeys.conftest import Bot

MESSAGE = "Design review tomorrow at 3pm"
STATE = re.compile(r'<body data-state="([^"]+)"')
DIGITS = re.compile(r"<strong>(\d{6})</strong>")


def sign_in_card(delivery: Delivery) -> SignInCard:
    card = read_sign_in_card(delivery.activity)
    assert card is not None
    return card


def exchange_of(
    bot: Bot, offer: Delivery, *, token: str | None = None, who: Resident | None = None
) -> dict[str, Any]:
    """The invoke by which a client answers *offer*, with a token of the sender's or another."""
    person = who or bot.robin
    return bot.sandbox.activities.token_exchange(
        person,
        token=bot.sandbox.entra.sso_token(person) if token is None else token,
        exchange_id=str(sign_in_card(offer).exchange_id),
    )


async def exchange(bot: Bot, offer: Delivery, **changes: Any) -> Answer:
    return await bot.hand_in(exchange_of(bot, offer, **changes))


async def verify_state(bot: Bot, who: Resident, state: str) -> Answer:
    return await bot.hand_in(
        bot.sandbox.activities.invoke(who, "signin/verifyState", {"state": state})
    )


def state_of(page: str) -> str:
    found = STATE.search(page)
    assert found
    return found[1]


def digits_of(page: str) -> str:
    found = DIGITS.search(page)
    assert found
    return found[1]


def unnamed(activity: dict[str, Any]) -> dict[str, Any]:
    """The activity as it comes where Teams does not say who the sender is to Entra."""
    account = {key: value for key, value in activity["from"].items() if key != "aadObjectId"}
    return {**activity, "from": account}


async def another_replica(bot: Bot, stack: AsyncExitStack) -> str:
    """Start a second process's worth of bot on the same database; give its address."""
    settings = bot.settings.model_copy(update={"port": find_free_port()})
    return await stack.enter_async_context(running(settings))


async def tokens_kept(bot: Bot) -> int:
    """Count the people whose tokens, or sign-ins that are to be confirmed, are kept."""
    database = Database(bot.settings.database, keys=[bytes(32)])
    async with database.transaction() as connection:
        counts = [
            await connection.scalar(select(func.count()).select_from(table))
            for table in (token_cache, sign_in_receipt)
        ]
    await database.close()
    return sum(count or 0 for count in counts)


async def settle() -> None:
    """Give what must not come the time to come."""
    await asyncio.sleep(0.3)
