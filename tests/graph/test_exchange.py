"""The wire itself: time-outs, cancelling, cookies, connections, and whose token goes out."""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import trustme

from bot.errors import GraphUnavailableError, OutcomeUnknownError
from bot.graph.client import GraphClient
from bot.graph.exchange import LARGEST_ANSWER, exchange, open_http
from bot.graph.plan import Plan, plan_meeting
from bot.meeting import Options
from tests.graph.conftest import ROOT, ok
from tests.graph.samples import MEETING, REQUEST

PLAIN = plan_meeting(REQUEST)
WITH_PASSCODE = plan_meeting(replace(REQUEST, options=Options(passcode=True)))
BRIEF = timedelta(milliseconds=30)


@dataclass
class Slow:
    """Takes a request and never answers."""

    taken: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled: int = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        del request
        self.taken.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        raise AssertionError("nobody sets it")


@asynccontextmanager
async def listening(
    answer: Callable[[bytes], bytes], tls: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[str, list[int]]]:
    """A server on loopback; its address, and how many requests each connection brought."""
    connections: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(0)
        number = len(connections) - 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                connections[number] += 1
                writer.write(answer(head))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "localhost", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    async with server:
        yield f"http{'s' if tls else ''}://localhost:{port}", connections


def answer(status: str, body: bytes = b"{}", *headers: bytes) -> bytes:
    lines = [b"HTTP/1.1 " + status.encode(), b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join([*lines, b"", body])


async def test_each_request_bears_the_token_of_its_own_person() -> None:
    """Two people, a hundred meetings each, all at once and shuffled by delays."""
    heard: list[tuple[str, str]] = []

    async def graph_(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(len(heard) % 3 / 1000)
        subject = request.content.decode().partition('"subject":"')[2].partition('"')[0]
        heard.append((request.headers["authorization"], subject))
        return ok(MEETING | {"subject": subject}, 201)

    async def make(name: str) -> str:
        plan = plan_meeting(replace(REQUEST, subject=f"of {name}", request_id=uuid4()))
        return (await graph.create_meeting(plan, token=name)).meeting.subject

    async with httpx.AsyncClient(transport=httpx.MockTransport(graph_)) as http:
        graph = GraphClient(http, ROOT, "Convene/1.0")
        subjects = await asyncio.gather(
            *[make(name) for _ in range(100) for name in ("ana", "ben")]
        )

    assert subjects == ["of ana", "of ben"] * 100
    assert set(heard) == {("Bearer ana", "of ana"), ("Bearer ben", "of ben")}
    assert len(heard) == 200


@pytest.mark.parametrize(
    ("plan", "kind"), [(PLAIN, GraphUnavailableError), (WITH_PASSCODE, OutcomeUnknownError)]
)
async def test_the_deadline_ends_a_call_that_hangs(plan: Plan, kind: type[Exception]) -> None:
    slow = Slow()
    async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as http:
        graph = GraphClient(http, ROOT, "Convene/1.0", deadline=BRIEF)

        with pytest.raises(kind):
            await graph.create_meeting(plan, token="t")

    assert slow.cancelled == 1


async def test_who_cancels_the_turn_cancels_the_call() -> None:
    slow = Slow()
    async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as http:
        graph = GraphClient(http, ROOT, "Convene/1.0")
        turn = asyncio.create_task(graph.create_meeting(WITH_PASSCODE, token="t"))
        await slow.taken.wait()

        turn.cancel()

        with pytest.raises(asyncio.CancelledError):
            await turn
    assert slow.cancelled == 1


@pytest.mark.parametrize(
    ("seconds", "timeouts"),
    [
        (12.0, {"connect": 5.0, "pool": 5.0, "read": 10.0, "write": 10.0}),
        (3.0, {"connect": 3.0, "pool": 3.0, "read": 3.0, "write": 3.0}),
    ],
)
async def test_every_step_has_its_own_time_out(seconds: float, timeouts: dict[str, float]) -> None:
    request = httpx.Request("GET", ROOT)
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _: ok({}))) as http:
        await exchange(http, request, seconds=seconds)

    assert request.extensions["timeout"] == timeouts


async def test_an_answer_too_long_is_not_read_to_its_end() -> None:
    long = httpx.Response(200, content=b"x" * (LARGEST_ANSWER + 1))
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _: long)) as http:
        with pytest.raises(GraphUnavailableError):
            await exchange(http, httpx.Request("GET", ROOT), seconds=5)


async def test_an_answer_that_cannot_be_unpacked_is_none() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        del request
        stream = httpx.ByteStream(b"not gzip")
        return httpx.Response(201, stream=stream, headers={"Content-Encoding": "gzip"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(broken)) as http:
        graph = GraphClient(http, ROOT, "Convene/1.0")

        with pytest.raises(OutcomeUnknownError):
            await graph.create_meeting(WITH_PASSCODE, token="t")


async def test_a_connection_refused_has_touched_nothing() -> None:
    async with listening(lambda _: b"") as (root, _):
        pass
    async with open_http() as http:
        with pytest.raises(GraphUnavailableError) as caught:
            await exchange(http, httpx.Request("POST", root), seconds=5)

    assert caught.value.untouched


async def test_a_connection_cut_after_sending_may_have_touched_something() -> None:
    async with listening(lambda _: b"HTTP/1.1 201 Cre") as (root, _), open_http() as http:
        with pytest.raises(GraphUnavailableError) as caught:
            await exchange(http, httpx.Request("GET", root), seconds=0.2)

    assert not caught.value.untouched


async def test_a_connection_is_used_again_but_not_after_a_503() -> None:
    answers = iter([answer("200 OK"), answer("503 Busy"), answer("200 OK")])
    async with listening(lambda _: next(answers)) as (root, connections), open_http() as http:
        statuses = [
            (await exchange(http, httpx.Request("GET", root), seconds=5)).status for _ in range(3)
        ]

    assert statuses == [200, 503, 200]
    assert connections == [2, 1]


async def test_no_cookie_of_one_goes_out_with_the_next() -> None:
    heads: list[bytes] = []

    def set_cookie(head: bytes) -> bytes:
        heads.append(head)
        return answer("200 OK", b"{}", b"Set-Cookie: session=ana; Path=/")

    async with listening(set_cookie) as (root, _), open_http() as http:
        for _ in range(2):
            await exchange(http, http.build_request("GET", root), seconds=5)

    assert len(heads) == 2
    assert b"cookie" not in heads[1].lower()


async def test_no_address_is_logged_for_a_look_up_holds_the_join_link(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)

    async with listening(lambda _: answer("200 OK")) as (root, _), open_http() as http:
        await exchange(http, httpx.Request("GET", f"{root}/?$filter=meetup-join"), seconds=5)

    assert "meetup-join" not in caplog.text


async def test_a_redirect_is_not_followed() -> None:
    heads: list[bytes] = []

    def redirect(head: bytes) -> bytes:
        heads.append(head)
        return answer("302 Found", b"", b"Location: /elsewhere")

    async with listening(redirect) as (root, _), open_http() as http:
        result = await exchange(http, httpx.Request("GET", root), seconds=5)

    assert result.status == 302
    assert len(heads) == 1


async def test_the_proxies_of_the_environment_are_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    async with listening(lambda _: answer("200 OK")) as (root, _), open_http() as http:
        result = await exchange(http, httpx.Request("GET", root), seconds=5)

    assert result.status == 200


async def test_an_authority_of_ones_own_is_trusted_only_when_named(tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))

    async with listening(lambda _: answer("200 OK"), tls=context) as (root, _):
        async with open_http(str(bundle)) as http:
            result = await exchange(http, httpx.Request("GET", root), seconds=5)
        async with open_http() as http:
            with pytest.raises(GraphUnavailableError) as caught:
                await exchange(http, httpx.Request("GET", root), seconds=5)

    assert result.status == 200
    assert caught.value.untouched
