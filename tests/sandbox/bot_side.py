"""The bot's side of the Connector, by hand."""

from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.sandbox import Sandbox
from tests.sandbox.callers import Reply, call

CARD = {
    "contentType": "application/vnd.microsoft.card.adaptive",
    "content": {"type": "AdaptiveCard", "version": "1.5", "body": []},
}
TEXT = {"type": "message", "text": "Done"}


class Bot:
    """The bot's side: a token, and calls with ids percent-encoded."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self._sandbox = sandbox
        self._http = http
        self.chat = sandbox.people.robin.chat_id

    async def call(
        self, method: str, path: str, *, token: str | None = None, **options: Any
    ) -> Reply:
        mint = self._sandbox.entra.mint
        bearer = token or mint.bot_token(self._sandbox.settings["MicrosoftAppTenantId"])
        url = URL(f"{self._sandbox.connector.service_url}v3/conversations{path}", encoded=True)
        headers = {"Authorization": f"Bearer {bearer}"}
        return await call(self._http, method, url, headers=headers, **options)

    async def say(
        self,
        activity: Any,
        *,
        to: str | None = None,
        reply_to: str = "",
        query: str = "",
        **options: Any,
    ) -> Reply:
        path = f"/{quote(to or self.chat, safe='')}/activities{reply_to}{query}"
        return await self.call("POST", path, json=activity, **options)

    async def edit(
        self, method: str, activity_id: str, *, to: str | None = None, query: str = "", **more: Any
    ) -> Reply:
        path = f"/{quote(to or self.chat, safe='')}/activities/{activity_id}{query}"
        return await self.call(method, path, **more)
