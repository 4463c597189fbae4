"""A browser's part in a sign-in: it follows links, presses a button, and sends forms.

For the sandbox's own pages and for what leads there; it runs no script.
"""

import re
from collections.abc import Awaitable
from dataclasses import dataclass
from html import unescape

import aiohttp
from yarl import URL

HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')
FORM = re.compile(r'<form method="post"(?: action="([^"]*)")?>')
TICKET = "ticket"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the browser shows in the end."""

    status: int
    url: str
    text: str

    @property
    def fields(self) -> dict[str, str]:
        """Give the hidden fields of the page's form."""
        return {unescape(name): unescape(value) for name, value in HIDDEN.findall(self.text)}

    @property
    def target(self) -> str | None:
        """Give where the page's form goes, if it has one."""
        match = FORM.search(self.text)
        return None if match is None else unescape(match[1] or self.url)


async def sign_in(link: str, *, choice: str = "asker", address: str = "") -> Page:
    """Open *link*, choose on the sandbox's sign-in page, and follow the way back.

    Args:
        link: The sign-in link of a card, or an authorization request itself.
        choice: ``asker``, ``other`` or ``cancel``.
        address: Where the browser is, as a proxy names it; on this machine without one.

    Raises:
        aiohttp.ClientError: nobody answered.
    """
    # Cookies of a host without a name are kept as well: the bot is at one.
    jar = aiohttp.CookieJar(unsafe=True)
    headers = {"X-Forwarded-For": address} if address else {}
    async with aiohttp.ClientSession(cookie_jar=jar, headers=headers) as session:
        page = await _show(session.get(link))
        if TICKET not in page.fields or page.target is None:
            return page
        chosen = {**page.fields, "choice": choice}
        page = await _show(session.post(page.target, data=chosen))
        if page.fields and page.target is not None:
            page = await _show(session.post(page.target, data=page.fields))
    return page


async def _show(request: Awaitable[aiohttp.ClientResponse]) -> Page:
    async with await request as response:
        return Page(status=response.status, url=str(URL(response.url)), text=await response.text())
