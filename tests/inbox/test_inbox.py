import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.commands import SIGN_IN, Outcome, Progress
from bot.errors import ConnectorError, ConversationGoneError, IdentityUnavailableError, StoreError
from bot.inbox import Inbox, Worker
from bot.inbox.sending import MOST_DOUBTS, pause
from bot.inbox.worker import MOST_ATTEMPTS, Answering
from bot.message import Message, Reply
from bot.store import Answer, Database, InboxRow, InboxRows, State
from bot.store.schema import inbox as table
from tests.clock import Clock
from tests.examples import MEETING, MESSAGE
from tests.inbox.conftest import DONE, LEASE, StartReplica


async def state_of(database: Database) -> str:
    async with database.transaction() as connection:
        return str(await connection.scalar(select(table.c.state)))


async def test_a_message_is_answered_and_done(start: StartReplica, database: Database) -> None:
    replica = start()

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE


async def test_five_deliveries_are_one_message(start: StartReplica) -> None:
    replica, other = start("replica-1"), start("replica-2")

    for receiver in (replica, replica, other, other, replica):
        await receiver.inbox.receive(MESSAGE)
    await replica.settle()
    await other.settle()

    assert len(replica.far.sent) == 1
    assert other.far.sent == []


async def test_our_own_bug_ends_the_turn_with_a_reference_and_nothing_else(
    start: StartReplica, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async def crash(message: Message, progress: Progress) -> Outcome:
        raise KeyError("bug")

    replica = start(answer=crash)

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    [record] = [each for each in caplog.records if each.message == "inbox.crashed"]
    assert record.__dict__["reference"] in replica.far.sent[0].text
    assert await state_of(database) == State.FAILED


async def test_what_waits_for_sign_in_goes_on_afterwards(
    start: StartReplica, database: Database
) -> None:
    signed_in = False

    async def ask_first(message: Message, progress: Progress) -> Outcome:
        if signed_in:
            return DONE
        return Outcome(reply=Reply(text="sign in"), asked=True, waits_for=SIGN_IN)

    replica = start(answer=ask_first)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    before = await state_of(database)

    signed_in = True
    await replica.inbox.resume_signed_in(MESSAGE.sender.person)
    await replica.inbox.resume_signed_in(MESSAGE.sender.person)
    await replica.settle()

    assert before == State.ASKED
    assert [reply.text for reply in replica.far.sent] == ["sign in", "done"]
    assert await state_of(database) == State.DONE


async def test_another_replica_takes_up_what_a_dead_one_left(
    start: StartReplica, clock: Clock
) -> None:
    dead, living = start("dead"), start("living")
    await dead.rows.receive(MESSAGE)
    clock.pass_by(seconds=31)

    await living.inbox.take_up_abandoned()
    await living.settle()
    await living.inbox.take_up_abandoned()

    assert living.far.sent == [DONE.reply]


async def test_a_made_meeting_is_known_to_whoever_takes_over(
    start: StartReplica, clock: Clock
) -> None:
    seen: list[Progress] = []

    async def look(message: Message, progress: Progress) -> Outcome:
        seen.append(progress)
        return DONE

    dead, living = start("dead"), start("living", answer=look)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    await dead.rows.record(row, State.CREATED, meeting=MEETING)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert [(progress.meeting, progress.begun) for progress in seen] == [(MEETING, False)]


async def test_who_takes_over_knows_that_the_call_was_begun(
    start: StartReplica, clock: Clock
) -> None:
    begun: list[bool] = []

    async def look(message: Message, progress: Progress) -> Outcome:
        begun.append(progress.begun)
        await progress.creating()
        await progress.created(MEETING)
        return DONE

    dead, living = start("dead"), start("living", answer=look)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    await dead.rows.record(row, State.CREATING)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert begun == [True]


async def test_who_lost_the_lease_makes_no_meeting(start: StartReplica, clock: Clock) -> None:
    """A replica that slept past its lease stops before it touches the outside world."""
    taken, made = asyncio.Event(), []

    async def oversleep(message: Message, progress: Progress) -> Outcome:
        await taken.wait()
        await progress.creating()
        made.append("meeting")
        return DONE

    sleeper, other = start("sleeper", answer=oversleep), start("other")
    await sleeper.inbox.receive(MESSAGE)
    await asyncio.sleep(0)
    clock.pass_by(minutes=1)
    await other.inbox.take_up_abandoned()
    await other.settle()

    taken.set()
    await sleeper.settle()

    assert made == []
    assert (sleeper.far.sent, other.far.sent) == ([], [DONE.reply])


async def renewed(database: Database, *, until: datetime) -> None:
    async with asyncio.timeout(30):
        while True:
            async with database.transaction() as connection:
                if await connection.scalar(select(table.c.lease_until)) == until:
                    return
            await asyncio.sleep(0.02)


async def test_the_lease_is_renewed_while_the_work_goes_on(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    finish = asyncio.Event()

    async def work_long(message: Message, progress: Progress) -> Outcome:
        await finish.wait()
        return DONE

    slow = start("slow", answer=work_long, lease=timedelta(seconds=0.3))
    other = start("other")
    await slow.inbox.receive(MESSAGE)
    taken = []
    for _ in range(4):
        clock.pass_by(seconds=0.25)
        await renewed(database, until=clock() + timedelta(seconds=0.3))
        taken += await other.rows.take_abandoned(most=1)

    finish.set()
    await slow.settle()

    assert (slow.far.sent, taken) == ([DONE.reply], [])


@pytest.mark.parametrize(
    "error", [ConnectorError("away", status=502), IdentityUnavailableError("away")]
)
async def test_an_answer_that_cannot_be_delivered_is_tried_again_later(
    start: StartReplica, clock: Clock, database: Database, error: Exception
) -> None:
    replica = start()
    replica.far.fail_with.append(error)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    before = await state_of(database)

    clock.pass_by(seconds=1)
    await replica.inbox.take_up_abandoned()
    too_early = list(replica.far.sent)
    clock.pass_by(seconds=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (before, too_early) == (State.ANSWERED, [])
    assert replica.far.sent == [DONE.reply]


async def test_a_replica_that_slept_past_its_own_lease_works_a_message_once(
    start: StartReplica, clock: Clock
) -> None:
    taken, made = asyncio.Event(), []

    async def oversleep(message: Message, progress: Progress) -> Outcome:
        await taken.wait()
        await progress.creating()
        made.append("meeting")
        return DONE

    replica = start(answer=oversleep)
    await replica.inbox.receive(MESSAGE)
    await asyncio.sleep(0)
    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    taken.set()
    await replica.settle()

    assert made == ["meeting"]
    assert replica.far.sent == [DONE.reply]


async def test_a_sign_in_that_is_quicker_than_the_offer_is_heard(
    start: StartReplica, database: Database
) -> None:
    """The person signs in while the connector still answers the offer's call."""
    signed_in = False

    async def ask_first(message: Message, progress: Progress) -> Outcome:
        if signed_in:
            return DONE
        return Outcome(reply=Reply(text="sign in"), asked=True, waits_for=SIGN_IN)

    replica = start(answer=ask_first)

    async def sign_in_meanwhile() -> None:
        nonlocal signed_in
        if not signed_in:
            signed_in = True
            await replica.inbox.resume_signed_in(MESSAGE.sender.person)

    replica.far.meanwhile = sign_in_meanwhile
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert [reply.text for reply in replica.far.sent] == ["sign in", "done"]
    assert await state_of(database) == State.DONE


async def test_an_offer_that_could_not_be_sent_is_sent_later(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    async def ask(message: Message, progress: Progress) -> Outcome:
        return Outcome(reply=Reply(text="sign in"), asked=True, waits_for=SIGN_IN)

    replica = start(answer=ask)
    replica.far.fail_with.append(ConnectorError("busy", status=429))
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    clock.pass_by(seconds=2)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert [reply.text for reply in replica.far.sent] == ["sign in"]
    assert await state_of(database) == State.ASKED


async def test_an_answer_that_makes_the_sending_fail_is_given_up(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.append(ValueError("our bug"))

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert await state_of(database) == State.FAILED


async def test_a_message_that_is_never_finished_is_given_up_with_a_word(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    async def stumble(message: Message, progress: Progress) -> Outcome:
        raise StoreError("away")

    replica = start(answer=stumble)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    assert ["reference" in reply.text for reply in replica.far.sent] == [True]
    assert await state_of(database) == State.FAILED


async def begin_and_stumble(message: Message, progress: Progress) -> Outcome:
    await progress.creating()
    raise StoreError("away")


async def begin_and_crash(message: Message, progress: Progress) -> Outcome:
    await progress.creating()
    raise ValueError("our bug")


@pytest.mark.parametrize("answer", [begin_and_stumble, begin_and_crash])
async def test_what_is_given_up_after_the_call_had_begun_is_owned_up_to(
    start: StartReplica, clock: Clock, answer: Answering
) -> None:
    replica = start(answer=answer)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    [told] = [reply.text for reply in replica.far.sent]
    assert "I cannot tell whether the meeting was made" in told


async def test_a_meeting_that_is_there_is_shown_however_often_the_work_was_cut_short(
    start: StartReplica, clock: Clock
) -> None:
    async def stumble(message: Message, progress: Progress) -> Outcome:
        if progress.meeting:
            return CARD
        await progress.created(MEETING)
        raise StoreError("away")

    first, last = start(answer=stumble), start(answer=stumble)
    await first.inbox.receive(MESSAGE)
    await first.settle()
    for _ in range(MOST_ATTEMPTS):
        clock.pass_by(minutes=10)
        await last.rows.take_abandoned(most=1)
    clock.pass_by(minutes=10)
    await last.inbox.take_up_abandoned()
    await last.settle()

    assert last.far.sent == [CARD.reply]


def lost() -> ConnectorError:
    """Nobody can tell whether it was shown."""
    error = ConnectorError("no answer")
    error.perhaps_shown = True
    return error


CARD = Outcome(reply=Reply(text="done", summary="done", card={"type": "AdaptiveCard"}))


async def answer_with_a_card(message: Message, progress: Progress) -> Outcome:
    return CARD


async def test_a_card_that_may_have_been_shown_is_followed_by_its_words_and_never_by_itself(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start(answer=answer_with_a_card)
    replica.far.fail_with += [lost(), lost()]
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    for _ in range(3):
        clock.pass_by(minutes=1)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    [reply] = replica.far.sent
    assert reply.card is None
    assert reply.text == (
        "Teams did not confirm that you got my answer. In case you did not:\n\ndone"
    )
    assert await state_of(database) == State.DONE


async def test_a_connector_that_always_loses_its_answers_is_believed_in_the_end(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start(answer=answer_with_a_card)
    replica.far.fail_with += [lost() for _ in range(99)]
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    for _ in range(9):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await replica.settle()

    assert len(replica.far.fail_with) == 99 - 1 - MOST_DOUBTS
    assert await state_of(database) == State.DONE


async def test_however_many_senders_ended_an_answer_is_sent_in_the_end(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    """Each was broken off before anything was sent; then the connector is away as well."""
    replica = start(answer=answer_with_a_card)
    broken_off = [asyncio.CancelledError() for _ in range(3 * MOST_DOUBTS)]
    replica.far.fail_with += [*broken_off, ConnectorError("not taken"), lost()]
    await replica.inbox.receive(MESSAGE)
    await asyncio.wait(replica.inbox._tasks)

    for _ in range(3 * MOST_DOUBTS + 2):
        clock.pass_by(minutes=10)
        await replica.inbox.take_up_abandoned()
        await asyncio.wait(replica.inbox._tasks)

    [reply] = replica.far.sent
    assert reply.text.endswith("\n\ndone")
    assert await state_of(database) == State.DONE


async def test_who_takes_over_an_update_from_a_sender_that_died_makes_it_again(
    start: StartReplica, clock: Clock
) -> None:
    """A PUT may be repeated: it shows the same card in the same place."""
    dead, living = start("dead"), start("living")
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    update = replace(CARD.reply, replaces="shown")
    await dead.rows.record(row, State.SENDING, answer=Answer(reply=update, end=State.DONE))
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    assert living.far.sent == [update]


async def test_who_takes_over_from_a_sender_that_died_sends_no_second_card(
    start: StartReplica, clock: Clock
) -> None:
    dead, living = start("dead"), start("living", answer=answer_with_a_card)
    row = await dead.rows.receive(MESSAGE)
    assert row is not None
    answer = Answer(reply=CARD.reply, end=State.DONE)
    await dead.rows.record(row, State.SENDING, answer=answer)
    clock.pass_by(minutes=1)

    await living.inbox.take_up_abandoned()
    await living.settle()

    [reply] = living.far.sent
    assert (reply.card, reply.text.splitlines()[-1]) == (None, "done")


async def test_an_answer_that_is_known_is_sent_without_asking_anybody_again(
    start: StartReplica, clock: Clock
) -> None:
    asked = []

    async def count(message: Message, progress: Progress) -> Outcome:
        asked.append(message)
        return DONE

    replica = start(answer=count)
    replica.far.fail_with.append(ConnectorError("busy", status=429))
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (len(asked), replica.far.sent) == (1, [DONE.reply])


async def test_an_answer_is_given_up_where_the_bot_is_unwanted(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.append(ConversationGoneError("blocked", status=403))

    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    assert await state_of(database) == State.FAILED


async def test_an_answer_is_kept_for_a_day_and_no_longer(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    replica = start()
    replica.far.fail_with.extend([ConnectorError("away") for _ in range(400)])
    await replica.inbox.receive(MESSAGE)
    await replica.settle()
    for _ in range(23):
        clock.pass_by(hours=1)
        await replica.inbox.take_up_abandoned()
        await replica.settle()
    kept = await state_of(database)

    clock.pass_by(hours=2)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert (kept, await state_of(database)) == (State.ANSWERED, State.FAILED)


def test_the_pauses_grow_to_a_minute() -> None:
    pauses = [pause(attempts).total_seconds() for attempts in range(1, MOST_ATTEMPTS)]

    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60, 60]


async def test_a_stopping_replica_takes_nothing_more(start: StartReplica) -> None:
    replica = start()
    await replica.inbox.drain(within=timedelta(seconds=1))

    with pytest.raises(StoreError, match="stopping"):
        await replica.inbox.receive(MESSAGE)


async def test_a_stopping_replica_finishes_what_it_began(start: StartReplica) -> None:
    replica = start()
    await replica.inbox.receive(MESSAGE)

    await replica.inbox.drain(within=timedelta(seconds=5))

    assert replica.far.sent == [DONE.reply]


async def test_a_stopping_replica_gives_back_what_it_cannot_finish(
    start: StartReplica,
) -> None:
    async def never_end(message: Message, progress: Progress) -> Outcome:
        await asyncio.Event().wait()
        return DONE

    stopping, other = start("stopping", answer=never_end), start("other")
    await stopping.inbox.receive(MESSAGE)
    await asyncio.sleep(0)

    await stopping.inbox.drain(within=timedelta(seconds=0))
    await other.inbox.take_up_abandoned()
    await other.settle()

    assert other.far.sent == [DONE.reply]


async def test_recovery_outlives_a_database_that_is_away(
    start: StartReplica, caplog: pytest.LogCaptureFixture
) -> None:
    away = Database("sqlite+aiosqlite:////proc/none/db", keys=[b"k" * 32])
    replica = start(database=away)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(replica.inbox.recover(), timeout=1.0)

    assert [record.message for record in caplog.records] == ["inbox.recovery_failed"]


async def test_a_database_that_goes_away_in_the_middle_leaves_the_message_for_later(
    start: StartReplica, clock: Clock, database: Database
) -> None:
    away = True

    async def stumble(message: Message, progress: Progress) -> Outcome:
        if away:
            raise StoreError("away")
        return DONE

    replica = start(answer=stumble)
    await replica.inbox.receive(MESSAGE)
    await replica.settle()

    away = False
    clock.pass_by(minutes=1)
    await replica.inbox.take_up_abandoned()
    await replica.settle()

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE


class FlakyRows(InboxRows):
    """A database that is away for a moment, just as the end is to be written."""

    away = 2

    async def record(self, row: InboxRow, state: State, **facts: Any) -> bool:
        if state is State.DONE and self.away:
            self.away -= 1
            raise StoreError("away")
        return await super().record(row, state, **facts)


async def test_an_answer_is_not_sent_again_where_its_end_is_hard_to_write(
    start: StartReplica, database: Database
) -> None:
    replica = start()
    rows = FlakyRows(database, owner="r", lease=timedelta(seconds=30))
    worker = Worker(
        rows,
        answer=replica.far.answer,
        deliver=replica.far.deliver,
        show_typing=replica.far.show_typing,
        lease=timedelta(seconds=30),
    )
    row = await rows.receive(MESSAGE)
    assert row is not None

    await worker.work(row)

    assert replica.far.sent == [DONE.reply]
    assert await state_of(database) == State.DONE


async def test_typing_is_shown_while_the_answer_is_made(start: StartReplica) -> None:
    async def think(message: Message, progress: Progress) -> Outcome:
        await asyncio.sleep(0.01)
        return DONE

    replica = start(answer=think)
    second = replace(MESSAGE, activity_id="2")

    await replica.inbox.receive(MESSAGE)
    await replica.inbox.receive(second)
    await replica.settle()

    assert sorted(replica.far.typed) == sorted([MESSAGE.activity_id, "2"])


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
