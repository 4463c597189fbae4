"""Links to a meeting, for its calendar file and for cards that people put elsewhere.

They are sealed, so that nobody makes one, and as addresses good for a while.

A link names a meeting of somebody's and says nothing of it to those who read it.
"""

import base64
import binascii
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from bot.errors import UnreadableRowError
from bot.meeting import Meeting
from bot.message import Person
from bot.store.database import Database
from bot.store.meetings import Meetings

# Ours to choose: what was held belongs on no calendar.
GOOD_AFTER_END = timedelta(days=1)
_ROW = "meeting_link"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLink:
    """What a link names. *zone* is an IANA name; without *details* there is no passcode."""

    owner: Person
    request_id: UUID
    zone: str
    details: bool
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A meeting as it is when its link is opened, with what the link shows of it."""

    link: MeetingLink
    meeting: Meeting


class MeetingLinks:
    """Writes and opens links; they need no row of their own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write_link(self, link: MeetingLink) -> str:
        """Write what names a meeting in an address."""
        sealed = self._database.seal(link, row=_ROW)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    async def open_link(self, written: str) -> Linked | None:
        """Return the meeting that a link names; None where it is no link of ours, or not any more.

        Raises:
            StoreError: The database is away.
        """
        link = self.read_link(written)
        if link is None or link.until < self._database.now():
            return None
        kept = await Meetings(self._database).recall_kept(link.owner, link.request_id)
        if kept is None or kept.cancelled:
            return None
        meeting = kept.meeting if link.details else replace(kept.meeting, passcode=None)
        return Linked(link=link, meeting=meeting)

    def read_link(self, written: str) -> MeetingLink | None:
        """Return what a link names, however old it is; None where it is no link of ours."""
        padded = written + "=" * (-len(written) % 4)
        try:
            sealed = base64.b64decode(padded, altchars=b"-_", validate=True)
            link: MeetingLink = self._database.unseal(sealed, MeetingLink, row=_ROW)
        except (UnreadableRowError, binascii.Error, ValueError):
            return None
        return link
