"""``chat``: a conversation with the bot in the terminal."""

import asyncio
from contextlib import AsyncExitStack
from typing import Annotated

import typer

from bot.cli.explaining import explaining
from bot.settings import Settings, load_settings, set_up_logging


def chat(
    text: Annotated[str, typer.Argument(help="What to say; a conversation without it.")] = "",
    name: Annotated[str, typer.Option("--as", help="Who says it: robin or kai.")] = "robin",
    locale: Annotated[str, typer.Option(help="The client's language, such as en-GB.")] = "",
    zone: Annotated[str, typer.Option(help="The client's IANA time zone.")] = "",
) -> None:
    """Talk to the bot through its real endpoint; brings the sandbox where nothing runs."""
    with explaining():
        settings = load_settings()
        set_up_logging(form=settings.log, level="ERROR")
        asyncio.run(_chat(settings, text, name=name, locale=locale, zone=zone))


async def _chat(settings: Settings, text: str, *, name: str, locale: str, zone: str) -> None:
    from rich.console import Console

    from bot.sandbox import Sandbox
    from bot.sandbox.loopback import find_free_port, find_listener
    from bot.sandbox.terminal import open_terminal

    async with AsyncExitStack() as stack:
        address = find_listener(settings.port)
        known = address is None
        if address:
            sandbox = await stack.enter_async_context(Sandbox(foreign_bot=True))
        else:
            from bot.wiring.running import running
            from bot.wiring.sandbox import far_side

            sandbox, own = await stack.enter_async_context(far_side(port=find_free_port()))
            address = await stack.enter_async_context(running(own))
        who = sandbox.people.named(name, locale=locale, zone=zone)
        terminal = open_terminal(sandbox, who, address=address, signed=known, console=Console())
        await (terminal.tell(text) if text else terminal.converse())
    if known and text:
        typer.echo("The sandbox ends here, and its links with it; `uv run app.py` keeps one open.")
