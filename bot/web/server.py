"""Listening: a port, and a stop that lets what is under way finish."""

from aiohttp import web

DRAIN_SECONDS = 20.0


class Server:
    """Serves an application on one port.

    Args:
        host: An address, or None for all of this machine's.
        port: 0 for one that is free; ``port`` says which.
        drain_seconds: How long ``stop`` waits for requests under way.
    """

    def __init__(
        self,
        app: web.Application,
        *,
        host: str | None,
        port: int,
        drain_seconds: float = DRAIN_SECONDS,
    ) -> None:
        self._host, self._port = host, port
        # No access log: its lines hold the links and codes of sign-ins.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=drain_seconds)

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: The port is taken, or the address is not this machine's.
        """
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise

    async def stop(self) -> None:
        """Take no more requests, wait for those under way, and close."""
        await self._runner.cleanup()

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._runner.addresses[0][1])
