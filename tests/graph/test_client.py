"""Meetings got, found, changed and deleted; and what is logged."""

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from bot.errors import (
    GraphForbiddenError,
    GraphNotFoundError,
)
from bot.graph.client import GraphClient
from bot.graph.wire import Change
from tests.graph.conftest import FakeGraph, ok
from tests.graph.samples import MADE, MEETING, refusal
from tests.graph.scenes import CREATE, ONE


async def test_a_meeting_is_got_by_its_id(graph: GraphClient, fake_graph: FakeGraph) -> None:
    fake_graph.will(httpx.Response(502), ok(MEETING))

    meeting = await graph.get_online_meeting("MSo1N2Y5/x==", token="t", language="ja")

    assert fake_graph.sent == [("GET", ONE)] * 2
    assert meeting == replace(MADE, created=False)


async def test_a_meeting_is_found_by_its_link(graph: GraphClient, fake_graph: FakeGraph) -> None:
    fake_graph.will(ok({"value": [MEETING]}))

    meeting = await graph.find_online_meeting(join_web_url=MEETING["joinWebUrl"], token="t")

    assert meeting == replace(MADE, created=False)
    query = fake_graph.requests[0].url.raw_path.decode()
    assert query.startswith("/v1.0/me/onlineMeetings?$filter=JoinWebUrl%20eq%20%27https%3A")
    assert "19%253ameeting_x%2540thread.v2" in query


@pytest.mark.parametrize(
    "answer",
    [
        ok(refusal("Forbidden", "3003: User does not have access to lookup meeting"), 403),
        ok(refusal("NotFound", "3004: Specified meeting is not found"), 404),
        ok(refusal("BadRequest", "1026: An error has occurred."), 400),
        ok({"value": []}),
    ],
)
async def test_no_such_meeting_has_many_shapes(
    graph: GraphClient, fake_graph: FakeGraph, answer: httpx.Response
) -> None:
    fake_graph.will(answer)

    assert await graph.find_online_meeting(join_meeting_id="123 456", token="t") is None
    assert "%27123456%27" in str(fake_graph.requests[0].url)


async def test_a_look_up_that_is_forbidden_is_not_nothing(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(refusal("Forbidden"), 403))

    with pytest.raises(GraphForbiddenError):
        await graph.find_online_meeting(join_meeting_id="1", token="t")


async def test_a_meeting_is_moved(graph: GraphClient, fake_graph: FakeGraph) -> None:
    times = (datetime(2026, 3, 11, 9, tzinfo=UTC), datetime(2026, 3, 11, 10, tzinfo=UTC))
    fake_graph.will(httpx.ReadTimeout(""), ok(MEETING))

    meeting = await graph.change_online_meeting("1", Change(times=times), token="t")

    assert meeting == replace(MADE, created=False)
    assert fake_graph.sent == [("PATCH", f"{CREATE[1]}/1")] * 2
    assert json.loads(fake_graph.requests[0].content) == {
        "startDateTime": "2026-03-11T09:00:00Z",
        "endDateTime": "2026-03-11T10:00:00Z",
    }


async def test_a_meeting_is_deleted(graph: GraphClient, fake_graph: FakeGraph) -> None:
    fake_graph.will(httpx.Response(204))

    await graph.delete_online_meeting("1", token="t")

    assert fake_graph.sent == [("DELETE", f"{CREATE[1]}/1")]


async def test_gone_when_deleted_again_is_deleted(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(httpx.ReadTimeout(""), ok(refusal("NotFound", "3004: not found"), 404))

    await graph.delete_online_meeting("1", token="t")

    assert not fake_graph.answers


async def test_what_was_never_there_cannot_be_deleted(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(refusal("NotFound", "3004: not found"), 404))

    with pytest.raises(GraphNotFoundError):
        await graph.delete_online_meeting("1", token="t")


async def test_the_log_holds_references_and_nothing_of_anybody(
    graph: GraphClient, fake_graph: FakeGraph, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    caplog.set_level(logging.DEBUG, logger="stamina")
    body = refusal("TooManyRequests", "Design review of ana@contoso.com")
    fake_graph.will(
        ok(body, 429, request_id="r-1"),
        ok({"value": [MEETING]}, request_id="r-2"),
    )

    await graph.find_online_meeting(join_web_url=MEETING["joinWebUrl"], token="t0k3n")

    ours = [record for record in caplog.records if record.name.startswith("bot.graph")]
    assert [record.message for record in ours] == ["graph.failed", "graph.answered"]
    facts = [vars(record) for record in ours]
    assert [each["request_id"] for each in facts] == ["r-1", "r-2"]
    assert [each["status"] for each in facts] == [429, 200]
    assert [each["client_request_id"] for each in facts] == [
        request.headers["client-request-id"] for request in fake_graph.requests
    ]
    said = repr([vars(record) for record in caplog.records])
    for secret in ("t0k3n", "meetup-join", "Design review", "contoso", MEETING["id"]):
        assert secret not in said
