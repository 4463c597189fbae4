"""A meeting out of Graph's answer. Pure, and tolerant of whatever is not there."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote

from bot.errors import GraphUnavailableError
from bot.graph.wire.dates import read_time
from bot.meeting import Attendee, DialIn, Meeting, MeetingRequest, Role

# createOrGet's own rule for a meeting without an end.
# https://learn.microsoft.com/graph/api/onlinemeeting-createorget
DEFAULT_DURATION = timedelta(hours=1)


def read_meeting(
    answer: Any, *, created: bool = True, known: MeetingRequest | Meeting | None = None
) -> Meeting:
    """Read an ``onlineMeeting``; *known* stands in where its subject or times are left out.

    Raises:
        GraphUnavailableError: The answer is no meeting, or one that nobody can join.
    """
    meeting_id, join_web_url = _text(answer, "id"), _text(answer, "joinWebUrl")
    if not meeting_id or not join_web_url:
        raise GraphUnavailableError("Microsoft Graph answered without a meeting or its link")
    start, end = _times(answer, known)
    settings = _field(answer, "joinMeetingIdSettings")
    return Meeting(
        meeting_id=meeting_id,
        subject=_text(answer, "subject") or (known.subject if known else ""),
        start=start,
        end=end,
        join_web_url=join_web_url,
        join_meeting_id="".join((_text(settings, "joinMeetingId") or "").split()) or None,
        passcode=_text(settings, "passcode"),
        dial_in=_dial_in(_field(answer, "audioConferencing")),
        options_url=_text(answer, "meetingOptionsWebUrl"),
        thread_id=_thread_id(answer),
        organizer_id=_organizer_id(answer),
        attendees=_attendees(answer),
        created=created,
    )


def read_found(answer: Any) -> Meeting | None:
    """Read the collection that a look-up gives, of one meeting or none.

    Raises:
        GraphUnavailableError: The answer is no collection of meetings.
    """
    found = _field(answer, "value")
    if not isinstance(found, list):
        raise GraphUnavailableError("Microsoft Graph answered a look-up without a list")
    return read_meeting(found[0], created=False) if found else None


def _times(answer: Any, known: MeetingRequest | Meeting | None) -> tuple[datetime, datetime]:
    start = read_time(_field(answer, "startDateTime")) or (known and known.start.astimezone(UTC))
    end = read_time(_field(answer, "endDateTime")) or (known and known.end.astimezone(UTC))
    # An ad-hoc meeting has no times of its own but the one it was made at.
    start = start or read_time(_field(answer, "creationDateTime"))
    if start is None:
        raise GraphUnavailableError("Microsoft Graph answered with a meeting without times")
    return start, end or start + DEFAULT_DURATION


def _thread_id(answer: Any) -> str | None:
    thread_id = _text(_field(answer, "chatInfo"), "threadId")
    # Plain in some answers, percent-encoded in others.
    return unquote(thread_id) if thread_id else None


def _organizer_id(answer: Any) -> str | None:
    organizer = _field(_field(answer, "participants"), "organizer")
    return _text(_field(_field(organizer, "identity"), "user"), "id")


def _attendees(answer: Any) -> tuple[Attendee, ...]:
    """Read who is invited; whom nothing names is nobody that a later list could name."""
    listed = _field(_field(answer, "participants"), "attendees")
    read = map(_attendee, listed if isinstance(listed, list) else ())
    return tuple(one for one in read if one.user_id or one.address)


def _attendee(info: Any) -> Attendee:
    user, address = _field(_field(info, "identity"), "user"), _text(info, "upn")
    role = _text(info, "role")
    return Attendee(
        name=_text(user, "displayName") or address or "",
        user_id=_text(user, "id"),
        address=address,
        role=next((each for each in Role if each == role), None),
    )


def _dial_in(audio: Any) -> DialIn | None:
    """Read how to dial in; None without a licence for it, or before it has come through."""
    dial_in = DialIn(
        conference_id=_text(audio, "conferenceId"),
        toll_numbers=_numbers(audio, "tollNumbers", "tollNumber"),
        toll_free_numbers=_numbers(audio, "tollFreeNumbers", "tollFreeNumber"),
        local_numbers_url=_text(audio, "dialinUrl"),
    )
    return dial_in if dial_in != DialIn() else None


def _numbers(audio: Any, many: str, single: str) -> tuple[str, ...]:
    """Read the list, then the deprecated single number, each number once."""
    listed = _field(audio, many)
    candidates = [*(listed if isinstance(listed, list) else ()), _field(audio, single)]
    numbers: dict[str, str] = {}
    for number in candidates:
        if isinstance(number, str) and number.strip():
            numbers.setdefault(_digits(number), number)
    return tuple(numbers.values())


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number)) or number


def _text(value: Any, name: str) -> str | None:
    field = _field(value, name)
    if isinstance(field, int) and not isinstance(field, bool):
        return str(field)
    return field if isinstance(field, str) and field else None


def _field(value: Any, name: str) -> Any:
    """Get a field, whatever its case: some pages write ConferenceId, others conferenceId."""
    if not isinstance(value, Mapping):
        return None
    if name in value:
        return value[name]
    return next((value[key] for key in value if key.lower() == name.lower()), None)
