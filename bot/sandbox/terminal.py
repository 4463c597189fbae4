"""A chat in the terminal: a prompt with history, cards drawn, buttons pressed by their number."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from prompt_toolkit import PromptSession
from prompt_toolkit.history import InMemoryHistory
from rich.console import Console
from rich.text import Text

from bot.message import Card
from bot.sandbox.chat import Chat, Heard
from bot.sandbox.drawing import actions, draw
from bot.sandbox.people import Resident
from bot.sandbox.world import Sandbox

INTRODUCTION = (
    "Write what and when, such as “Vendor call friday at noon”. A number presses a button, "
    "/help helps, Ctrl-D ends."
)

# Gives the next line after a prompt, None at the end of the input.
ReadLine = Callable[[str], Awaitable[str | None]]


class Terminal:
    """Shows one chat on *console*, to somebody in *zone* whose client speaks *locale*."""

    def __init__(self, chat: Chat, console: Console, *, zone: ZoneInfo, locale: str) -> None:
        self._chat = chat
        self._console = console
        self._zone = zone
        self._locale = locale
        self._card: Card | None = None

    async def tell(self, text: str) -> None:
        """Say one thing, and show everything that is answered.

        Raises:
            BotSilentError: Nothing is.
        """
        await self._show(self._chat.say(text))

    async def converse(self, read_line: ReadLine | None = None) -> None:
        """Prompt and answer until the input ends; *read_line* is the terminal's own by default."""
        read_line = read_line or open_prompt()
        self._print(INTRODUCTION, style="dim")
        while (line := await read_line("> ")) is not None:
            button = self._button(line.strip())
            if button is not None:
                await self._press(button, read_line)
            elif line.strip():
                await self.tell(line.strip())

    def _button(self, line: str) -> dict[str, Any] | None:
        buttons = actions(self._card) if self._card else []
        number = int(line) if line.isascii() and line.isdigit() else 0
        return buttons[number - 1] if 1 <= number <= len(buttons) else None

    async def _press(self, button: dict[str, Any], read_line: ReadLine) -> None:
        if button["type"] == "Action.OpenUrl":
            self._print(button["url"], style="underline")
            return
        filled: dict[str, str] = {}
        # A shortcut says all by itself; the card's own button sends its inputs.
        for field in inputs(self._card) if button.get("associatedInputs") != "none" else ():
            asked = field.get("label") or field.get("title") or field["id"]
            # What is filled in stays where nothing is typed; Teams leaves out what is empty.
            value = await read_line(f"{asked}: ") or field.get("value")
            filled |= {field["id"]: value} if value else {}
        await self._show(self._chat.press(button, filled))

    async def _show(self, answers: AsyncIterator[Heard]) -> None:
        async for heard in answers:
            self._card = heard.card
            if heard.silently:
                # As in Teams, where the card is never seen.
                self._print("Teams signs you in, without a question.", style="dim")
                continue
            if heard.card is None:
                self._print(heard.text)
            else:
                self._console.print(draw(heard.card, zone=self._zone, locale=self._locale))
            if heard.sign_in_link:
                self._print(f"Signing in at {heard.sign_in_link}", style="dim")

    def _print(self, text: str, *, style: str = "") -> None:
        # Letter for letter, since what the bot says is no markup, and a link stays in one piece.
        self._console.print(Text(text, style=style), soft_wrap=True)


def open_terminal(
    sandbox: Sandbox, who: Resident, *, address: str, signed: bool, console: Console
) -> Terminal:
    """Seat *who* before a chat with the bot at *address*, shown on *console*.

    *signed* is for a bot that knows this sandbox's keys; another takes what bears no signature.
    """
    chat = Chat(
        sandbox.connector,
        sandbox.activities,
        who,
        endpoint=f"{address}/api/messages",
        signed=signed,
        # A bot that gets its tokens elsewhere knows nothing of this sandbox's Entra.
        mint=sandbox.entra.sso_token if signed else lambda _: None,
    )
    return Terminal(chat, console, zone=ZoneInfo(who.zone), locale=who.locale)


def inputs(part: Any) -> Iterator[dict[str, Any]]:
    """List the inputs of a card, in the order they are drawn in."""
    if isinstance(part, list):
        for each in part:
            yield from inputs(each)
    elif isinstance(part, dict):
        if str(part.get("type")).startswith("Input."):
            yield part
        for inner in ("body", "items", "columns"):
            yield from inputs(part.get(inner))


def open_prompt() -> ReadLine:
    """Read lines from the terminal, with editing and history; plainly where it is a pipe."""
    if not sys.stdin.isatty():
        return _read_pipe
    session: PromptSession[str] = PromptSession(history=InMemoryHistory())

    async def read_line(prompt: str) -> str | None:
        try:
            return await session.prompt_async(prompt)
        except (EOFError, KeyboardInterrupt):
            return None

    return read_line


async def _read_pipe(prompt: str) -> str | None:
    del prompt
    line = await asyncio.to_thread(sys.stdin.readline)
    return line or None
