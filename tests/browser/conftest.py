"""A real Chromium, and in it a page that does what Teams' own does about a sign-in card."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, async_playwright

from bot.sandbox.teams_client import SignInCard
from tests.journeys.conftest import bot, stack

__all__ = ["bot", "stack"]

# An address that TeamsJS believes to be Teams'; it is answered from here.
TEAMS = "https://teams.microsoft.com/chat"
HERE = Path(__file__).parent
REQUIRED = os.environ.get("BROWSER_TESTS") == "required"


@dataclass
class TeamsPage:
    """Teams in a browser, showing a sign-in card's button; *heard* is what its window told."""

    context: BrowserContext
    page: Page
    heard: "asyncio.Queue[str]" = field(default_factory=asyncio.Queue)

    async def open_window(self) -> Page:
        """Press the button by keyboard, and give the window that it opens."""
        await self.page.keyboard.press("Tab")
        async with self.page.expect_popup() as opening:
            await self.page.keyboard.press("Enter")
        window = await opening.value
        await window.wait_for_load_state()
        return window


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        executable = shutil.which("chromium") or shutil.which(playwright.chromium.executable_path)
        if executable is None and not REQUIRED:
            pytest.skip("there is no Chromium here")
        browser = await playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-quic"]
        )
        yield browser
        await browser.close()


@pytest.fixture
async def context(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """A browser that reaches this machine, and nothing beyond it."""
    context = await chromium.new_context(locale="en-US")

    async def beyond(route: Route) -> None:
        if route.request.url.startswith("http://127.0.0.1:"):
            await route.continue_()
        else:
            await route.abort()

    await context.route("**", beyond)
    yield context
    await context.close()


async def show_in_teams(context: BrowserContext, card: SignInCard) -> TeamsPage:
    page = await context.new_page()
    teams = TeamsPage(context, page)
    text = (HERE / "teams.html").read_text(encoding="utf-8")
    text = text.replace("LINK", json.dumps(card.link)).replace("TEXT", card.text)

    async def answer(route: Route) -> None:
        await route.fulfill(body=text, content_type="text/html")

    await context.route(f"{TEAMS}**", answer)
    await page.expose_function("hear", teams.heard.put_nowait)
    await page.goto(TEAMS)
    return teams
