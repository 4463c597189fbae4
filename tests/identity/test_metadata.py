"""The addresses of Entra's endpoints: asked for once, by many, and not without bounds."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

import pytest
import requests

from bot.identity.metadata import MOST_METADATA, Metadata
from tests.identity.conftest import Clock
from tests.identity.fake_entra import reply


def await_a_waiter(metadata: Metadata) -> None:
    """Return when a second thread waits for the first one's answer."""
    for _ in range(10_000):
        if metadata._asked["a"]._condition._waiters:  # type: ignore[attr-defined]  # its queue
            return
        sleep(0.001)
    raise AssertionError("nobody waits")


def test_who_asks_meanwhile_gets_the_one_answer(clock: Clock) -> None:
    metadata, began, go = Metadata(clock), Event(), Event()
    fetched = []

    def fetch() -> requests.Response:
        began.set()
        go.wait(10)
        fetched.append(1)
        return reply(200, {})

    with ThreadPoolExecutor() as threads:
        first = threads.submit(metadata.get, "a", fetch)
        began.wait(10)
        second = threads.submit(metadata.get, "a", fetch)
        await_a_waiter(metadata)
        go.set()

    assert first.result() is second.result()
    assert len(fetched) == 1


def test_who_asks_meanwhile_gets_the_one_failure(clock: Clock) -> None:
    """Queued up, each would wait as long in turn."""
    metadata, began, go = Metadata(clock), Event(), Event()

    def fetch() -> requests.Response:
        began.set()
        go.wait(10)
        raise requests.ConnectionError("lost")

    def never() -> requests.Response:
        raise AssertionError("asked twice")

    with ThreadPoolExecutor() as threads:
        first = threads.submit(metadata.get, "a", fetch)
        began.wait(10)
        second = threads.submit(metadata.get, "a", never)
        await_a_waiter(metadata)
        go.set()

    for outcome in (first, second):
        with pytest.raises(requests.ConnectionError):
            outcome.result()
    assert metadata._asked == {}


def test_what_is_kept_is_bounded(clock: Clock) -> None:
    metadata = Metadata(clock)

    for number in range(MOST_METADATA + 1):
        metadata.get(str(number), lambda: reply(200, {}))

    assert len(metadata._kept) <= MOST_METADATA


def test_an_error_is_not_kept(clock: Clock) -> None:
    metadata = Metadata(clock)

    metadata.get("a", lambda: reply(400, {}))

    assert metadata.get("a", lambda: reply(200, {})).status_code == 200
