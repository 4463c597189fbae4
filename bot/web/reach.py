"""Asks from outside whether an address leads to a Convene that lives."""

from collections.abc import Callable

import aiohttp

from bot.web.health import LIVE

WITHIN = aiohttp.ClientTimeout(total=10)


async def find_what_answers(
    public_url: str, open_session: Callable[[], aiohttp.ClientSession]
) -> str | None:
    """Say what answers at *public_url* instead of Convene; None where Convene does."""
    try:
        async with (
            open_session() as session,
            session.get(f"{public_url}/health/live", timeout=WITHIN) as response,
        ):
            body = await response.content.read(len(LIVE) + 1)
    except aiohttp.ClientConnectorCertificateError:
        return "a host whose certificate is not trusted"
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return "nobody"
    if response.status == 200 and body == LIVE.encode():
        return None
    return f"something else (status {response.status})"
