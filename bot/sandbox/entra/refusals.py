"""How Entra ID says no: one class, and its numbers by name. Pure.

https://learn.microsoft.com/entra/identity-platform/reference-error-codes
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One way to say no. *claims* is JSON text, for the sign-in that mends it."""

    error: str
    number: int
    sentence: str
    status: int = 400
    suberror: str | None = None
    claims: str | None = None

    def body(self, *, now: datetime, correlation_id: str) -> dict[str, Any]:
        """Write the body of the token endpoint's answer."""
        trace_id = str(uuid4())
        timestamp = now.strftime("%Y-%m-%d %H:%M:%SZ")
        body: dict[str, Any] = {
            "error": self.error,
            "error_description": f"AADSTS{self.number}: {self.sentence} Trace ID: {trace_id} "
            f"Correlation ID: {correlation_id} Timestamp: {timestamp}",
            "error_codes": [self.number],
            "timestamp": timestamp,
            "trace_id": trace_id,
            "correlation_id": correlation_id,
            "error_uri": f"https://login.microsoftonline.com/error?code={self.number}",
        }
        if self.suberror is not None:
            body["suberror"] = self.suberror
        if self.claims is not None:
            body["claims"] = self.claims
        return body

    def with_claims(self, claims: str | None) -> "Refusal":
        """Ask for a sign-in with these claims."""
        return replace(self, claims=claims)


class EntraRefusedError(Exception):
    """Entra says no, for the reason of *refusal*."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence)
        self.refusal = refusal


UNKNOWN_GRANT = Refusal(
    error="unsupported_grant_type",
    number=70003,
    sentence="The app requested an unsupported grant type.",
)
MISSING_FIELD = Refusal(
    error="invalid_request",
    number=900144,
    sentence="The request body must contain every parameter that its grant type needs.",
)
UNKNOWN_CLIENT = Refusal(
    error="unauthorized_client",
    number=700016,
    sentence="Application with that identifier was not found in the directory.",
)
NO_SECRET = Refusal(
    error="invalid_client",
    number=7000218,
    status=401,
    sentence="The request body must contain: 'client_assertion' or 'client_secret'.",
)
WRONG_SECRET = Refusal(
    error="invalid_client",
    number=7000215,
    status=401,
    sentence="Invalid client secret provided.",
)
BAD_GRANT = Refusal(
    error="invalid_grant",
    number=70000,
    sentence="The provided value for the code or refresh token is not valid.",
)
CODE_EXPIRED = Refusal(
    error="invalid_grant", number=70008, sentence="The provided authorization code has expired."
)
CODE_SPENT = Refusal(
    error="invalid_grant",
    number=54005,
    sentence="OAuth2 Authorization code was already redeemed.",
)
OTHER_REDIRECT = Refusal(
    error="invalid_client",
    number=500112,
    sentence="The reply address does not match the one of the authorization request.",
)
WRONG_VERIFIER = Refusal(
    error="invalid_grant",
    number=501481,
    sentence="The Code_Verifier does not match the code_challenge of the authorization request.",
)
REVOKED = Refusal(
    error="invalid_grant",
    number=50173,
    suberror="bad_token",
    sentence="The provided grant has expired due to it being revoked.",
)
CONSENT_REQUIRED = Refusal(
    error="invalid_grant",
    number=65001,
    suberror="consent_required",
    sentence="The user or administrator has not consented to use the application.",
)
INTERACTION_REQUIRED = Refusal(
    error="interaction_required",
    number=50076,
    suberror="basic_action",
    sentence="You must use multi-factor authentication to access the resource.",
)
BAD_ASSERTION = Refusal(
    error="invalid_grant", number=50013, sentence="Assertion failed signature validation."
)
BAD_SCOPE = Refusal(
    error="invalid_scope",
    number=70011,
    sentence="The provided value for the input parameter 'scope' is not valid.",
)
UNKNOWN_RESOURCE = Refusal(
    error="invalid_resource",
    number=500011,
    sentence="The resource principal was not found in the tenant.",
)
BAD_CLAIMS = Refusal(
    error="invalid_request", number=50061, sentence="The claims parameter is not valid JSON."
)

# For answers that a fault puts in the place of the right one, by HTTP status.
FAULTS = {
    429: Refusal(
        error="temporarily_unavailable",
        number=90055,
        status=429,
        sentence="There are too many incoming requests.",
    ),
}
OUT_OF_ORDER = Refusal(
    error="temporarily_unavailable",
    number=90033,
    sentence="A transient error has occurred. Please try again.",
)
