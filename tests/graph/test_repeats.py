"""The table of retries: what is made again, how often, and what never is."""

from datetime import timedelta

import httpx
import pytest

from bot.errors import (
    GraphBadRequestError,
    GraphConflictError,
    GraphError,
    GraphForbiddenError,
    GraphNotFoundError,
    GraphThrottledError,
    GraphUnauthorizedError,
    GraphUnavailableError,
    OutcomeUnknownError,
)
from bot.graph.client import GraphClient
from bot.graph.plan import Plan
from tests.graph.conftest import FakeGraph, ok
from tests.graph.samples import MADE, MEETING, refusal
from tests.graph.scenes import CREATE, PLAIN, WITH_PASSCODE, busy, garbage


@pytest.mark.parametrize(
    "failure",
    [
        busy(429),
        busy(429, wait="0.5"),
        httpx.Response(429),
        busy(503),
        httpx.Response(503),
        httpx.Response(500),
        httpx.Response(502, text="<html>"),
        httpx.Response(504),
        httpx.ReadTimeout(""),
        httpx.ReadError(""),
        httpx.RemoteProtocolError(""),
        httpx.ConnectError(""),
        httpx.ConnectTimeout(""),
        garbage(200),
        garbage(201),
        ok({"id": "no link"}, 201),
        ok([], 200),
    ],
)
async def test_create_or_get_is_repeated_with_the_same_external_id(
    graph: GraphClient, fake_graph: FakeGraph, failure: httpx.Response | Exception
) -> None:
    fake_graph.will(failure, failure, ok(MEETING, 201))

    made = await graph.create_meeting(PLAIN, token="t")

    assert made.meeting == MADE
    assert len({request.content for request in fake_graph.requests}) == 1
    assert len({each.headers["client-request-id"] for each in fake_graph.requests}) == 3


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (busy(429), GraphThrottledError),
        (busy(503), GraphUnavailableError),
        (httpx.Response(500), GraphUnavailableError),
        (httpx.ReadTimeout(""), GraphUnavailableError),
        (httpx.ConnectError(""), GraphUnavailableError),
        (garbage(), GraphUnavailableError),
    ],
)
async def test_after_three_attempts_it_is_over(
    graph: GraphClient,
    fake_graph: FakeGraph,
    failure: httpx.Response | Exception,
    kind: type[GraphError],
) -> None:
    fake_graph.will(*[failure] * 3)

    with pytest.raises(GraphError) as caught:
        await graph.create_meeting(PLAIN, token="t")

    assert type(caught.value) is kind
    assert not fake_graph.answers


@pytest.mark.parametrize(
    "failure",
    [busy(429), httpx.Response(429), httpx.ConnectError(""), httpx.ConnectTimeout("")],
)
async def test_a_plain_post_is_repeated_where_nothing_was_done(
    graph: GraphClient, fake_graph: FakeGraph, failure: httpx.Response | Exception
) -> None:
    fake_graph.will(failure, failure, ok(MEETING, 201))

    made = await graph.create_meeting(WITH_PASSCODE, token="t")

    assert made.meeting == MADE
    assert fake_graph.sent == [CREATE] * 3


async def test_a_plain_post_is_repeated_once_after_a_503_that_names_a_time(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(busy(503), busy(503), ok(MEETING, 201))

    with pytest.raises(GraphUnavailableError):
        await graph.create_meeting(WITH_PASSCODE, token="t")

    assert fake_graph.sent == [CREATE] * 2


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(500),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(504),
        httpx.Response(302, headers={"Location": "https://elsewhere.example"}),
        httpx.ReadTimeout(""),
        httpx.WriteTimeout(""),
        httpx.ReadError(""),
        httpx.WriteError(""),
        httpx.RemoteProtocolError(""),
        garbage(200),
        garbage(201),
        ok({"id": "no link"}, 201),
        ok([], 201),
    ],
)
@pytest.mark.parametrize("before", [[], [busy(429)], [busy(503)]])
async def test_a_plain_post_whose_answer_is_lost_is_never_repeated(
    graph: GraphClient,
    fake_graph: FakeGraph,
    before: list[httpx.Response],
    failure: httpx.Response | Exception,
) -> None:
    fake_graph.will(*before, failure)

    with pytest.raises(OutcomeUnknownError):
        await graph.create_meeting(WITH_PASSCODE, token="t")

    assert len(fake_graph.requests) == len(before) + 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (ok(refusal("BadRequest"), 400), GraphBadRequestError),
        (httpx.Response(401), GraphUnauthorizedError),
        (ok(refusal("Forbidden"), 403), GraphForbiddenError),
        (ok(refusal("NotFound"), 404), GraphNotFoundError),
        (ok(refusal("Conflict"), 409), GraphConflictError),
    ],
)
@pytest.mark.parametrize("plan", [PLAIN, WITH_PASSCODE], ids=["createOrGet", "POST"])
async def test_a_refusal_is_not_repeated(
    graph: GraphClient, fake_graph: FakeGraph, plan: Plan, answer: httpx.Response, kind: type
) -> None:
    fake_graph.will(answer)

    with pytest.raises(GraphError) as caught:
        await graph.create_meeting(plan, token="t")

    assert type(caught.value) is kind
    assert len(fake_graph.requests) == 1


async def test_a_wait_past_the_deadline_is_told_and_not_waited_for(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(busy(429, wait="60"))

    with pytest.raises(GraphThrottledError) as caught:
        await graph.create_meeting(WITH_PASSCODE, token="t")

    assert caught.value.retry_after == timedelta(seconds=60)
    assert len(fake_graph.requests) == 1


async def test_an_unknown_outcome_keeps_the_reference(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(refusal("General", "5000: x"), 500, request_id="r-1"))

    with pytest.raises(OutcomeUnknownError) as caught:
        await graph.create_meeting(WITH_PASSCODE, token="t")

    error = caught.value
    assert (error.status, error.code, error.number) == (500, "General", "5000")
    assert error.request_id == "r-1"
