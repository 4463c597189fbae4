"""Works on one message under its lease: the command, the answer, the end written down."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from bot.commands import Outcome, Progress, apologize, reference_of
from bot.errors import ConnectorError, ConversationGoneError, IdentityError, StoreError
from bot.inbox.journal import Journal, LeaseLostError
from bot.message import Message, Reply
from bot.store import InboxRow, InboxRows, State

logger = logging.getLogger(__name__)

Answer = Callable[[Message, Progress], Awaitable[Outcome]]
Deliver = Callable[[Message, Reply], Awaitable[object]]
ShowTyping = Callable[[Message], Awaitable[None]]

# So many messages are worked on at a time in one replica; the others hold their lease and wait.
MOST_AT_ONCE = 32
# An answer that cannot be delivered is tried again later and later, then given up.
MOST_ATTEMPTS = 10
_LONGEST_PAUSE = timedelta(minutes=5)


class Worker:
    """Takes one row from where it stands to its end.

    Args:
        answer: The commands: what to do about a message.
        deliver: Sends a reply to where the message came from.
        show_typing: Shows that an answer is on its way; never waited for.
        lease: How long a row is held; renewed while the work goes on.
    """

    def __init__(
        self,
        rows: InboxRows,
        *,
        answer: Answer,
        deliver: Deliver,
        show_typing: ShowTyping,
        lease: timedelta,
    ) -> None:
        self._rows = rows
        self._answer = answer
        self._deliver = deliver
        self._show_typing = show_typing
        self._lease = lease
        self._places = asyncio.Semaphore(MOST_AT_ONCE)

    async def work(self, row: InboxRow) -> None:
        """Answer a message; whatever goes wrong stays within this message."""
        journal = Journal(self._rows, row)
        try:
            async with self._holding(row.message), self._places:
                await self._work(row, journal)
        except LeaseLostError:
            logger.warning("inbox.lease_lost", extra=_facts(row))
        except StoreError:
            # The row stays as it was last written; its lease runs out and it is taken up again.
            logger.exception("inbox.store_away", extra=_facts(row))

    async def _work(self, row: InboxRow, journal: Journal) -> None:
        try:
            async with self._typing(row.message):
                outcome = await self._answer(row.message, journal)
        except (LeaseLostError, StoreError):
            raise
        except Exception:
            # Our own bug: it ends this turn and nothing else, and the sender gets its reference.
            logger.exception("inbox.crashed", extra=_facts(row))
            await self._finish(row, journal, apologize(row.message), State.FAILED)
        else:
            await self._finish(row, journal, outcome, State.ASKED if outcome.asked else State.DONE)

    async def _finish(
        self, row: InboxRow, journal: Journal, outcome: Outcome, state: State
    ) -> None:
        try:
            if outcome.reply is not None:
                await self._deliver(row.message, outcome.reply)
        except ConversationGoneError as error:
            logger.warning("reply.unwanted", extra=_facts(row) | {"code": error.code})
            state = State.FAILED
        except (ConnectorError, IdentityError) as error:
            logger.warning("reply.undelivered", extra=_facts(row) | {"error": type(error).__name__})
            # What may be on the screen already is never sent a second time.
            if not getattr(error, "perhaps_shown", False):
                if row.attempts < MOST_ATTEMPTS:
                    await self._rows.release(row.message, after=pause(row.attempts))
                    return
                state = State.FAILED
        await journal.write(state, waits_for=outcome.waits_for)
        logger.info("message.finished", extra=_facts(row) | {"state": state})

    @asynccontextmanager
    async def _holding(self, message: Message) -> AsyncIterator[None]:
        """Renew the lease while the work goes on; give the row back where it is broken off."""
        renewing = asyncio.create_task(self._renew(message))
        try:
            yield
        except asyncio.CancelledError:
            with suppress(StoreError):
                await asyncio.shield(self._rows.release(message))
            raise
        finally:
            renewing.cancel()

    async def _renew(self, message: Message) -> None:
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            # A renewal that fails is tried again; a lease that is lost shows at the next write.
            with suppress(StoreError):
                await self._rows.renew(message)

    @asynccontextmanager
    async def _typing(self, message: Message) -> AsyncIterator[None]:
        typing = asyncio.create_task(self._type(message))
        try:
            yield
        finally:
            typing.cancel()

    async def _type(self, message: Message) -> None:
        with suppress(ConnectorError, IdentityError):
            await self._show_typing(message)


def pause(attempts: int) -> timedelta:
    """How long an undelivered answer rests before its next try."""
    return min(timedelta(seconds=2**attempts), _LONGEST_PAUSE)


def _facts(row: InboxRow) -> dict[str, object]:
    return {"reference": reference_of(row.message), "attempts": row.attempts}
