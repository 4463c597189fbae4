"""A flood of requests for the pages of a sign-in is turned away; messages and probes go on."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import SignInPages, create_app
from bot.web.rates import MOST_OF_ALL, MOST_OF_ONE, PageRates
from bot.web.sign_in import refuse_too_many
from tests.clock import Clock
from tests.web.conftest import Bot, Client

FLOW = "/auth/start?flow=f"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def timed(bot: Bot, clock: Clock) -> AsyncIterator[Client]:
    app = create_app(
        messages=bot.messages,
        sign_in=SignInPages(bot.sign_in, on_signed_in=bot.on_signed_in),
        ready=bot.ready,
        now=clock,
    )
    async with TestClient(TestServer(app)) as client:
        yield client


async def ask(client: Client, path: str = FLOW, address: str = "") -> int:
    headers = {"X-Forwarded-For": address} if address else {}
    async with client.get(path, headers=headers, allow_redirects=False) as answer:
        return answer.status


async def test_one_address_gets_so_many_pages_a_minute(timed: Client, clock: Clock) -> None:
    fine = [await ask(timed) for _ in range(MOST_OF_ONE)]
    over = await timed.get(FLOW, allow_redirects=False)
    callback = await ask(timed, "/auth/callback?code=c&state=s")
    clock.pass_by(minutes=1)
    later = await ask(timed)

    assert set(fine) == {302}
    assert (over.status, callback, later) == (429, 429, 302)
    assert over.headers["Retry-After"] == "30"
    assert "Too many ask for this page" in await over.text()


async def test_what_is_turned_away_reaches_nobody(timed: Client, bot: Bot) -> None:
    for _ in range(MOST_OF_ONE + 5):
        await ask(timed)

    assert len(bot.sign_in.opened) == MOST_OF_ONE


async def test_messages_and_probes_are_not_counted(timed: Client) -> None:
    for _ in range(MOST_OF_ONE + 1):
        await ask(timed)

    assert (await timed.post("/api/messages", data=b"{}")).status == 200
    assert (await timed.get("/health/live")).status == 200


async def test_behind_a_proxy_each_address_counts_for_itself(timed: Client) -> None:
    """By what the nearest proxy adds, at the end; what stands before it, anybody may write."""
    for count in range(MOST_OF_ONE):
        await ask(timed, address=f"192.0.2.{count}, 198.51.100.1")

    assert await ask(timed, address="192.0.2.250, 198.51.100.1") == 429
    assert await ask(timed, address="198.51.100.1, 198.51.100.2") == 302


async def test_who_makes_addresses_up_is_counted_among_all(clock: Clock) -> None:
    async def page(_: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    limited = PageRates(clock, refuse=refuse_too_many, of_all=3).limited
    app.add_routes([web.get("/page", limited(page))])

    async with TestClient(TestServer(app)) as client:
        answers = [await ask(client, "/page", address=f"192.0.2.{n}") for n in range(5)]

    assert answers == [200, 200, 200, 429, 429]
    assert MOST_OF_ALL > MOST_OF_ONE
