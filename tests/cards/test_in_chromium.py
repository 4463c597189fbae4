"""Microsoft's own card library parses and draws every card of ours, in a real Chromium.

The library is no part of the project: ``npm install --prefix . adaptivecards markdown-it``.
"""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.locales import words_for
from bot.locales.unshared import UnsharedLocale
from bot.message import Card
from tests.cards.test_languages import LANGUAGES
from tests.pictures.browser import NARROW, WIDE, Browser
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


@pytest.mark.parametrize("width", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_card_is_drawn_without_complaint(browser: Browser, *, dark: bool, width: int) -> None:
    """Nothing spills over, has no name to be read out, or cannot be reached by the Tab key."""
    found = browser.look(every_card_in_every_language(), dark=dark, width=width)

    assert found["events"] == []
    assert found["faults"] == []
    assert "\\" not in found["shown"]
    assert found["drawn"] == len(every_card_in_every_language())


def test_the_library_would_complain(browser: Browser) -> None:
    """Were it silent about a wrong card, its silence about ours would mean nothing."""
    wrong: Card = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Nothing"}]}

    assert browser.look({"wrong": wrong})["events"] != []


@pytest.mark.parametrize("width", [WIDE, NARROW], ids=["wide", "narrow"])
def test_every_card_runs_from_right_to_left_where_its_language_does(
    browser: Browser, width: int
) -> None:
    """Ours do not; a catalogue of one that does is a file, and no code."""
    hebrew = every_card(replace(words_for("en"), locale=UnsharedLocale("he")))

    found = browser.look(hebrew, width=width)

    assert all(card["rtl"] for card in hebrew.values())
    assert (found["events"], found["faults"]) == ([], [])


def test_a_fault_would_be_seen(browser: Browser) -> None:
    spilling: Card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "rtl": True,
        "body": [{"type": "TextBlock", "text": "x" * 200}, {"type": "Input.Text", "id": "a"}],
    }

    faults = browser.look({"wrong": spilling}, width=NARROW)["faults"]

    assert {fault.partition(":")[0] for _, fault in faults} == {
        "does not fit",
        "is out of reach",
        "has no heading",
    }


def every_card_in_every_language() -> dict[str, Card]:
    return {
        f"{language}: {name}": card
        for language in LANGUAGES
        for name, card in every_card(words_for(language)).items()
    }
