"""What a client of the stand-ins does, by hand: no library of Microsoft's."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import aiohttp
from multidict import CIMultiDictProxy
from yarl import URL

from bot.sandbox import Resident, Sandbox
from bot.sandbox.entra.scopes import read_scopes

VERIFIER = "a-verifier-of-forty-three-characters-or-more"
CHALLENGE = urlsafe_b64encode(sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
REDIRECT = "http://127.0.0.1:3978/auth/callback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    status: int
    headers: CIMultiDictProxy[str]
    text: str
    body: Any

    @property
    def message(self) -> str:
        return str(self.body["error"]["message"])

    @property
    def code(self) -> str:
        return str(self.body["error"]["code"])


async def call(http: aiohttp.ClientSession, method: str, url: str | URL, **options: Any) -> Reply:
    async with http.request(method, url, allow_redirects=False, **options) as response:
        text = await response.text()
        is_json = response.content_type == "application/json" and text
        return Reply(
            status=response.status,
            headers=response.headers,
            text=text,
            body=await response.json() if is_json else None,
        )


class TokenCaller:
    """A confidential client of the Entra stand-in."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self._sandbox = sandbox
        self._http = http
        self._settings = sandbox.settings
        self.scope = f"{sandbox.graph.url}/OnlineMeetings.ReadWrite openid profile offline_access"

    def authorize_url(self, **changes: str | None) -> URL:
        query = {
            "client_id": self._settings["MicrosoftAppId"],
            "response_type": "code",
            "redirect_uri": REDIRECT,
            "scope": self.scope,
            "state": "s3:a te&",
            "nonce": "n0nce",
            "code_challenge": CHALLENGE,
            "code_challenge_method": "S256",
            "client_info": "1",
            **changes,
        }
        tenant_id = self._settings["MicrosoftAppTenantId"]
        page = URL(f"{self._sandbox.entra.page_url}/{tenant_id}/oauth2/v2.0/authorize")
        return page.with_query({name: value for name, value in query.items() if value is not None})

    def code(self, who: Resident) -> str:
        """A code as the page gives it."""
        return self._sandbox.entra.ledger.give_code(
            who.person, redirect_uri=REDIRECT, challenge=CHALLENGE, nonce="n0nce"
        )

    async def ask(self, tenant_id: str | None = None, **fields: str | None) -> Reply:
        form = {
            "client_id": self._settings["MicrosoftAppId"],
            "client_secret": self._settings["MicrosoftAppPassword"],
            "client_info": "1",
            **fields,
        }
        tenant_id = tenant_id or self._settings["MicrosoftAppTenantId"]
        url = f"{self._settings['CONVENE_LOGIN_URL']}/{tenant_id}/oauth2/v2.0/token"
        data = {name: value for name, value in form.items() if value is not None}
        return await call(self._http, "POST", url, data=data)

    async def redeem(self, code: str, **changes: str | None) -> Reply:
        fields: dict[str, str | None] = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": REDIRECT,
            "code_verifier": VERIFIER,
            "scope": self.scope,
            **changes,
        }
        return await self.ask(**fields)

    async def refresh(self, refresh_token: str, **changes: str | None) -> Reply:
        fields: dict[str, str | None] = {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "scope": self.scope,
            **changes,
        }
        return await self.ask(**fields)

    async def on_behalf_of(self, assertion: str, **changes: str | None) -> Reply:
        fields: dict[str, str | None] = {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "requested_token_use": "on_behalf_of",
            "assertion": assertion,
            "scope": self.scope,
            **changes,
        }
        return await self.ask(**fields)

    async def bots_own(self, **changes: str | None) -> Reply:
        fields: dict[str, str | None] = {
            "grant_type": "client_credentials",
            "scope": "https://api.botframework.com/.default",
            **changes,
        }
        return await self.ask(**fields)


class GraphCaller:
    """Somebody's client of the Graph stand-in."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self._sandbox = sandbox
        self._http = http

    def token(self, who: Resident, scope: str = "OnlineMeetings.ReadWrite") -> str:
        mint = self._sandbox.entra.mint
        return mint.access_token(who, read_scopes(scope, graph_roots=mint.graph_roots), {})

    async def call(
        self,
        method: str,
        path: str,
        *,
        who: Resident | None = None,
        token: str | None = None,
        version: str = "v1.0",
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> Reply:
        bearer = token or self.token(who or self._sandbox.people.robin)
        url = URL(f"{self._sandbox.graph.url}/{version}/me/onlineMeetings{path}", encoded=True)
        sent = {"Authorization": f"Bearer {bearer}", **(headers or {})}
        return await call(self._http, method, url, headers=sent, **options)

    async def create(self, **changes: Any) -> Reply:
        body = {
            "subject": "Design review",
            "startDateTime": "2026-11-24T15:00:00Z",
            "endDateTime": "2026-11-24T15:45:00Z",
            **changes,
        }
        kept = {name: value for name, value in body.items() if value is not ...}
        return await self.call("POST", "", json=kept)

    async def create_or_get(
        self, *, who: Resident | None = None, version: str = "v1.0", **changes: Any
    ) -> Reply:
        body = {"externalId": "7eb8263f-d0e0-4149-bb1c-1f0476083c56", **changes}
        kept = {name: value for name, value in body.items() if value is not ...}
        return await self.call("POST", "/createOrGet", who=who, version=version, json=kept)

    async def one(self, method: str, meeting_id: str, **options: Any) -> Reply:
        return await self.call(method, f"/{quote(meeting_id, safe='')}", **options)

    async def look_up(self, text: str, **options: Any) -> Reply:
        return await self.call("GET", f"?$filter={quote(text)}", **options)
