"""The bot as real processes: started, killed and started again; one handler for all of them."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

import aiohttp

from bot.sandbox.loopback import find_free_port

ROOT = Path(__file__).parent.parent.parent
STARTS_WITHIN = 90.0


class Replica:
    """One process of the bot on a port of its own, and its log."""

    def __init__(self, environment: Mapping[str, str], log: Path) -> None:
        self.port = find_free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = log
        self.environment = {**os.environ, **environment, "CONVENE_PORT": str(self.port)}
        # Without its bytecode each start compiles everything anew, which takes ten times as long.
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._file: IO[str] | None = None
        self.process: subprocess.Popen[str] | None = None

    def start(self, *program: str) -> None:
        self._file = self._file or self.log.open("a", encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, *(program or [str(ROOT / "app.py")])],
            env=self.environment,
            stdout=self._file,
            stderr=self._file,
            text=True,
        )

    async def kill(self) -> None:
        """End it as a power cut does."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """End it in good order; give its exit status."""
        return await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> int:
        if self.process is None:
            return 0
        process, self.process = self.process, None
        process.send_signal(how)
        return await asyncio.to_thread(process.wait, 60)

    async def is_ready(self) -> bool:
        return await health(self.address, "ready") == 200

    async def ready(self) -> None:
        await self._until("ready")

    async def alive(self) -> None:
        await self._until("live")

    async def _until(self, which: str) -> None:
        async with asyncio.timeout(STARTS_WITHIN):
            while await health(self.address, which) != 200:
                if self.process is not None and self.process.poll() is not None:
                    raise RuntimeError(f"the bot ended: see {self.log}")
                await asyncio.sleep(0.1)

    def close(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        if self._file is not None:
            self._file.close()


async def health(address: str, which: str) -> int:
    """Give the status of a probe; 0 where nobody answers."""
    timeout = aiohttp.ClientTimeout(total=8)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"{address}/health/{which}") as response,
        ):
            return response.status
    except (aiohttp.ClientError, TimeoutError):
        return 0


def migrate(replica: Replica) -> None:
    command = [sys.executable, str(ROOT / "app.py"), "migrate"]
    subprocess.run(command, env=replica.environment, check=True, capture_output=True)


@asynccontextmanager
async def running(
    environment: Mapping[str, str], folder: Path, *, count: int
) -> AsyncIterator[list[Replica]]:
    """Run *count* replicas that are ready."""
    replicas = [Replica(environment, folder / f"replica-{n}.log") for n in range(1, count + 1)]
    for replica in replicas:
        # People come to all of them at one address.
        replica.environment["CONVENE_PUBLIC_URL"] = replicas[0].address
    await asyncio.to_thread(migrate, replicas[0])
    try:
        for replica in replicas:
            replica.start()
        for replica in replicas:
            await replica.ready()
        yield replicas
    finally:
        for replica in replicas:
            replica.close()


class Killer:
    """Kills one after the other at random moments, each started again at once."""

    def __init__(self, replicas: Sequence[Replica], dice: random.Random, moments: set[int]) -> None:
        self._replicas = replicas
        self._dice = dice
        self._moments = moments
        self._under_way: asyncio.Task[None] | None = None
        self.kills = 0

    async def look(self, number: int) -> None:
        """Strike where the message of this *number* is one of the moments.

        Whoever hands messages in waits for the stroke before: on a machine that is slow to start
        processes, all would else be over before the bot has lived once.
        """
        if number in self._moments:
            await self.finish()
            self._under_way = asyncio.create_task(self._strike())

    async def finish(self) -> None:
        if self._under_way is not None:
            await self._under_way

    async def _strike(self) -> None:
        replica = self._dice.choice(self._replicas)
        if self._dice.random() < 0.8:
            await replica.ready()
        # At work, or still at its start.
        await asyncio.sleep(self._dice.uniform(0, 1.5))
        await replica.kill()
        replica.start()
        self.kills += 1
