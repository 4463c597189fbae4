"""Works on one message under its lease: the command, the answer, the end written down."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from bot.commands import Outcome, Progress, apologize, reference_of
from bot.errors import ConnectorError, ConversationGoneError, IdentityError, StoreError
from bot.inbox.journal import Journal, LeaseLostError
from bot.message import Message, Person, Reply
from bot.store import InboxRow, InboxRows, State

logger = logging.getLogger(__name__)

Answer = Callable[[Message, Progress], Awaitable[Outcome]]
Deliver = Callable[[Message, Reply], Awaitable[object]]
ShowTyping = Callable[[Message], Awaitable[None]]

# So many messages are worked on at a time in one replica; the others hold their lease and wait.
MOST_AT_ONCE = 32
# What cannot be finished is tried again later and later, then given up.
MOST_ATTEMPTS = 10
_LONGEST_PAUSE = timedelta(minutes=5)
# Writing down that an answer was sent: better late than sending it a second time.
_WRITE_AGAIN_AFTER = (0.2, 0.5, 1.0, 2.0, 4.0)


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

    async def work(self, row: InboxRow) -> Person | None:
        """Answer a message; whatever goes wrong stays within this message.

        Returns:
            Whom it signed in: what waited for that may go on.
        """
        journal = Journal(self._rows, row)
        try:
            async with self._holding(row), self._places:
                return await self._work(row, journal)
        except LeaseLostError:
            logger.warning("inbox.lease_lost", extra=_facts(row))
        except StoreError:
            # The row stays as it was last written; its lease runs out and it is taken up again.
            logger.exception("inbox.store_away", extra=_facts(row))
        return None

    async def _work(self, row: InboxRow, journal: Journal) -> Person | None:
        if row.attempts > MOST_ATTEMPTS:
            logger.error("inbox.given_up", extra=_facts(row))
            await self._finish(row, journal, apologize(row.message), State.FAILED)
            return None
        try:
            async with self._typing(row.message):
                outcome = await self._answer(row.message, journal)
        except (LeaseLostError, StoreError):
            raise
        except Exception:
            # Our own bug: it ends this turn and nothing else, and the sender gets its reference.
            logger.exception("inbox.crashed", extra=_facts(row))
            await self._finish(row, journal, apologize(row.message), State.FAILED)
            return None
        await self._finish(row, journal, outcome, State.ASKED if outcome.asked else State.DONE)
        return outcome.signed_in

    async def _finish(
        self, row: InboxRow, journal: Journal, outcome: Outcome, state: State
    ) -> None:
        if outcome.waits_for:
            # Before it is sent: what it waits for may come while the connector still answers.
            await journal.write(state, waits_for=outcome.waits_for)
        sent = await self._send(row, outcome.reply)
        if sent is None:
            if outcome.waits_for:
                await journal.write(State.RECEIVED)
            await self._rows.release(row, after=pause(row.attempts))
            return
        if not outcome.waits_for:
            await self._write_end(journal, state if sent else State.FAILED)
        logger.info("message.finished", extra=_facts(row) | {"state": state})

    async def _send(self, row: InboxRow, reply: Reply) -> bool | None:
        """Deliver; True where it is or may be shown, False where it never will, None for later."""
        try:
            await self._deliver(row.message, reply)
        except ConversationGoneError as error:
            logger.warning("reply.unwanted", extra=_facts(row) | {"code": error.code})
            return False
        except (ConnectorError, IdentityError) as error:
            facts = _facts(row) | {"error": type(error).__name__}
            logger.warning("reply.undelivered", extra=facts)
            # What may be on the screen already is never sent a second time.
            if getattr(error, "perhaps_shown", False):
                return True
            return None if row.attempts < MOST_ATTEMPTS else False
        except Exception:
            logger.exception("reply.crashed", extra=_facts(row))
            return False
        return True

    async def _write_end(self, journal: Journal, state: State) -> None:
        for seconds in _WRITE_AGAIN_AFTER:
            try:
                await journal.write(state)
            except StoreError:
                await asyncio.sleep(seconds)
            else:
                return
        await journal.write(state)

    @asynccontextmanager
    async def _holding(self, row: InboxRow) -> AsyncIterator[None]:
        """Renew the lease while the work goes on; give the row back where it is broken off."""
        renewing = asyncio.create_task(self._renew(row))
        try:
            yield
        except asyncio.CancelledError:
            with suppress(StoreError):
                await asyncio.shield(self._rows.release(row))
            raise
        finally:
            renewing.cancel()

    async def _renew(self, row: InboxRow) -> None:
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            # A renewal that fails is tried again; a lease that is lost shows at the next write.
            with suppress(StoreError):
                await self._rows.renew(row)

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
