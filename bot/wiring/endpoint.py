"""The endpoint that Teams delivers to, and who hears what it takes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.commands import Extension, Rooms, SingleSignOn
from bot.inbox import Inbox
from bot.teams import Endpoint, create_endpoint
from bot.wiring.ground import Ground


@asynccontextmanager
async def open_endpoint(
    ground: Ground, rooms: Rooms, messages: Inbox, *, trust_unsigned: bool
) -> AsyncIterator[Endpoint]:
    """Open the endpoint; with *trust_unsigned* it takes activities without a signature too."""
    settings, addresses = ground.settings, ground.settings.addresses
    endpoint = create_endpoint(
        app_id=settings.app_id,
        issuer=addresses.bot_token_issuer,
        openid_url=addresses.bot_openid_url,
        connector_hosts=addresses.connector_hosts,
        session=ground.session,
        connector=ground.connector,
        on_message=messages.receive,
        sign_in=SingleSignOn(
            identity=rooms.identity,
            exchanges=rooms.exchanges,
            policy=rooms.policy,
            resume=messages.resume_signed_in,
            tell=ground.delivery.deliver,
        ),
        extension=Extension(rooms, receive=messages.receive),
        trust_unsigned=trust_unsigned,
        listening_host=settings.host,
    )
    try:
        yield endpoint
    finally:
        await endpoint.close()
