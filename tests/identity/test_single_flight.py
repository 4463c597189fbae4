"""Equal calls are made once, and one after another where they are not at once."""

import asyncio

import pytest

from bot.identity.single_flight import SingleFlight


async def test_a_failure_reaches_all_who_wait_and_the_next_call_is_made_anew() -> None:
    flights: SingleFlight[str, str] = SingleFlight()
    calls = 0

    async def fail() -> str:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0)
        raise OSError("no")

    outcomes = await asyncio.gather(
        *(flights.join("a", fail) for _ in range(3)), return_exceptions=True
    )
    with pytest.raises(OSError, match="no"):
        await flights.join("a", fail)

    assert {type(outcome) for outcome in outcomes} == {OSError}
    assert calls == 2


async def test_a_finished_call_is_not_joined() -> None:
    """Not even in the moment before it is cleared away: a sign-out may lie between."""
    flights: SingleFlight[str, int] = SingleFlight()
    numbers = iter(range(2))

    async def call() -> int:
        return next(numbers)

    first = flights.start("a", call)
    second = await asyncio.create_task(flights.join("a", call))
    await asyncio.sleep(0)

    assert (first.result(), second) == (0, 1)
    assert flights._under_way == {}


async def test_a_call_that_is_cancelled_leaves_nothing_behind() -> None:
    flights: SingleFlight[str, None] = SingleFlight()

    flights.start("a", asyncio.Event().wait).cancel()  # type: ignore[arg-type]  # never ends
    await flights.land()
    await asyncio.sleep(0)

    assert flights._under_way == {}
