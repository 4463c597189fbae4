"""``POST /api/messages``: the door. Proof first, then size, then sense; then one turn.

Whoever cannot prove who they are is answered before their body is read, and learns no more than
that. Nothing that comes from outside is answered with 500.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from time import monotonic

import aiohttp
from aiohttp import web

from bot.errors import SettingsError, StoreError
from bot.teams.activity import UnreadableActivityError
from bot.teams.adapter import TeamsAdapter
from bot.teams.authentication import ConnectorAuthentication, Proof
from bot.teams.body import read_activity, read_body
from bot.teams.connector import Connector
from bot.teams.conversations import TurnConnectorFactory
from bot.teams.extension import MessageExtension
from bot.teams.handler import OnMessage, TeamsHandler
from bot.teams.refusal import ActivityRefusedError, unavailable
from bot.teams.service_urls import is_loopback
from bot.teams.sign_in import SignInNews
from bot.teams.signing_keys import SigningKeys

logger = logging.getLogger(__name__)

# What a refusal says besides its status.
HEADERS: Mapping[int, Mapping[str, str]] = {
    401: {"WWW-Authenticate": "Bearer"},
    503: {"Retry-After": "5"},
}


class Endpoint:
    """Lets activities in, and answers them.

    Args:
        authentication: Judges who knocks.
        handler: Gets the turns.
        trust_unsigned: Let in what bears no token, for the sandbox; a token is verified even so.
        listening_host: Where the server listens; unsigned activities are for loopback only.

    Raises:
        SettingsError: Unsigned activities would be taken from other machines.
    """

    def __init__(
        self,
        *,
        authentication: ConnectorAuthentication,
        handler: TeamsHandler,
        trust_unsigned: bool = False,
        listening_host: str = "",
    ) -> None:
        if trust_unsigned and not is_loopback(listening_host):
            raise SettingsError(
                "Unsigned activities are taken on loopback only: listen on 127.0.0.1, "
                "or set MicrosoftAppId and its like."
            )
        self._authentication = authentication
        self._adapter = TeamsAdapter(authentication)
        self._handler = handler
        self._trust_unsigned = trust_unsigned

    async def close(self) -> None:
        """Stop what goes on in the background; before the session is closed."""
        await self._handler.close()
        await self._authentication.close()

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request: 2xx, an invoke's own answer, or a refusal without a body."""
        try:
            return await self._answer(request)
        except ActivityRefusedError as refusal:
            logger.warning(
                "activity.refused", extra={"status": refusal.status, "reason": refusal.reason}
            )
            return web.Response(status=refusal.status, headers=HEADERS.get(refusal.status))

    async def _answer(self, request: web.Request) -> web.Response:
        proof = await self._prove(request)
        activity = read_activity(await read_body(request))
        self._authentication.admit(
            proof,
            channel=activity["channelId"],
            service_url=activity["serviceUrl"],
        )
        result = self._authentication.result(proof)
        try:
            answer = await self._adapter.process(result, activity, self._handler)
        except UnreadableActivityError as error:
            raise ActivityRefusedError(400, str(error)) from error
        except StoreError as error:
            raise unavailable("not_stored") from error
        if answer is None:
            return web.Response(status=202)
        if answer.body is None:
            return web.Response(status=answer.status)
        return web.json_response(answer.body, status=answer.status)

    async def _prove(self, request: web.Request) -> Proof | None:
        header = request.headers.get("Authorization")
        if header is None and self._trust_unsigned:
            return None
        return await self._authentication.verify(header or "")


def _now() -> datetime:
    return datetime.now(UTC)


def create_endpoint(
    *,
    app_id: str,
    issuer: str,
    openid_url: str,
    connector_hosts: Sequence[str],
    session: aiohttp.ClientSession,
    connector: Connector,
    on_message: OnMessage,
    sign_in: SignInNews | None = None,
    extension: MessageExtension | None = None,
    clock: Callable[[], datetime] = _now,
    trust_unsigned: bool = False,
    listening_host: str = "",
) -> Endpoint:
    """Wire the endpoint from settings; *on_message* must be quick, since Teams waits for it.

    *sign_in* hears what Teams' clients tell of sign-ins; without it there is no single sign-on.
    *extension* is the message extension, if there is one.

    *issuer* and *openid_url* are those of the cloud's Bot Connector. *on_message* may raise
    StoreError, which asks the connector to deliver the activity again.

    Raises:
        SettingsError: There is no app id to be the audience of tokens, or unsigned activities
            would be taken from other machines.
    """
    if not app_id and not trust_unsigned:
        raise SettingsError("MicrosoftAppId is missing: without it nobody can prove who they are.")
    authentication = ConnectorAuthentication(
        app_id=app_id,
        issuer=issuer,
        keys=SigningKeys(openid_url, session=session, clock=monotonic),
        allowed_hosts=connector_hosts,
        connector_factory=TurnConnectorFactory(connector.calls),
    )
    return Endpoint(
        authentication=authentication,
        handler=TeamsHandler(on_message, clock=clock, sign_in=sign_in, extension=extension),
        trust_unsigned=trust_unsigned,
        listening_host=listening_host,
    )
