"""A Graph that keeps failing is not asked; and what an attempt may have done is not forgotten."""

import httpx
import pytest

from bot.circuit import FAILURES, SPAN
from bot.errors import GraphError, GraphPausedError, GraphUnauthorizedError
from bot.graph.client import GraphClient
from tests.clock import Clock
from tests.graph.conftest import FakeGraph, ok
from tests.graph.samples import MEETING
from tests.graph.scenes import PLAIN, busy


async def fail(graph: GraphClient, times: int) -> None:
    for _ in range(times):
        with pytest.raises(GraphError):
            await graph.create_meeting(PLAIN, token="t")


async def test_after_many_failures_nothing_goes_out(
    graph: GraphClient, fake_graph: FakeGraph, clock: Clock
) -> None:
    fake_graph.will(*[httpx.Response(500) for _ in range(FAILURES)])
    await fail(graph, 1)
    clock.moment += SPAN
    await fail(graph, FAILURES // 3)
    asked = len(fake_graph.requests)

    with pytest.raises(GraphPausedError) as paused:
        await graph.create_meeting(PLAIN, token="t")

    assert (len(fake_graph.requests), asked) == (FAILURES, FAILURES)
    assert paused.value.untouched
    assert not paused.value.perhaps_done


@pytest.mark.parametrize("answer", [busy(429, wait="60"), httpx.Response(403)])
async def test_what_graph_refuses_is_no_failure_of_graph(
    graph: GraphClient, fake_graph: FakeGraph, answer: httpx.Response
) -> None:
    fake_graph.will(*[answer] * FAILURES, ok(MEETING, 201))
    await fail(graph, FAILURES)

    assert await graph.create_meeting(PLAIN, token="t")


@pytest.mark.parametrize(
    ("first", "perhaps_done"),
    [
        (httpx.ReadTimeout(""), True),
        (httpx.Response(502), True),
        (httpx.ConnectError(""), False),
        (busy(429, wait="0"), False),
    ],
)
async def test_a_last_word_does_not_hide_what_an_earlier_attempt_may_have_done(
    graph: GraphClient,
    fake_graph: FakeGraph,
    first: httpx.Response | Exception,
    perhaps_done: bool,
) -> None:
    fake_graph.will(first, httpx.Response(401))

    with pytest.raises(GraphUnauthorizedError) as refused:
        await graph.create_meeting(PLAIN, token="t")

    assert refused.value.perhaps_done is perhaps_done
