"""What the rooms tell of their work: things counted, stages timed. Nobody listens by default.

A room that does something worth watching is handed a ``Watch``; ``bot.telemetry`` has the one that
listens. What is told is a kind, a state, a host: never a word, a name, an address or an id.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from datetime import timedelta
from enum import StrEnum


class Count(StrEnum):
    """What is counted, each time that it happens."""

    MESSAGES = "messages"
    OUTCOMES = "outcomes"
    REFUSALS = "refusals"
    MEETINGS = "meetings"
    DUPLICATES_PREVENTED = "duplicates_prevented"
    RETRIES = "retries"
    SIGN_INS = "sign_ins"


class Stage(StrEnum):
    """A part of a message's way, in its order; the last two are the whole of it."""

    DOOR = "door"
    KEEP = "keep"
    WAIT = "wait"
    READ = "read"
    TOKEN = "token"  # noqa: S105  # a word, no secret
    GRAPH = "graph"
    DELIVER = "deliver"
    WORK = "work"
    WHOLE = "whole"


class Level(StrEnum):
    """What goes up and down."""

    INBOX_DEPTH = "inbox.depth"
    INBOX_OLDEST = "inbox.oldest"


_NOTHING = nullcontext()


class Watch:
    """Nobody listens: each of these does nothing."""

    listens = False

    def count(self, what: Count, **facts: str) -> None:
        """Tell that something has happened once."""

    def took(self, stage: Stage, time: timedelta, **facts: str) -> None:
        """Tell how long a stage took that is known only when it is over."""

    def stage(self, stage: Stage, **facts: str) -> AbstractContextManager[None]:
        """Time what is done within, and show it as a part of what is done around it."""
        del stage, facts
        return _NOTHING

    def level(self, what: Level, value: float) -> None:
        """Tell how high something stands now."""


# What the sender of the message in hand can quote; empty outside of any message's work.
_REFERENCE: ContextVar[str] = ContextVar("reference", default="")


@contextmanager
def concerning(reference: str) -> Iterator[None]:
    """Have each line of the log within name the message that it is about."""
    token = _REFERENCE.set(reference)
    try:
        yield
    finally:
        _REFERENCE.reset(token)


def reference_in_hand() -> str:
    """Return the reference of the message in hand; empty where there is none."""
    return _REFERENCE.get()
