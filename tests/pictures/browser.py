"""A headless Chromium with Microsoft's own card library, which is not ours to hand on."""

import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from string import Template
from typing import Any

from bot.locales import Words
from bot.message import Card
from tests.pictures.examples import WORDS
from tests.pictures.questions import NOW, ZONE

HERE = Path(__file__).parent
WIDE = 680
# A telephone, or a meeting's side panel.
NARROW = 320
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


class Browser:
    """A headless browser that draws a sheet of cards."""

    def __init__(self, command: str, node_modules: Path, folder: Path) -> None:
        self._command = command
        self._node_modules = node_modules.resolve()
        self._folder = folder

    def look(
        self,
        cards: dict[str, Card],
        *,
        asked: str = "",
        words: Words = WORDS,
        dark: bool = False,
        width: int = WIDE,
    ) -> dict[str, Any]:
        """Tell what the library found, what does not fit or cannot be reached, and what is shown.

        The sheet's *width* and ``height`` are in pixels.
        """
        page = self._write(cards, asked, words=words, dark=dark, width=width, looking=True)
        dumped = self._run("--dump-dom", f"--window-size={WIDE},1000", page.as_uri())
        found = re.search(r'<div class="" id="found"[^>]*>(.*?)</div>', dumped, re.DOTALL)
        if found is None:
            sys.exit("the page did not run: are both packages in --node-modules?")
        read: dict[str, Any] = json.loads(html.unescape(found[1]))
        return read

    def draw(
        self,
        cards: dict[str, Card],
        picture: Path,
        *,
        asked: str = "",
        words: Words = WORDS,
        dark: bool = False,
        width: int = WIDE,
    ) -> None:
        """Draw *cards* as an answer to what was *asked*, by a client that speaks *words*."""
        height = self.look(cards, asked=asked, words=words, dark=dark, width=width)["height"]
        page = self._write(cards, asked, words=words, dark=dark, width=width)
        self._run(f"--screenshot={picture}", f"--window-size={width},{height}", page.as_uri())

    def _write(
        self,
        cards: dict[str, Card],
        asked: str,
        *,
        words: Words,
        dark: bool,
        width: int,
        looking: bool = False,
    ) -> Path:
        name = "host-dark.json" if dark else "host.json"
        host = json.loads((HERE / name).read_text(encoding="utf-8"))
        # A "</script>" in a text must not end the script.
        data = {
            "asked": asked,
            "at": words.time(NOW),
            "cards": cards,
            "host": host,
            "language": words.tag,
            "looking": looking,
        }
        page = Template((HERE / "page.html").read_text(encoding="utf-8")).safe_substitute(
            data=json.dumps(data).replace("<", "\\u003c"),
            theme="dark" if dark else "light",
            width=width,
            narrow="data-narrow" if width < WIDE else "",
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
