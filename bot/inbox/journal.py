"""Writes each step of a message's work into its row; see ``commands.outcome.Progress``."""

import asyncio
import logging
from datetime import timedelta
from itertools import chain, repeat

from bot.errors import StoreError
from bot.meeting import Meeting
from bot.store import Answer, InboxRow, InboxRows, State

logger = logging.getLogger(__name__)

# What has happened outside is written down as soon as the database is there again.
_WRITE_AGAIN_AFTER = (0.2, 0.5, 1.0)
# A call whose outcome is open is made so many times, with growing pauses: for about a minute.
TRIES = 6


class LeaseLostError(Exception):
    """Another replica has taken the message over: this one must touch nothing more."""


class Journal:
    """One message's row, written before the outside world is touched and after it answered."""

    def __init__(self, rows: InboxRows, row: InboxRow) -> None:
        self._rows = rows
        self._row = row
        self._reached = row.state

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that was made for this message, if it is known."""
        return self._row.meeting

    @property
    def begun(self) -> bool:
        """Whether an earlier try reached the call that makes the meeting."""
        return self._row.state is State.CREATING

    @property
    def perhaps_made(self) -> bool:
        """Whether a meeting may be there, made by this try or by an earlier one."""
        return self._reached in (State.CREATING, State.CREATED)

    @property
    def resumed(self) -> bool:
        """Whether the message waited, or an earlier try was cut short."""
        return self._row.attempts > 1

    @property
    def last_try(self) -> bool:
        """Whether what is open after this try is told as open."""
        return self._row.attempts >= TRIES

    async def creating(self) -> None:
        """Write down that the next thing is the call that makes the meeting."""
        await self.write(State.CREATING)

    async def created(self, meeting: Meeting) -> None:
        """Write down what was made."""
        await self.write_surely(State.CREATED, meeting=meeting)

    async def refused(self) -> None:
        """Write down that certainly nothing was made: another try is a first one."""
        await self.write(State.RECEIVED)

    async def write(
        self,
        state: State,
        *,
        meeting: Meeting | None = None,
        answer: Answer | None = None,
        after: timedelta | None = None,
    ) -> None:
        """Write a state down; arguments as for ``InboxRows.record``.

        Raises:
            LeaseLostError: The message is another replica's by now.
        """
        held = await self._rows.record(
            self._row, state, meeting=meeting, answer=answer, after=after
        )
        if not held:
            raise LeaseLostError
        self._reached = state

    async def write_surely(
        self,
        state: State,
        *,
        meeting: Meeting | None = None,
        answer: Answer | None = None,
        after: timedelta | None = None,
    ) -> None:
        """Write down what has happened already, however long the database is away."""
        for seconds in chain(_WRITE_AGAIN_AFTER, repeat(_WRITE_AGAIN_AFTER[-1])):
            try:
                await self.write(state, meeting=meeting, answer=answer, after=after)
            except StoreError:
                logger.warning("inbox.write_waits", extra={"state": state})
                await asyncio.sleep(seconds)
            else:
                return
