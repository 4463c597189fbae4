"""Who may call: Graph's reading of the bearer token. No I/O."""

import base64
import json
from collections.abc import Mapping
from typing import Any

from bot.message import Person
from bot.sandbox.entra.mint import CLAIMS, Mint
from bot.sandbox.graph.refusals import GraphRefusedError
from bot.sandbox.keys import TokenRefusedError, peek, read_bearer

SENTENCES = {
    "malformed": "CompactToken parsing failed with error code: 80049217",
    "signature": "Access token validation failure. Invalid signature.",
    "expired": "Access token has expired or is not yet valid.",
    "audience": "Access token validation failure. Invalid audience.",
    "revoked": "Continuous access evaluation resulted in challenge with result: "
    "InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
}
WRITE = "OnlineMeetings.ReadWrite"
READ = frozenset({"OnlineMeetings.Read", WRITE})


class Gate:
    """Lets in who has a token for Graph; *demands* holds the claims that somebody's must carry."""

    def __init__(self, mint: Mint, *, authorization_uri: str) -> None:
        self.demands: dict[Person, str] = {}
        self._mint = mint
        self._authorization_uri = authorization_uri

    def admit(self, headers: Mapping[str, str], method: str) -> Person:
        """Give who the token speaks for.

        Raises:
            GraphRefusedError: 401 for a token that does not hold, with a claims challenge where one
                is due; 403 without the permission.
        """
        token = read_bearer(headers)
        if not token:
            raise unauthorized("Access token is empty.")
        try:
            claims = self._mint.read(token, self._mint.graph_roots)
        except TokenRefusedError as error:
            raise self._refuse(token, error.reason) from error
        person = Person(claims["tid"], claims["oid"])
        self._check_demand(person, claims)
        allowed = READ if method == "GET" else {WRITE}
        if not allowed & set(claims["scp"].split()):
            # The real one says no more than this.
            raise GraphRefusedError(status=403, message="")
        return person

    def _check_demand(self, person: Person, claims: Mapping[str, Any]) -> None:
        demand = self.demands.get(person)
        if demand is None:
            return
        wanted = json.loads(demand)["access_token"]
        if any(claims[CLAIMS].get(name) != value for name, value in wanted.items()):
            raise self._challenge(demand)

    def _refuse(self, token: str, reason: str) -> GraphRefusedError:
        claims = peek(token)
        if reason == "revoked" and "cp1" in map(str.lower, claims.get("xms_cc", ())):
            nbf = {"essential": True, "value": str(claims["iat"] + 1)}
            return self._challenge(json.dumps({"access_token": {"nbf": nbf}}))
        return unauthorized(SENTENCES[reason])

    def _challenge(self, claims: str) -> GraphRefusedError:
        """Refuse with a claims challenge.

        https://learn.microsoft.com/entra/identity-platform/claims-challenge
        """
        encoded = base64.b64encode(claims.encode()).decode()
        challenge = (
            f'Bearer realm="", authorization_uri="{self._authorization_uri}", '
            f'error="insufficient_claims", claims="{encoded}"'
        )
        return unauthorized(SENTENCES["revoked"], {"WWW-Authenticate": challenge})


def unauthorized(message: str, headers: Mapping[str, str] | None = None) -> GraphRefusedError:
    """Refuse a token."""
    return GraphRefusedError(status=401, message=message, headers=headers or {})


def claimed_person(headers: Mapping[str, str]) -> Person | None:
    """Give who a token says it speaks for, without checking it: for records and faults."""
    claims = peek(read_bearer(headers))
    return Person(claims["tid"], claims["oid"]) if {"tid", "oid"} <= claims.keys() else None
