"""No interleaving of two replicas, crashes and clock jumps runs a message twice or strands it.

The replicas are real but for their far ends: each call outside waits at a gate, before and after
it has worked, until the machine opens it. A crash is a process that from then on writes nothing.
"""

import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.commands import Outcome, Progress
from bot.errors import ConnectorError, StoreError
from bot.inbox import Inbox, Worker
from bot.message import Message, Reply
from bot.sandbox.folder import remove_folder
from bot.store import Database, InboxRows, migrate
from bot.store.inbox_row import UNFINISHED
from bot.store.schema import inbox as table
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE

LEASE = timedelta(seconds=30)
CARD = Reply(text="the meeting", card={"type": "AdaptiveCard"})
UNKNOWN = Reply(text="nobody knows", card={"type": "AdaptiveCard"})
GIVEN_UP = "I cannot tell whether the meeting was made"
MOST = 6
REFUSED, LOST = "refused for now", "no answer"
SLOTS = st.integers(min_value=0, max_value=1)
SECONDS = st.sampled_from([-3600, -31, -5, 1, 12, 31, 90, 3600])


class MortalDatabase(Database):
    """A database as one process sees it: when that process is dead, it sees nothing."""

    dead = False
    busy = 0

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        self.busy += 1
        try:
            if self.dead:
                raise StoreError("this process is dead")
            async with super().transaction() as connection:
                yield connection
        finally:
            self.busy -= 1


@dataclass
class Outside:
    """What the world has seen: calls that made meetings, and what is on people's screens."""

    made: Counter[str] = field(default_factory=Counter)
    shown: dict[str, list[Reply]] = field(default_factory=dict)

    def make(self, message: Message) -> None:
        if is_plain(message) or not self.made[message.activity_id]:
            self.made[message.activity_id] += 1

    def show(self, message: Message, reply: Reply) -> None:
        self.shown.setdefault(message.activity_id, []).append(reply)


def letter(number: int) -> Message:
    """Each is somebody else's, so that none waits behind another."""
    sender = replace(MESSAGE.sender, user_id=f"user-{number}")
    return replace(MESSAGE, activity_id=str(number), sender=sender)


def is_plain(message: Message) -> bool:
    return int(message.activity_id) % 2 == 0


@dataclass
class Gate:
    """Where a call outside waits, and how it may fail there."""

    opened: asyncio.Future[str]
    may_fail_with: tuple[str, ...]


class Process:
    """One replica; its calls outside stop at gates."""

    def __init__(self, url: str, outside: Outside, clock: Clock, loop: Any) -> None:
        self.clock = clock
        self.gates: list[Gate] = []
        self.database = MortalDatabase(url, keys=[b"k" * 32], now=clock)
        self._outside = outside
        self._loop = loop
        rows = InboxRows(self.database, owner="replica", lease=LEASE)
        self._worker = worker = Worker(
            rows,
            answer=self._answer,
            deliver=self._deliver,
            show_typing=self._show_typing,
            lease=LEASE,
        )
        self.inbox = Inbox(rows, worker, now=clock)

    @property
    def quiet(self) -> bool:
        queues = self._worker._places._waiting.values()
        queued = sum(not turn.done() for queue in queues for turn in queue)
        waiting = len(self.closed) + queued
        return not self.database.busy and len(self.inbox._tasks) == waiting

    @property
    def closed(self) -> list["Gate"]:
        return [gate for gate in self.gates if not gate.opened.done()]

    async def _gate(self, *, may_fail_with: tuple[str, ...] = ()) -> None:
        gate = Gate(self._loop.create_future(), may_fail_with)
        self.gates.append(gate)
        failure = await gate.opened
        if failure:
            error = ConnectorError(failure)
            error.perhaps_shown = failure == LOST
            raise error

    async def _answer(self, message: Message, progress: Progress) -> Outcome:
        await self._gate()
        if progress.meeting:
            return Outcome(reply=CARD)
        if progress.begun and is_plain(message):
            return Outcome(reply=UNKNOWN, asked=True)
        await progress.creating()
        await self._gate()
        self._outside.make(message)
        await self._gate()
        await progress.created(MEETING)
        return Outcome(reply=CARD)

    async def _deliver(self, message: Message, reply: Reply) -> str:
        await self._gate(may_fail_with=(REFUSED, LOST))
        self._outside.show(message, reply)
        await self._gate(may_fail_with=(LOST,))
        return "shown"

    async def _show_typing(self, message: Message) -> None:
        pass

    async def die(self) -> None:
        self.database.dead = True
        await self.inbox.drain(within=timedelta())
        await self.database.close()


class Inboxes(RuleBasedStateMachine):
    """Two replicas on one database, and everything that may happen to them."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp())
        self.url = f"sqlite+aiosqlite:///{self.folder / 'db'}"
        self.outside = Outside()
        self.moment = Clock().moment
        self.processes = [self.start(), self.start()]
        self.received = 0
        self.do(migrate(self.processes[0].database))

    def start(self) -> Process:
        return Process(self.url, self.outside, Clock(self.moment), self.loop)

    def do(self, work: Coroutine[Any, Any, Any]) -> None:
        async def until_quiet() -> None:
            await work
            calm = 0
            while calm < 3:
                await asyncio.sleep(0.0005)
                calm = calm + 1 if all(one.quiet for one in self.processes) else 0

        self.loop.run_until_complete(asyncio.wait_for(until_quiet(), timeout=20))

    @initialize()
    def begin(self) -> None:
        for slot in (0, 1):
            self.write(slot)

    @precondition(lambda self: self.received < MOST)
    @rule(slot=SLOTS)
    def write(self, slot: int) -> None:
        message = letter(self.received)
        self.received += 1
        self.do(self.processes[slot].inbox.receive(message))

    @precondition(lambda self: self.received)
    @rule(slot=SLOTS, data=st.data())
    def deliver_again(self, slot: int, data: st.DataObject) -> None:
        number = data.draw(st.integers(min_value=0, max_value=self.received - 1))
        self.do(self.processes[slot].inbox.receive(letter(number)))

    @precondition(lambda self: self.closed)
    @rule(slot=SLOTS, data=st.data(), steps=st.integers(min_value=1, max_value=4))
    def go_on(self, slot: int, data: st.DataObject, steps: int) -> None:
        for _ in range(steps):
            self.open_one(self.processes[slot].closed, data, "")

    @precondition(lambda self: self.closed)
    @rule(slot=SLOTS, data=st.data(), failure=st.sampled_from([REFUSED, LOST]))
    def fail(self, slot: int, data: st.DataObject, failure: str) -> None:
        gates = [gate for gate in self.processes[slot].closed if failure in gate.may_fail_with]
        self.open_one(gates, data, failure)

    def open_one(self, gates: list[Gate], data: st.DataObject, failure: str) -> None:
        if gates:
            number = data.draw(st.integers(min_value=0, max_value=len(gates) - 1))
            gates[number].opened.set_result(failure)
            self.do(asyncio.sleep(0))

    @property
    def closed(self) -> list[Gate]:
        return [gate for process in self.processes for gate in process.closed]

    @rule(slot=SLOTS, seconds=st.sampled_from([0, 1, 31, 90]))
    def take_up(self, slot: int, seconds: int) -> None:
        self.pass_by(seconds)
        self.do(self.processes[slot].inbox.take_up_abandoned())

    @precondition(lambda self: self.closed)
    @rule(slot=SLOTS, data=st.data())
    def oversleep(self, slot: int, data: st.DataObject) -> None:
        """One replica holds still for longer than its lease; then it goes on, as if it held it."""
        self.take_up(slot, 31)
        self.go_on(1 - slot, data, 2)

    @rule(seconds=SECONDS)
    def pass_by(self, seconds: int) -> None:
        self.moment += timedelta(seconds=seconds)
        for process in self.processes:
            process.clock.pass_by(seconds=seconds)

    @rule(slot=SLOTS, seconds=SECONDS)
    def jump(self, slot: int, seconds: int) -> None:
        """One replica's clock alone."""
        self.processes[slot].clock.pass_by(seconds=seconds)

    @precondition(lambda self: self.closed)
    @rule(slot=SLOTS)
    def crash(self, slot: int) -> None:
        self.replace(slot)

    def replace(self, slot: int) -> None:
        dead, self.processes[slot] = self.processes[slot], self.start()
        self.do(dead.die())

    @invariant()
    def no_message_makes_two_meetings(self) -> None:
        assert all(count == 1 for count in self.outside.made.values())

    @invariant()
    def no_card_is_shown_twice(self) -> None:
        for replies in self.outside.shown.values():
            assert sum(reply.card is not None for reply in replies) <= 1

    def teardown(self) -> None:
        try:
            self.finish()
            self.no_message_makes_two_meetings()
            self.no_card_is_shown_twice()
            for number in range(self.received):
                self.check(str(number))
        finally:
            for process in self.processes:
                self.loop.run_until_complete(process.die())
            self.loop.run_until_complete(remove_folder(self.folder))
            self.loop.close()

    def finish(self) -> None:
        """Let everything come to its end: with time, and nothing more in its way."""
        for slot in (0, 1):
            self.replace(slot)
        process = self.processes[0]
        # Further than the clocks can have jumped.
        process.clock.pass_by(hours=48)
        for _ in range(20):
            if not self.loop.run_until_complete(self.unfinished()):
                return
            process.clock.pass_by(minutes=10)
            self.do(process.inbox.take_up_abandoned())
            while closed := process.closed:
                closed[0].opened.set_result("")
                self.do(asyncio.sleep(0))
        raise AssertionError("stranded")

    async def unfinished(self) -> bool:
        async with self.processes[0].database.transaction() as connection:
            wanted = select(table.c.activity_id).where(table.c.state.in_(UNFINISHED)).limit(1)
            return await connection.scalar(wanted) is not None

    def check(self, activity_id: str) -> None:
        said = self.outside.shown.get(activity_id, [])
        assert said
        if self.outside.made[activity_id]:
            told = " ".join(reply.text for reply in said)
            assert any(words in told for words in (CARD.text, UNKNOWN.text, GIVEN_UP))


TestInboxes = pytest.mark.slow(Inboxes.TestCase)
TestInboxes.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    # A failure is clear enough from its steps, and to shorten them takes minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
