from dataclasses import replace
from datetime import timedelta

import pytest

from bot.message import Message
from bot.store import Database, Draft, Drafts
from bot.store.drafts import MOST_OF_ONE
from tests.clock import Clock
from tests.examples import MESSAGE

ANSWER = replace(MESSAGE, activity_id="1700000000002", text="at 4")
KAIS = replace(ANSWER, sender=replace(MESSAGE.sender, user_id="kai"))
DRAFT = Draft(draft_id="d1", messages=(MESSAGE,))


@pytest.fixture
def drafts(database: Database) -> Drafts:
    return Drafts(database)


async def test_a_draft_is_recalled_for_its_person_in_its_conversation(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)

    assert await drafts.recall_open_draft(ANSWER) == DRAFT


@pytest.mark.parametrize(
    "message",
    [KAIS, replace(ANSWER, place=replace(ANSWER.place, conversation_id="elsewhere"))],
    ids=["another person", "another conversation"],
)
async def test_a_draft_is_nobody_elses(drafts: Drafts, message: Message) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)

    assert await drafts.recall_open_draft(message) is None


async def test_words_answer_the_newest_question_and_buttons_any(drafts: Drafts) -> None:
    newer = Draft(draft_id="d2", messages=(ANSWER,))
    await drafts.remember_draft(DRAFT, is_question=True)

    await drafts.remember_draft(newer, is_question=True)

    assert await drafts.recall_open_draft(MESSAGE) == newer
    assert await drafts.take_draft("d1", ANSWER) == DRAFT


async def test_a_draft_grows_in_its_place(drafts: Drafts) -> None:
    grown = replace(DRAFT, messages=(MESSAGE, ANSWER))
    await drafts.remember_draft(DRAFT, is_question=True)

    await drafts.remember_draft(grown, is_question=True)

    assert await drafts.recall_open_draft(MESSAGE) == grown


async def test_one_message_takes_a_draft_and_may_take_it_again(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)

    first = await drafts.take_draft("d1", ANSWER)
    again = await drafts.take_draft("d1", ANSWER)
    second = await drafts.take_draft("d1", replace(ANSWER, activity_id="3"))

    assert (first, again, second) == (DRAFT, DRAFT, None)


async def test_another_person_cannot_take_a_draft(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)

    assert await drafts.take_draft("d1", KAIS) is None


async def test_a_taken_draft_is_open_to_its_taker_alone(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)
    await drafts.take_draft("d1", ANSWER)

    assert await drafts.recall_open_draft(ANSWER) == DRAFT
    assert await drafts.recall_open_draft(replace(ANSWER, activity_id="3")) is None


async def test_what_is_no_question_is_not_answered_in_words(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)
    again = Draft(draft_id="d2", messages=(ANSWER,))

    await drafts.remember_draft(again, is_question=False)

    assert await drafts.recall_open_draft(ANSWER) == DRAFT
    assert await drafts.take_draft("d2", ANSWER) == again


async def test_a_message_finds_the_draft_it_took_however_many_came_since(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)
    await drafts.take_draft("d1", ANSWER)
    newer = Draft(draft_id="d2", messages=(MESSAGE,))
    await drafts.remember_draft(newer, is_question=True)

    assert await drafts.recall_open_draft(ANSWER) == DRAFT
    assert await drafts.recall_open_draft(replace(ANSWER, activity_id="3")) == newer


async def test_a_draft_that_became_a_meeting_is_forgotten(drafts: Drafts) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)

    await drafts.forget_draft("d1")

    assert await drafts.take_draft("d1", ANSWER) is None


async def test_an_old_draft_is_not_what_a_new_message_answers(drafts: Drafts, clock: Clock) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)
    clock.pass_by(hours=2)

    assert await drafts.recall_open_draft(ANSWER) is None


async def test_the_retention_deletes_old_drafts(drafts: Drafts, clock: Clock) -> None:
    await drafts.remember_draft(DRAFT, is_question=True)
    clock.pass_by(days=2)

    await drafts.forget(changed_before=clock() - timedelta(days=1))

    assert await drafts.take_draft("d1", ANSWER) is None


async def test_of_too_many_drafts_the_oldest_are_dropped(drafts: Drafts, clock: Clock) -> None:
    for number in range(MOST_OF_ONE + 2):
        clock.pass_by(seconds=1)
        kept = Draft(draft_id=str(number), messages=(MESSAGE,))
        await drafts.remember_draft(kept, is_question=False)

    taken = [await drafts.take_draft(str(number), MESSAGE) for number in range(4)]

    assert [draft is None for draft in taken] == [True, True, False, False]
