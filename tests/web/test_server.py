"""Listening, and stopping without cutting anybody off."""

import asyncio
import socket

import aiohttp
import pytest
from aiohttp import web

from bot.web import Server


def application(handler: object = None) -> web.Application:
    async def hello(_: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.router.add_get("/", handler or hello)  # type: ignore[arg-type]  # any handler
    return app


async def test_it_listens_until_it_is_stopped() -> None:
    server = Server(application(), host="127.0.0.1", port=0)
    await server.start()
    url = f"http://127.0.0.1:{server.port}/"

    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:
            text = await answer.text()
        await server.stop()
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.get(url)

    assert text == "hello"


async def test_a_request_under_way_is_finished() -> None:
    began, go = asyncio.Event(), asyncio.Event()

    async def slow(_: web.Request) -> web.Response:
        began.set()
        await go.wait()
        return web.Response(text="done")

    server = Server(application(slow), host="127.0.0.1", port=0)
    await server.start()
    async with aiohttp.ClientSession() as session:
        asked = asyncio.create_task(session.get(f"http://127.0.0.1:{server.port}/"))
        await began.wait()
        stopping = asyncio.create_task(server.stop())
        await asyncio.sleep(0)
        go.set()
        answer = await asked
        text = await answer.text()
        await stopping

    assert text == "done"


async def test_a_request_that_outlasts_the_drain_is_broken_off() -> None:
    began, broken_off = asyncio.Event(), asyncio.Event()

    async def endless(_: web.Request) -> web.Response:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            broken_off.set()
        return web.Response()

    server = Server(application(endless), host="127.0.0.1", port=0, drain_seconds=0.01)
    await server.start()
    async with aiohttp.ClientSession() as session:
        asked = asyncio.create_task(session.get(f"http://127.0.0.1:{server.port}/"))
        await began.wait()
        await server.stop()
        with pytest.raises(aiohttp.ClientConnectionError):
            await asked

    assert broken_off.is_set()


async def test_a_port_that_is_taken_stops_the_start() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = Server(application(), host="127.0.0.1", port=taken.getsockname()[1])

        with pytest.raises(OSError, match="in use"):
            await server.start()
