"""Wires the inbox and keeps it running: its loops beside it, a drained end."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from uuid import uuid4

from bot.inbox.inbox import Inbox
from bot.inbox.rates import Rates
from bot.inbox.retention import Retention
from bot.inbox.sending import Deliver
from bot.inbox.worker import Answering, ShowTyping, Worker
from bot.store import (
    Database,
    Drafts,
    InboxRows,
    Meetings,
    RecentMeetings,
    Rotation,
    SignInFlows,
    SignInReceipts,
    TokenExchanges,
)


@asynccontextmanager
async def open_inbox(
    database: Database,
    *,
    answer: Answering,
    deliver: Deliver,
    show_typing: ShowTyping,
    lease: timedelta,
    drain: timedelta,
    keep: timedelta,
    now: Callable[[], datetime],
    rates: Rates | None = None,
) -> AsyncIterator[Inbox]:
    """Open this replica's inbox; at the end finish what is begun, or give it back.

    *drain* is how long the end may take, *keep* the retention of what people wrote; the others
    are as for ``Worker`` and ``Inbox``.
    """
    rows = InboxRows(database, owner=f"{socket.gethostname()}/{uuid4()}", lease=lease)
    worker = Worker(rows, answer=answer, deliver=deliver, show_typing=show_typing, lease=lease)
    inbox = Inbox(rows, worker, now=now, rates=rates)
    retention = Retention(
        inbox=rows,
        drafts=Drafts(database),
        meetings=Meetings(database),
        recent=RecentMeetings(database),
        keep=keep,
        now=now,
        expiring=[SignInFlows(database), SignInReceipts(database), TokenExchanges(database)],
        rotation=Rotation(database),
    )
    loops = [asyncio.create_task(loop) for loop in (inbox.recover(), retention.run())]
    try:
        yield inbox
    finally:
        for loop in loops:
            loop.cancel()
        await inbox.drain(within=drain)
        await asyncio.gather(*loops, return_exceptions=True)
