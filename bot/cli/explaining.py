"""What a command says where it cannot go on."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from bot.errors import ConveneError


@contextmanager
def explaining() -> Iterator[None]:
    """End with the sentence of what went wrong, and exit status 1."""
    try:
        yield
    except ConveneError as error:
        typer.secho(str(error), err=True, fg="red")
        raise typer.Exit(1) from error
