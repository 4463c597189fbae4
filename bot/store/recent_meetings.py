"""Who makes a meeting in which thread just now: one at a time, whichever replica they talk to."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_, select, update

from bot.message import Place
from bot.store.database import Database
from bot.store.schema import recent_meeting as table
from bot.store.sealed import recent_meeting_name

# A moment ago: the window that comparable plugins for other chats have.
# https://github.com/mattermost/mattermost-plugin-msteams-meetings
WINDOW = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentMeeting:
    """A meeting of a thread, made or being made. *join_web_url* is there once it is made."""

    request_id: str
    user_id: str
    maker: str
    subject: str
    start: datetime
    end: datetime
    join_web_url: str | None = None


class RecentMeetings:
    """Every statement about the table of recent meetings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim_thread(
        self, place: Place, recent: RecentMeeting, *, anyway: bool = False
    ) -> RecentMeeting | None:
        """Make *recent* the thread's meeting; None, or the one that is there within the window.

        With *anyway* it takes the place of whatever is there.
        """
        now = self._database.now()
        values = self._values(place, recent) | {"claimed_at": now}
        free = or_(table.c.claimed_at <= now - WINDOW, table.c.request_id == recent.request_id)
        statement = (
            self._database.insert(table)
            .values(tenant_id=place.tenant_id, conversation_id=place.conversation_id, **values)
            .on_conflict_do_update(
                index_elements=table.primary_key.columns,
                set_=values,
                where=None if anyway else free,
            )
        )
        async with self._database.transaction() as connection:
            if (await connection.execute(statement)).rowcount == 1:
                return None
            row = (await connection.execute(select(table).where(_of(place)))).one()
        return self._open(row)

    async def remember_made(self, place: Place, recent: RecentMeeting, join_web_url: str) -> None:
        """Let others in the thread join what has been made."""
        made = self._values(place, replace(recent, join_web_url=join_web_url))
        async with self._database.transaction() as connection:
            await connection.execute(
                update(table).where(_claim(place, recent.request_id)).values(made)
            )

    async def let_go(self, place: Place, request_id: str) -> None:
        """Give the thread back: nothing was made, or it is cancelled."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(_claim(place, request_id)))

    async def forget(self, *, claimed_before: datetime) -> None:
        """Delete what is no longer recent."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(table).where(table.c.claimed_at < claimed_before))

    def _values(self, place: Place, recent: RecentMeeting) -> dict[str, Any]:
        sealed = self._database.seal(
            recent, row=recent_meeting_name(place.tenant_id, place.conversation_id)
        )
        return {"user_id": recent.user_id, "request_id": recent.request_id, "recent": sealed}

    def _open(self, row: Any) -> RecentMeeting:
        name = recent_meeting_name(row.tenant_id, row.conversation_id)
        found: RecentMeeting = self._database.unseal(row.recent, RecentMeeting, row=name)
        return found


def _of(place: Place) -> ColumnElement[bool]:
    return and_(
        table.c.tenant_id == place.tenant_id, table.c.conversation_id == place.conversation_id
    )


def _claim(place: Place, request_id: str) -> ColumnElement[bool]:
    return and_(_of(place), table.c.request_id == request_id)
