"""The inbox, and what looks for work beside it: reminders, and meetings that are over."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial

from bot import inbox
from bot.commands import Desk, Rooms, ShownCards, close_card, write_reminder
from bot.settings import Settings
from bot.store import Closings
from bot.wiring.clock import now
from bot.wiring.ground import Ground


@asynccontextmanager
async def open_inbox(ground: Ground, rooms: Rooms, cards: ShownCards) -> AsyncIterator[inbox.Inbox]:
    """Open all that works on messages, and on what is due without one."""
    zone = rooms.policy.default_zone
    async with AsyncExitStack() as stack:
        messages = await stack.enter_async_context(_open_messages(ground, rooms, cards))
        await stack.enter_async_context(
            inbox.open_reminding(
                rooms.reminders,
                rooms.meetings,
                deliver=ground.delivery.deliver,
                update=cards.settle,
                write=partial(write_reminder, zone=zone),
                now=now,
            )
        )
        await stack.enter_async_context(
            inbox.open_closing(
                Closings(ground.database),
                rooms.meetings,
                close=partial(close_card, rooms=rooms),
                now=now,
            )
        )
        yield messages


def _open_messages(
    ground: Ground, rooms: Rooms, cards: ShownCards
) -> AbstractAsyncContextManager[inbox.Inbox]:
    settings = ground.settings
    return inbox.open_inbox(
        ground.database,
        answer=Desk(rooms).answer,
        deliver=cards.deliver,
        show_typing=lambda message: ground.connector.send_typing(message.place),
        lease=timedelta(seconds=settings.lease_seconds),
        drain=draining(settings),
        keep=rooms.policy.retention,
        rates=inbox.Rates(
            of_person=settings.messages_a_minute,
            of_tenant=settings.tenant_messages_a_minute,
            now=now,
        ),
        expiring=[rooms.audit],
        now=now,
        watch=ground.watch,
    )


def draining(settings: Settings) -> timedelta:
    """How long messages may take to be finished at the end; the rest is for saying goodbye."""
    return timedelta(seconds=settings.drain_seconds * 0.75)
