"""What every answer carries, what is not there, and how much is taken."""

import base64
import hashlib
import re

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.errors import StoreError
from bot.web import SignInPages, create_app
from bot.web.health import health_routes
from tests.web.conftest import Bot, Client

EVERYWHERE = [
    ("GET", "/health/live", 200),
    ("GET", "/health/ready", 200),
    ("POST", "/api/messages", 200),
    ("GET", "/auth/start?flow=f", 302),
    ("GET", "/auth/start", 400),
    ("GET", "/auth/callback?code=c", 200),
    ("POST", "/auth/callback", 415),
    ("GET", "/api/messages", 405),
    ("POST", "/auth/start", 405),
    ("DELETE", "/health/live", 405),
    ("GET", "/", 404),
    ("GET", "/metrics", 404),
    ("GET", "/api/messages/", 404),
    ("GET", "/..%2f..%2fetc/passwd", 404),
]


@pytest.mark.parametrize(("method", "path", "status"), EVERYWHERE)
async def test_every_answer_is_guarded(client: Client, method: str, path: str, status: int) -> None:
    answer = await client.request(method, path, allow_redirects=False)

    assert answer.status == status
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert "Server" not in answer.headers
    assert "Set-Cookie" not in answer.headers


async def test_a_crash_is_guarded_too_and_says_nothing(client: Client) -> None:
    answer = await client.post("/api/messages", data=b"crash")

    assert answer.status == 500
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "ZeroDivisionError" not in await answer.text()


async def test_a_page_may_use_its_own_style_and_nothing_else(client: Client) -> None:
    answer = await client.get("/auth/start")

    [style] = re.findall(r"<style>(.*?)</style>", await answer.text(), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in answer.headers["Content-Security-Policy"]


async def test_a_message_is_bounded(client: Client) -> None:
    answer = await client.post("/api/messages", data=b"x" * 1001)

    assert answer.status == 413


async def test_ready_says_why_not(client: Client, bot: Bot) -> None:
    bot.not_ready = "the database is at an older version"

    answer = await client.get("/health/ready")
    live = await client.get("/health/live")

    assert answer.status == 503
    assert await answer.text() == "not ready: the database is at an older version\n"
    assert live.status == 200


async def test_what_goes_wrong_in_asking_is_not_told_to_everybody(client: Client, bot: Bot) -> None:
    bot.not_ready = StoreError("postgresql://user:password@host does not answer")

    answer = await client.get("/health/ready")

    assert answer.status == 503
    assert await answer.text() == "not ready: StoreError\n"


async def test_a_check_that_hangs_is_not_ready(bot: Bot) -> None:
    bot.never_ready = True
    app = web.Application()
    app.add_routes(health_routes(bot.ready, within_seconds=0))

    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/health/ready")

    assert answer.status == 503


async def test_without_https_no_browser_is_told_to_insist_on_it(bot: Bot) -> None:
    """On loopback, for a first try."""
    app = create_app(
        messages=bot.messages,
        sign_in=SignInPages(bot.sign_in, on_signed_in=bot.on_signed_in),
        ready=bot.ready,
        https=False,
    )

    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/health/live")

    assert "Strict-Transport-Security" not in answer.headers
