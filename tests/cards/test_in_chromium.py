"""Microsoft's own card library parses and draws every card of ours, in a real Chromium.

The library is no part of the project: ``npm install --prefix . adaptivecards markdown-it``.
"""

import os
import shutil
from pathlib import Path

import pytest

from bot.locales import words_for
from bot.message import Card
from tests.cards.test_languages import LANGUAGES
from tests.pictures.browser import Browser
from tests.pictures.examples import every_card

NODE_MODULES = Path(os.environ.get("NODE_MODULES", Path(__file__).parents[2] / "node_modules"))
LIBRARY = NODE_MODULES / "adaptivecards" / "dist" / "adaptivecards.js"

pytestmark = pytest.mark.browser


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    command = shutil.which("chromium")
    if command is None and os.environ.get("BROWSER_TESTS") != "required":
        pytest.skip("there is no Chromium here")
    if not LIBRARY.is_file() and os.environ.get("CARD_LIBRARY") != "required":
        pytest.skip("Microsoft's card library is not here: npm install adaptivecards markdown-it")
    return Browser(command or "chromium", NODE_MODULES, tmp_path)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_card_is_drawn_without_complaint(browser: Browser, *, dark: bool) -> None:
    found = browser.look(every_card_in_every_language(), dark=dark)

    assert found["events"] == []
    assert "\\" not in found["shown"]
    assert found["drawn"] == len(every_card_in_every_language())


def test_the_library_would_complain(browser: Browser) -> None:
    """Were it silent about a wrong card, its silence about ours would mean nothing."""
    wrong: Card = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Nothing"}]}

    assert browser.look({"wrong": wrong})["events"] != []


def every_card_in_every_language() -> dict[str, Card]:
    return {
        f"{language}: {name}": card
        for language in LANGUAGES
        for name, card in every_card(words_for(language)).items()
    }
