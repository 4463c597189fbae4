"""What is repeated, what is not, and who waits."""

from dataclasses import replace

import aiohttp
import pytest

from bot.errors import ConnectorError, IdentityUnavailableError
from bot.message import Place
from bot.teams import Connector
from tests.clock import Clock
from tests.teams.wire import FakeConnector

ACTIVITY = {"type": "message", "text": "Hi"}


async def test_waits_as_it_is_told_and_sends_again(
    connector: Connector, fake_connector: FakeConnector, place: Place, pauses: list[float]
) -> None:
    fake_connector.answer(429, Retry_After="2.5")
    fake_connector.answer(412)

    made = await connector.send(place, ACTIVITY)

    assert made == "made-3"
    assert pauses == [2.5, 2.0]


async def test_a_conversation_that_must_wait_holds_back_the_next_message_too(
    connector: Connector,
    fake_connector: FakeConnector,
    place: Place,
    clock: Clock,
    pauses: list[float],
) -> None:
    fake_connector.answer(429, Retry_After="120")
    with pytest.raises(ConnectorError) as refused:
        await connector.send(place, ACTIVITY)
    assert refused.value.status == 429
    clock.pass_by(seconds=90)

    await connector.send(replace(place, conversation_id="a:other"), ACTIVITY)
    await connector.send(place, ACTIVITY)

    assert pauses == [30.0]


async def test_nobody_waits_longer_than_the_deadline(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.answer(429, Retry_After="120")
    for _ in range(2):
        with pytest.raises(ConnectorError) as refused:
            await connector.send(place, ACTIVITY)
        assert refused.value.status == 429

    assert len(fake_connector.sent) == 1


async def test_the_fifth_refusal_is_the_last(
    connector: Connector, fake_connector: FakeConnector, place: Place, pauses: list[float]
) -> None:
    for _ in range(9):
        fake_connector.answer(429)

    with pytest.raises(ConnectorError):
        await connector.send(place, ACTIVITY)

    assert len(fake_connector.sent) == 5
    assert pauses == [1.0, 2.0, 4.0, 8.0]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_message_that_may_have_arrived_is_not_sent_again(
    connector: Connector, fake_connector: FakeConnector, place: Place, status: int
) -> None:
    fake_connector.answer(status)

    with pytest.raises(ConnectorError) as refused:
        await connector.send(place, ACTIVITY)

    assert refused.value.status == status
    assert refused.value.perhaps_shown
    assert len(fake_connector.sent) == 1


async def test_a_connector_that_says_when_to_come_back_has_not_taken_it(
    connector: Connector, fake_connector: FakeConnector, place: Place, pauses: list[float]
) -> None:
    fake_connector.answer(503, Retry_After="2")

    assert await connector.send(place, ACTIVITY) == "made-2"
    assert pauses == [2.0]


async def test_a_message_whose_answer_was_lost_is_not_sent_again(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.hang_up()

    with pytest.raises(ConnectorError) as lost:
        await connector.send(place, ACTIVITY)

    assert lost.value.status is None
    assert lost.value.perhaps_shown
    assert len(fake_connector.sent) == 1


async def test_an_update_whose_answer_was_lost_is_made_again(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.hang_up()
    fake_connector.hang_up()

    await connector.update(place, "17", ACTIVITY)

    assert len(fake_connector.sent) >= 3


async def test_where_nobody_listens_nothing_was_sent(
    connector: Connector, place: Place, pauses: list[float]
) -> None:
    with pytest.raises(ConnectorError) as refused:
        await connector.send(replace(place, service_url="http://127.0.0.1:1/"), ACTIVITY)

    assert refused.value.status is None
    assert not refused.value.perhaps_shown
    assert len(pauses) == 4


async def test_a_time_out_is_a_lost_answer(
    fake_connector: FakeConnector, place: Place, clock: Clock
) -> None:
    async def acquire_token() -> str:
        return "t0k3n"

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.05)) as session:
        connector = Connector(
            session, acquire_token=acquire_token, allowed_hosts=["127.0.0.1:*"], clock=clock
        )
        fake_connector.answered.clear()
        with pytest.raises(ConnectorError) as lost:
            await connector.send(place, ACTIVITY)
    fake_connector.answered.set()

    assert lost.value.status is None
    assert len(fake_connector.sent) == 1


async def test_a_redirect_is_not_followed(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.answer(307, Location="/elsewhere")

    with pytest.raises(ConnectorError) as refused:
        await connector.send(place, ACTIVITY)

    assert refused.value.status == 307
    assert len(fake_connector.sent) == 1


async def test_typing_never_fails_and_makes_way_for_answers(
    connector: Connector, fake_connector: FakeConnector, place: Place, pauses: list[float]
) -> None:
    fake_connector.answer(500)
    fake_connector.answer(429, Retry_After="5")

    for _ in range(4):
        await connector.send_typing(place)
    assert len(fake_connector.sent) == 2
    await connector.send(place, ACTIVITY)

    assert pauses == [5.0]


async def test_typing_is_not_worth_the_bot_s_token(
    session: aiohttp.ClientSession, fake_connector: FakeConnector, place: Place
) -> None:
    async def acquire_token() -> str:
        raise IdentityUnavailableError("Entra is not to be reached")

    connector = Connector(session, acquire_token=acquire_token, allowed_hosts=["127.0.0.1:*"])

    await connector.send_typing(place)
    with pytest.raises(IdentityUnavailableError):
        await connector.send(place, ACTIVITY)

    assert fake_connector.sent == []
