"""A meeting is made: which calls, in which order, and what is told afterwards."""

import json
from dataclasses import replace
from uuid import UUID

import httpx
import pytest

from bot.errors import (
    GraphUnavailableError,
)
from bot.graph.client import GraphClient
from bot.graph.notes import Note
from bot.graph.plan import Cloud, plan_meeting
from tests.graph.conftest import FakeGraph, ok
from tests.graph.samples import BY_ID, MADE, MEETING, REQUEST, refusal
from tests.graph.scenes import (
    CREATE,
    CREATE_IN_CHANNEL,
    CREATE_OR_GET,
    IN_CHANNEL,
    ONE,
    PLAIN,
    WITH_OPTIONS,
    WITH_PASSCODE,
    busy,
)


async def test_a_plain_meeting_is_one_call(graph: GraphClient, fake_graph: FakeGraph) -> None:
    fake_graph.will(ok(MEETING, 201))

    made = await graph.create_meeting(PLAIN, token="t0k3n", language="de-DE")

    assert (made.meeting, made.notes) == (MADE, frozenset())
    assert fake_graph.sent == [CREATE_OR_GET]
    assert json.loads(fake_graph.requests[0].content) == PLAIN.body


async def test_the_headers_of_a_request(graph: GraphClient, fake_graph: FakeGraph) -> None:
    fake_graph.will(ok(MEETING, 201))

    await graph.create_meeting(PLAIN, token="t0k3n", language="pt-BR")

    headers = fake_graph.requests[0].headers
    assert headers["authorization"] == "Bearer t0k3n"
    assert headers["accept"] == "application/json"
    assert headers["accept-language"] == "pt-BR"
    assert headers["content-type"] == "application/json"
    assert headers["prefer"] == "include-unknown-enum-members"
    assert headers["user-agent"] == "Convene/1.0"
    assert UUID(headers["client-request-id"]).version == 4


@pytest.mark.parametrize("language", [None, "", "de\r\nX-Evil: 1", "dé", "a" * 40])
async def test_what_is_no_language_is_not_sent(
    graph: GraphClient, fake_graph: FakeGraph, language: str | None
) -> None:
    fake_graph.will(ok(MEETING, 201))

    await graph.create_meeting(PLAIN, token="t", language=language)

    assert "accept-language" not in fake_graph.requests[0].headers


async def test_options_are_patched_after_a_creation(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(MEETING, 201), httpx.Response(200))

    made = await graph.create_meeting(WITH_OPTIONS, token="t")

    assert fake_graph.sent == [CREATE_OR_GET, ("PATCH", ONE)]
    patch = fake_graph.requests[1]
    assert json.loads(patch.content) == {"lobbyBypassSettings": {"scope": "everyone"}}
    assert patch.url.raw_path == b"/v1.0/me/onlineMeetings/MSo1N2Y5%2Fx%3D%3D"
    assert made.notes == frozenset()


async def test_a_meeting_that_was_there_is_not_patched(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    """Somebody may have changed its options since, and means it."""
    fake_graph.will(ok(MEETING, 200))

    made = await graph.create_meeting(WITH_OPTIONS, token="t")

    assert fake_graph.sent == [CREATE_OR_GET]
    assert made.meeting == replace(MADE, created=False)
    assert made.notes == {Note.OPTIONS_NOT_CHECKED}


@pytest.mark.parametrize(
    "answers",
    [
        [ok(refusal("BadRequest"), 400)],
        [ok(refusal("Forbidden"), 403)],
        [httpx.Response(401)],
        [busy(wait="600")],
        [httpx.Response(500)] * 3,
        [httpx.ReadTimeout("")] * 3,
    ],
)
async def test_a_failed_patch_does_not_lose_the_meeting(
    graph: GraphClient, fake_graph: FakeGraph, answers: list[httpx.Response | Exception]
) -> None:
    fake_graph.will(ok(MEETING, 201), *answers)

    made = await graph.create_meeting(WITH_OPTIONS, token="t")

    assert made.meeting == MADE
    assert made.notes == {Note.OPTIONS_NOT_SET}
    assert not fake_graph.answers


async def test_a_passcode_comes_back(graph: GraphClient, fake_graph: FakeGraph) -> None:
    example = BY_ID["create-2025-2"]
    fake_graph.will(ok(example["response_body"], example["status"]))

    made = await graph.create_meeting(WITH_PASSCODE, token="t")

    assert fake_graph.sent == [CREATE]
    assert made.meeting.passcode == "123abc"
    assert made.meeting.created


async def test_a_channel_that_graph_refuses_gets_the_link(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(refusal("NotFound", "9038 Meeting operation failed"), 404), ok(MEETING, 201))

    made = await graph.create_meeting(IN_CHANNEL, token="t")

    assert fake_graph.sent == [CREATE_IN_CHANNEL, CREATE_OR_GET]
    assert "chatInfo" not in json.loads(fake_graph.requests[1].content)
    assert made.notes == {Note.CHANNEL_BY_LINK}


async def test_a_channel_that_graph_takes_has_nothing_to_own_up_to(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(MEETING, 201))

    made = await graph.create_meeting(IN_CHANNEL, token="t")

    assert fake_graph.sent == [CREATE_IN_CHANNEL]
    assert made.notes == frozenset()


async def test_a_channel_whose_call_is_lost_has_no_way_out(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(*[httpx.Response(500)] * 3)

    with pytest.raises(GraphUnavailableError):
        await graph.create_meeting(IN_CHANNEL, token="t")

    assert fake_graph.sent == [CREATE_IN_CHANNEL] * 3


async def test_a_refused_plan_is_not_carried_out(graph: GraphClient, fake_graph: FakeGraph) -> None:
    with pytest.raises(ValueError, match="no_meetings_in_cloud"):
        await graph.create_meeting(plan_meeting(REQUEST, cloud=Cloud.CHINA), token="t")

    assert fake_graph.requests == []


async def test_either_call_can_be_made_without_a_plan(
    graph: GraphClient, fake_graph: FakeGraph
) -> None:
    fake_graph.will(ok(MEETING, 201), ok(MEETING, 200))

    created = await graph.create_online_meeting(REQUEST, token="t")
    got = await graph.create_or_get_online_meeting(REQUEST, token="t")

    assert fake_graph.sent == [CREATE, CREATE_OR_GET]
    assert (created, got) == (MADE, replace(MADE, created=False))
