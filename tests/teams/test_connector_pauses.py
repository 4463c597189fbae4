"""A connector that keeps failing is left alone; what is not its own answer proves nothing."""

import pytest
from aiohttp import web

from bot.circuit import FAILURES, PAUSE, SPAN
from bot.errors import ConnectorError
from bot.message import Place
from bot.teams import Connector
from tests.clock import Clock
from tests.teams.wire import FakeConnector

ACTIVITY = {"type": "message", "text": "Hi"}


async def fail(
    connector: Connector, fake_connector: FakeConnector, place: Place, clock: Clock
) -> None:
    for _ in range(FAILURES):
        fake_connector.answer(500)
        with pytest.raises(ConnectorError):
            await connector.send(place, ACTIVITY)
        clock.moment += SPAN / (FAILURES - 1)


async def test_after_many_failures_nothing_goes_out_and_nothing_was_shown(
    connector: Connector, fake_connector: FakeConnector, place: Place, clock: Clock
) -> None:
    await fail(connector, fake_connector, place, clock)

    with pytest.raises(ConnectorError) as refused:
        await connector.send(place, ACTIVITY)
    await connector.send_typing(place)

    assert len(fake_connector.sent) == FAILURES
    assert not refused.value.perhaps_shown


async def test_after_a_pause_it_is_asked_again(
    connector: Connector, fake_connector: FakeConnector, place: Place, clock: Clock
) -> None:
    await fail(connector, fake_connector, place, clock)
    clock.moment += PAUSE

    assert await connector.send(place, ACTIVITY)


async def test_a_page_of_something_in_between_leaves_the_message_in_doubt(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    page = "<html>sign in to the proxy</html>"
    fake_connector.answers.append(lambda _: web.Response(text=page, content_type="text/html"))

    with pytest.raises(ConnectorError) as unknown:
        await connector.send(place, ACTIVITY)

    assert unknown.value.perhaps_shown
