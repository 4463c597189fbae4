"""When Entra has no token for the bot."""

import aiohttp
import pytest

from bot.errors import ConnectorError, IdentityUnavailableError
from bot.message import Place
from bot.teams import Connector
from tests.teams.wire import FakeConnector

ACTIVITY = {"type": "message", "text": "Hi"}


async def at_once(_seconds: float) -> None:
    """Wait for nothing."""


@pytest.mark.parametrize(("first", "perhaps_shown"), [(502, True), (429, False)])
async def test_no_token_for_an_update_s_repeat_leaves_what_is_known_of_the_first(
    session: aiohttp.ClientSession,
    fake_connector: FakeConnector,
    place: Place,
    first: int,
    perhaps_shown: bool,
) -> None:
    """After a 502 the message may be shown; after a 429 it is not, and Entra is to blame."""
    tokens = ["t0k3n"]

    async def acquire_token() -> str:
        if not tokens:
            raise IdentityUnavailableError("Entra is not to be reached")
        return tokens.pop()

    connector = Connector(
        session, acquire_token=acquire_token, allowed_hosts=["127.0.0.1:*"], sleep=at_once
    )
    fake_connector.answer(first)

    with pytest.raises(ConnectorError if perhaps_shown else IdentityUnavailableError) as given_up:
        await connector.update(place, "1", ACTIVITY)

    assert getattr(given_up.value, "perhaps_shown", False) is perhaps_shown
    error = given_up.value.__cause__ if perhaps_shown else given_up.value
    assert isinstance(error, IdentityUnavailableError)
    assert len(fake_connector.sent) == 1
