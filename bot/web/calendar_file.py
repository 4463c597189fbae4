"""A meeting as a calendar file that Outlook, Google and Apple take (RFC 5545). Pure.

The only place that knows icalendar.
"""

from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vText, vUri

from bot.locales import Words
from bot.meeting import Meeting

PRODUCT = "-//Convene//Convene//EN"


def calendar_file(
    meeting: Meeting, request_id: UUID, *, words: Words, zone: ZoneInfo, now: datetime
) -> bytes:
    """Write the file; times are on the clocks of *zone*, which the file spells out.

    Opened again after a change it takes the place of the entry made before: the UID stays, and
    the sequence grows with time.
    """
    start, end = meeting.start.astimezone(zone), meeting.end.astimezone(zone)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # For one's own calendar: nobody is asked to answer.
    calendar.add("method", "PUBLISH")
    if zone.key != "UTC":
        first, last = start.date().replace(month=1, day=1), end.date().replace(month=12, day=31)
        calendar.add_component(Timezone.from_tzinfo(zone, zone.key, first, last))
    calendar.add_component(_event(meeting, request_id, words=words, times=(start, end), now=now))
    written: bytes = calendar.to_ical()
    return written


def _event(
    meeting: Meeting,
    request_id: UUID,
    *,
    words: Words,
    times: tuple[datetime, datetime],
    now: datetime,
) -> Event:
    start, end = times
    event = Event()
    event.add("uid", f"{request_id}@convene")
    event.add("dtstamp", now.astimezone(UTC))
    # RFC 5545, 3.8.7.4: an integer that only grows.
    event.add("sequence", max(int(now.timestamp()) - 1_700_000_000, 0))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", vText(meeting.subject or words.say("Teams meeting")))
    event.add("description", vText(_description(meeting, words)))
    event.add("location", vText(words.say("Microsoft Teams meeting")))
    event.add("url", vUri(meeting.join_web_url))
    event.add("x-microsoft-skypeteamsmeetingurl", vUri(meeting.join_web_url))
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    return event


def _description(meeting: Meeting, words: Words) -> str:
    facts = [
        (words.say("Join"), meeting.join_web_url),
        (words.say("Meeting ID"), meeting.join_meeting_id),
        (words.say("Passcode"), meeting.passcode),
    ]
    return "\n".join(f"{title}: {value}" for title, value in facts if value)
