"""Works on one message under its lease: the command, the answer, the end written down."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from bot.commands import Outcome, Progress, apologize, reference_of
from bot.errors import ConnectorError, IdentityError, StoreError
from bot.inbox.journal import Journal, LeaseLostError
from bot.inbox.notices import busy, too_many
from bot.inbox.places import Places
from bot.inbox.sending import Deliver, Sender, facts, pause
from bot.message import Message, Person
from bot.store import Answer, InboxRow, InboxRows, State
from bot.watch import Stage, Watch, concerning

logger = logging.getLogger(__name__)

Answering = Callable[[Message, Progress], Awaitable[Outcome]]
ShowTyping = Callable[[Message], Awaitable[None]]

# So many messages are worked on at a time in one replica, and so many of one person.
MOST_AT_ONCE = 32
MOST_OF_ONE = 4
# What cannot be finished is tried again later and later, then given up.
MOST_ATTEMPTS = 10


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
        answer: Answering,
        deliver: Deliver,
        show_typing: ShowTyping,
        lease: timedelta,
        watch: Watch | None = None,
    ) -> None:
        self._rows = rows
        self._answer = answer
        self._watch = watch or Watch()
        self._sender = Sender(rows, deliver=deliver, watch=self._watch)
        self._show_typing = show_typing
        self._lease = lease
        self._places = Places(MOST_AT_ONCE, most_of_one=MOST_OF_ONE)

    async def work(self, row: InboxRow) -> Person | None:
        """Answer a message; whatever goes wrong stays within this message.

        Returns:
            Whom it signed in: what waited for that may go on.
        """
        journal = Journal(self._rows, row)
        with concerning(reference_of(row.message)):
            async with self._holding(row), self._places.of(row.message.sender.person):
                self._watch.took(Stage.WAIT, self._rows.age_of(row))
                with self._watch.stage(Stage.WORK):
                    return await self._answer_and_send(row, journal)
        return None

    async def _answer_and_send(self, row: InboxRow, journal: Journal) -> Person | None:
        answer = row.answer or await self._decide(row, journal)
        if answer is None:
            return None
        await self._sender.send(row, journal, answer)
        return answer.signed_in

    async def put_off(self, row: InboxRow) -> None:
        """Say that the message is kept, and let any replica take it up that has room."""
        async with self._holding(row):
            await self._sender.note(row, busy(row.message))
            await self._rows.release(row)

    async def turn_down(self, row: InboxRow) -> None:
        """Say that somebody writes more than they may."""
        async with self._holding(row):
            answer = Answer(reply=too_many(row.message), end=State.FAILED)
            await self._sender.send(row, Journal(self._rows, row), answer)

    async def _decide(self, row: InboxRow, journal: Journal) -> Answer | None:
        """Come to an answer; None where the message is to be worked on again later."""
        # Who has a meeting gets its card, however often the work was cut short.
        if row.attempts > MOST_ATTEMPTS and not row.meeting:
            logger.error("inbox.given_up", extra=facts(row))
            return _apology(row, journal)
        try:
            async with self._typing(row.message):
                outcome = await self._answer(row.message, journal)
        except (LeaseLostError, StoreError):
            raise
        except Exception:
            # Our own bug: it ends this turn and nothing else, and the sender gets its reference.
            logger.exception("inbox.crashed", extra=facts(row))
            return _apology(row, journal)
        if outcome.unfinished:
            await self._sender.note(row, outcome.reply)
            await self._rows.release(row, after=pause(row.attempts))
            return None
        return _answer_of(outcome)

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
        except LeaseLostError:
            logger.warning("inbox.lease_lost", extra=facts(row))
        except StoreError:
            # The row stays as it was last written; its lease runs out and it is taken up again.
            logger.exception("inbox.store_away", extra=facts(row))
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


def _apology(row: InboxRow, journal: Journal) -> Answer:
    reply = apologize(row.message, perhaps_made=journal.perhaps_made).reply
    return Answer(reply=reply, end=State.FAILED)


def _answer_of(outcome: Outcome) -> Answer:
    return Answer(
        reply=outcome.reply,
        end=State.ASKED if outcome.asked else State.DONE,
        waits_for=outcome.waits_for,
        signed_in=outcome.signed_in,
    )
