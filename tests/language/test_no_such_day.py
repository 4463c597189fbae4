"""What cannot be a day, or names none, is not read as one: the hour alone counts."""

import pytest

from bot.meeting import Assumed
from tests.language.readings import corpus


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "4月35日上午10点评审会"),
        ("zh", "本周最后一天上午十点复盘会"),
        ("de", "Statusrunde am 40. vierten um 10 Uhr"),
    ],
)
def test_the_day_is_assumed(language: str, text: str) -> None:
    reading = corpus(language).reading_of(text)

    assert Assumed.DATE in reading.assumed
