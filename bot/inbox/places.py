"""Places to work in, given out in turn: who writes a lot waits behind himself, not others."""

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.message import Person


class Places:
    """So many places in all, and so many of them for one person at a time.

    Those who wait are served in turn, person by person, each person's messages in their order.
    """

    def __init__(self, most: int, *, most_of_one: int) -> None:
        self._free = most
        self._most_of_one = most_of_one
        self._held: Counter[Person] = Counter()
        # In the order in which people are served next.
        self._waiting: dict[Person, deque[asyncio.Future[None]]] = {}

    @asynccontextmanager
    async def of(self, person: Person) -> AsyncIterator[None]:
        """Hold a place, once it is *person*'s turn."""
        await self._take(person)
        try:
            yield
        finally:
            self._give_back(person)

    async def _take(self, person: Person) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(person, deque()).append(turn)
        self._serve()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._give_back(person)
            raise

    def _give_back(self, person: Person) -> None:
        self._free += 1
        self._held[person] -= 1
        if not self._held[person]:
            del self._held[person]
        self._serve()

    def _serve(self) -> None:
        while self._free and (turn := self._next()):
            turn.set_result(None)

    def _next(self) -> asyncio.Future[None] | None:
        for person in list(self._waiting):
            turns = self._waiting[person]
            while turns and turns[0].done():
                turns.popleft()
            if turns and self._held[person] >= self._most_of_one:
                continue
            del self._waiting[person]
            if turns:
                turn = turns.popleft()
                if turns:
                    self._waiting[person] = turns
                self._free -= 1
                self._held[person] += 1
                return turn
        return None
