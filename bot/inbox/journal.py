"""Writes each step of a message's work into its row; see ``commands.outcome.Progress``."""

from bot.meeting import Meeting
from bot.store import InboxRow, InboxRows, State


class LeaseLostError(Exception):
    """Another replica has taken the message over: this one must touch nothing more."""


class Journal:
    """One message's row, written before the outside world is touched and after it answered."""

    def __init__(self, rows: InboxRows, row: InboxRow) -> None:
        self._rows = rows
        self._row = row

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that was made for this message, if it is known."""
        return self._row.meeting

    @property
    def begun(self) -> bool:
        """Whether an earlier try reached the call that makes the meeting."""
        return self._row.state is State.CREATING

    @property
    def resumed(self) -> bool:
        """Whether the message waited, or an earlier try was cut short."""
        return self._row.attempts > 1

    async def creating(self) -> None:
        """Write down that the next thing is the call that makes the meeting."""
        await self.write(State.CREATING)

    async def created(self, meeting: Meeting) -> None:
        """Write down what was made."""
        await self.write(State.CREATED, meeting=meeting)

    async def refused(self) -> None:
        """Write down that certainly nothing was made: another try is a first one."""
        await self.write(State.RECEIVED)

    async def write(
        self, state: State, *, meeting: Meeting | None = None, waits_for: str | None = None
    ) -> None:
        """Write a state down.

        Raises:
            LeaseLostError: The message is another replica's by now.
        """
        if not await self._rows.record(self._row, state, meeting=meeting, waits_for=waits_for):
            raise LeaseLostError
