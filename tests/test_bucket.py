from bot.bucket import Buckets
from tests.clock import Clock


def test_each_key_has_its_own_bucket_and_it_fills_again() -> None:
    clock = Clock()
    buckets = Buckets(clock)

    first = [buckets.spend("a", 2) for _ in range(3)]
    other = buckets.spend("b", 2)
    clock.pass_by(seconds=30)
    half = [buckets.spend("a", 2) for _ in range(2)]

    assert first == [True, True, False]
    assert other
    assert half == [True, False]


def test_nothing_is_any_number() -> None:
    assert all(Buckets(Clock()).spend("a", 0) for _ in range(100))


def test_a_clock_that_is_set_back_gives_nothing() -> None:
    clock = Clock()
    buckets = Buckets(clock)
    buckets.spend("a", 1)

    clock.pass_by(hours=-1)

    assert not buckets.spend("a", 1)
