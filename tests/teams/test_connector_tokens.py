"""When Entra has no token for the bot."""

import aiohttp
import pytest

from bot.errors import IdentityUnavailableError
from bot.message import Place
from bot.teams import Connector
from tests.teams.wire import FakeConnector

ACTIVITY = {"type": "message", "text": "Hi"}


async def at_once(_seconds: float) -> None:
    """Wait for nothing."""


async def test_no_token_for_a_repeat_is_entra_s_fault(
    session: aiohttp.ClientSession, fake_connector: FakeConnector, place: Place
) -> None:
    """After a 429 nothing was shown."""
    tokens = ["t0k3n"]

    async def acquire_token() -> str:
        if not tokens:
            raise IdentityUnavailableError("Entra is not to be reached")
        return tokens.pop()

    connector = Connector(
        session, acquire_token=acquire_token, allowed_hosts=["127.0.0.1:*"], sleep=at_once
    )
    fake_connector.answer(429)

    with pytest.raises(IdentityUnavailableError):
        await connector.send(place, ACTIVITY)

    assert len(fake_connector.sent) == 1
