"""Points in time on the wire."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.graph.wire import read_retry_after, read_time, write_time
from tests.graph.samples import NOW, REQUEST


def test_a_time_is_sent_in_utc_with_seconds_and_offset() -> None:
    assert write_time(REQUEST.start) == "2026-03-10T14:00:00Z"


def test_a_time_without_a_zone_is_not_sent() -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_time(datetime(2026, 3, 10, 15, 0))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-07-11T02:17:17.6491364Z", datetime(2019, 7, 11, 2, 17, 17, 649136, tzinfo=UTC)),
        ("2019-07-11T02:47:17.651138Z", datetime(2019, 7, 11, 2, 47, 17, 651138, tzinfo=UTC)),
        ("2019-07-11T02:47:17.6Z", datetime(2019, 7, 11, 2, 47, 17, 600000, tzinfo=UTC)),
        ("2025-02-01T14:30:34-07:00", datetime(2025, 2, 1, 21, 30, 34, tzinfo=UTC)),
        ("2026-07-24T12:33:00", datetime(2026, 7, 24, 12, 33, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59.9999999Z", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (20260724, None),
    ],
)
def test_a_time_is_read_in_utc_or_not_at_all(text: Any, moment: datetime | None) -> None:
    assert read_time(text) == moment


@given(
    st.datetimes(
        min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=datetime(9998, 1, 1),  # noqa: DTZ001 - likewise
        timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
    )
)
def test_what_is_written_is_read_back_to_the_second(moment: datetime) -> None:
    assert read_time(write_time(moment)) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("10", timedelta(seconds=10)),
        ("2.128", timedelta(seconds=2, milliseconds=128)),
        ("0", timedelta()),
        ("-5", timedelta()),
        ("Mon, 09 Mar 2026 12:00:30 GMT", timedelta(seconds=30)),
        ("Mon, 09 Mar 2026 12:00:30 -0000", timedelta(seconds=30)),
        ("Mon, 09 Mar 2026 11:00:00 GMT", timedelta()),
        ("nan", None),
        ("inf", None),
        ("1e300", None),
        ("soon", None),
    ],
)
def test_retry_after_is_seconds_a_fraction_or_a_date(value: str, wait: timedelta | None) -> None:
    assert read_retry_after({"retry-after": value}, now=NOW) == wait


def test_no_retry_after_is_none() -> None:
    assert read_retry_after({}, now=NOW) is None


@given(st.text())
def test_no_text_breaks_the_reading_of_times(text: str) -> None:
    """Whatever comes, the answer is a time in UTC and a wait that is not negative, or nothing."""
    moment, wait = read_time(text), read_retry_after({"retry-after": text}, now=NOW)

    assert moment is None or moment.tzinfo is UTC
    assert wait is None or wait >= timedelta()
