"""One message in the inbox: how far it has come, who holds it, and how it is sealed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from bot.meeting import Meeting
from bot.message import Message, Person, Reply
from bot.store.database import Database
from bot.store.sealed import inbox_name


class State(StrEnum):
    """How far a message has come."""

    RECEIVED = "received"
    CREATING = "creating"
    CREATED = "created"
    # The answer is known and not shown; then, for as long as the call lasts, perhaps shown.
    ANSWERED = "answered"
    SENDING = "sending"
    DONE = "done"
    ASKED = "asked"
    FAILED = "failed"


UNFINISHED = (State.RECEIVED, State.CREATING, State.CREATED, State.ANSWERED, State.SENDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a message came to, kept until it is delivered. *end* is the state it then has.

    *doubts* counts how often nobody could tell whether it was shown; from the first on, *reply* is
    its words alone. *signed_in*: whose messages wait for nothing more.
    """

    reply: Reply
    end: State
    waits_for: str | None = None
    signed_in: Person | None = None
    doubts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """A message under a lease. *meeting* is there from state *created* on, *answer* once known.

    *shown_id* is the activity that the answer is to take the place of.

    *holder* is new each time the row is taken, so that not even the replica that held it before,
    and slept past its lease, can write as if it still did.
    """

    message: Message
    state: State
    attempts: int
    holder: str
    received_at: datetime
    meeting: Meeting | None = None
    answer: Answer | None = None
    shown_id: str | None = None


def seal_message(database: Database, message: Message) -> bytes:
    """Encrypt what somebody wrote, for its own row."""
    return database.seal(message, row=inbox_name(_key(message), "message"))


def seal_meeting(database: Database, message: Message, meeting: Meeting) -> bytes:
    """Encrypt what was made for *message*, for the same row."""
    return database.seal(meeting, row=inbox_name(_key(message), "meeting"))


def seal_answer(database: Database, message: Message, answer: Answer) -> bytes:
    """Encrypt what is to be answered, for the same row."""
    return database.seal(answer, row=inbox_name(_key(message), "answer"))


def open_row(database: Database, row: Row[Any], *, holder: str, anew: bool = False) -> InboxRow:
    """Decrypt a row that *holder* has just taken: one attempt more than is written there.

    *anew*: what it waited for has come, and whatever it was answered is over.

    Raises:
        UnreadableRowError: It is damaged, of another version, or its key is gone.
    """
    key = (row.tenant_id, row.conversation_id, row.activity_id)
    meeting = row.meeting and database.unseal(row.meeting, Meeting, row=inbox_name(key, "meeting"))
    known = row.answer and not anew
    answer = known and database.unseal(row.answer, Answer, row=inbox_name(key, "answer"))
    return InboxRow(
        message=database.unseal(row.message, Message, row=inbox_name(key, "message")),
        state=State.RECEIVED if anew else State(row.state),
        attempts=row.attempts + 1,
        holder=holder,
        received_at=row.received_at,
        meeting=meeting or None,
        answer=answer or None,
        shown_id=None if anew else row.shown_id,
    )


def _key(message: Message) -> tuple[str, str, str]:
    return message.place.tenant_id, message.place.conversation_id, message.activity_id
