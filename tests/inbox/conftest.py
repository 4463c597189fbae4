from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.commands import Outcome, Progress
from bot.inbox import Inbox, Worker
from bot.inbox.inbox import MOST_HELD
from bot.message import Message, Reply
from bot.store import Database, InboxRows, migrate
from bot.store.schema import inbox as table
from tests.clock import Clock

LEASE = timedelta(seconds=30)
DONE = Outcome(reply=Reply(text="done"))
CARD = Outcome(reply=Reply(text="done", summary="done", card={"type": "AdaptiveCard"}))


@dataclass
class Far:
    """The ends that a worker is given: what it answers with, and what was sent."""

    answer: Callable[[Message, Progress], Awaitable[Outcome]]
    sent: list[Reply] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    fail_with: list[BaseException] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = None

    async def deliver(self, message: Message, reply: Reply) -> str:
        if self.fail_with:
            raise self.fail_with.pop(0)
        self.sent.append(reply)
        if self.meanwhile is not None:
            await self.meanwhile()
        return f"shown-{len(self.sent)}"

    async def show_typing(self, message: Message) -> None:
        self.typed.append(message.activity_id)


async def answer_done(message: Message, progress: Progress) -> Outcome:
    return DONE


async def answer_with_a_card(message: Message, progress: Progress) -> Outcome:
    return CARD


@dataclass
class Replica:
    """One process of the bot, as far as its inbox goes."""

    rows: InboxRows
    far: Far
    worker: Worker
    inbox: Inbox

    async def settle(self) -> None:
        """Let every task that was begun come to its end."""
        while self.inbox._tasks:
            await next(iter(self.inbox._tasks))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(tmp_path: Path, clock: Clock) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'db'}", keys=[b"k" * 32], now=clock)
    await migrate(database)
    yield database
    await database.close()


async def state_of(database: Database) -> str:
    async with database.transaction() as connection:
        return str(await connection.scalar(select(table.c.state)))


StartReplica = Callable[..., Replica]


@pytest.fixture
def start(database: Database, clock: Clock) -> StartReplica:
    def start(
        owner: str = "replica-1",
        answer: Callable[[Message, Progress], Awaitable[Outcome]] = answer_done,
        lease: timedelta = LEASE,
        database: Database = database,
        most_held: int = MOST_HELD,
    ) -> Replica:
        rows = InboxRows(database, owner=owner, lease=lease)
        far = Far(answer)
        worker = Worker(
            rows, answer=answer, deliver=far.deliver, show_typing=far.show_typing, lease=lease
        )
        return Replica(rows, far, worker, Inbox(rows, worker, now=clock, most_held=most_held))

    return start
