"""``serve``: the bot itself, from its start to its end in good order."""

import asyncio
import signal
from contextlib import AsyncExitStack, suppress
from datetime import timedelta

import typer

from bot.cli.explaining import explaining
from bot.cli.leaving import leave, leave_in_any_case
from bot.settings import Settings, load_settings, set_up_logging


def serve() -> None:
    """Run the bot; without Microsoft credentials against a sandbox on this machine."""
    with explaining():
        settings = load_settings()
        set_up_logging(form=settings.log, level=settings.log_level)
        asyncio.run(_serve(settings))
    leave()


async def _serve(settings: Settings) -> None:
    stop = _stopping()
    # After that: it takes a while, and who is told to stop meanwhile is to end well too.
    from bot.wiring.running import running

    async with AsyncExitStack() as stack:
        alone = settings.sandboxed
        if alone:
            from bot.wiring.sandbox import far_side

            _, settings = await stack.enter_async_context(far_side(port=settings.port))
        address = await stack.enter_async_context(running(settings, trust_unsigned=alone))
        if alone:
            from bot.sandbox.greeting import greeting

            typer.echo(greeting(address), err=True)
        await stop.wait()
        leave_in_any_case(after=timedelta(seconds=settings.drain_seconds))


def _stopping() -> asyncio.Event:
    """Give what is set once the process is told to stop."""
    stop = asyncio.Event()
    # Windows has no such handlers; there Ctrl-C cancels, which ends in the same good order.
    with suppress(NotImplementedError):
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop
