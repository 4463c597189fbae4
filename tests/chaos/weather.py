"""What goes wrong outside: faults on every host, drawn by lot, as long as the storm lasts."""

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from bot.sandbox import Fault, Sandbox

GARBAGE = "<html>proxy error</html>"


def soon() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)


def common() -> dict[str, Fault]:
    """What befalls any host."""
    return {
        "429, seconds": Fault(status=429, retry_after=1),
        "429, a fraction": Fault(status=429, retry_after="0.4"),
        "429, a date": Fault(status=429, retry_after=soon()),
        "503": Fault(status=503),
        "503, Retry-After": Fault(status=503, retry_after=1),
        "500": Fault(status=500),
        "slow": Fault(worked=True, delay=3.0),
        "dropped before": Fault(drop=True),
        "dropped after": Fault(worked=True, drop=True),
        "502 after": Fault(worked=True, status=502),
        "garbage before": Fault(body=GARBAGE),
        "garbage after": Fault(worked=True, body=GARBAGE),
    }


class Weather:
    """Adds faults to the stand-ins at random; *struck* counts those that hit, by host and kind."""

    def __init__(self, sandbox: Sandbox, dice: random.Random) -> None:
        self._hosts = {
            "graph": (sandbox.graph.faults, "", "POST"),
            "entra": (sandbox.entra.faults, "token", "POST"),
            "connector": (sandbox.connector.faults, "activities", None),
        }
        self._dice = dice
        self._sent: Counter[str] = Counter()
        self._kinds: dict[int, str] = {}
        self._placed: list[tuple[str, str, Fault]] = []

    async def storm(self, *, every: float) -> None:
        """Strike, until cancelled."""
        while True:
            host = self._dice.choice(list(self._hosts))
            faults, path, method = self._hosts[host]
            kind, fault = self._dice.choice(list(common().items()))
            if host == "graph" and self._dice.random() < 0.2:
                kind, fault = "401", Fault(status=401)
            if len(faults) < 3:
                fault = replace(fault, path=path, method=method)
                faults.append(fault)
                self._placed.append((host, kind, fault))
            await asyncio.sleep(self._dice.expovariate(1 / every))

    def clear_up(self) -> None:
        for faults, _, _ in self._hosts.values():
            still = list(faults)
            faults.clear()
            self._placed = [
                one for one in self._placed if not any(one[2] is other for other in still)
            ]

    @property
    def struck(self) -> Counter[tuple[str, str]]:
        waiting = [fault for faults, _, _ in self._hosts.values() for fault in faults]
        return Counter(
            (host, kind)
            for host, kind, fault in self._placed
            if not any(fault is other for other in waiting)
        )


@contextmanager
def bad_weather(weather: Weather, *, every: float) -> Iterator[None]:
    storm = asyncio.create_task(weather.storm(every=every))
    try:
        yield
    finally:
        storm.cancel()
        weather.clear_up()
