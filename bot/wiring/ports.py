"""Servers at the ports that the settings name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.errors import SettingsError
from bot.web import Server


@asynccontextmanager
async def serving(server: Server, *, setting: str, port: int) -> AsyncIterator[None]:
    """Start *server*, and stop it at the end.

    Raises:
        SettingsError: The port cannot be had: *setting* is the one to change.
    """
    try:
        await server.start()
    except OSError as error:
        raise SettingsError(f"{setting}: {port} cannot be had ({error.strerror})") from error
    try:
        yield
    finally:
        await server.stop()
