"""Hours that a clock skips or shows twice, and the sender's own day at the edges."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.meeting import Problem
from tests.language.readings import ZONE, reading_of

BERLIN = ZoneInfo("Europe/Berlin")
BEFORE_SPRING = datetime(2026, 3, 6, 9, 0, tzinfo=ZONE)
BEFORE_AUTUMN = datetime(2026, 10, 30, 9, 0, tzinfo=ZONE)


def test_a_skipped_hour_is_a_problem_with_the_next_hour_suggested() -> None:
    reading = reading_of("Rehearsal on March 8 at 2:30am", now=BEFORE_SPRING)

    assert reading.problem is Problem.NO_SUCH_TIME
    assert reading.suggestion == datetime(2026, 3, 8, 3, 30, tzinfo=ZONE)


def test_an_hour_shown_twice_is_a_problem_and_the_second_is_suggested() -> None:
    reading = reading_of("Rehearsal on November 1 at 1:30am", now=BEFORE_AUTUMN)

    assert reading.problem is Problem.AMBIGUOUS_TIME
    assert isinstance(reading.start, datetime)
    assert reading.start.utcoffset() == timedelta(hours=-7)
    assert reading.suggestion is not None
    assert reading.suggestion.utcoffset() == timedelta(hours=-8)


def test_a_gap_elsewhere_is_judged_on_the_clock_that_was_named() -> None:
    """02:30 does not exist in New York that day, though it does in Berlin."""
    reading = reading_of("Rehearsal on 2026-03-08 at 02:30 ET", now=BEFORE_SPRING, zone=BERLIN)

    assert reading.problem is Problem.NO_SUCH_TIME


def test_a_wait_across_the_change_is_true_time() -> None:
    now = datetime(2026, 3, 8, 1, 30, tzinfo=ZONE)

    reading = reading_of("Rehearsal in 2 hours", now=now)

    assert isinstance(reading.start, datetime)
    assert reading.start.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=2)
    assert reading.start.hour == 4


def test_tomorrow_is_the_senders_not_utcs() -> None:
    """At 23:00 UTC it is tomorrow in Tokyo already."""
    tokyo = ZoneInfo("Asia/Tokyo")

    reading = reading_of(
        "Rehearsal tomorrow at 10", now=datetime(2026, 3, 11, 23, 0, tzinfo=UTC), zone=tokyo
    )

    assert reading.start == datetime(2026, 3, 13, 10, 0, tzinfo=tokyo)


def test_a_named_zone_has_its_own_tomorrow() -> None:
    """21:00 on the 11th in Los Angeles is the 12th in Berlin."""
    late = datetime(2026, 3, 11, 21, 0, tzinfo=ZONE)

    reading = reading_of("Rehearsal tomorrow 9am Berlin time", now=late)

    assert reading.start == datetime(2026, 3, 13, 9, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(("locale", "month"), [("en-US", 4), ("en-GB", 5), ("en-AU", 5), (None, 4)])
def test_slash_dates_follow_the_locale(locale: str | None, month: int) -> None:
    reading = reading_of("Rehearsal 4/5 at noon", locale=locale)

    assert reading.start is not None
    assert reading.start.month == month
    assert "day_month_order" in reading.assumed
