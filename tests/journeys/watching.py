"""A bot that is watched by everything there is: the log, a collector, and Prometheus' page."""

import logging
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from io import StringIO

import aiohttp

from bot.sandbox.loopback import find_free_port
from bot.settings.logs import JsonFormatter, TextFormatter, _is_fit
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot
from tests.telemetry.collector import Collector, open_collector


@dataclass
class Watchers:
    """What each of them saw; the collector's and the page's are whole when the bot has ended."""

    collector: Collector
    metrics_url: str
    log: StringIO = field(default_factory=StringIO)
    page: str = ""

    async def look(self) -> str:
        async with (
            aiohttp.ClientSession() as session,
            session.get(self.metrics_url) as response,
        ):
            assert response.status == 200
            self.page = await response.text()
        return self.page

    @property
    def figures(self) -> str:
        """What leaves for dashboards."""
        return self.page + self.collector.raw.decode("utf-8", errors="replace")


@asynccontextmanager
async def watched_bot() -> AsyncIterator[tuple[Bot, Watchers]]:
    async with open_collector() as collector, AsyncExitStack() as stack:
        port = find_free_port()
        watchers = Watchers(collector, f"http://127.0.0.1:{port}/metrics")
        os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.address
        stack.callback(os.environ.pop, "OTEL_EXPORTER_OTLP_ENDPOINT")
        stack.callback(_listen(watchers.log))
        sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
        more = {"allowed_tenants": "", "metrics_port": port}
        settings = settings.model_copy(update=more)
        address = await stack.enter_async_context(running(settings))
        yield Bot(sandbox, settings, address), watchers
        await watchers.look()
        # Sends what is left; only then is everything seen.
        await stack.aclose()


def _listen(log: StringIO) -> "_Restore":
    """Write what ``set_up_logging`` would write, in both its forms, at the lowest level."""
    root = logging.getLogger()
    restore = _Restore(root, root.level)
    for formatter in (JsonFormatter(), TextFormatter()):
        handler = logging.StreamHandler(log)
        handler.setFormatter(formatter)
        handler.addFilter(_is_fit)
        root.addHandler(handler)
        restore.handlers.append(handler)
    root.setLevel(logging.DEBUG)
    return restore


@dataclass
class _Restore:
    root: logging.Logger
    level: int
    handlers: list[logging.Handler] = field(default_factory=list)

    def __call__(self) -> None:
        self.root.setLevel(self.level)
        for handler in self.handlers:
            self.root.removeHandler(handler)
