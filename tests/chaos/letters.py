"""What is written by whom, and how it is handed in: at a steady rate, some of it twice."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product
from typing import Any
from uuid import UUID

import aiohttp

from bot.message import Person
from bot.sandbox import Resident, Room, Sandbox
from tests.chaos.replicas import Replica

TENANT = "5a9d0c1e-7b2f-4e63-9c48-d1f0a6b3e275"
# Far ahead, so that no time is over while it waits.
SENT_AT = "2099-03-11T13:30:00.000Z"
SYLLABLES = ("ba", "de", "fi", "go", "ku", "lo", "mu", "nei", "po")
TRIES_EVERY = 0.5


class Kind(StrEnum):
    """What a letter asks for."""

    REPEATABLE = "meeting by createOrGet"
    PLAIN = "meeting by plain POST"
    QUESTION = "incomplete request"
    SMALL_TALK = "small talk"


@dataclass(slots=True, kw_only=True)
class Letter:
    """One message of one person. *taken* counts the 2xx it got."""

    kind: Kind
    subject: str
    activity: dict[str, Any]
    taken: int = 0
    refused: int = 0
    posted: int = 0

    @property
    def activity_id(self) -> str:
        return str(self.activity["id"])


def subjects() -> Iterator[str]:
    for parts in product(SYLLABLES, repeat=3):
        yield "".join(parts).capitalize() + " review"


def people(sandbox: Sandbox, count: int) -> list[Resident]:
    return [sandbox.people.find(Person(TENANT, str(UUID(int=n + 1)))) for n in range(count)]


def write(
    sandbox: Sandbox, who: Sequence[Resident], *, count: int, dice: random.Random
) -> list[Letter]:
    """Write *count* letters: a tenth of the people talk in one group, the others in private."""
    rooms = {one: Room.group() if n % 10 == 9 else Room.chat(one) for n, one in enumerate(who)}
    kinds = [Kind.REPEATABLE] * 9 + [Kind.PLAIN] * 9 + [Kind.QUESTION, Kind.SMALL_TALK]
    letters = []
    for number, subject in zip(range(count), subjects(), strict=False):
        kind, sender = dice.choice(kinds), who[number % len(who)]
        activity = sandbox.activities.message(sender, text_of(kind, subject), rooms[sender])
        activity |= {"timestamp": SENT_AT}
        letters.append(Letter(kind=kind, subject=subject, activity=activity))
    return letters


def text_of(kind: Kind, subject: str) -> str:
    return {
        Kind.REPEATABLE: f"{subject} tomorrow at 3pm without a passcode",
        Kind.PLAIN: f"{subject} tomorrow at 3pm with a passcode",
        Kind.QUESTION: f"schedule a {subject}",
        Kind.SMALL_TALK: "thanks!",
    }[kind]


async def at_once(_number: int) -> None:
    """Wait for nothing."""


@dataclass(slots=True, kw_only=True)
class Post:
    """Hands letters in as the channel does: again, and elsewhere, until somebody takes them."""

    sandbox: Sandbox
    replicas: Sequence[Replica]
    dice: random.Random
    patience: float = 900.0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def hand_in_all(
        self,
        letters: Sequence[Letter],
        *,
        within: float,
        again: float = 0.1,
        before_each: Callable[[int], Awaitable[None]] = at_once,
    ) -> None:
        """Hand in at a steady rate; a share of *again* is delivered once more, somewhat later."""
        for number, letter in enumerate(letters):
            await before_each(number)
            self._begin(self._hand_in(letter, after=0))
            if self.dice.random() < again:
                self._begin(self._hand_in(letter, after=self.dice.uniform(0, 5)))
            await asyncio.sleep(within / len(letters))
        while self._tasks:
            await asyncio.gather(*self._tasks)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hand_in(self, letter: Letter, *, after: float) -> None:
        await asyncio.sleep(after)
        letter.posted += 1
        async with asyncio.timeout(self.patience):
            while not await self._deliver(letter):
                letter.refused += 1
                await asyncio.sleep(TRIES_EVERY)
        letter.taken += 1

    async def _deliver(self, letter: Letter) -> bool:
        address = self.dice.choice(self.replicas).address
        try:
            async with asyncio.timeout(15):
                answer = await self.sandbox.connector.deliver(
                    letter.activity, to=f"{address}/api/messages"
                )
        except (aiohttp.ClientError, TimeoutError):
            return False
        return 200 <= answer.status < 300
