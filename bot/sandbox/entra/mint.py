"""Where Entra's tokens are struck and read. No I/O; the clock is the sandbox's."""

from collections.abc import Collection
from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import uuid4

from bot.message import Person
from bot.sandbox.clock import Clock
from bot.sandbox.entra.ledger import Ledger
from bot.sandbox.entra.scopes import CONNECTOR_SCOPE, GRAPH, Asked
from bot.sandbox.keys import TokenRefusedError, kept_key, read_token
from bot.sandbox.people import Resident

CONNECTOR_AUDIENCE = CONNECTOR_SCOPE.removesuffix("/.default")

# Our name for the part of a claims request that the token satisfies; Entra's is not published.
CLAIMS = "sandbox_claims"
SESSION = "sandbox_session"


class Mint:
    """Strikes tokens with one key. *lifetime* may be changed, for tokens that are soon over."""

    def __init__(
        self, *, login_url: str, graph_url: str, app_id: str, ledger: Ledger, clock: Clock
    ) -> None:
        self.key = kept_key("entra")
        self.lifetime = timedelta(seconds=3599)
        self.graph_roots = frozenset({GRAPH, graph_url})
        self._login_url = login_url
        self._app_id = app_id
        self._ledger = ledger
        self._clock = clock

    def issuer(self, tenant_id: str) -> str:
        """Give the issuer of a tenant's tokens."""
        return f"{self._login_url}/{tenant_id}/v2.0"

    def access_token(self, who: Resident, asked: Asked, wanted: dict[str, Any]) -> str:
        """Strike a token for Graph, with what a claims request *wanted*."""
        more = {key: value for key, value in wanted.items() if key != "xms_cc"}
        capabilities = wanted.get("xms_cc", {}).get("values")
        return self._strike(
            who.person.tenant_id,
            asked.audience,
            **self._names(who),
            scp=" ".join(asked.permissions),
            app_displayname="Convene",
            **({"xms_cc": capabilities} if capabilities else {}),
            **{CLAIMS: more, SESSION: self._ledger.session(who.person)},
        )

    def id_token(self, who: Resident, *, nonce: str | None = None) -> str:
        """Strike an ID token; *nonce* as the authorization request sent it."""
        pair = f"{self._app_id}/{who.person.user_id}"
        return self._strike(
            who.person.tenant_id,
            self._app_id,
            **self._names(who),
            sub=sha256(pair.encode()).hexdigest(),
            **({} if nonce is None else {"nonce": nonce}),
        )

    def sso_token(self, who: Resident, *, audience: str | None = None) -> str:
        """Strike what Teams hands a bot for single sign-on: a token for the bot's own API."""
        return self._strike(
            who.person.tenant_id,
            audience or self._app_id,
            **self._names(who),
            scp="access_as_user",
            **{SESSION: self._ledger.session(who.person)},
        )

    def bot_token(self, tenant_id: str) -> str:
        """Strike the bot's own token, for the Bot Connector."""
        return self._strike(tenant_id, CONNECTOR_AUDIENCE)

    def read(self, token: str, audiences: Collection[str]) -> dict[str, Any]:
        """Give the claims of a token that was struck here, for one of *audiences*, and still holds.

        Raises:
            TokenRefusedError: it does not hold.
        """
        claims = read_token(token, [self.key], now=self._clock())
        if claims["aud"] not in audiences:
            raise TokenRefusedError("audience")
        if SESSION in claims:
            person = Person(claims["tid"], claims["oid"])
            if claims[SESSION] != self._ledger.session(person):
                raise TokenRefusedError("revoked")
        return claims

    def _names(self, who: Resident) -> dict[str, Any]:
        return {"oid": who.person.user_id, "name": who.name, "preferred_username": who.upn}

    def _strike(self, tenant_id: str, audience: str, **claims: Any) -> str:
        now = int(self._clock().timestamp())
        return self.key.sign(
            {
                "aud": audience,
                "iss": self.issuer(tenant_id),
                "iat": now,
                "nbf": now,
                "exp": now + int(self.lifetime.total_seconds()),
                "tid": tenant_id,
                "appid": self._app_id,
                "azp": self._app_id,
                "uti": uuid4().hex,
                "ver": "2.0",
                **claims,
            }
        )
