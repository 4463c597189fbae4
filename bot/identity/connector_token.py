"""The bot's own token for the Bot Connector: kept in memory, renewed before it ends."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.errors import IdentityError
from bot.identity.single_flight import SingleFlight

logger = logging.getLogger(__name__)

RENEWED_AHEAD = timedelta(minutes=5)
# A token this close to its end may be spent when it arrives.
MARGIN = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class BotToken:
    """A token and when it ends, in UTC."""

    text: str = field(repr=False)
    expires_at: datetime


class ConnectorToken:
    """Hands out one token to all; in its last minutes a new one is fetched behind their backs."""

    def __init__(
        self, fetch: Callable[[], Awaitable[BotToken]], *, now: Callable[[], datetime]
    ) -> None:
        self._fetch = fetch
        self._now = now
        self._token: BotToken | None = None
        self._flights: SingleFlight[str, BotToken] = SingleFlight()

    async def acquire(self) -> str:
        """Return a token that is good for at least half a minute.

        Raises:
            IdentityMisconfiguredError: Entra rejects the app.
            IdentityUnavailableError: There is none, and Entra does not answer.
        """
        token = self._token
        left = token.expires_at - self._now() if token else timedelta()
        if token is None or left <= MARGIN:
            token = await self._flights.join("bot", self._renew)
        elif left <= RENEWED_AHEAD:
            self._flights.start("bot", self._renew)
        return token.text

    async def land(self) -> None:
        """Wait for a renewal under way."""
        await self._flights.land()

    async def _renew(self) -> BotToken:
        try:
            self._token = await self._fetch()
        except IdentityError as error:
            logger.warning(
                "identity.connector_token_refused",
                extra={"code": error.code, "correlation_id": error.correlation_id},
            )
            raise
        return self._token
