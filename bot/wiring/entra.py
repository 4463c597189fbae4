"""Who Convene is to Microsoft Entra, and the room that asks it for tokens."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.identity import EntraApp, Identity, ManagedIdentity
from bot.settings import Settings
from bot.store import Accounts, Database, SignInFlows, SignInReceipts, TokenCaches
from bot.watch import Watch
from bot.wiring.clock import now
from bot.wiring.trust import ca_bundle


@asynccontextmanager
async def open_identity(
    settings: Settings,
    database: Database,
    *,
    client_capabilities: Sequence[str] = (),
    watch: Watch | None = None,
) -> AsyncIterator[Identity]:
    """Open what acquires tokens; the last two arguments are as for ``Identity``."""
    people = Identity(
        entra_app(settings),
        flows=SignInFlows(database),
        caches=TokenCaches(database, cloud=settings.cloud),
        receipts=SignInReceipts(database),
        accounts=Accounts(database),
        now=now,
        client_capabilities=client_capabilities,
        watch=watch,
    )
    try:
        yield people
    finally:
        await people.aclose()


def entra_app(settings: Settings) -> EntraApp:
    """Say who Convene is to Entra."""
    return EntraApp(
        client_id=settings.app_id,
        tenant_id=settings.app_tenant_id,
        credential=_credential(settings),
        login_url=settings.addresses.login_url,
        bot_login_url=settings.addresses.bot_login_url,
        redirect_url=settings.redirect_url,
        graph_scope=f"{settings.addresses.graph_url}/OnlineMeetings.ReadWrite",
        bot_scope=settings.addresses.bot_scope,
        ca_bundle=ca_bundle(settings),
        app_type=settings.app_type,
    )


def _credential(settings: Settings) -> Any:
    if settings.client_certificate:
        pem = settings.client_certificate.read_text(encoding="utf-8")
        return {"private_key": pem, "public_certificate": pem}
    if settings.managed_identity:
        return ManagedIdentity(client_id=settings.managed_identity)
    if settings.app_type == "UserAssignedMSI":
        return ManagedIdentity(client_id=settings.app_id)
    return settings.app_password.get_secret_value()
