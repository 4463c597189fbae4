"""A request and its answers, read as one. Now is Wednesday 2026-03-11, 09:30 in California."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.drafts import is_answer, read_draft, read_words
from bot.meeting import Assumed, Intent, Missing, Problem
from bot.message import Message
from tests.examples import MESSAGE

ZONE = ZoneInfo("America/Los_Angeles")


def said(text: str) -> Message:
    return replace(MESSAGE, text=text)


def pressed(**inputs: object) -> Message:
    return replace(MESSAGE, text="", value={"convene": {"verb": "answer", "draft": "d"}} | inputs)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("messages", "subject", "start", "duration"),
    [
        (
            (said("Vendor review tomorrow at 3"), said("push it back an hour")),
            "Vendor review",
            at(12, 16),
            None,
        ),
        (
            (said("Set up a vendor review tomorrow"), said("at 3")),
            "vendor review",
            at(12, 15),
            None,
        ),
        (
            (said("Set up a vendor review tomorrow"), said("10:30")),
            "vendor review",
            at(12, 10, 30),
            None,
        ),
        (
            (said("Set up a vendor review for 45 min"), said("friday at 9am")),
            "vendor review",
            at(13, 9),
            timedelta(minutes=45),
        ),
        (
            (said("Set up a vendor review"), said("tomorrow"), said("2pm")),
            "vendor review",
            at(12, 14),
            None,
        ),
        (
            (said("Set up a vendor review tomorrow"), pressed(time="16:15", minutes="60")),
            "vendor review",
            at(12, 16, 15),
            timedelta(hours=1),
        ),
        (
            (said("Set up a vendor review"), pressed(date="2026-03-20", time="08:00")),
            "vendor review",
            at(20, 8),
            None,
        ),
        (
            (said("Set up a vendor review yesterday at 3pm"), said("tomorrow")),
            "vendor review",
            at(12, 15),
            None,
        ),
        (
            (
                said("Set up a vendor review tomorrow"),
                pressed(time="16:00", subject="  Supplier review "),
            ),
            "Supplier review",
            at(12, 16),
            None,
        ),
        (
            (said("Set up a vendor review tomorrow at 2pm"), said("make it 4pm")),
            "vendor review",
            at(12, 16),
            None,
        ),
    ],
)
def test_an_answer_completes_the_request(
    messages: tuple[Message, ...],
    subject: str,
    start: datetime,
    duration: timedelta | None,
) -> None:
    reading = read_draft(messages, zone=ZONE)

    assert (reading.subject, reading.start, reading.duration) == (subject, start, duration)
    assert reading.problem is None
    assert not reading.missing & {Missing.DATE, Missing.TIME}


def test_a_range_keeps_its_length_when_the_day_is_changed() -> None:
    reading = read_draft((said("Planning yesterday 2pm to 3:30pm"), said("tomorrow")), zone=ZONE)

    assert (reading.start, reading.duration) == (at(12, 14), timedelta(minutes=90))


def test_an_answer_that_ends_before_it_starts_is_told_so() -> None:
    messages = (said("Set up a vendor review tomorrow"), said("from 3pm to 2pm"))

    reading = read_draft(messages, zone=ZONE)

    assert (reading.start, reading.problem) == (at(12, 15), Problem.END_BEFORE_START)


def test_an_answer_may_end_on_the_day_after() -> None:
    messages = (said("Set up a night shift handover tomorrow"), said("11pm to 1am"))

    reading = read_draft(messages, zone=ZONE)

    assert (reading.start, reading.duration) == (at(12, 23), timedelta(hours=2))


def test_what_is_still_missing_is_still_asked_for() -> None:
    reading = read_draft((said("Set up a vendor review"), said("for 20 minutes")), zone=ZONE)

    assert reading.missing == {Missing.DATE, Missing.TIME}
    assert reading.duration == timedelta(minutes=20)


def test_a_day_without_a_time_misses_the_time_alone() -> None:
    reading = read_draft((said("Set up a vendor review"), said("tomorrow")), zone=ZONE)

    assert reading.missing == {Missing.TIME}


def test_an_answer_in_the_past_is_told_so() -> None:
    reading = read_draft((said("Set up a vendor review"), said("yesterday at 3pm")), zone=ZONE)

    assert reading.problem is Problem.IN_THE_PAST


def test_an_hour_that_the_clocks_skip_is_told_so() -> None:
    """On 2027-03-14 the clocks of California go from 02:00 to 03:00."""
    messages = (said("Night shift handover"), pressed(date="2027-03-14", time="02:30"))

    reading = read_draft(messages, zone=ZONE)

    assert reading.problem is Problem.NO_SUCH_TIME


def test_a_button_may_name_one_of_two_moments_with_the_same_time() -> None:
    """On 2026-11-01 the clocks of California show 01:30 twice."""
    messages = (said("Night shift handover"), pressed(start="2026-11-01T01:30:00-08:00"))

    reading = read_draft(messages, zone=ZONE)

    assert reading.problem is None
    assert isinstance(reading.start, datetime)
    assert reading.start.isoformat() == "2026-11-01T01:30:00-08:00"


def test_what_was_assumed_is_settled_by_saying_it() -> None:
    first = said("Set up a vendor review at 8")
    before = read_draft((first,), zone=ZONE)

    after = read_draft((first, pressed(date="2026-03-16", time="17:00")), zone=ZONE)

    assert Assumed.DATE in before.assumed
    assert not after.assumed & {Assumed.DATE, Assumed.AM_PM}


@pytest.mark.parametrize("hour", range(24))
def test_an_hour_from_an_input_is_never_an_assumption(hour: int) -> None:
    messages = (said("Set up a vendor review"), pressed(date="2026-03-20", time=f"{hour:02}:30"))

    reading = read_draft(messages, zone=ZONE)

    assert reading.start == at(20, hour, 30)
    assert reading.assumed == frozenset()


def test_one_meeting_of_a_series_may_be_had() -> None:
    """A meeting of this API does not recur: an answer to the question about it wants one."""
    first = said("Team sync every tuesday at 3pm")
    before = read_draft((first,), zone=ZONE)

    after = read_draft((first, pressed(date="2026-03-17", time="15:00")), zone=ZONE)

    assert before.problem is Problem.RECURRENCE
    assert (after.problem, after.start) == (None, at(17, 15))


def test_the_options_of_the_request_stay() -> None:
    messages = (said("Set up a vendor review tomorrow with a passcode"), said("3pm"))

    assert read_draft(messages, zone=ZONE).options.passcode is True


@pytest.mark.parametrize("text", ["3pm", "tomorrow", "friday at 10", "for 20 minutes", "at noon"])
def test_a_bare_time_is_an_answer(text: str) -> None:
    assert is_answer(read_words(said(text), zone=ZONE))


@pytest.mark.parametrize(
    "text", ["Budget talk tomorrow at 3pm", "Budget talk", "thanks!", "help", "meet now"]
)
def test_what_says_something_of_its_own_is_no_answer(text: str) -> None:
    assert not is_answer(read_words(said(text), zone=ZONE))


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.just("2026-02-30")


@given(
    start=VALUES | st.just("2026-03-12T15:00"),
    date=VALUES,
    time=VALUES | st.just("25:99"),
    minutes=VALUES | st.just("0"),
    subject=VALUES,
)
def test_no_input_of_a_card_makes_it_fail(
    start: object, date: object, time: object, minutes: object, subject: object
) -> None:
    messages = (
        said("Set up a vendor review"),
        pressed(start=start, date=date, time=time, minutes=minutes, subject=subject),
    )

    assert read_draft(messages, zone=ZONE).intent in {Intent.CREATE, Intent.INSTANT}
