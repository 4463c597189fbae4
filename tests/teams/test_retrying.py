from datetime import timedelta

import pytest

from bot.teams.retrying import ATTEMPTS, Answer, pause_before_repeat, read_retry_after
from tests.examples import NOW

UNSENT = Answer(sent=False)
LOST = Answer()
# It says itself that it did not take it.
BUSY = Answer(status=503, headers={"retry-after": "1"})


def pause(method: str, *failures: Answer | int, **headers: str) -> float | None:
    answers = [
        Answer(status=one, headers=headers) if isinstance(one, int) else one for one in failures
    ]
    span = pause_before_repeat(method, answers, now=NOW, jitter=1.0)
    return None if span is None else span.total_seconds()


@pytest.mark.parametrize(
    ("failures", "expected"),
    [
        ([429], 1),
        ([412], 1),
        ([412, 429], 2),
        ([429, 429, 429, 429], 8),
        ([502], None),
        ([503], None),
        ([504], None),
        ([BUSY], 1),
        ([BUSY, BUSY], 1),
        ([502, 429], None),
        ([UNSENT], 1),
        ([UNSENT, BUSY], 1),
        ([UNSENT, 503], None),
        ([LOST], None),
        ([408], None),
        ([500], None),
        ([501], None),
        ([505], None),
        ([400], None),
        ([401], None),
        ([403], None),
        ([404], None),
        ([413], None),
        ([302], None),
    ],
)
def test_sending_is_repeated_only_where_it_was_not_taken(
    failures: list[Answer | int], expected: float | None
) -> None:
    assert pause("POST", *failures) == expected


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
@pytest.mark.parametrize("failure", [408, 412, 429, 500, 502, 503, 504, LOST, UNSENT])
def test_what_changes_nothing_twice_is_repeated(method: str, failure: Answer | int) -> None:
    assert pause(method, failure) == 1
    assert pause(method, failure, failure) == 2


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 413])
def test_a_refusal_is_final(method: str, status: int) -> None:
    assert pause(method, status) is None


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_attempts_are_bounded(method: str) -> None:
    assert pause(method, *[429] * ATTEMPTS) is None


def test_the_connector_s_own_pause_comes_first() -> None:
    assert pause("POST", 429, 429, **{"retry-after": "0.5"}) == 0.5


def test_jitter_takes_off_half_at_most() -> None:
    span = pause_before_repeat("POST", [Answer(status=429)], now=NOW, jitter=0.0)

    assert span == timedelta(seconds=0.5)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", timedelta(seconds=7)),
        ("1.5", timedelta(seconds=1.5)),
        ("-3", timedelta()),
        ("Wed, 11 Mar 2026 16:30:20 GMT", timedelta(seconds=20)),
        ("Wed, 11 Mar 2026 16:29:00 GMT", timedelta()),
        ("Wed, 11 Mar 2026 16:30:20 -0000", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("", None),
    ],
)
def test_reads_retry_after(value: str, expected: timedelta | None) -> None:
    assert read_retry_after({"retry-after": value}, now=NOW) == expected
