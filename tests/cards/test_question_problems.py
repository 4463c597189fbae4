"""A time that cannot be is explained, and another one is easy to give."""

from datetime import date, datetime, timedelta

import pytest

from bot.meeting import Missing, Problem
from tests.cards.asking import ANSWER, SKIPPED, THREE, TWICE, ask, buttons
from tests.cards.samples import LOS_ANGELES, plain, shown
from tests.cards.schema import actions, check, inputs

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("problem", "start", "lead"),
    [
        (
            Problem.IN_THE_PAST,
            datetime(2026, 3, 10, 15, 0, tzinfo=LOS_ANGELES),
            "Tuesday, March 10, 2026, 3:00 PM is already over. Choose a time to come.",
        ),
        (
            Problem.IN_THE_PAST,
            date(2026, 3, 10),
            "Tuesday, March 10, 2026 is already over. Choose a time to come.",
        ),
        (Problem.IN_THE_PAST, None, "That time is already over. Choose a time to come."),
        (
            Problem.NO_SUCH_DATE,
            None,
            "There is no such day in the calendar. Choose another one.",
        ),
        (
            Problem.NO_SUCH_TIME,
            SKIPPED,
            "The clocks go forward that day and skip 2:30 AM. Choose another time.",
        ),
        (
            Problem.NO_SUCH_TIME,
            THREE.date(),
            "There is no such time of day. Choose another one.",
        ),
        (Problem.NO_SUCH_TIME, THREE, "There is no such time of day. Choose another one."),
        (
            Problem.AMBIGUOUS_TIME,
            TWICE,
            "The clocks go back that night and show 1:30 AM twice. Which one do you mean?",
        ),
        (
            Problem.AMBIGUOUS_TIME,
            TWICE.date(),
            "The clocks go back that night and show that time twice. Which one do you mean?",
        ),
        (
            Problem.END_BEFORE_START,
            THREE,
            "It would end before it starts. Choose the start, and how long it lasts.",
        ),
        (Problem.TOO_LONG, THREE, "A meeting cannot last that long. Choose a shorter length."),
        (
            Problem.RECURRENCE,
            THREE,
            "I can make one meeting, but no series that repeats. Shall I make the first one?",
        ),
        (
            Problem.TOO_FAR,
            datetime(2126, 3, 12, 15, 0, tzinfo=LOS_ANGELES),
            "Tuesday, March 12, 2126, 3:00 PM is too far away. Choose a day that is closer.",
        ),
    ],
)
def test_a_problem_is_explained(problem: Problem, start: datetime | date | None, lead: str) -> None:
    reply = ask(problem=problem, start=start)

    assert plain(reply.summary) == lead
    assert lead in shown(check(reply.card))


def test_the_inputs_start_with_what_was_understood() -> None:
    reply = ask(problem=Problem.IN_THE_PAST, start=THREE, duration=timedelta(minutes=50))

    asked = inputs(check(reply.card))
    assert {name: part["value"] for name, part in asked.items()} == {
        "date": "2026-03-12",
        "time": "15:00",
        "minutes": "50",
    }
    assert {"title": "50 minutes", "value": "50"} in asked["minutes"]["choices"]


def test_a_day_alone_leaves_the_time_open() -> None:
    asked = inputs(check(ask(problem=Problem.IN_THE_PAST, start=TODAY).card))

    assert asked["date"]["value"] == "2026-03-11"
    assert "value" not in asked["time"]


@pytest.mark.parametrize(
    ("duration", "end", "length"),
    [
        (timedelta(days=40), None, "40 days"),
        (None, THREE + timedelta(days=40), "40 days"),
        # 8 March is an hour short.
        (None, None, "that long"),
    ],
)
def test_a_length_that_cannot_be_is_named_and_asked_for_again(
    duration: timedelta | None, end: datetime | None, length: str
) -> None:
    reply = ask(problem=Problem.TOO_LONG, start=THREE, duration=duration, end=end)

    asked = inputs(check(reply.card))
    assert f"A meeting cannot last {length}." in reply.text
    assert asked["minutes"]["isRequired"]
    assert "value" not in asked["minutes"]


def test_a_length_is_counted_across_a_clock_change() -> None:
    reply = ask(
        problem=Problem.TOO_LONG,
        start=datetime(2026, 3, 7, 12, 0, tzinfo=LOS_ANGELES),
        end=datetime(2026, 3, 9, 12, 0, tzinfo=LOS_ANGELES),
    )

    assert "A meeting cannot last 1 day, 23 hours." in reply.text


def test_a_suggestion_takes_one_press() -> None:
    suggestion = datetime(2026, 3, 8, 3, 30, tzinfo=LOS_ANGELES)

    card = check(ask(problem=Problem.NO_SUCH_TIME, start=SKIPPED, suggestion=suggestion).card)

    assert buttons(card) == ["Take Sun, Mar 8, 3:30 AM", "Make the meeting"]
    assert actions(card, "Action.Submit")[0]["data"] == {
        **ANSWER,
        "date": "2026-03-08",
        "time": "03:30",
        "start": "2026-03-08T03:30:00-07:00",
    }


def test_of_a_time_that_comes_twice_both_are_offered() -> None:
    card = check(ask(problem=Problem.AMBIGUOUS_TIME, start=TWICE, suggestion=TWICE).card)

    assert buttons(card)[:-1] == [
        "1:30 AM, the first time",
        "1:30 AM, the second time",
    ]
    assert [part["data"]["start"] for part in actions(card, "Action.Submit")[:-2]] == [
        "2026-11-01T01:30:00-07:00",
        "2026-11-01T01:30:00-08:00",
    ]


def test_a_time_that_comes_once_is_not_offered_twice() -> None:
    reply = ask(problem=Problem.AMBIGUOUS_TIME, start=THREE, suggestion=THREE)

    assert buttons(check(reply.card)) == ["Take Thu, Mar 12, 3:00 PM", "Make the meeting"]


def test_of_a_series_the_first_is_offered() -> None:
    first = check(ask(problem=Problem.RECURRENCE, start=THREE).card)
    unknown = check(ask(problem=Problem.RECURRENCE, start=THREE.date()).card)

    assert buttons(first)[0] == "Make one on Thu, Mar 12, 3:00 PM"
    assert buttons(unknown) == ["Make the meeting"]


def test_without_a_subject_a_suggestion_would_not_be_enough() -> None:
    reply = ask(
        problem=Problem.IN_THE_PAST,
        start=TODAY,
        suggestion=THREE,
        missing=frozenset({Missing.SUBJECT}),
    )

    assert buttons(check(reply.card)) == ["Make the meeting"]
    assert list(inputs(check(reply.card))) == ["subject", "date", "time", "minutes"]
