from datetime import timedelta

import pytest

from bot.commands.phrases import read_again, read_reminder


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("again next week", 1),
        ("Do it again next week, please!", None),
        ("please do it again next week.", 1),
        ("same time next week", 1),
        ("repeat it in 2 weeks", 2),
        ("meet again in 1 week", 1),
        ("again", None),
        ("budget talk again next week", None),
        ("", None),
    ],
)
def test_again_says_after_how_many_weeks(text: str, weeks: int | None) -> None:
    assert read_again(text) == (weeks and timedelta(weeks=weeks))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("remind me", 10),
        ("remind me 10 minutes before", 10),
        ("Please remind me 15 min before the meeting!", 15),
        ("remind me an hour before", 60),
        ("remind me half an hour before it starts", 30),
        ("remind me 2h ahead", 120),
        ("remind me 1 day before", 1440),
        ("remind me 9999 days before", 10080),
        ("remind me before it starts", 10),
        ("/remind 5 minutes", 5),
        ("remind me to call Ana", None),
        ("remind Ana 10 minutes before", None),
        ("", None),
    ],
)
def test_a_reminder_says_how_long_before(text: str, minutes: int | None) -> None:
    assert read_reminder(text) == (minutes and timedelta(minutes=minutes))
