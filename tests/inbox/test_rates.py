"""How much one person, and one tenant, may write."""

from datetime import timedelta

import pytest

from bot import bucket
from bot.inbox import rates
from bot.inbox.rates import Once, Rates, Verdict
from bot.message import Person
from tests.clock import Clock

ROBIN, KAI, ELSEWHERE = Person("t", "robin"), Person("t", "kai"), Person("u", "zoe")
FINE, TELL, SILENT = Verdict.FINE, Verdict.TELL, Verdict.SILENT


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_what_is_too_much_is_told_and_a_flood_is_not(clock: Clock) -> None:
    judge = Rates(of_person=2, of_tenant=0, now=clock).judge

    assert [judge(ROBIN) for _ in range(5)] == [FINE, FINE, TELL, TELL, SILENT]


def test_one_persons_flood_is_nobody_elses(clock: Clock) -> None:
    judge = Rates(of_person=1, of_tenant=0, now=clock).judge

    assert [judge(who) for who in (ROBIN, ROBIN, KAI)] == [FINE, TELL, FINE]


def test_a_tenants_people_share_what_it_may(clock: Clock) -> None:
    judge = Rates(of_person=0, of_tenant=1, now=clock).judge

    assert [judge(who) for who in (ROBIN, KAI, ELSEWHERE)] == [FINE, TELL, FINE]


def test_a_minute_later_all_is_well_again(clock: Clock) -> None:
    judge = Rates(of_person=2, of_tenant=0, now=clock).judge
    for _ in range(4):
        judge(ROBIN)

    clock.pass_by(seconds=30)
    half = [judge(ROBIN), judge(ROBIN)]
    clock.pass_by(minutes=1)
    whole = [judge(ROBIN), judge(ROBIN)]

    assert (half, whole) == ([FINE, TELL], [FINE, FINE])


def test_without_limits_anything_goes(clock: Clock) -> None:
    judge = Rates(of_person=0, of_tenant=0, now=clock).judge

    assert {judge(ROBIN) for _ in range(1000)} == {FINE}


def test_a_clock_that_is_set_back_gives_nothing_and_takes_nothing(clock: Clock) -> None:
    judge = Rates(of_person=1, of_tenant=0, now=clock).judge
    judge(ROBIN)
    clock.pass_by(hours=-1)

    assert (judge(ROBIN), judge(KAI)) == (TELL, FINE)


def test_who_has_not_written_for_a_minute_is_forgotten(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rates, "_MOST_KEPT", 2)
    monkeypatch.setattr(bucket, "_MOST_KEPT", 2)
    counted = Rates(of_person=1, of_tenant=0, now=clock)
    told = Once(timedelta(minutes=1), clock)
    for number in range(4):
        counted.judge(Person("t", str(number)))
        told.first(number)
        clock.pass_by(minutes=2)

    counted.judge(ROBIN)
    told.first("robin")

    assert len(counted._buckets._accounts) <= 2
    assert len(told._done) <= 2


def test_once_is_once_within_its_span(clock: Clock) -> None:
    once = Once(timedelta(minutes=1), clock)
    firsts = [once.first("a"), once.first("a"), once.first("b")]
    clock.pass_by(minutes=1)

    assert (firsts, once.first("a")) == ([True, False, True], True)
