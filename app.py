"""Convene's front door: all that it can be told to do.

What a command does is in ``bot/cli``; how the rooms are wired, in ``bot/wiring``.
"""

from collections.abc import Callable

import typer

from bot.cli.chat import chat
from bot.cli.databases import migrate, move, restored
from bot.cli.doctor import doctor
from bot.cli.package import package
from bot.cli.parse import parse
from bot.cli.records import audit, forget
from bot.cli.serving import serve
from bot.cli.support import support

COMMANDS: tuple[Callable[..., None], ...] = (
    *(serve, chat, parse),
    *(migrate, package, move, restored, forget, audit),
    *(doctor, support),
)

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
for command in COMMANDS:
    cli.command()(command)


@cli.callback(invoke_without_command=True)
def front_door(context: typer.Context) -> None:
    """Turn a sentence into a Teams meeting. Without a command: serve."""
    if context.invoked_subcommand is None:
        serve()


if __name__ == "__main__":
    cli()
