"""What the government clouds lack is refused with its reason, or left out and said on the card."""

from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot.sandbox.loopback import find_free_port
from bot.settings import load_settings
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.cards.schema import walk
from tests.journeys.conftest import Bot, card_of
from tests.journeys.test_options import said_on

TEMPLATE = "05b9ed5f-2ac3-4470-aae9-f4a0c30b1a4b"
# Each with its own Outlook.
CLOUDS = {"gcc-high": "outlook.office365.us", "dod": "outlook-dod.office365.us"}
REFUSED = {
    "end-to-end encrypted": "cloud has no end-to-end encrypted meetings",
    "using the Webinar template": "cloud has no meeting templates",
}
LEFT_OUT = {
    "only organizers can admit": "admit people from the lobby cannot be set",
    "spoken language German": "spoken language cannot be set",
    "with the sensitivity label Confidential": "Sensitivity labels cannot be set",
}
LACKING = {"allowedLobbyAdmitters", "meetingSpokenLanguageTag", "sensitivityLabelAssignment"}


async def bot_in(stack: AsyncExitStack, cloud: str) -> Bot:
    """A bot of that cloud, whose addresses are the stand-ins'."""
    sandbox, _ = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = load_settings(
        {
            **sandbox.settings,
            "CONVENE_ALLOWED_TENANTS": "",
            "CONVENE_CLOUD": cloud,
            "CONVENE_PASSCODE": "when-asked",
            "CONVENE_TEMPLATES": f"Webinar={TEMPLATE}",
            "CONVENE_SENSITIVITY_LABELS": f"Confidential={TEMPLATE}",
        }
    )
    address = await stack.enter_async_context(running(settings))
    bot = Bot(sandbox, settings, address)
    await bot.sign_in()
    return bot


@pytest.mark.parametrize("cloud", CLOUDS)
async def test_what_could_not_be_mended_is_refused_with_its_reason(
    stack: AsyncExitStack, cloud: str
) -> None:
    bot = await bot_in(stack, cloud)

    for words, reason in REFUSED.items():
        [told] = await bot.tell(bot.activity(f"review tomorrow at 3pm {words}"))

        assert reason in said_on(card_of(told))
    assert bot.meetings() == []


@pytest.mark.parametrize("cloud", CLOUDS)
async def test_what_can_be_left_out_is_and_the_card_says_so(
    stack: AsyncExitStack, cloud: str
) -> None:
    bot = await bot_in(stack, cloud)

    for words, told in LEFT_OUT.items():
        [answer] = await bot.tell(bot.activity(f"review tomorrow at 3pm, no lobby, {words}"))

        assert told in said_on(card_of(answer))
        assert host_of(card_of(answer), "Add in Outlook") == CLOUDS[cloud]
    scopes = [meeting["lobbyBypassSettings"]["scope"] for meeting in bot.meetings()]
    sent = [call.body for call in bot.sandbox.graph.calls if call.method in {"POST", "PATCH"}]
    assert scopes == ["everyone"] * len(LEFT_OUT)
    assert not any(LACKING & body.keys() for body in sent)


def host_of(card: dict[str, Any], title: str) -> str:
    """Where a button leads."""
    [url] = [part["url"] for part in walk(card) if part.get("title") == title]
    return urlsplit(str(url)).netloc
