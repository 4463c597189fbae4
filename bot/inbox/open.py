"""Wires the inbox and keeps it running: its loops beside it, a drained end."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from uuid import uuid4

from bot.errors import StoreError
from bot.inbox.inbox import Inbox
from bot.inbox.rates import Rates
from bot.inbox.retention import Expiring, Retention
from bot.inbox.sending import Deliver
from bot.inbox.worker import Answering, ShowTyping, Worker
from bot.store import (
    Backlog,
    Database,
    Drafts,
    FurtherCards,
    InboxRows,
    Meetings,
    RecentMeetings,
    Rotation,
    SignInFlows,
    SignInReceipts,
    TokenExchanges,
)
from bot.watch import Level, Watch

COUNT_EVERY = timedelta(seconds=15)


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
    expiring: Sequence[Expiring] = (),
    watch: Watch | None = None,
) -> AsyncIterator[Inbox]:
    """Open this replica's inbox; at the end finish what is begun, or give it back.

    *drain* is how long the end may take, *keep* the retention of what people wrote, *expiring* what
    else goes at its own time; the others are as for ``Worker`` and ``Inbox``.
    """
    rows = InboxRows(database, owner=f"{socket.gethostname()}/{uuid4()}", lease=lease)
    worker = Worker(
        rows, answer=answer, deliver=deliver, show_typing=show_typing, lease=lease, watch=watch
    )
    inbox = Inbox(rows, worker, now=now, rates=rates, watch=watch)
    retention = _retention(database, rows, keep=keep, expiring=expiring, now=now)
    loops = [asyncio.create_task(loop) for loop in (inbox.recover(), retention.run())]
    if watch is not None and watch.listens:
        loops.append(asyncio.create_task(_tell_depth(Backlog(database), watch)))
    try:
        yield inbox
    finally:
        for loop in loops:
            loop.cancel()
        await inbox.drain(within=drain)
        await asyncio.gather(*loops, return_exceptions=True)


def _retention(
    database: Database,
    rows: InboxRows,
    *,
    keep: timedelta,
    expiring: Sequence[Expiring],
    now: Callable[[], datetime],
) -> Retention:
    of_sign_ins = (SignInFlows(database), SignInReceipts(database), TokenExchanges(database))
    return Retention(
        inbox=rows,
        drafts=Drafts(database),
        meetings=Meetings(database),
        recent=RecentMeetings(database),
        keep=keep,
        now=now,
        expiring=[*of_sign_ins, FurtherCards(database), *expiring],
        rotation=Rotation(database),
    )


async def _tell_depth(backlog: Backlog, watch: Watch) -> None:
    while True:
        # While the database is away, what was told last stays.
        with suppress(StoreError):
            waiting = await backlog.count_waiting()
            watch.level(Level.INBOX_DEPTH, waiting.number)
            watch.level(Level.INBOX_OLDEST, waiting.oldest.total_seconds())
        await asyncio.sleep(COUNT_EVERY.total_seconds())
