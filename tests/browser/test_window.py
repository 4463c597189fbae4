"""Consent in a real browser: by keyboard alone, in a window that closes by itself."""

import asyncio
import json

import pytest
from playwright.async_api import BrowserContext, Page

from tests.browser.conftest import show_in_teams
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import MESSAGE, exchange, settle, sign_in_card, verify_state

pytestmark = pytest.mark.browser


async def test_consent_by_keyboard_and_the_waiting_message_goes_on_once(
    bot: Bot, context: BrowserContext
) -> None:
    """The button after 412, Entra's page, the window that closes, and what Teams then tells."""
    [offer] = await bot.tell(bot.activity(MESSAGE, bot.kai))
    refused = await exchange(bot, offer, who=bot.kai)
    teams = await show_in_teams(context, sign_in_card(offer))

    window = await teams.open_window()
    focused = await focus_next(window)
    closed = asyncio.ensure_future(window.wait_for_event("close"))
    await window.keyboard.press("Enter")
    state = await asyncio.wait_for(teams.heard.get(), timeout=PATIENCE)
    await closed
    told = await verify_state(bot, bot.kai, state)
    [_, card] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    await settle()

    assert refused.status == 412
    assert focused.startswith("Continue as Kai")
    assert told.status == 200
    [meeting] = bot.meetings(bot.kai)
    assert meeting["joinWebUrl"] in json.dumps(card_of(card))
    assert len(bot.said()) == 2


async def test_a_window_with_somebody_elses_sign_in_stays_open_and_explains(
    bot: Bot, context: BrowserContext
) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    teams = await show_in_teams(context, sign_in_card(offer))

    window = await teams.open_window()
    await focus_next(window)
    focused = await focus_next(window)
    await window.keyboard.press("Enter")
    await window.get_by_role("heading", name="You signed in as somebody else").wait_for()
    await settle()

    assert focused.startswith("Sign in as somebody else: Kai")
    assert not window.is_closed()
    assert teams.heard.empty()
    assert bot.sandbox.graph.calls == []


async def test_a_plain_browser_shows_a_plain_message(bot: Bot, context: BrowserContext) -> None:
    """The page reads well, runs nothing but its own, and stays."""
    [offer] = await bot.tell(bot.activity(MESSAGE))
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    await page.goto(link_of(offer))
    await focus_next(page)
    await page.keyboard.press("Enter")
    await page.get_by_role("heading", name="You are signed in").wait_for()
    await page.wait_for_function("() => window.microsoftTeams !== undefined")
    await settle()

    read = await page.locator("body").aria_snapshot()
    assert "You can close this window and go back to Teams." in read
    assert await page.locator("html").get_attribute("lang") == "en-US"
    assert await page.locator("h1").count() == await page.locator("main").count() == 1
    assert errors == []
    assert not page.is_closed()


async def focus_next(page: Page) -> str:
    """Press Tab; give the name of what has the focus then."""
    await page.keyboard.press("Tab")
    name: str = await page.evaluate("document.activeElement.textContent.trim()")
    return name
