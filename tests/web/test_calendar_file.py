"""The file is valid where it is opened: RFC 5545, with the zone spelled out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.locales import words_for
from bot.meeting import Meeting
from bot.web.calendar_file import calendar_file
from tests.examples import MEETING, NOW

REQUEST = UUID(int=1)


def written(
    meeting: Meeting = MEETING, zone: str = "America/Los_Angeles", now: datetime = NOW
) -> bytes:
    return calendar_file(meeting, REQUEST, words=words_for("en"), zone=ZoneInfo(zone), now=now)


def parts(file: bytes, name: str) -> Any:
    return Calendar.from_ical(file).walk(name)


def event_of(file: bytes) -> Any:
    [event] = parts(file, "VEVENT")
    return event


def test_it_carries_all_that_calendars_ask_for() -> None:
    file = written()

    text = file.decode()
    for line in (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "DTSTAMP:20260311T163000Z",
        f"UID:{REQUEST}@convene",
        "SUMMARY:Budget talk",
        "DTSTART;TZID=America/Los_Angeles:20260312T150000",
        "DTEND;TZID=America/Los_Angeles:20260312T153000",
        "TZID:America/Los_Angeles",
        f"URL:{MEETING.join_web_url}",
    ):
        assert f"{line}\r\n" in text
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Asia/Tokyo", "Africa/Casablanca"]
)
def test_the_zone_it_spells_out_gives_the_same_moments(zone: str) -> None:
    for month in range(1, 13):
        start = datetime(2026, month, 15, 14, tzinfo=UTC)
        meeting = replace(MEETING, start=start, end=start + timedelta(hours=1))

        file = written(meeting, zone)

        [spelled] = parts(file, "VTIMEZONE")
        own = spelled.to_tz(lookup_tzid=False)
        wall = event_of(file)["dtstart"].dt.replace(tzinfo=None)
        assert wall.replace(tzinfo=own).astimezone(UTC) == start


def test_in_utc_no_zone_is_needed() -> None:
    file = written(zone="UTC")

    assert b"DTSTART:20260312T220000Z" in file
    assert b"VTIMEZONE" not in file


def test_text_is_escaped_and_folded() -> None:
    subject = "Plan, build; ship\\ it \N{ROCKET} " + "ü" * 200

    event = event_of(written(replace(MEETING, subject=subject)))

    assert str(event["summary"]) == subject


def test_opened_again_it_takes_the_place_of_the_entry_before() -> None:
    first, second = (event_of(written(now=NOW + timedelta(minutes=n))) for n in (0, 1))

    assert first["uid"] == second["uid"]
    assert second["sequence"] > first["sequence"]


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(MEETING, join_meeting_id=None, passcode=None, subject="")

    event = event_of(written(bare))

    assert str(event["summary"]) == "Teams meeting"
    assert str(event["description"]) == f"Join: {MEETING.join_web_url}"
