"""What answers at the public address, asked from outside."""

import ssl
from collections.abc import AsyncIterator

import pytest
import trustme
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.sandbox.loopback import find_free_port
from bot.teams import open_session
from bot.web import find_what_answers
from bot.web.health import health_routes


async def always() -> None:
    return None


@pytest.fixture
async def convene() -> AsyncIterator[TestServer]:
    app = web.Application()
    app.add_routes(health_routes(always))
    server = TestServer(app)
    await server.start_server()
    yield server
    await server.close()


async def test_convene_is_recognized(convene: TestServer) -> None:
    assert await find_what_answers(str(convene.make_url("")).rstrip("/"), open_session) is None


async def test_something_else_and_nobody_are_told_apart(convene: TestServer) -> None:
    elsewhere = await find_what_answers(str(convene.make_url("/other")), open_session)
    nobody = await find_what_answers(f"http://127.0.0.1:{find_free_port()}", open_session)

    assert elsewhere == "something else (status 404)"
    assert nobody == "nobody"


async def test_a_certificate_that_nobody_trusts_is_told() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    server = TestServer(web.Application(), scheme="https")
    await server.start_server(ssl=context)

    answering = await find_what_answers(f"https://127.0.0.1:{server.port}", open_session)

    await server.close()
    assert answering == "a host whose certificate is not trusted"
