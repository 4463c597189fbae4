"""Draw the meeting card beside the message that asked for it, and hold every card to the library.

    npm install --prefix FOLDER adaptivecards markdown-it
    python -m tests.pictures --node-modules FOLDER/node_modules

Needs Chromium as well. Writes ``meeting-card.png`` beside this file; ends with status 1 where the
library finds fault with any card of ours, or where one shows the backslashes that escape it.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.pictures.browser import Browser
from tests.pictures.examples import ASKED, chief, every_card

HERE = Path(__file__).parent
PICTURE = HERE / "meeting-card.png"


def main() -> int:
    options = read_options()
    card = chief().card
    assert card is not None
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(options.browser, options.node_modules, Path(folder))
        found = browser.look(every_card())
        browser.draw({"meeting": card}, PICTURE, asked=ASKED)
        if options.all:
            browser.draw(every_card(), options.all, dark=options.dark)
    faults = [f"{name}: {event}" for name, event in found["events"]]
    if "\\" in found["shown"]:
        faults.append("a backslash is shown")
    sys.stdout.write("\n".join([*faults, f"{PICTURE}: {PICTURE.stat().st_size} bytes", ""]))
    return 1 if faults else 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"))
    parser.add_argument("--browser", default=shutil.which("chromium") or "chromium")
    parser.add_argument("--all", type=Path, help="also draw every card, into this file")
    parser.add_argument("--dark", action="store_true", help="that file as Teams' dark theme has it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
