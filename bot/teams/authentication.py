"""Who knocks: the proof that an activity comes from the Bot Connector, and is meant for us.

Replaces botbuilder's own check, which blocks the event loop, knows no key rotation, and is off
without a word when it finds no credentials. Here it is off only where the endpoint was told so.
https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

import jwt
from botbuilder.schema import Activity
from botframework.connector.auth import BotFrameworkAuthentication, ClaimsIdentity
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult
from botframework.connector.auth.connector_factory import ConnectorFactory
from botframework.connector.auth.user_token_client import UserTokenClient

from bot.teams.refusal import forbidden, unauthenticated
from bot.teams.service_urls import is_allowed, same_service
from bot.teams.signing_keys import SigningKeys

# The one channel we serve. In the others (Web Chat is switched on with every Azure bot) the client
# itself says who its user is, and nobody has checked it.
CHANNEL = "msteams"
CLOCK_SKEW = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a verified token says: its claims, and the channels its key may sign for."""

    claims: Mapping[str, Any]
    endorsements: frozenset[str]


class ConnectorAuthentication(BotFrameworkAuthentication):
    """Lets in what the Bot Connector signed for this bot.

    Args:
        app_id: Ours, the only audience that is accepted.
        issuer: Who issues the connector's tokens.
        keys: The connector's signing keys.
        allowed_hosts: Hosts that a ``serviceUrl`` may name, as in ``service_urls.is_allowed``.
        connector_factory: For what a turn sends while it lasts.
    """

    def __init__(
        self,
        *,
        app_id: str,
        issuer: str,
        keys: SigningKeys,
        allowed_hosts: Sequence[str],
        connector_factory: ConnectorFactory,
    ) -> None:
        self._app_id = app_id
        self._issuer = issuer
        self._keys = keys
        self._allowed_hosts = tuple(allowed_hosts)
        self._connector_factory = connector_factory

    async def close(self) -> None:
        """Give up a refresh of the keys that is under way."""
        await self._keys.close()

    async def verify(self, header: str) -> Proof:
        """Verify the ``Authorization`` header by itself, before the body is read.

        Raises:
            ActivityRefusedError: 401, or 503 while there are no keys to judge by.
        """
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer":
            raise unauthenticated("no_bearer_token")
        try:
            unverified = jwt.get_unverified_header(token)
        except (jwt.PyJWTError, ValueError, RecursionError) as error:
            raise unauthenticated("unreadable_token") from error
        # Said here as well as to decode: no other token is worth a look at the keys.
        if unverified.get("alg") != "RS256":
            raise unauthenticated("wrong_algorithm")
        key = await self._keys.get(str(unverified.get("kid")))
        if key is None:
            raise unauthenticated("unknown_key")
        return Proof(claims=self._claims(token, key.key), endorsements=key.endorsements)

    def _claims(self, token: str, key: jwt.PyJWK) -> Mapping[str, Any]:
        try:
            return jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._app_id,
                issuer=self._issuer,
                leeway=CLOCK_SKEW,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
        except (jwt.PyJWTError, TypeError, ValueError, OverflowError) as error:
            # PyJWT stumbles over times of a wrong type. The class says what is wrong:
            # ExpiredSignatureError, InvalidAudienceError, and so on.
            raise unauthenticated(type(error).__name__) from error

    def admit(self, proof: Proof | None, *, channel: str, service_url: str) -> None:
        """Check what the activity says of itself against what was proved.

        *proof* is None for an unsigned activity of the sandbox.

        Raises:
            ActivityRefusedError: 403.
        """
        if channel != CHANNEL:
            raise forbidden("wrong_channel")
        if not is_allowed(service_url, self._allowed_hosts):
            raise forbidden("host_not_allowed")
        if proof is None:
            return
        if channel not in proof.endorsements:
            raise forbidden("key_not_endorsed")
        claimed = proof.claims.get("serviceurl")
        if not isinstance(claimed, str) or not same_service(claimed, service_url):
            raise forbidden("service_url_differs")

    def result(self, proof: Proof | None) -> AuthenticateRequestResult:
        """Write *proof* as botbuilder takes it in the header's place."""
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(
            dict(proof.claims if proof else {}), proof is not None
        )
        result.connector_factory = self._connector_factory
        return result

    async def authenticate_request(
        self, activity: Activity, auth_header: str
    ) -> AuthenticateRequestResult:
        """Verify the header, then admit the activity; as botbuilder asks it, in one step."""
        proof = await self.verify(auth_header)
        self.admit(proof, channel=activity.channel_id, service_url=activity.service_url)
        return self.result(proof)

    async def authenticate_streaming_request(
        self,
        auth_header: str,  # noqa: ARG002 - botbuilder's signature
        channel_id_header: str,  # noqa: ARG002 - likewise
    ) -> AuthenticateRequestResult:
        """Refuse: streams are no part of Teams."""
        raise forbidden("streaming_not_supported")

    def create_connector_factory(
        self,
        claims_identity: ClaimsIdentity,  # noqa: ARG002 - botbuilder's signature
    ) -> ConnectorFactory:
        """Give the one connector, whoever asks."""
        return self._connector_factory

    async def create_user_token_client(
        self,
        claims_identity: ClaimsIdentity,  # noqa: ARG002 - botbuilder's signature
    ) -> UserTokenClient:
        """Give a stand-in: tokens are acquired in ``bot.identity``, never by botbuilder."""
        return cast("UserTokenClient", NoUserTokens())


class NoUserTokens:
    """Stands where botbuilder wants a ``UserTokenClient``, and has nothing to give."""

    def __getattr__(self, name: str) -> Any:
        raise NotImplementedError(f"{name}: tokens are acquired in bot.identity")
