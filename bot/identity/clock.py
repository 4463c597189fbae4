"""What time it is at Entra: this machine's clock must not be far from it."""

import asyncio
from contextlib import closing
from datetime import datetime
from email.utils import parsedate_to_datetime

import requests

from bot.identity.registration import EntraApp
from bot.identity.session import open_session
from bot.identity.wire import TIMEOUT


async def read_clock(app: EntraApp) -> datetime | None:
    """Return Entra's time, to the second; None where it does not answer or does not say."""
    return await asyncio.to_thread(_ask, app)


def _ask(app: EntraApp) -> datetime | None:
    url = f"{app.bot_authority}/v2.0/.well-known/openid-configuration"
    with closing(open_session(app.ca_bundle)) as session:
        try:
            answer = session.head(url, timeout=TIMEOUT, allow_redirects=False)
            return parsedate_to_datetime(answer.headers["Date"])
        except (requests.RequestException, KeyError, ValueError):
            return None
