"""Draw the meeting card beside the message that asked for it, and hold every card to the library.

    npm install --prefix FOLDER adaptivecards markdown-it
    python -m tests.pictures --node-modules FOLDER/node_modules

Needs Chromium as well. Writes ``meeting-card.png`` beside this file; ends with status 1 where the
library finds fault with any card of ours, or where one shows the backslashes that escape it.
"""

import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from string import Template
from typing import Any

from bot.message import Card
from tests.pictures.examples import ASKED, ZONE, chief, every_card

HERE = Path(__file__).parent
PICTURE = HERE / "meeting-card.png"
WIDTH = 680
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1.5",
    "--virtual-time-budget=3000",
)


def main() -> int:
    options = read_options()
    card = chief().card
    assert card is not None
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(options.browser, options.node_modules, Path(folder))
        found = browser.look(every_card())
        browser.draw({"meeting": card}, PICTURE, asked=ASKED)
        if options.all:
            browser.draw(every_card(), options.all)
    faults = [f"{name}: {event}" for name, event in found["events"]]
    if "\\" in found["shown"]:
        faults.append("a backslash is shown")
    sys.stdout.write("\n".join([*faults, f"{PICTURE}: {PICTURE.stat().st_size} bytes", ""]))
    return 1 if faults else 0


class Browser:
    """A headless browser that draws a sheet of cards."""

    def __init__(self, command: str, node_modules: Path, folder: Path) -> None:
        self._command = command
        self._node_modules = node_modules.resolve()
        self._folder = folder

    def look(self, cards: dict[str, Card], *, asked: str = "") -> dict[str, Any]:
        """Tell what the library found, what is shown, and the sheet's height in pixels."""
        page = self._write(cards, asked)
        dumped = self._run("--dump-dom", f"--window-size={WIDTH},1000", page.as_uri())
        found = re.search(r'<div class="" id="found"[^>]*>(.*?)</div>', dumped, re.DOTALL)
        if found is None:
            sys.exit("the page did not run: are both packages in --node-modules?")
        read: dict[str, Any] = json.loads(html.unescape(found[1]))
        return read

    def draw(self, cards: dict[str, Card], picture: Path, *, asked: str = "") -> None:
        height = self.look(cards, asked=asked)["height"]
        page = self._write(cards, asked)
        self._run(f"--screenshot={picture}", f"--window-size={WIDTH},{height}", page.as_uri())

    def _write(self, cards: dict[str, Card], asked: str) -> Path:
        host = json.loads((HERE / "host.json").read_text(encoding="utf-8"))
        # A "</script>" in a text must not end the script.
        data = json.dumps({"asked": asked, "cards": cards, "host": host}).replace("<", "\\u003c")
        page = Template((HERE / "page.html").read_text(encoding="utf-8")).safe_substitute(
            data=data,
            adaptivecards=(self._node_modules / "adaptivecards/dist/adaptivecards.js").as_uri(),
            markdown=(
                self._node_modules / "markdown-it/dist/browser/markdown-it.umd.min.js"
            ).as_uri(),
        )
        path = self._folder / "page.html"
        path.write_text(page, encoding="utf-8")
        return path

    def _run(self, *arguments: str) -> str:
        profile = f"--user-data-dir={self._folder / 'profile'}"
        # The reader of the picture is where the sender is.
        environment = {**os.environ, "TZ": ZONE.key}
        done = subprocess.run(  # the command is the operator's own
            [self._command, *FLAGS, profile, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"))
    parser.add_argument("--browser", default=shutil.which("chromium") or "chromium")
    parser.add_argument("--all", type=Path, help="also draw every card, into this file")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
