"""Load on real processes while the database is in trouble, and nothing else is."""

import asyncio
import random
import resource
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox import Resident, Sandbox
from tests.chaos.databases import Postgres
from tests.chaos.letters import Letter, Post, people, write
from tests.chaos.replicas import Replica, health, running
from tests.chaos.run import admit, settle
from tests.chaos.verdict import broken, judge


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """Everybody and everything while it lasts."""

    sandbox: Sandbox
    replicas: list[Replica]
    who: list[Resident]

    async def load(self, *, messages: int, seconds: float) -> list[Letter]:
        """Hand messages in at a steady rate until each is taken; give them."""
        dice = random.Random(1)  # noqa: S311 - the same load each time
        letters = write(self.sandbox, self.who, count=messages, dice=dice)
        post = Post(sandbox=self.sandbox, replicas=self.replicas, dice=dice)
        await post.hand_in_all(letters, within=seconds)
        return letters

    async def count(self, letters: list[Letter]) -> list[str]:
        """Wait for every answer; name what should not be."""
        await settle(self.sandbox, letters, self.who, within=120)
        outcomes = judge(self.sandbox, letters, self.who)
        return [
            f"{letter.subject}: {what}"
            for letter, outcome in zip(letters, outcomes, strict=True)
            for what in broken(letter, outcome)
        ]


@asynccontextmanager
async def town(
    url: str, folder: Path, *, count: int = 1, inhabitants: int = 6
) -> AsyncIterator[Town]:
    async with Sandbox() as sandbox:
        environment = sandbox.settings | {
            "CONVENE_DATABASE_URL": url,
            "CONVENE_LEASE_SECONDS": "10",
            "CONVENE_LOG": "json",
        }
        async with running(environment, folder, count=count) as replicas:
            who = people(sandbox, inhabitants)
            await admit(sandbox, who, replicas[0])
            yield Town(sandbox=sandbox, replicas=replicas, who=who)


async def watch(town: Town, trouble: Callable[[], Awaitable[None]]) -> tuple[set[int], set[int]]:
    """Give what liveness and readiness said of the first replica meanwhile."""
    live, ready = set(), set()
    under_way = asyncio.ensure_future(trouble())
    while not under_way.done():
        address = town.replicas[0].address
        live.add(await health(address, "live"))
        ready.add(await health(address, "ready"))
        await asyncio.sleep(0.5)
    await under_way
    return live, ready


async def stopped(server: Postgres, *, seconds: float) -> None:
    await asyncio.to_thread(server.stop)
    await asyncio.sleep(seconds)
    await asyncio.to_thread(server.start)


async def locked(path: Path, *, seconds: float) -> None:
    """Hold SQLite's write lock, as a backup that hangs does."""
    other = sqlite3.connect(path, isolation_level=None, timeout=30)
    other.execute("BEGIN IMMEDIATE")
    await asyncio.sleep(seconds)
    other.execute("ROLLBACK")
    other.close()


async def full(replica: Replica, path: Path, *, seconds: float) -> None:
    """Let no file of the replica grow: to a process, a disk that is full looks no different."""
    assert replica.process is not None
    process = replica.process.pid
    log = path.with_name(f"{path.name}-wal")
    resource.prlimit(process, resource.RLIMIT_FSIZE, (log.stat().st_size, -1))
    await asyncio.sleep(seconds)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (-1, -1))
