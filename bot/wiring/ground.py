"""What all rooms stand on: the database, and the ways to Entra, Graph and the Bot Connector."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from bot.graph import GraphClient, open_http
from bot.identity import Identity
from bot.settings import Settings
from bot.store import Database, open_database
from bot.teams import Connector, Delivery, Session, open_session
from bot.watch import Watch
from bot.wiring.clock import now
from bot.wiring.entra import open_identity
from bot.wiring.trust import ca_bundle
from bot.wiring.watching import watching

USER_AGENT = "Convene/0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Opened by ``open_ground``, which closes it."""

    settings: Settings
    watch: Watch
    database: Database
    identity: Identity
    graph: GraphClient
    session: Session
    connector: Connector
    delivery: Delivery


@asynccontextmanager
async def open_ground(settings: Settings) -> AsyncIterator[Ground]:
    """Open it all as *settings* say.

    Raises:
        SettingsError: It cannot be opened as it is set.
    """
    addresses, extra_trust = settings.addresses, ca_bundle(settings)
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        watch = await enter(watching(settings))
        database = await enter(open_database(settings.database, keys=settings.keys, now=now))
        identity = await enter(
            # CP1: commands pass Graph's claims challenges on.
            open_identity(settings, database, client_capabilities=["CP1"], watch=watch)
        )
        http = await enter(open_http(extra_trust))
        session = await enter(open_session(extra_trust))
        connector = Connector(
            session,
            acquire_token=identity.acquire_connector_token,
            allowed_hosts=addresses.connector_hosts,
            watch=watch,
        )
        yield Ground(
            settings=settings,
            watch=watch,
            database=database,
            identity=identity,
            graph=GraphClient(http, addresses.graph_url, USER_AGENT, watch=watch),
            session=session,
            connector=connector,
            delivery=Delivery(connector),
        )
