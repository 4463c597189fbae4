"""When a call is made again: Graph's words, our patience, and the clock."""

from datetime import timedelta

import pytest

from bot.errors import (
    GraphBadRequestError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphThrottledError,
    GraphUnauthorizedError,
    GraphUnavailableError,
    OutcomeUnknownError,
)
from bot.graph.retries import Retries

SECOND = timedelta(seconds=1)


def retries(*, repeatable: bool = True, left: float = 12.0) -> Retries:
    return Retries(ends=100.0, repeatable=repeatable, now=lambda: 100.0 - left)


def throttled(wait: timedelta = timedelta()) -> GraphThrottledError:
    error = GraphThrottledError("429")
    error.retry_after = wait
    return error


def unavailable(wait: timedelta | None = None, *, untouched: bool = False) -> GraphUnavailableError:
    error = GraphUnavailableError("503")
    error.retry_after, error.untouched = wait, untouched
    return error


@pytest.mark.parametrize("repeatable", [True, False])
@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (throttled(3 * SECOND), 3 * SECOND),
        (throttled(timedelta(seconds=2.128)), timedelta(seconds=2.128)),
        (throttled(), True),
        (unavailable(2 * SECOND, untouched=True), 2 * SECOND),
        (unavailable(untouched=True), True),
        (GraphBadRequestError("400"), False),
        (GraphUnauthorizedError("401"), False),
        (GraphForbiddenError("403"), False),
        (GraphNotFoundError("404"), False),
        (OutcomeUnknownError("?"), False),
        (ValueError("ours"), False),
    ],
)
def test_it_waits_as_told_or_by_itself_or_stops(
    repeatable: bool, error: Exception, answer: bool | timedelta
) -> None:
    assert retries(repeatable=repeatable)(error) == answer


@pytest.mark.parametrize("repeatable", [True, False])
def test_what_may_have_been_done_is_repeated_only_where_that_is_safe(repeatable: bool) -> None:
    assert retries(repeatable=repeatable)(unavailable()) is repeatable


def test_a_plain_post_is_repeated_once_after_a_503() -> None:
    patience = retries(repeatable=False)

    answers = [patience(each) for each in (throttled(), *2 * [unavailable(SECOND, untouched=True)])]

    assert answers == [True, SECOND, False]


def test_a_connection_refused_is_no_503() -> None:
    patience = retries(repeatable=False)

    assert [patience(unavailable(untouched=True)) for _ in range(2)] == [True, True]


@pytest.mark.parametrize(
    ("error", "left", "goes_on"),
    [
        (throttled(11 * SECOND), 12.0, True),
        (throttled(12 * SECOND), 12.0, False),
        (throttled(60 * SECOND), 12.0, False),
        (unavailable(), 1.5, True),
        (unavailable(), 1.0, False),
        (unavailable(), -1.0, False),
    ],
)
def test_nobody_waits_past_the_deadline(error: GraphError, left: float, goes_on: bool) -> None:
    assert bool(retries(left=left)(error)) is goes_on
