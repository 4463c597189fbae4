"""What a command comes to, and the place where it writes each step down."""

from dataclasses import dataclass, replace
from typing import Protocol

from bot.meeting import Meeting
from bot.message import Person, Reply

# What a message may wait for: somebody's sign-in.
SIGN_IN = "sign_in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The answer to a message. *asked*: something is wanted of the sender before it is done.

    *unfinished*: the work goes on by itself, and *reply* is only said meanwhile.
    *waits_for* names what will let the message go on by itself; *signed_in* whose messages wait
    for nothing more.
    """

    reply: Reply
    asked: bool = False
    unfinished: bool = False
    waits_for: str | None = None
    signed_in: Person | None = None


def in_private(outcome: Outcome) -> Outcome:
    """Answer the sender alone."""
    return replace(outcome, reply=replace(outcome.reply, private=True))


class Progress(Protocol):
    """How far the work on a message has come; survives this process.

    *meeting* was made already, only the answer is left. *begun*: a process that is gone had begun
    to make one, and nobody knows whether it was made. *resumed*: an earlier try was given up, or
    had to wait.
    """

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that was made for this message, if it is known."""
        ...

    @property
    def begun(self) -> bool:
        """Whether an earlier try reached the call that makes the meeting."""
        ...

    @property
    def resumed(self) -> bool:
        """Whether this is not the first try."""
        ...

    @property
    def last_try(self) -> bool:
        """Whether there is no other after this one, where a call's outcome stays open."""
        ...

    async def creating(self) -> None:
        """Write down that the next thing is the call that makes the meeting."""
        ...

    async def created(self, meeting: Meeting) -> None:
        """Write down what was made."""
        ...

    async def refused(self) -> None:
        """Write down that the call was refused and certainly nothing was made."""
        ...
