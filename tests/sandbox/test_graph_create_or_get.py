"""createOrGet: one meeting an external id, and a channel's own."""

from datetime import datetime
from typing import Any

import pytest

from bot.sandbox import Sandbox
from tests.clock import Clock
from tests.sandbox.callers import GraphCaller

CHANNEL = "19:7ebda77322dd4505ac4dedb5b67df076@thread.tacv2"


async def test_create_or_get_makes_one_meeting(sandbox: Sandbox, graph: GraphCaller) -> None:
    """The second call gives back the stored one: its new subject is ignored."""
    first = await graph.create_or_get(subject="First")
    second = await graph.create_or_get(subject="Second")

    assert (first.status, second.status) == (201, 200)
    assert second.body["id"] == first.body["id"]
    assert second.body["subject"] == "First"
    assert len(sandbox.graph.meetings_of(sandbox.people.robin.person)) == 1


async def test_an_external_id_is_each_persons_own(sandbox: Sandbox, graph: GraphCaller) -> None:
    robins = await graph.create_or_get()
    kais = await graph.create_or_get(who=sandbox.people.kai)

    assert (robins.status, kais.status) == (201, 201)
    assert robins.body["id"] != kais.body["id"]
    assert kais.body["externalId"] == robins.body["externalId"]


async def test_a_deleted_meetings_external_id_makes_a_new_one(graph: GraphCaller) -> None:
    first = await graph.create_or_get()
    await graph.one("DELETE", first.body["id"])

    second = await graph.create_or_get()

    assert second.status == 201
    assert second.body["id"] != first.body["id"]


@pytest.mark.parametrize(
    ("body", "minutes"),
    [
        ({}, 0),
        ({"startDateTime": "2026-11-23T10:30:15.25Z"}, 60),
    ],
)
async def test_create_or_get_fills_in_an_hour(
    graph: GraphCaller, clock: Clock, body: dict[str, Any], minutes: int
) -> None:
    reply = await graph.create_or_get(**body)

    start, end = (
        datetime.fromisoformat(reply.body[name]) for name in ("startDateTime", "endDateTime")
    )
    assert (start - clock.moment).total_seconds() == minutes * 60
    assert (end - start).total_seconds() == 3600


async def test_a_channels_meeting_is_betas(sandbox: Sandbox, graph: GraphCaller) -> None:
    chat = {"threadId": CHANNEL}

    beta = await graph.create_or_get(version="beta", chatInfo=chat)
    stable = await graph.create_or_get(externalId="another", chatInfo=chat)

    assert (beta.status, beta.body["chatInfo"]["threadId"]) == (201, CHANNEL)
    assert (stable.status, "'chatInfo'" in stable.message) == (400, True)


async def test_a_wrong_thread_is_9038(sandbox: Sandbox, graph: GraphCaller) -> None:
    sandbox.graph.closed_threads.add(CHANNEL)

    for thread in (CHANNEL, "team-id", f"{CHANNEL};messageid=1"):
        reply = await graph.create_or_get(version="beta", chatInfo={"threadId": thread})

        assert reply.status == 404
        assert reply.message.startswith("9038")


async def test_a_plain_post_may_name_no_thread(graph: GraphCaller) -> None:
    reply = await graph.create(chatInfo={"threadId": None}, participants=None)

    assert reply.status == 201
