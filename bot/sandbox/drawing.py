"""Adaptive Cards in a terminal, as far as the cards room makes them.

What stands on a card came from people and from outside: it is drawn letter for letter, never taken
for rich's own markup or for the terminal's control codes.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.box import ROUNDED
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.cards.escape import clean, unescape
from bot.locales import Words, words_for
from bot.message import Card

Part = Mapping[str, Any]

_LOCAL_TIME = re.compile(r"\{\{(DATE|TIME)\(([0-9TZ:+-]+)(?:, ?[A-Z]+)?\)\}\}")
_GAPS = {"Medium": 1, "Large": 1}
_WIDTH = 90


def draw(card: Card, *, zone: ZoneInfo, locale: str | None = None) -> RenderableType:
    """Draw *card* as a reader in *zone* with *locale* sees it, each button with its number."""
    numbers = {id(action): number for number, action in enumerate(actions(card), start=1)}
    pen = _Pen(words=words_for(locale), zone=zone, numbers=numbers)
    return Panel(pen.card(card), box=ROUNDED, border_style="dim", padding=(0, 1), width=_WIDTH)


def actions(card: Card) -> list[dict[str, Any]]:
    """List the buttons of *card* that can be pressed: the first one is number 1."""
    return list(_actions(card))


def _actions(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, list):
        for each in part:
            yield from _actions(each)
    elif isinstance(part, dict):
        # What a button would unfold is drawn unfolded.
        if part.get("type") in {"Action.OpenUrl", "Action.Submit", "Action.Execute"}:
            yield part
        for inner in ("items", "columns", "body", "card", "actions"):
            yield from _actions(part.get(inner))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pen:
    words: Words
    zone: ZoneInfo
    numbers: Mapping[int, int]

    def card(self, card: Part) -> RenderableType:
        buttons = self._all(card.get("actions", ()))
        return Group(*self._all(card.get("body", ())), *buttons)

    def _all(self, parts: Iterable[Part]) -> list[RenderableType]:
        return [self._spaced(part, first=at == 0) for at, part in enumerate(parts)]

    def _spaced(self, part: Part, *, first: bool) -> RenderableType:
        drawn = self._part(part)
        gap = 0 if first else _GAPS.get(part.get("spacing", ""), 0)
        return Padding(drawn, (gap, 0, 0, 0)) if gap else drawn

    def _part(self, part: Part) -> RenderableType:
        kind = str(part.get("type", ""))
        drawers: Mapping[str, Callable[[Part], RenderableType]] = {
            "TextBlock": self._text_block,
            "FactSet": self._fact_set,
            "Container": self._container,
            "ColumnSet": self._column_set,
            "ActionSet": self.card,
            "Action.ShowCard": self._show_card,
        }
        if kind in drawers:
            return drawers[kind](part)
        if kind.startswith("Input."):
            return self._input(part)
        if id(part) in self.numbers:
            return self._button(part)
        return Text(f"({clean(kind)})", style="dim")

    def _text_block(self, part: Part) -> Text:
        drawn = Text(self._read(part["text"]), style=_style(part))
        if part.get("horizontalAlignment") == "Center":
            drawn.justify = "center"
        return drawn

    def _fact_set(self, part: Part) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        for fact in part["facts"]:
            title = Text(self._read(fact["title"]), style="bold")
            table.add_row(title, Text(self._read(fact["value"])))
        return table

    def _container(self, part: Part) -> RenderableType:
        inside = Group(*self._all(part["items"]))
        if part.get("style") != "emphasis":
            return inside
        return Panel(inside, box=ROUNDED, border_style="dim", padding=(0, 1), expand=False)

    def _column_set(self, part: Part) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        for column in part["columns"]:
            table.add_column(ratio=1 if column.get("width") == "stretch" else None)
        table.add_row(*(Group(*self._all(column["items"])) for column in part["columns"]))
        return table

    def _show_card(self, part: Part) -> Group:
        title = Text(f"▾ {clean(part['title'])}", style="bold")
        return Group(title, Padding(self.card(part["card"]), (0, 0, 0, 2)))

    def _input(self, part: Part) -> Text:
        # A toggle has its words beside it, and no label above.
        asked = clean(part.get("label") or part["title"])
        drawn = Text(f"[ ] {asked}: ").append(clean(part["id"]), style="cyan")
        if "choices" in part:
            choices = ", ".join(choice["value"] for choice in part["choices"])
            drawn.append(f" ({clean(choices)})", style="dim")
        if "value" in part:
            drawn.append(f" = {clean(part['value'])}")
        return drawn

    def _button(self, part: Part) -> Text:
        drawn = Text(f"({self.numbers[id(part)]}) {clean(part['title'])}", style="bold cyan")
        if "url" in part:
            # Folded, not cut: a link is there to be copied.
            drawn.append(" ↗ ").append(clean(part["url"]), style="not bold blue")
            drawn.overflow = "fold"
        return drawn

    def _read(self, text: str) -> str:
        return clean(unescape(_LOCAL_TIME.sub(self._local, text)))

    def _local(self, found: re.Match[str]) -> str:
        try:
            there = datetime.fromisoformat(found[2]).astimezone(self.zone)
        except ValueError:
            return found[0]
        return self.words.day(there) if found[1] == "DATE" else self.words.time(there)


def _style(part: Part) -> str:
    styles = [
        "bold" if part.get("weight") == "Bolder" else "",
        "dim" if part.get("isSubtle") else "",
        "blue" if part.get("color") == "Accent" else "",
    ]
    return " ".join(filter(None, styles))
