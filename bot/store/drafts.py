"""Requests that wait: for an answer, or for a button to try once more."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Delete, and_, delete, or_, select, update

from bot.message import Message
from bot.store.database import Database
from bot.store.schema import draft
from bot.store.sealed import draft_name

# An answer that comes later than this is a message of its own.
OPEN_FOR = timedelta(hours=1)
# Somebody who has more has forgotten the oldest.
MOST_OF_ONE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A request so far: the messages in their order, each adding to the ones before.

    *card_id* is the activity that asks about it, shown to the sender alone if *card_private*.
    """

    draft_id: str
    messages: tuple[Message, ...]
    card_id: str | None = None
    card_private: bool = False


class Drafts:
    """Every statement about the draft table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember_draft(self, kept: Draft, *, is_question: bool) -> None:
        """Keep a draft, free to be taken.

        A question may be answered in words, so there is one open at a time for a person in a
        conversation; what is no question, and older questions, have their buttons alone.
        """
        last = kept.messages[-1]
        values: dict[str, Any] = {
            "draft": self._database.seal(kept, row=draft_name(kept.draft_id)),
            "is_question": is_question,
            "taken_by": None,
            "changed_at": self._database.now(),
        }
        statement = (
            self._database.insert(draft)
            .values(
                draft_id=kept.draft_id,
                tenant_id=last.place.tenant_id,
                conversation_id=last.place.conversation_id,
                user_id=last.sender.person.user_id,
                **values,
            )
            .on_conflict_do_update(index_elements=[draft.c.draft_id], set_=values)
        )
        others = and_(_theirs(last), draft.c.draft_id != kept.draft_id)
        async with self._database.transaction() as connection:
            if is_question:
                await connection.execute(update(draft).where(others).values(is_question=False))
            await connection.execute(statement)
            await connection.execute(_beyond_the_newest(last))

    async def remember_card(self, draft_id: str, card_id: str, *, private: bool) -> None:
        """Keep which activity asks about a draft."""
        shown = {"card_id": card_id, "card_private": private}
        async with self._database.transaction() as connection:
            await connection.execute(
                update(draft).where(draft.c.draft_id == draft_id).values(shown)
            )

    async def recall_open_draft(self, message: Message) -> Draft | None:
        """Return the draft that a message, in words, answers: the one it took, or may take."""
        fresh = draft.c.changed_at > self._database.now() - OPEN_FOR
        taken = draft.c.taken_by == message.activity_id
        open_ = and_(draft.c.is_question, draft.c.taken_by.is_(None), fresh)
        wanted = (
            select(draft)
            .where(_theirs(message), or_(taken, open_))
            .order_by(draft.c.taken_by.is_(None))
            .limit(1)
        )
        async with self._database.transaction() as connection:
            row = (await connection.execute(wanted)).first()
        return None if row is None else self._open(row)

    async def take_draft(self, draft_id: str, message: Message) -> Draft | None:
        """Claim a draft for *message*; None where it is gone, another's, or was taken before.

        The same message may take it again, so that work cut short can be begun anew.
        """
        theirs = and_(
            draft.c.draft_id == draft_id,
            draft.c.tenant_id == message.sender.tenant_id,
            draft.c.user_id == message.sender.person.user_id,
            or_(draft.c.taken_by.is_(None), draft.c.taken_by == message.activity_id),
        )
        async with self._database.transaction() as connection:
            claim = update(draft).where(theirs).values(taken_by=message.activity_id)
            if (await connection.execute(claim)).rowcount != 1:
                return None
            row = (await connection.execute(select(draft).where(theirs))).one()
        return self._open(row)

    async def forget_draft(self, draft_id: str) -> None:
        """Delete a draft that has become a meeting, or is not wanted any more."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(draft).where(draft.c.draft_id == draft_id))

    async def forget(self, *, changed_before: datetime) -> None:
        """Delete what the retention is over for."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(draft).where(draft.c.changed_at < changed_before))

    def _open(self, row: Any) -> Draft:
        kept: Draft = self._database.unseal(row.draft, Draft, row=draft_name(row.draft_id))
        return replace(kept, card_id=row.card_id, card_private=bool(row.card_private))


def _beyond_the_newest(message: Message) -> Delete:
    theirs = and_(
        draft.c.tenant_id == message.sender.tenant_id,
        draft.c.user_id == message.sender.person.user_id,
    )
    kept = select(draft.c.draft_id).where(theirs).order_by(draft.c.changed_at.desc())
    newest = kept.limit(MOST_OF_ONE).scalar_subquery()
    return delete(draft).where(theirs, draft.c.draft_id.not_in(newest))


def _theirs(message: Message) -> ColumnElement[bool]:
    return and_(
        draft.c.tenant_id == message.sender.tenant_id,
        draft.c.user_id == message.sender.person.user_id,
        draft.c.conversation_id == message.place.conversation_id,
    )
