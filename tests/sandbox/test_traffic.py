"""Faults: each strikes as often as it was told to, before the work or after it."""

import aiohttp
import httpx
import pytest

from bot.sandbox import Fault, Sandbox
from bot.sandbox.connector.refusals import ConnectorRefusedError
from tests.sandbox.callers import GraphCaller, call

SHORT = aiohttp.ClientTimeout(total=0.1)
DROPPED = (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)


def made(sandbox: Sandbox) -> int:
    return len(sandbox.graph.meetings_of(sandbox.people.robin.person))


async def test_a_fault_strikes_as_often_as_it_was_told_to(
    sandbox: Sandbox, graph: GraphCaller
) -> None:
    sandbox.graph.faults.append(Fault(status=503, times=2))

    statuses = [(await graph.create_or_get()).status for _ in range(3)]

    assert statuses == [503, 503, 201]
    assert sandbox.graph.faults == []
    assert len(sandbox.graph.calls) == 3


async def test_a_fault_waits_for_a_call_that_fits(sandbox: Sandbox, graph: GraphCaller) -> None:
    sandbox.graph.faults.append(Fault(method="POST", path="createOrGet", status=500))

    spared = await graph.create()
    struck = await graph.create_or_get()

    assert (spared.status, struck.status) == (201, 500)


async def test_a_connection_dropped_before_the_work_leaves_nothing(
    sandbox: Sandbox, graph: GraphCaller
) -> None:
    sandbox.graph.faults.append(Fault(drop=True))

    with pytest.raises(DROPPED):
        await graph.create()

    assert made(sandbox) == 0


async def test_a_connection_dropped_after_the_work_leaves_a_meeting(
    sandbox: Sandbox, graph: GraphCaller
) -> None:
    sandbox.graph.faults.append(Fault(drop=True, worked=True))

    with pytest.raises(DROPPED):
        await graph.create()

    assert made(sandbox) == 1


async def test_a_gateway_may_time_out_after_the_work(sandbox: Sandbox, graph: GraphCaller) -> None:
    sandbox.graph.faults.append(Fault(status=504, worked=True))

    reply = await graph.create()

    assert (reply.status, made(sandbox)) == (504, 1)


@pytest.mark.parametrize("worked", [False, True])
async def test_an_answer_may_come_too_late(
    sandbox: Sandbox, graph: GraphCaller, worked: bool
) -> None:
    """What the client gave up on was done, or was not yet."""
    sandbox.graph.faults.append(Fault(delay=30, worked=worked))

    with pytest.raises(TimeoutError):
        await graph.call("POST", "/createOrGet", json={"externalId": "x"}, timeout=SHORT)

    assert made(sandbox) == int(worked)


@pytest.mark.parametrize("worked", [False, True])
async def test_a_late_answer_is_the_right_one(
    sandbox: Sandbox, graph: GraphCaller, worked: bool
) -> None:
    sandbox.graph.faults.append(Fault(delay=0.01, worked=worked))

    reply = await graph.create()

    assert (reply.status, made(sandbox)) == (201, 1)


async def test_garbage_comes_under_any_status(sandbox: Sandbox, graph: GraphCaller) -> None:
    sandbox.graph.faults.append(Fault(body="<html>proxy</html>"))
    sandbox.graph.faults.append(Fault(status=502, body="bad gateway", headers={"Via": "1.1 x"}))

    first, second = await graph.create(), await graph.create()

    assert (first.status, first.text, first.body) == (200, "<html>proxy</html>", None)
    assert (second.status, second.headers["Via"]) == (502, "1.1 x")


async def test_httpx_sees_a_dropped_connection_too(sandbox: Sandbox, graph: GraphCaller) -> None:
    sandbox.graph.faults.append(Fault(drop=True))

    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.TransportError):
            await client.get(f"{sandbox.graph.url}/v1.0/me/onlineMeetings")

    assert len(sandbox.graph.calls) == 1


async def test_entra_can_drop_a_connection_over_tls(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    sandbox.entra.faults.append(Fault(drop=True))

    with pytest.raises(DROPPED):
        await call(http, "POST", f"{sandbox.entra.login_url}/t/oauth2/v2.0/token", data={})

    assert len(sandbox.entra.token_requests) == 1


async def test_a_body_in_no_encoding_is_kept_all_the_same(
    sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    await call(
        http, "POST", f"{sandbox.graph.url}/x", data=b"\xff", headers={"Content-Type": "a/b"}
    )

    assert sandbox.graph.calls[0].body == "\ufffd"


def test_a_fault_of_no_known_status_is_an_error_of_the_service() -> None:
    refusal = ConnectorRefusedError(status=599, message="Refused.")

    assert refusal.body() == {"error": {"code": "ServiceError", "message": "Refused."}}
