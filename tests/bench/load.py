"""Measure messages a second, and how long a card takes, under load.

    uv run python -m tests.bench.load
    uv run python -m tests.bench.load --people 1,8 --replicas 1 --seconds 5

Each of so many people writes, waits for the answer, and writes again. Time is taken from the
activity's POST to the answer's arrival at the connector, through the real endpoint with signatures,
against stand-ins of Microsoft that answer at once. Replicas are processes on one PostgreSQL,
people take turns among them. Beside it, in the same run: a stock botbuilder bot that only echoes
(``tests.bench.echo``), so it neither keeps, reads, nor makes anything.

The stand-ins and the writers are one more process on the same machine, and have their share of
every figure.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.sandbox import Deed, Resident, Room, Sandbox
from tests.chaos.databases import fresh_database
from tests.chaos.letters import SENT_AT, people
from tests.chaos.replicas import Replica, migrate
from tests.chaos.run import admit

MEETING = "Design review tomorrow at 3pm without a passcode"
SMALL_TALK = "thanks!"
NO_LIMITS = {
    "CONVENE_MESSAGES_A_MINUTE": "0",
    "CONVENE_TENANT_MESSAGES_A_MINUTE": "0",
    "CONVENE_MEETINGS_AN_HOUR": "0",
}
HEAD = "| bot | replicas | people | messages a second | p50, ms | p99, ms |"
RULE = "|---|---:|---:|---:|---:|---:|"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the table. *took* is in seconds, one number a message."""

    bot: str
    replicas: int
    people: int
    seconds: float
    took: Sequence[float]

    def __str__(self) -> str:
        parts = statistics.quantiles(self.took, n=100) if len(self.took) > 1 else [0.0] * 99
        figures = f"{len(self.took) / self.seconds:.1f} | {parts[49] * 1000:.0f} | "
        return f"| {self.bot} | {self.replicas} | {self.people} | {figures}{parts[98] * 1000:.0f} |"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """People who write as fast as they are answered."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    replicas: Sequence[Replica]
    text: str

    async def write(self, who: Sequence[Resident], *, seconds: float) -> list[float]:
        until = time.monotonic() + seconds
        took = await asyncio.gather(
            *(self._converse(one, number, until) for number, one in enumerate(who))
        )
        return [each for one in took for each in one]

    async def _converse(self, who: Resident, number: int, until: float) -> list[float]:
        took = []
        with self.sandbox.connector.follow(Room.chat(who).conversation_id) as news:
            while time.monotonic() < until:
                activity = self.sandbox.activities.message(who, self.text)
                activity |= {"timestamp": SENT_AT}
                began = time.monotonic()
                await self._post(activity, self.replicas[number % len(self.replicas)])
                async with asyncio.timeout(120):
                    while (await news.get()).deed is not Deed.SENT:
                        pass
                took.append(time.monotonic() - began)
                number += 1
        return took

    async def _post(self, activity: dict[str, object], replica: Replica) -> None:
        token = self.sandbox.connector.sign(service_url=str(activity["serviceUrl"]))
        async with self.session.post(
            f"{replica.address}/api/messages",
            json=activity,
            headers={"Authorization": f"Bearer {token}"},
        ) as answer:
            if answer.status >= 300:
                raise RuntimeError(f"the bot answered {answer.status}")


@asynccontextmanager
async def started(replicas: Sequence[Replica], *program: str) -> AsyncIterator[Sequence[Replica]]:
    try:
        for replica in replicas:
            replica.start(*program)
        for replica in replicas:
            await replica.ready()
        yield replicas
    finally:
        for replica in replicas:
            replica.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Everything for all the rows."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    folder: Path
    seconds: float
    people: Sequence[int]

    async def convene(self, url: str, counts: Sequence[int], who: Sequence[Resident]) -> None:
        environment = self.sandbox.settings | NO_LIMITS | {"CONVENE_DATABASE_URL": url}
        first = Replica(environment, self.folder / "first.log")
        first.environment["CONVENE_PUBLIC_URL"] = first.address
        await asyncio.to_thread(migrate, first)
        async with started([first]):
            await admit(self.sandbox, who, first)
        engine = "SQLite" if url.startswith("sqlite") else "PostgreSQL"
        for count in counts:
            replicas = [
                Replica(environment, self.folder / f"{engine}-{n}.log") for n in range(count)
            ]
            async with started(replicas):
                await self._rows(f"Convene, a meeting, {engine}", replicas, who, MEETING)
                await self._rows(f"Convene, small talk, {engine}", replicas, who, SMALL_TALK)

    async def echo(self, who: Sequence[Resident]) -> None:
        replica = Replica(self.sandbox.settings, self.folder / "echo.log")
        async with started([replica], "-m", "tests.bench.echo"):
            await self._rows("botbuilder, echo", [replica], who, SMALL_TALK)

    async def _rows(
        self, bot: str, replicas: Sequence[Replica], who: Sequence[Resident], text: str
    ) -> None:
        crowd = Crowd(sandbox=self.sandbox, session=self.session, replicas=replicas, text=text)
        # Each process's first message is its slowest.
        await crowd.write(who[: 2 * len(replicas)], seconds=1)
        for count in self.people:
            began = time.monotonic()
            took = await crowd.write(who[:count], seconds=self.seconds)
            seconds = time.monotonic() - began
            line = Line(bot=bot, replicas=len(replicas), people=count, seconds=seconds, took=took)
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


async def run(options: argparse.Namespace) -> None:
    folder = Path(tempfile.mkdtemp(prefix="load-"))
    sys.stdout.write(f"{HEAD}\n{RULE}\n")
    async with Sandbox() as sandbox, aiohttp.ClientSession() as session:
        counts = numbers(options.people)
        who = people(sandbox, max(counts))
        bench = Bench(
            sandbox=sandbox,
            session=session,
            folder=folder,
            seconds=options.seconds,
            people=counts,
        )
        await bench.echo(who)
        with fresh_database("sqlite", folder) as url:
            await bench.convene(url, [1], who)
        with fresh_database("postgresql", folder) as url:
            await bench.convene(url, numbers(options.replicas), who)
    sys.stdout.write(f"\nPython {sys.version.split()[0]}, {os.cpu_count()} CPUs.\n")


def numbers(text: str) -> list[int]:
    return [int(each) for each in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.load")
    parser.add_argument("--people", default="1,8,32,128")
    parser.add_argument("--replicas", default="1,2,4")
    parser.add_argument("--seconds", type=float, default=8, help="of each row")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
