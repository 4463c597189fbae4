"""One message in the inbox: how far it has come, who holds it, and how it is sealed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from bot.meeting import Meeting
from bot.message import Message
from bot.store.database import Database
from bot.store.sealed import inbox_name


class State(StrEnum):
    """How far a message has come."""

    RECEIVED = "received"
    CREATING = "creating"
    CREATED = "created"
    DONE = "done"
    ASKED = "asked"
    FAILED = "failed"


UNFINISHED = (State.RECEIVED, State.CREATING, State.CREATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """A message under a lease. *meeting* is there from state *created* on.

    *holder* is new each time the row is taken, so that not even the replica that held it before,
    and slept past its lease, can write as if it still did.
    """

    message: Message
    state: State
    attempts: int
    holder: str
    meeting: Meeting | None = None


def seal_message(database: Database, message: Message) -> bytes:
    """Encrypt what somebody wrote, for its own row."""
    return database.seal(message, row=inbox_name(_key(message), "message"))


def seal_meeting(database: Database, message: Message, meeting: Meeting) -> bytes:
    """Encrypt what was made for *message*, for the same row."""
    return database.seal(meeting, row=inbox_name(_key(message), "meeting"))


def open_row(database: Database, row: Row[Any], *, holder: str) -> InboxRow:
    """Decrypt a row that *holder* has just taken: one attempt more than is written there.

    Raises:
        UnreadableRowError: It is damaged, of another version, or its key is gone.
    """
    key = (row.tenant_id, row.conversation_id, row.activity_id)
    meeting = row.meeting and database.unseal(row.meeting, Meeting, row=inbox_name(key, "meeting"))
    return InboxRow(
        message=database.unseal(row.message, Message, row=inbox_name(key, "message")),
        state=State(row.state) if row.state in UNFINISHED else State.RECEIVED,
        attempts=row.attempts + 1,
        holder=holder,
        meeting=meeting or None,
    )


def _key(message: Message) -> tuple[str, str, str]:
    return message.place.tenant_id, message.place.conversation_id, message.activity_id
