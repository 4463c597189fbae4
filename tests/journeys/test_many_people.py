"""Many people at once, and Microsoft at its worst: each with their own token, at their own pace."""

import asyncio
import random
from collections import Counter
from dataclasses import replace

import pytest

from bot.message import Person
from bot.sandbox import Call, Delivery, Fault, Resident
from bot.sandbox.people import TENANT_ID, stranger
from bot.store import Database, TokenCaches
from tests.journeys.conftest import PATIENCE, Bot

EVERYBODY = 20
OPERATIONS = 200
# Also what makes a token useless, so that renewals go on in between.
GRAPH_FAULTS = (
    {"status": 429, "retry_after": "0.05"},
    {"status": 503, "retry_after": "0.05"},
    {"status": 500},
    {"status": 504},
    {"status": 401},
    {"delay": 0.2},
    {"drop": True},
    {"worked": True, "drop": True},
)
ENTRA_FAULTS = (
    {"status": 429, "retry_after": "0"},
    {"status": 429, "retry_after": "1"},
    {"status": 503},
    {"status": 500},
    {"delay": 0.2},
    {"drop": True},
    {"status": 400, "body": "<html>"},
)


async def people_of(bot: Bot, number: int) -> list[Resident]:
    """Have so many people signed in."""
    everybody = []
    for n in range(number):
        who = bot.sandbox.people.find(Person(TENANT_ID, f"00000000-0000-0000-0000-{n:012}"))
        bot.sandbox.entra.consent(who.person)
        await bot.sign_in(who)
        everybody.append(who)
    return everybody


def subject_of(who: Resident, number: int) -> str:
    return f"Topic{who.person.user_id[-2:]} part {number}"


def is_own(call: Call) -> bool:
    """Whether a call to Graph bears the token of the one whose subject it names."""
    subject = (call.body or {}).get("subject") if isinstance(call.body, dict) else None
    assert call.person is not None
    # An option's PATCH names no subject.
    return subject is None or subject.startswith(f"Topic{call.person.user_id[-2:]} ")


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_goes_wrong_no_token_is_on_anothers_call(bot: Bot, seed: int) -> None:
    """200 operations of 20 people, interleaved, with random refusals, delays and lost answers."""
    rng = random.Random(seed)  # noqa: S311  # repeatable, and no secret
    everybody = await people_of(bot, EVERYBODY)
    for who in everybody[1:]:
        person = who.person
        bot.sandbox.graph.faults += [
            Fault(path="onlineMeetings", person=person, **rng.choice(GRAPH_FAULTS))
            for _ in range(2)
        ]
        bot.sandbox.graph.faults.append(Fault(path="onlineMeetings", person=person, status=401))
        bot.sandbox.entra.faults += [
            Fault(path="token", person=person, **rng.choice(ENTRA_FAULTS)) for _ in range(2)
        ]
    operations = [(who, number) for who in everybody for number in range(OPERATIONS // EVERYBODY)]
    rng.shuffle(operations)
    before, calls = len(bot.said()), len(bot.sandbox.graph.calls)
    ending = ("", " without a passcode", " and nobody waits in the lobby")

    answers = await asyncio.gather(
        *(
            bot.hand_in(bot.activity(f"{subject_of(who, n)} tomorrow at 3pm{ending[n % 3]}", who))
            for who, n in operations
        )
    )
    said = await answers_of(bot, since=before)

    assert {answer.status for answer in answers} == {202}
    assert bot.sandbox.graph.faults == []
    assert len(bot.sandbox.entra.faults) <= EVERYBODY
    assert all(is_own(call) for call in bot.sandbox.graph.calls[calls:])
    for who in everybody:
        mine = {subject_of(who, number) for number in range(OPERATIONS // EVERYBODY)}
        made = Counter(meeting["subject"] for meeting in bot.meetings(who))
        assert set(made) <= mine
        assert set(made.values()) <= {1}
    # Whom nothing befell has everything.
    assert len(bot.meetings(everybody[0])) == OPERATIONS // EVERYBODY
    told = Counter(each.conversation_id for each in said)
    assert told == {who.chat_id: OPERATIONS // EVERYBODY for who in everybody}
    assert await owners_of_what_is_kept(bot, everybody)


async def answers_of(bot: Bot, *, since: int) -> list[Delivery]:
    """Wait for the answer to every operation: a card. What is said meanwhile has none."""
    wanted = since + OPERATIONS
    while True:
        said = await bot.sandbox.connector.wait_for(wanted, within=4 * PATIENCE)
        answers = [each for each in said[since:] if each.activity.get("attachments")]
        if len(answers) >= OPERATIONS:
            return answers
        wanted = len(said) + 1


async def owners_of_what_is_kept(bot: Bot, everybody: list[Resident]) -> bool:
    """Tell whether each person's kept tokens name that person and no other of them."""
    database = Database(bot.settings.database, keys=bot.settings.keys)
    caches = TokenCaches(database, cloud=bot.settings.cloud)
    for who in everybody:
        kept = await caches.recall_cache(who.person) or who.person.user_id
        named = {one.person for one in everybody if one.person.user_id in kept}
        assert named == {who.person}
    await database.close()
    return True


@pytest.mark.slow
@pytest.mark.parametrize("where", ["entra", "graph"])
async def test_nobody_else_is_slowed_by_one_persons_429(bot: Bot, where: str) -> None:
    """One is told to wait for seconds; all the others have their cards before."""
    everybody = await people_of(bot, EVERYBODY)
    slow = everybody[0]
    busy = Fault(person=slow.person, status=429, retry_after="3", times=2)
    if where == "graph":
        bot.sandbox.graph.faults.append(replace(busy, path="onlineMeetings"))
    else:
        bot.sandbox.graph.faults += [
            Fault(path="onlineMeetings", person=who.person, status=401) for who in everybody
        ]
        late = replace(busy, path="token", times=1, delay=3)
        bot.sandbox.entra.faults.append(late)
    before = len(bot.said())

    await asyncio.gather(
        *(
            bot.hand_in(bot.activity(f"{subject_of(who, 0)} tomorrow at 3pm", who))
            for who in everybody
        )
    )
    said = await bot.sandbox.connector.wait_for(before + EVERYBODY, within=2 * PATIENCE)

    assert said[-1].conversation_id == slow.chat_id
    assert all(len(bot.meetings(who)) == 1 for who in everybody[1:])


def test_strangers_have_chats_of_their_own() -> None:
    chats = {stranger(Person(TENANT_ID, f"u-{n}")).chat_id for n in range(EVERYBODY)}

    assert len(chats) == EVERYBODY
