"""The Bot Connector's stand-in: it takes what the bot says, and signs what the bot is told."""

from collections.abc import Callable
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox.clock import Clock, Stamps
from bot.sandbox.connector.checks import check_address
from bot.sandbox.connector.hand import Answer, post_activity
from bot.sandbox.connector.members import Members
from bot.sandbox.connector.posts import Posts
from bot.sandbox.connector.refusals import ConnectorRefusedError
from bot.sandbox.connector.rosters import Rosters
from bot.sandbox.connector.signatures import Signatures
from bot.sandbox.connector.transcript import Deed, Delivery, Transcript
from bot.sandbox.entra.mint import CONNECTOR_AUDIENCE, Mint
from bot.sandbox.keys import TokenRefusedError, read_bearer
from bot.sandbox.people import People
from bot.sandbox.traffic import Traffic

# More than Teams takes, so that the refusal is Teams' own.
MAX_BODY_BYTES = 4 * 1024 * 1024
CONVERSATION = "/v3/conversations/{conversation}"
ACTIVITY = f"{CONVERSATION}/activities/{{activity}}"


class Connector:
    """One Bot Connector with one bot. *removed* holds, by conversation, why the bot may not write.

    Without a *mint* nobody's token is checked: for a bot whose tokens come from elsewhere.
    ``transcript`` has what the bot said, ``signatures`` the keys and tokens of what it is told.
    """

    def __init__(
        self,
        *,
        url: str,
        app_id: str,
        mint: Mint | None,
        people: People,
        clock: Clock,
        stamps: Stamps,
    ) -> None:
        self.url = url
        self.removed: dict[str, str] = {}
        self.transcript = Transcript()
        self.signatures = Signatures(url=url, audience=app_id, clock=clock)
        self._mint = mint
        members = Members(people)
        self._posts = Posts(transcript=self.transcript, members=members, stamps=stamps)
        self._rosters = Rosters(
            transcript=self.transcript, members=members, stamps=stamps, removed=self.removed
        )
        self._traffic = Traffic(refuse=refuse)
        self.calls = self._traffic.calls
        self.faults = self._traffic.faults
        # The three that are used most, under the stand-in's own name.
        self.sign = self.signatures.sign
        self.wait_for = self.transcript.wait_for
        self.follow = self.transcript.follow

    @property
    def service_url(self) -> str:
        """Give what activities name as ``serviceUrl``: Teams' own ends in a slash."""
        return f"{self.url}/"

    def deeds(self, deed: Deed) -> list[Delivery]:
        """Give what the bot did of one kind, oldest first."""
        return [delivery for delivery in self.transcript.deliveries if delivery.deed is deed]

    def remove_bot(
        self, conversation_id: str, *, sub_code: str = "BotNotInConversationRoster"
    ) -> None:
        """Refuse everything in a conversation with 403, until ``removed`` lets go of it."""
        self.removed[conversation_id] = sub_code

    async def deliver(self, activity: dict[str, Any], *, to: str, signed: bool = True) -> Answer:
        """Post an activity to the bot's endpoint *to*, rightly signed or not at all.

        Raises:
            aiohttp.ClientError: nobody answered.
        """
        token = self.sign(service_url=activity.get("serviceUrl")) if signed else None
        return await post_activity(activity, to=to, token=token)

    def application(self) -> web.Application:
        """Give what answers at the service URL."""
        application = web.Application(
            middlewares=[self._traffic.middleware()], client_max_size=MAX_BODY_BYTES
        )
        add = application.router.add_route
        add("GET", "/v1/.well-known/openidconfiguration", self._configuration)
        add("GET", "/v1/.well-known/keys", self._keys)
        add("POST", "/v3/conversations", self._guarded(self._rosters.begin))
        add("POST", f"{CONVERSATION}/activities", self._guarded(self._posts.send))
        add("POST", ACTIVITY, self._guarded(self._posts.send))
        add("PUT", ACTIVITY, self._guarded(self._posts.update))
        add("DELETE", ACTIVITY, self._guarded(self._posts.delete))
        add("GET", f"{CONVERSATION}/members", self._guarded(self._rosters.members))
        add("GET", f"{CONVERSATION}/pagedmembers", self._guarded(self._rosters.page))
        add("GET", f"{CONVERSATION}/members/{{member}}", self._guarded(self._rosters.member))
        return application

    def _guarded(self, work: Callable[[web.Request], web.Response]) -> Handler:
        async def handle(request: web.Request) -> web.Response:
            try:
                self._check_token(request)
                check_address(request.raw_path)
                self._rosters.check(request.match_info.get("conversation", ""))
                return work(request)
            except ConnectorRefusedError as refusal:
                return web.json_response(refusal.body(), status=refusal.status)

        return handle

    def _check_token(self, request: web.Request) -> None:
        if self._mint is None:
            return
        try:
            self._mint.read(read_bearer(request.headers), {CONNECTOR_AUDIENCE})
        except TokenRefusedError as error:
            message = "Authorization has been denied for this request."
            raise ConnectorRefusedError(status=401, message=message) from error

    async def _configuration(self, _request: web.Request) -> web.Response:
        return web.json_response(self.signatures.configuration())

    async def _keys(self, _request: web.Request) -> web.Response:
        return web.json_response(self.signatures.key_set())


def refuse(_request: web.Request, status: int) -> web.Response:
    """Answer no for a reason that is in the HTTP status alone."""
    refusal = ConnectorRefusedError(status=status, message="Refused.")
    return web.json_response(refusal.body(), status=status)
