"""The whole bot, from its settings to the address that it listens at."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.settings import Settings
from bot.wiring.endpoint import open_endpoint
from bot.wiring.ground import open_ground
from bot.wiring.inbox import draining, open_inbox
from bot.wiring.pages import open_server
from bot.wiring.rooms import furnish, shown_cards


@asynccontextmanager
async def running(settings: Settings, *, trust_unsigned: bool = False) -> AsyncIterator[str]:
    """Wire the bot from *settings* and serve it; give the address that it listens at.

    With *trust_unsigned*, for the sandbox, activities without a signature are taken too.

    Raises:
        SettingsError: It cannot be started as it is set.
    """
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        ground = await enter(open_ground(settings))
        cards = shown_cards(ground)
        rooms = furnish(ground, cards)
        messages = await enter(open_inbox(ground, rooms, cards))
        endpoint = await enter(
            open_endpoint(ground, rooms, messages, trust_unsigned=trust_unsigned)
        )
        address = await enter(open_server(ground, rooms, messages, endpoint))
        # Before the server stops: meanwhile it tells everybody to deliver elsewhere.
        stack.push_async_callback(messages.drain, within=draining(settings))
        yield address
