from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from bot.commands import Policy
from bot.commands.requests import write_request
from bot.locales import words_for
from bot.meeting import Assumed, Attendee, Intent, MeetingRequest, Missing, Options, Reading
from bot.message import Message, Scope
from tests.examples import MESSAGE

ZONE = ZoneInfo("America/Los_Angeles")
START = datetime(2026, 3, 12, 15, 0, tzinfo=ZONE)
READING = Reading(intent=Intent.CREATE, subject="Budget talk", start=START)
POLICY = Policy(public_url="https://x", tenants=frozenset({"t"}), default_zone=ZoneInfo("UTC"))


def write(
    reading: Reading = READING,
    *,
    message: Message = MESSAGE,
    policy: Policy = POLICY,
    zone_is_known: bool = True,
) -> MeetingRequest:
    return write_request(
        reading,
        message,
        request_id=UUID(int=7),
        policy=policy,
        words=words_for("en-US"),
        zone_is_known=zone_is_known,
    )


def test_what_was_said_is_asked_for_and_nothing_assumed() -> None:
    request = write(replace(READING, duration=timedelta(minutes=45)))

    assert (request.subject, request.start, request.duration) == (
        "Budget talk",
        START,
        timedelta(minutes=45),
    )
    assert request.assumed == frozenset()
    assert request.request_id == UUID(int=7)


def test_the_default_length_is_owned_up_to() -> None:
    request = write()

    assert request.duration == timedelta(minutes=30)
    assert request.assumed == {Assumed.DURATION}


def test_an_end_makes_the_length_in_real_time() -> None:
    """On 2026-10-25 the clocks of Berlin go back in between."""
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 25, 1, 0, tzinfo=berlin)
    end = datetime(2026, 10, 25, 4, 0, tzinfo=berlin)

    assert write(replace(READING, start=start, end=end)).duration == timedelta(hours=4)


@pytest.mark.parametrize(
    ("attendees", "subject"),
    [
        ((), "Meeting"),
        ((Attendee(name="Ana"),), "Meeting with Ana"),
        ((Attendee(name="Ana"), Attendee(name="Kai")), "Meeting with Ana and Kai"),
    ],
)
def test_a_meeting_without_a_subject_gets_one_that_is_owned_up_to(
    attendees: tuple[Attendee, ...], subject: str
) -> None:
    reading = replace(
        READING, subject=None, attendees=attendees, missing=frozenset({Missing.SUBJECT})
    )

    request = write(reading)

    assert request.subject == subject
    assert Assumed.SUBJECT in request.assumed


@pytest.mark.parametrize(
    ("said", "always", "asked"),
    [(None, True, True), (None, False, None), (False, True, False), (True, False, True)],
)
def test_the_passcode_is_the_operators_choice_unless_the_sender_says_so(
    said: bool | None, always: bool, asked: bool | None
) -> None:
    reading = replace(READING, options=Options(passcode=said))

    request = write(reading, policy=replace(POLICY, passcode_always=always))

    assert request.options.passcode is asked


def test_a_zone_that_nobody_named_is_owned_up_to() -> None:
    assert Assumed.ZONE in write(zone_is_known=False).assumed


@pytest.mark.parametrize(
    ("scope", "thread_id"),
    [(Scope.CHANNEL, "19:c@thread.tacv2"), (Scope.GROUP, None), (Scope.PERSONAL, None)],
)
def test_a_channels_meeting_names_the_channel(scope: Scope, thread_id: str | None) -> None:
    place = replace(MESSAGE.place, scope=scope, channel_thread_id="19:c@thread.tacv2")

    assert write(message=replace(MESSAGE, place=place)).thread_id == thread_id


def test_an_instant_meeting_assumes_no_subject_and_no_zone() -> None:
    reading = replace(READING, intent=Intent.INSTANT, subject=None)

    assert write(reading, zone_is_known=False).assumed == {Assumed.DURATION}


@pytest.mark.parametrize("start", [None, date(2026, 3, 12)])
def test_a_reading_without_a_time_is_no_request(start: date | None) -> None:
    with pytest.raises(TypeError):
        write(replace(READING, start=start))
