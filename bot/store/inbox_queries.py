"""The inbox's longer statements, and how its rows are named in them. Room-private."""

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Update, and_, func, select, update

from bot.message import Message
from bot.store.inbox_row import State
from bot.store.schema import inbox

# How a row is left that nothing more is to be done with.
OVER = {
    "state": State.DONE,
    "waits_for": None,
    "message": b"",
    "meeting": None,
    "answer": None,
}


def in_turn(condition: ColumnElement[bool], most: int | None) -> Select[Any]:
    """Write the query for rows in the order in which people are served."""
    theirs = [inbox.c.tenant_id, inbox.c.user_id]
    turn = func.row_number().over(partition_by=theirs, order_by=inbox.c.received_at)
    keys = [inbox.c.tenant_id, inbox.c.conversation_id, inbox.c.activity_id]
    turns = select(*keys, turn.label("turn")).where(condition).subquery()
    same = and_(*(key == turns.c[key.name] for key in keys))
    ordered = select(inbox).join(turns, same).order_by(turns.c.turn, inbox.c.received_at)
    return ordered.limit(most)


def let_older_ones_go(message: Message, waits_for: str) -> Update:
    """Write the statement that ends the waiting of a conversation's earlier messages."""
    older = and_(
        inbox.c.tenant_id == message.place.tenant_id,
        inbox.c.conversation_id == message.place.conversation_id,
        inbox.c.user_id == message.sender.person.user_id,
        inbox.c.waits_for == waits_for,
        inbox.c.activity_id != message.activity_id,
        inbox.c.state == State.ASKED,
    )
    return update(inbox).where(older).values(waits_for=None, message=b"")


def key_of_message(message: Message) -> ColumnElement[bool]:
    """Write the condition that names a message's row."""
    return and_(
        inbox.c.tenant_id == message.place.tenant_id,
        inbox.c.conversation_id == message.place.conversation_id,
        inbox.c.activity_id == message.activity_id,
    )


def key_of(row: Row[Any]) -> ColumnElement[bool]:
    """Write the condition that names a row that was read."""
    return and_(
        inbox.c.tenant_id == row.tenant_id,
        inbox.c.conversation_id == row.conversation_id,
        inbox.c.activity_id == row.activity_id,
    )
