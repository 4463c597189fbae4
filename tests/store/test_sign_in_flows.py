import asyncio
from datetime import timedelta

from bot.message import Person
from bot.store import Database, SignInFlows
from tests.clock import Clock

ROBIN = Person("t", "robin")
FLOW = {"state": "s1", "nonce": "n", "code_verifier": "v", "scope": ["a", "b"]}
TEN_MINUTES = timedelta(minutes=10)


async def test_a_link_may_be_opened_more_than_once(database: Database, clock: Clock) -> None:
    flows = SignInFlows(database)
    await flows.remember_flow("f1", ROBIN, FLOW, clock() + TEN_MINUTES)

    assert await flows.recall_flow("f1") == (ROBIN, FLOW)
    assert await flows.recall_flow("f1") == (ROBIN, FLOW)
    assert await flows.recall_flow("f2") is None


async def test_of_many_answers_one_is_taken(database: Database, clock: Clock) -> None:
    flows = SignInFlows(database)
    await flows.remember_flow("f1", ROBIN, FLOW, clock() + TEN_MINUTES)

    taken = await asyncio.gather(*(flows.take_flow_by_state("s1") for _ in range(4)))

    assert sorted(taken, key=lambda flow: flow is None) == [(ROBIN, FLOW), None, None, None]
    assert await flows.recall_flow("f1") is None


async def test_a_flow_ends_with_its_time(database: Database, clock: Clock) -> None:
    flows = SignInFlows(database)
    await flows.remember_flow("f1", ROBIN, FLOW, clock() + TEN_MINUTES)
    clock.pass_by(minutes=10)

    assert await flows.recall_flow("f1") is None
    assert await flows.take_flow_by_state("s1") is None


async def test_a_flow_kept_again_replaces_the_one_before(database: Database, clock: Clock) -> None:
    flows = SignInFlows(database)
    await flows.remember_flow("f1", ROBIN, FLOW, clock() + TEN_MINUTES)

    await flows.remember_flow("f1", ROBIN, FLOW | {"state": "s2"}, clock() + TEN_MINUTES)

    assert await flows.take_flow_by_state("s1") is None
    assert await flows.take_flow_by_state("s2") == (ROBIN, FLOW | {"state": "s2"})
