"""How often one address, and all together, may ask for the pages of a sign-in.

The bot's own endpoint is not counted here: Teams' addresses are everybody's, what is not signed is
turned away before it is read, and who writes too much is told so by ``inbox.rates``.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web

from bot.bucket import Buckets

logger = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# Ours to choose. A sign-in is two or three requests; an office may be behind one address.
MOST_OF_ONE = 120
MOST_OF_ALL = 3000
RETRY_AFTER_SECONDS = 30
# A flood of requests is to be no flood of lines.
MOST_LINES = 6


class PageRates:
    """Turns away with 429 whoever asks too often; each replica counts for itself.

    Args:
        now: The clock; gives aware datetimes.
        refuse: Answers who is turned away.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        refuse: Callable[[web.Request], web.Response],
        of_one: int = MOST_OF_ONE,
        of_all: int = MOST_OF_ALL,
    ) -> None:
        self._buckets = Buckets(now)
        self._refuse = refuse
        self._of_one, self._of_all = of_one, of_all

    def limited(self, handle: Handler) -> Handler:
        """Have *handle* answer only as many requests as may be made."""

        async def handle_some(request: web.Request) -> web.StreamResponse:
            one = self._buckets.spend(address_of(request), self._of_one)
            if one and self._buckets.spend("all", self._of_all):
                return await handle(request)
            if self._buckets.spend("line", MOST_LINES):
                logger.warning("sign_in.too_many", extra={"of_all": one})
            response = self._refuse(request)
            response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
            return response

        return handle_some


def address_of(request: web.Request) -> str:
    """Name who asks: what the nearest proxy has added, else the connection's own address.

    Who makes up addresses in front of no proxy at all is still counted among all.
    """
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded[:64] or str(request.remote)
