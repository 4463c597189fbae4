"""Entra ID's stand-in: discovery and tokens over TLS, the sign-in page over plain HTTP.

The page has a door of its own, since a browser does not know the sandbox's certificate authority.
It signs nobody in for real and keeps no password.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from aiohttp import web
from yarl import URL

from bot.message import Person
from bot.sandbox.clock import Clock
from bot.sandbox.entra.grants import Grants, Registration
from bot.sandbox.entra.ledger import Ledger
from bot.sandbox.entra.mint import Mint
from bot.sandbox.entra.refusals import (
    FAULTS,
    INTERACTION_REQUIRED,
    OUT_OF_ORDER,
    EntraRefusedError,
    Refusal,
)
from bot.sandbox.entra.signin import SignInPage
from bot.sandbox.keys import peek
from bot.sandbox.people import People, Resident
from bot.sandbox.traffic import CALL, Call, Traffic


class Entra:
    """One Entra ID with one app. Every tenant id is taken for a tenant."""

    def __init__(
        self,
        *,
        login_url: str,
        page_url: str,
        graph_url: str,
        registration: Registration,
        people: People,
        clock: Clock,
    ) -> None:
        self.login_url = login_url
        self.page_url = page_url
        self.people = people
        self.ledger = Ledger(clock)
        self.mint = Mint(
            login_url=login_url,
            graph_url=graph_url,
            app_id=registration.app_id,
            ledger=self.ledger,
            clock=clock,
        )
        self._clock = clock
        self._page = SignInPage(registration=registration, ledger=self.ledger, people=people)
        self._grants = Grants(
            registration=registration, mint=self.mint, ledger=self.ledger, people=people
        )
        self._traffic = Traffic(refuse=self._refuse, whose=self._whose)
        self.calls = self._traffic.calls
        self.faults = self._traffic.faults

    @property
    def token_requests(self) -> list[Call]:
        """Give the calls to the token endpoint, oldest first; their bodies are the forms."""
        return [call for call in self.calls if call.path.endswith("/oauth2/v2.0/token")]

    def consent(self, person: Person) -> None:
        """Let this person's consent be there already, as after an admin's for the tenant."""
        self.ledger.consents.add(person)

    def revoke(self, person: Person) -> None:
        """End this person's sessions: their refresh tokens and access tokens are worth nothing."""
        self.ledger.revoke(person)

    def demand_interaction(self, person: Person, claims: str | None = None) -> None:
        """Answer ``interaction_required``, with *claims* (JSON text), until they sign in again."""
        self.refuse(person, INTERACTION_REQUIRED.with_claims(claims))

    def refuse(self, person: Person, refusal: Refusal) -> None:
        """Answer this person's token requests with *refusal*, until they sign in on the page."""
        self.ledger.refuse(person, refusal)

    def sso_token(self, who: Resident, *, audience: str | None = None) -> str:
        """Give what Teams would send in ``signin/tokenExchange``."""
        return self.mint.sso_token(who, audience=audience)

    def tls_application(self) -> web.Application:
        """Give what answers at the login address."""
        application = web.Application(middlewares=[self._traffic.middleware()])
        application.router.add_get("/common/discovery/instance", self._instance)
        application.router.add_get(
            "/{tenant}/v2.0/.well-known/openid-configuration", self._configuration
        )
        application.router.add_get("/{tenant}/discovery/v2.0/keys", self._keys)
        application.router.add_post("/{tenant}/oauth2/v2.0/token", self._token)
        return application

    def page_application(self) -> web.Application:
        """Give what answers the browser."""
        application = web.Application(middlewares=[self._traffic.middleware()])
        application.router.add_get("/{tenant}/oauth2/v2.0/authorize", self._page.ask)
        application.router.add_post("/{tenant}/oauth2/v2.0/authorize", self._page.choose)
        return application

    async def _instance(self, request: web.Request) -> web.Response:
        host = self.login_url.removeprefix("https://")
        known = {"preferred_network": host, "preferred_cache": host, "aliases": [host]}
        asked = URL(request.query.get("authorization_endpoint", ""))
        tenant_id = asked.parts[1] if asked.path != "/" and asked.host else "common"
        endpoint = f"{self.login_url}/{tenant_id}/v2.0/.well-known/openid-configuration"
        return web.json_response({"tenant_discovery_endpoint": endpoint, "metadata": [known]})

    async def _configuration(self, request: web.Request) -> web.Response:
        tenant_id = request.match_info["tenant"]
        root = f"{self.login_url}/{tenant_id}"
        return web.json_response(
            {
                "issuer": self.mint.issuer(tenant_id),
                "authorization_endpoint": f"{self.page_url}/{tenant_id}/oauth2/v2.0/authorize",
                "token_endpoint": f"{root}/oauth2/v2.0/token",
                "jwks_uri": f"{root}/discovery/v2.0/keys",
                "response_types_supported": ["code"],
                "response_modes_supported": ["query", "form_post"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
                "scopes_supported": ["openid", "profile", "email", "offline_access"],
            }
        )

    async def _keys(self, request: web.Request) -> web.Response:
        issuer = self.mint.issuer(request.match_info["tenant"])
        return web.json_response({"keys": [self.mint.key.jwk(issuer=issuer)]})

    async def _token(self, request: web.Request) -> web.Response:
        body = request[CALL].body
        form: Mapping[str, str] = body if isinstance(body, dict) else {}
        try:
            answer = self._grants.answer(request.match_info["tenant"], form)
        except EntraRefusedError as error:
            return self._write_refusal(request, error.refusal)
        return web.json_response(answer, headers={"Cache-Control": "no-store"})

    def _whose(self, call: Call) -> Person | None:
        form: dict[str, Any] = call.body if isinstance(call.body, dict) else {}
        if "assertion" in form:
            claims = peek(form["assertion"])
            return Person(claims.get("tid", ""), claims.get("oid", ""))
        return self.ledger.owner(form.get("code") or form.get("refresh_token") or "")

    def _refuse(self, request: web.Request, status: int) -> web.Response:
        return self._write_refusal(
            request, FAULTS.get(status, replace(OUT_OF_ORDER, status=status))
        )

    def _write_refusal(self, request: web.Request, refusal: Refusal) -> web.Response:
        correlation_id = request.headers.get("client-request-id") or str(uuid4())
        body = refusal.body(now=self._clock(), correlation_id=correlation_id)
        return web.json_response(body, status=refusal.status)
