"""The sandbox as a whole: four doors on the loopback, three stand-ins, and the bot's settings."""

import secrets
from base64 import urlsafe_b64encode
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.sandbox.activities import Activities
from bot.sandbox.clock import Clock, Stamps, utc_now
from bot.sandbox.connector import Connector
from bot.sandbox.connector.signatures import ISSUER
from bot.sandbox.entra import Entra, Registration
from bot.sandbox.folder import scratch_folder
from bot.sandbox.graph import Graph
from bot.sandbox.loopback import HOST, Door, find_free_port
from bot.sandbox.people import TENANT_ID, People
from bot.sandbox.pki import Certificates

APP_ID = "2b6e4f18-93c7-4d5a-8f01-7ac2d9e36b50"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Where to listen; 0 for a free port. *bot* is where the bot is to listen."""

    bot: int = 0
    login: int = 0
    sign_in_page: int = 0
    graph: int = 0
    connector: int = 0


class Sandbox:
    """Entra ID, Graph and the Bot Connector of one small company, for as long as the block lasts.

    ``settings`` are environment variables for the bot. ``entra``, ``graph`` and ``connector`` each
    have ``calls``, a record, and ``faults``, a list to append to. ``activities`` builds what the
    bot is told, ``people`` are who says it.
    """

    people: People
    entra: Entra
    graph: Graph
    connector: Connector
    activities: Activities
    settings: dict[str, str]

    def __init__(
        self,
        *,
        ports: Ports | None = None,
        clock: Clock = utc_now,
        foreign_bot: bool = False,
    ) -> None:
        """*foreign_bot*: the bot gets its tokens elsewhere, so the Connector checks none."""
        self._foreign_bot = foreign_bot
        self._ports = ports or Ports()
        self._clock = clock
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            await self._open(stack, await stack.enter_async_context(scratch_folder()))
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    async def _open(self, stack: AsyncExitStack, folder: Path) -> None:
        certificates = Certificates(folder)
        doors = Doors(
            login=open_door(stack, Door(port=self._ports.login, tls=certificates.tls)),
            sign_in_page=open_door(stack, Door(port=self._ports.sign_in_page)),
            graph=open_door(stack, Door(port=self._ports.graph)),
            connector=open_door(stack, Door(port=self._ports.connector)),
        )
        registration = Registration(app_id=APP_ID, secret=secrets.token_urlsafe(24))
        self._build(doors, registration)
        self.settings = {
            **far_addresses(self, registration),
            **own_settings(self._ports.bot or find_free_port(), folder),
            "CONVENE_CA_BUNDLE": str(certificates.authority_file),
        }
        for door, application in (
            (doors.login, self.entra.tls_application()),
            (doors.sign_in_page, self.entra.page_application()),
            (doors.graph, self.graph.application()),
            (doors.connector, self.connector.application()),
        ):
            await stack.enter_async_context(door.serving(application))

    def _build(self, doors: "Doors", registration: Registration) -> None:
        clock, stamps = self._clock, Stamps(self._clock)
        self.people = people = People()
        self.entra = Entra(
            login_url=doors.login.url,
            page_url=doors.sign_in_page.url,
            graph_url=doors.graph.url,
            registration=registration,
            people=people,
            clock=clock,
        )
        for who in people:
            if who.consented:
                self.entra.consent(who.person)
        mint = self.entra.mint
        self.graph = Graph(url=doors.graph.url, mint=mint, people=people, clock=clock)
        self.connector = Connector(
            url=doors.connector.url,
            app_id=APP_ID,
            mint=None if self._foreign_bot else mint,
            people=people,
            clock=clock,
            stamps=stamps,
        )
        self.activities = Activities(
            service_url=self.connector.service_url, app_id=APP_ID, clock=clock, stamps=stamps
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Where each of the four listens."""

    login: Door
    sign_in_page: Door
    graph: Door
    connector: Door


def open_door(stack: AsyncExitStack, door: Door) -> Door:
    """Have a door closed in the end, also where nothing was ever served."""
    stack.callback(door.close)
    return door


def far_addresses(sandbox: Sandbox, registration: Registration) -> dict[str, str]:
    """Write who the bot is to this sandbox, and where it finds everybody."""
    return {
        "MicrosoftAppId": registration.app_id,
        "MicrosoftAppPassword": registration.secret,
        "MicrosoftAppType": "SingleTenant",
        "MicrosoftAppTenantId": TENANT_ID,
        "CONVENE_LOGIN_URL": sandbox.entra.login_url,
        "CONVENE_BOT_LOGIN_URL": sandbox.entra.login_url,
        "CONVENE_BOT_OPENID_URL": f"{sandbox.connector.url}/v1/.well-known/openidconfiguration",
        "CONVENE_BOT_TOKEN_ISSUER": ISSUER,
        "CONVENE_GRAPH_URL": sandbox.graph.url,
        "CONVENE_CONNECTOR_HOSTS": "127.0.0.1:*,localhost:*",
    }


def own_settings(port: int, folder: Path) -> dict[str, str]:
    """Write where the bot listens and what it keeps, for no longer than the sandbox lasts."""
    return {
        "CONVENE_HOST": HOST,
        "CONVENE_PORT": str(port),
        "CONVENE_PUBLIC_URL": f"http://{HOST}:{port}",
        # Whoever turns up, from Microsoft's Agents Playground too.
        "CONVENE_ALLOWED_TENANTS": "*",
        "CONVENE_SECRET_KEYS": urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "CONVENE_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'convene.sqlite3'}",
    }
