"""What the load's table says."""

from tests.bench.load import Line, numbers


def test_a_row_has_the_rate_and_how_long_half_and_nearly_all_took() -> None:
    took = [number / 1000 for number in range(1, 1001)]

    line = str(Line(bot="Convene", replicas=2, people=8, seconds=10, took=took))

    assert line == "| Convene | 2 | 8 | 100.0 | 500 | 991 |"


def test_a_row_of_one_message_has_no_parts() -> None:
    line = str(Line(bot="echo", replicas=1, people=1, seconds=1, took=[0.1]))

    assert line == "| echo | 1 | 1 | 1.0 | 0 | 0 |"


def test_reads_numbers() -> None:
    assert numbers("1,8,32") == [1, 8, 32]
