"""Draw the README's pictures, and hold every card to Microsoft's own library.

    npm install --prefix FOLDER adaptivecards markdown-it
    python -m tests.pictures --node-modules FOLDER/node_modules

Needs Chromium as well. Writes the pictures beside this file; ends with status 1 where the library
finds fault with any card of ours, where one does not fit or cannot be reached, or where one shows
the backslashes that escape it.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from bot.locales import words_for
from bot.message import Card, Reply
from tests.pictures.browser import NARROW, Browser
from tests.pictures.examples import ASKED, chief, every_card
from tests.pictures.questions import ASKED_IN_GERMAN, open_question

HERE = Path(__file__).parent
GERMAN, SPANISH = words_for("de"), words_for("es")


def main() -> int:
    options = read_options()
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(options.browser, options.node_modules, Path(folder))
        found = browser.look(every_card())
        draw_pictures(browser)
        if options.all:
            words = words_for(options.locale)
            browser.draw(every_card(words), options.all, words=words, dark=options.dark)
    faults = [f"{name}: {event}" for name, event in [*found["events"], *found["faults"]]]
    if "\\" in found["shown"]:
        faults.append("a backslash is shown")
    drawn = [f"{each}: {each.stat().st_size} bytes" for each in sorted(HERE.glob("*.png"))]
    sys.stdout.write("\n".join([*faults, *drawn, ""]))
    return 1 if faults else 0


def draw_pictures(browser: Browser) -> None:
    browser.draw({"": card_of(chief())}, HERE / "meeting-card.png", asked=ASKED)
    browser.draw(
        {"": card_of(open_question(GERMAN))},
        HERE / "question-card.png",
        asked=ASKED_IN_GERMAN,
        words=GERMAN,
        dark=True,
    )
    narrow = {"": card_of(chief(SPANISH, "Revisión de diseño"))}
    browser.draw(narrow, HERE / "narrow-card.png", words=SPANISH, width=NARROW)


def card_of(reply: Reply) -> Card:
    assert reply.card is not None
    return reply.card


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"))
    parser.add_argument("--browser", default=shutil.which("chromium") or "chromium")
    parser.add_argument("--all", type=Path, help="also draw every card, into this file")
    parser.add_argument("--locale", default="en-US", help="the language of that file, such as pt")
    parser.add_argument("--dark", action="store_true", help="that file as Teams' dark theme has it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
