"""A stand-in for Microsoft Graph behind httpx, and retries that do not wait."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import stamina

from bot.graph.client import GraphClient
from tests.clock import Clock

ROOT = "https://graph.example"
Answer = httpx.Response | Exception


@dataclass
class FakeGraph:
    """Gives the answers it was told, in order, and keeps what was sent."""

    answers: list[Answer] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)

    def will(self, *answers: Answer) -> None:
        self.answers.extend(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def sent(self) -> list[tuple[str, str]]:
        return [(request.method, request.url.path) for request in self.requests]


def ok(body: Any, status: int = 200, request_id: str = "r-0") -> httpx.Response:
    return httpx.Response(status, json=body, headers={"request-id": request_id})


@pytest.fixture(autouse=True)
def _no_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
def fake_graph() -> FakeGraph:
    return FakeGraph()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def graph(fake_graph: FakeGraph, clock: Clock) -> AsyncIterator[GraphClient]:
    async with httpx.AsyncClient(transport=httpx.MockTransport(fake_graph)) as http:
        yield GraphClient(http, ROOT, "Convene/1.0", clock=clock)
