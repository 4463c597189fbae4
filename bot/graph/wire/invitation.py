"""Graph's ready-made invitation (``joinInformation``) as plain text. Pure.

It is HTML from outside, with links for dialling and resetting PINs: its text may be quoted, the
markup never goes into a card.
"""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote_plus

_PREFIX = re.compile(r"\s*data:text/html,", re.IGNORECASE)
_RULE = re.compile(r"_{5,}")
_BLOCKS = frozenset({"br", "div", "h1", "h2", "h3", "hr", "li", "p", "table", "td", "th", "tr"})
_UNSEEN = frozenset({"head", "script", "style", "title"})


def read_join_information(information: Any) -> str:
    """Read ``joinInformation`` as lines of plain text; empty where there is none."""
    content = information.get("content") if isinstance(information, Mapping) else None
    if not isinstance(content, str):
        return ""
    # Form-urlencoded as documented. With a "<" it is not encoded, and its "+" begin numbers.
    html = content if "<" in content else unquote_plus(content)
    html = _PREFIX.sub("", html, count=1)
    # The documented sample ends in the punctuation of the JSON around it.
    end = html.rfind(">") + 1
    reader = _Lines()
    reader.feed(html[:end] if end else html)
    reader.close()
    return reader.text()


class _Lines(HTMLParser):
    """Collects what a reader would see, a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(self._unseen - (tag in _UNSEEN), 0)
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._parts.append(" ".join(data.split("\n")))

    def text(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\n"))
        return "\n".join(line for line in lines if line and not _RULE.fullmatch(line))

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._parts.append("\n")
