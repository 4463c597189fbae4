"""What proves that an activity comes from the Bot Connector; also what only seems to.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.keys import SigningKey, kept_key

ISSUER = "https://api.botframework.com"
CHANNEL = "msteams"
LIFETIME = timedelta(hours=1)


class Signatures:
    """The keys that are published, and tokens signed with them, or with others on purpose."""

    def __init__(self, *, url: str, audience: str, clock: Clock) -> None:
        self.key = kept_key("connector")
        self._published: dict[str, tuple[SigningKey, tuple[str, ...]]] = {}
        self._url = url
        self._audience = audience
        self._clock = clock
        self.publish(self.key)

    def publish(self, key: SigningKey, *, endorsements: tuple[str, ...] = (CHANNEL,)) -> None:
        """Show a key; what it signs holds for the channels that it is endorsed for."""
        self._published[key.kid] = (key, endorsements)

    def rotate(self, *, keep_old: bool = False) -> SigningKey:
        """Sign with a new key from now on; the old ones are withdrawn, or still shown."""
        if not keep_old:
            self._published.clear()
        self.key = SigningKey()
        self.publish(self.key)
        return self.key

    def sign(
        self,
        *,
        service_url: str | None = None,
        audience: str | None = None,
        issuer: str = ISSUER,
        lifetime: timedelta = LIFETIME,
        key: SigningKey | None = None,
        without: Collection[str] = (),
    ) -> str:
        """Sign for an activity: right as it is, wrong in exactly what is said otherwise.

        Args:
            service_url: The ``serviceurl`` claim; the Connector's own if None.
            audience: Whom it is for; the bot if None.
            issuer: Who says so.
            lifetime: Until it is over; before zero for one that is over already.
            key: What to sign with; a key that was never published makes a forgery.
            without: Claims to leave out.
        """
        now = self._clock()
        start = min(now, now + lifetime) - timedelta(seconds=1)
        claims: dict[str, Any] = {
            "serviceurl": f"{self._url}/" if service_url is None else service_url,
            "nbf": int(start.timestamp()),
            "exp": int((now + lifetime).timestamp()),
            "iss": issuer,
            "aud": audience or self._audience,
        }
        kept = {name: value for name, value in claims.items() if name not in without}
        return (key or self.key).sign(kept)

    def configuration(self) -> dict[str, Any]:
        """Write the OpenID metadata."""
        return {
            "issuer": ISSUER,
            "authorization_endpoint": "https://invalid.botframework.com",
            "jwks_uri": f"{self._url}/v1/.well-known/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["private_key_post"],
        }

    def key_set(self) -> dict[str, Any]:
        """Write the keys; an endorsement names the channels that a key speaks for."""
        keys = [key.jwk(endorsements=list(names)) for key, names in self._published.values()]
        return {"keys": keys}
