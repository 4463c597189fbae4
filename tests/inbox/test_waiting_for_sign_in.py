"""What waits for its sender's sign-in goes on by itself."""

from dataclasses import dataclass, replace

import pytest

from bot.commands import SIGN_IN, Outcome, Progress
from bot.errors import ConnectorError
from bot.inbox import Inbox, Worker
from bot.message import Message, Reply
from bot.store import Answer, Database, InboxRows, State
from tests.clock import Clock
from tests.examples import MESSAGE
from tests.inbox.conftest import DONE, LEASE, StartReplica, state_of


@dataclass
class Asked:
    """Somebody who is answered once they have signed in, and asked to until then."""

    signed_in: bool = False

    async def answer(self, message: Message, progress: Progress) -> Outcome:
        if self.signed_in:
            return DONE
        return Outcome(reply=Reply(text="sign in"), asked=True, waits_for=SIGN_IN)


async def test_what_waits_for_sign_in_goes_on_afterwards(
    start: StartReplica, database: Database
) -> None:
    person = Asked()
    replica = start(answer=person.answer)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    before = await state_of(database)

    person.signed_in = True
    await replica.inbox.resume_signed_in(MESSAGE.sender.person)
    await replica.inbox.resume_signed_in(MESSAGE.sender.person)
    await replica.settle()

    assert before == State.ASKED
    assert [reply.text for reply in replica.far.sent] == ["sign in", "done"]
    assert await state_of(database) == State.DONE


async def test_a_sign_in_that_is_quicker_than_the_offer_is_heard(
    start: StartReplica, database: Database
) -> None:
    """The person signs in while the connector still answers the offer's call."""
    person = Asked()
    replica = start(answer=person.answer)

    async def sign_in_meanwhile() -> None:
        if not person.signed_in:
            person.signed_in = True
            await replica.inbox.resume_signed_in(MESSAGE.sender.person)

    replica.far.meanwhile = sign_in_meanwhile
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert [reply.text for reply in replica.far.sent] == ["sign in", "done"]
    assert await state_of(database) == State.DONE


async def test_an_offer_that_could_not_be_sent_is_sent_later(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start(answer=Asked().answer)
    replica.far.fail_with.append(ConnectorError("busy", status=429))
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    clock.pass_by(seconds=2)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert [reply.text for reply in replica.far.sent] == ["sign in"]
    assert await state_of(database) == State.ASKED


async def test_what_waits_goes_on_when_another_message_signed_its_sender_in(
    start: StartReplica,
) -> None:
    answers = {
        "1": Outcome(reply=Reply(text="sign in"), asked=True, waits_for=SIGN_IN),
        "2": Outcome(reply=Reply(text="signed in"), signed_in=MESSAGE.sender.person),
    }
    asked: list[str] = []

    async def answer(message: Message, progress: Progress) -> Outcome:
        asked.append(message.activity_id)
        return DONE if asked.count(message.activity_id) > 1 else answers[message.activity_id]

    replica = start(answer=answer)
    for activity_id in ("1", "2"):
        await replica.inbox.receive(replace(MESSAGE, activity_id=activity_id))
        await replica.settle()

    await replica.settle()

    assert asked == ["1", "2", "1"]
    assert replica.far.sent[-1] == DONE.reply


async def test_what_waits_goes_on_though_who_signed_them_in_died_before_saying_so(
    start: StartReplica, clock: Clock
) -> None:
    dead, living = start("dead"), start("living")
    waiting = await dead.rows.receive(MESSAGE)
    digits = await dead.rows.receive(replace(MESSAGE, activity_id="2"))
    assert waiting is not None
    assert digits is not None
    offer = Answer(reply=Reply(text="sign in"), end=State.ASKED, waits_for=SIGN_IN)
    await dead.rows.record(waiting, State.ASKED, answer=offer)
    told = Answer(reply=Reply(text="signed in"), end=State.DONE, signed_in=MESSAGE.sender.person)
    await dead.rows.record(digits, State.ANSWERED, answer=told)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert [reply.text for reply in living.far.sent] == ["signed in", "done"]


async def test_signed_in_is_signed_in_though_what_waits_cannot_be_found(
    start: StartReplica, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The database goes away just then: here, a table of it."""

    async def answer(message: Message, progress: Progress) -> Outcome:
        return Outcome(reply=Reply(text="signed in"), signed_in=message.sender.person)

    async def deliver(message: Message, reply: Reply) -> None:
        return None

    away = Database("sqlite+aiosqlite:////proc/none/db", keys=[b"k" * 32])
    replica = start(answer=answer)
    inbox = Inbox(
        InboxRows(away, owner="r", lease=LEASE),
        Worker(
            replica.rows,
            answer=answer,
            deliver=deliver,
            show_typing=replica.far.show_typing,
            lease=LEASE,
        ),
        now=lambda: MESSAGE.sent_at,
    )
    row = await replica.rows.receive(MESSAGE)
    assert row

    await inbox._work(row)

    assert await state_of(database) == State.DONE
    assert "inbox.not_resumed" in [record.message for record in caplog.records]
