"""When a host that keeps failing is left alone."""

from datetime import timedelta

import pytest

from bot.circuit import FAILURES, PAUSE, SPAN, Circuit, Circuits
from tests.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


def failed(clock: Clock, times: int = FAILURES) -> Circuit:
    circuit = Circuit(clock)
    for number in range(times):
        clock.moment += SPAN if number == 1 else timedelta()
        circuit.note(failed=True)
    return circuit


def test_a_few_failures_are_an_accident(clock: Clock) -> None:
    assert not failed(clock, FAILURES - 1).refuses()


def test_many_failures_in_a_row_earn_a_pause(clock: Clock) -> None:
    assert failed(clock).refuses()


def test_many_failures_at_once_are_an_accident(clock: Clock) -> None:
    circuit = Circuit(clock)
    for _ in range(10 * FAILURES):
        circuit.note(failed=True)

    assert not circuit.refuses()


def test_one_success_wipes_the_failures_out(clock: Clock) -> None:
    circuit = failed(clock, FAILURES - 1)

    circuit.note(failed=False)
    circuit.note(failed=True)

    assert not circuit.refuses()


def test_after_the_pause_one_may_try_and_the_others_wait(clock: Clock) -> None:
    circuit = failed(clock)
    clock.moment += PAUSE

    assert [circuit.refuses() for _ in range(3)] == [False, True, True]


@pytest.mark.parametrize("again", [True, False])
def test_whoever_tried_decides_for_all(clock: Clock, again: bool) -> None:
    circuit = failed(clock)
    clock.moment += PAUSE
    circuit.refuses()

    circuit.note(failed=again)

    assert circuit.refuses() is again


def test_a_try_that_nobody_heard_of_again_costs_one_more_pause(clock: Clock) -> None:
    circuit = failed(clock)
    clock.moment += PAUSE
    circuit.refuses()
    clock.moment += PAUSE

    assert not circuit.refuses()


def test_a_clock_that_is_set_back_keeps_nobody_away(clock: Clock) -> None:
    circuit = failed(clock)
    clock.moment -= timedelta(hours=1)

    assert not circuit.refuses()


def test_each_host_has_its_own(clock: Clock) -> None:
    circuits = Circuits(clock)
    for _ in range(FAILURES):
        circuits.of("graph").note(failed=True)
        clock.moment += SPAN

    assert circuits.of("graph").refuses()
    assert not circuits.of("login").refuses()
