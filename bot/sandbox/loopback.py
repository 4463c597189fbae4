"""Where the stand-ins listen: this machine's loopback address, and nowhere else.

No caller can name another address. Requests that came under a foreign name (a page elsewhere that
had its own name point to 127.0.0.1) are turned away.
"""

import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from itertools import cycle, islice
from random import SystemRandom
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

HOST: Final = "127.0.0.1"
NAMES: Final = frozenset({HOST, "localhost"})

# Answers that a fault holds back are cut off when the sandbox ends.
SHUTDOWN_SECONDS = 0.1

# Below what Linux, macOS and Windows give to outgoing connections: one of those could take the port
# between finding it and listening on it.
_NOT_EPHEMERAL = range(20_000, 32_000)
_TRIES = 50
# Each process goes round from a place of its own, and gives no port twice: else two would now and
# then find the same one, and both listen on it a moment later.
_START = SystemRandom().randrange(len(_NOT_EPHEMERAL))
_candidates: Iterator[int] = cycle([*_NOT_EPHEMERAL[_START:], *_NOT_EPHEMERAL[:_START]])


class Door:
    """One listening socket, bound at once, so that its address is known before anything answers."""

    def __init__(self, *, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((HOST, port))
        except OSError:
            self._socket.close()
            raise

    @property
    def port(self) -> int:
        """The port that was given, or the free one that was found."""
        port: int = self._socket.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The address, without a slash at the end."""
        return f"{'https' if self._tls else 'http'}://{HOST}:{self.port}"

    def close(self) -> None:
        """Let the port go; needed only where nothing was served."""
        self._socket.close()

    @asynccontextmanager
    async def serving(self, application: web.Application) -> AsyncIterator[None]:
        """Answer with *application* for as long as the block lasts; the port is then let go."""
        application.middlewares.insert(0, refuse_foreign_names)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        try:
            await web.SockSite(runner, self._socket, ssl_context=self._tls, backlog=512).start()
            yield
        finally:
            await runner.cleanup()
            self.close()


@web.middleware
async def refuse_foreign_names(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer 421 unless the request was made to the loopback by name or number."""
    if request.host.split(":")[0] not in NAMES:
        return web.Response(status=421, text="The sandbox answers on the loopback only.")
    return await handler(request)


def find_free_port() -> int:
    """Find a port that nobody listens on, and that no outgoing connection will be given."""
    for port in islice(_candidates, _TRIES):
        with suppress(OSError), socket.socket() as probe:
            probe.bind((HOST, port))
            return port
    raise OSError("no port is free")


def find_listener(port: int) -> str | None:
    """Give the address of whoever listens on this machine's *port*, None if nobody does."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return None if probe.connect_ex((HOST, port)) else f"http://{HOST}:{port}"
