"""The meetings that there are: made, found, changed and deleted. No I/O."""

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from bot.message import Person
from bot.sandbox.clock import Clock
from bot.sandbox.graph.bodies import default_times, read_time
from bot.sandbox.graph.refusals import no_access, not_found
from bot.sandbox.people import Resident

# Without letters and digits that are taken for each other.
PASSCODE_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
TIMES = frozenset({"startDateTime", "endDateTime"})


@dataclass(slots=True, kw_only=True)
class StoredMeeting:
    """A meeting as Graph keeps it. *options* are the fields that were set, as they were sent.

    *code* is the join meeting id (digits), *secret* what the join link carries as ``p``.
    """

    meeting_id: str
    organizer: Resident
    created: datetime
    start: datetime
    end: datetime
    thread_id: str
    code: str
    secret: str
    conference_id: str
    passcode: str | None
    external_id: str | None
    options: dict[str, Any]

    def invites(self, who: Resident) -> bool:
        """Tell whether somebody is among the attendees, by id or by sign-in name."""
        participants = self.options.get("participants") or {}
        return any(is_same(attendee, who) for attendee in participants.get("attendees", ()))


def is_same(attendee: Mapping[str, Any], who: Resident) -> bool:
    """Tell whether an attendee is this resident."""
    user = ((attendee.get("identity") or {}).get("user")) or {}
    upn = attendee.get("upn") or ""
    return user.get("id") == who.person.user_id or upn.casefold() == who.upn.casefold()


class Meetings:
    """Every meeting of everybody, in the order they were made."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._stored: dict[str, StoredMeeting] = {}
        self._external: dict[tuple[Person, str], str] = {}

    def create(self, organizer: Resident, body: dict[str, Any]) -> StoredMeeting:
        """Make a meeting from a checked body."""
        settings = body.get("joinMeetingIdSettings") or {}
        thread_id = (body.get("chatInfo") or {}).get("threadId")
        thread_id = thread_id or f"19:meeting_{secrets.token_urlsafe(24)}@thread.v2"
        start, end = default_times(body, now=self._clock())
        meeting = StoredMeeting(
            meeting_id=write_id(organizer.person, thread_id),
            organizer=organizer,
            created=self._clock(),
            start=start,
            end=end,
            thread_id=thread_id,
            code=digits(12),
            secret=secrets.token_urlsafe(12),
            conference_id=digits(9),
            passcode=make_passcode() if settings.get("isPasscodeRequired") else None,
            external_id=body.get("externalId"),
            options={name: value for name, value in body.items() if name not in TIMES},
        )
        self._stored[meeting.meeting_id] = meeting
        return meeting

    def create_or_get(
        self, organizer: Resident, body: dict[str, Any]
    ) -> tuple[StoredMeeting, bool]:
        """Give the organizer's meeting of that external id, unchanged, or make it: True if made."""
        key = (organizer.person, body["externalId"])
        known = self._stored.get(self._external.get(key, ""))
        if known is not None:
            return known, False
        meeting = self.create(organizer, body)
        self._external[key] = meeting.meeting_id
        return meeting, True

    def own(self, who: Resident, meeting_id: str) -> StoredMeeting:
        """Give a meeting to its organizer.

        Raises:
            GraphRefusedError: 403 for others, 404 where there is none.
        """
        meeting = self._stored.get(meeting_id)
        if meeting is None:
            raise not_found()
        if meeting.organizer != who:
            raise no_access()
        return meeting

    def visible(self, who: Resident, meeting_id: str) -> StoredMeeting:
        """Give a meeting to its organizer, or to somebody who is invited.

        Raises:
            GraphRefusedError: 403 for others, 404 where there is none.
        """
        meeting = self._stored.get(meeting_id)
        return meeting if meeting and meeting.invites(who) else self.own(who, meeting_id)

    def change(self, meeting: StoredMeeting, body: dict[str, Any]) -> None:
        """Apply a checked PATCH: of nested settings only what is named changes."""
        for name, value in body.items():
            if name not in TIMES:
                meeting.options[name] = merge(meeting.options.get(name), value)
        if "startDateTime" in body:
            meeting.start = read_time(body["startDateTime"])
            meeting.end = read_time(body["endDateTime"])

    def delete(self, meeting: StoredMeeting) -> None:
        """Forget a meeting; its external id is free again."""
        del self._stored[meeting.meeting_id]

    def by_code(self, code: str) -> StoredMeeting | None:
        """Give the meeting with this join meeting id."""
        return next((one for one in self._stored.values() if one.code == code), None)

    def of(self, person: Person) -> list[StoredMeeting]:
        """Give the meetings that somebody organizes."""
        return [one for one in self._stored.values() if one.organizer.person == person]


def merge(old: Any, new: Any) -> Any:
    """Give the new value; of two objects, the old one with the new one's fields."""
    both = isinstance(old, dict) and isinstance(new, dict)
    return {**old, **new} if both else new


def write_id(person: Person, thread_id: str) -> str:
    """Write a meeting's id as today's Graph does; a client must take it as it is."""
    inner = f"1*{person.user_id}*0**{thread_id}*{uuid4().hex[:6]}"
    return base64.b64encode(inner.encode()).decode()


def digits(count: int) -> str:
    """Give as many digits, the first not zero."""
    return str(secrets.choice(range(10 ** (count - 1), 10**count)))


def make_passcode() -> str:
    """Give a passcode of eight letters and digits."""
    return "".join(secrets.choice(PASSCODE_ALPHABET) for _ in range(8))
