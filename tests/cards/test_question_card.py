"""A question asks for exactly what is missing, and shows what was understood."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.meeting import Attendee, Missing
from tests.cards.asking import ANSWER, SKIPPED, THREE, TWICE, ask, buttons
from tests.cards.samples import NOW, plain, shown
from tests.cards.schema import actions, check, inputs

SUBJECT, DATE, TIME = Missing.SUBJECT, Missing.DATE, Missing.TIME
TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("missing", "lead", "asked"),
    [
        ({SUBJECT}, "What is the meeting about?", ["subject"]),
        ({DATE}, "On which day?", ["date", "minutes"]),
        ({TIME}, "At what time?", ["time", "minutes"]),
        ({SUBJECT, DATE}, "What is it about, and on which day?", ["subject", "date", "minutes"]),
        ({SUBJECT, TIME}, "What is it about, and at what time?", ["subject", "time", "minutes"]),
        ({DATE, TIME}, "When is the meeting?", ["date", "time", "minutes"]),
        (
            {SUBJECT, DATE, TIME},
            "What is the meeting about, and when is it?",
            ["subject", "date", "time", "minutes"],
        ),
        (set(), "Shall I make this meeting?", []),
    ],
)
def test_it_asks_for_exactly_what_is_missing(
    missing: set[Missing], lead: str, asked: list[str]
) -> None:
    reply = ask(missing=frozenset(missing))

    card = check(reply.card)
    assert card["body"][0]["style"] == "heading"
    assert lead in shown(card)
    assert reply.text.startswith(lead)
    assert reply.summary == lead
    assert list(inputs(card)) == asked
    assert all(part.get("isRequired") for name, part in inputs(card).items() if name != "minutes")
    assert actions(card, "Action.Submit")[-1]["data"] == ANSWER


def test_it_shows_what_was_understood() -> None:
    attendees = (Attendee(name="Ana Costa"), Attendee(name="Ben"), Attendee(name=""))

    reply = ask(
        start=THREE.date(),
        duration=timedelta(minutes=50),
        missing=frozenset({TIME}),
        attendees=attendees,
    )

    assert reply.text.splitlines()[1:5] == [
        "Subject: Design review",
        "When: Thursday, March 12, 2026",
        "Length: 50 minutes",
        "With: Ana Costa and Ben",
    ]
    for said in reply.text.splitlines()[1:5]:
        assert said.partition(": ")[2] in shown(check(reply.card))
    assert list(inputs(check(reply.card))) == ["time"]


def test_a_lead_of_the_caller_s_is_said_instead() -> None:
    reply = ask(start=THREE, lead="That was *not* a day.")

    assert reply.text.startswith("That was *not* a day.")
    assert check(reply.card)["body"][0]["text"] == r"That was \*not\* a day\."


@pytest.mark.parametrize(
    ("now", "times"),
    [
        (NOW, ["10:00 AM", "10:30 AM", "11:00 AM", "11:30 AM"]),
        (NOW.replace(hour=10, minute=0), ["10:30 AM", "11:00 AM", "11:30 AM", "12:00 PM"]),
        (NOW.replace(hour=23, minute=0), ["11:30 PM"]),
        (NOW.replace(hour=23, minute=45), []),
    ],
)
def test_today_the_next_half_hours_take_one_press(now: datetime, times: list[str]) -> None:
    reply = ask(start=TODAY, missing=frozenset({TIME}), now=now)

    assert buttons(check(reply.card)) == [*times, "Make the meeting"]


def test_half_hours_that_the_clock_skips_or_shows_twice_are_not_offered() -> None:
    spring = ask(
        start=SKIPPED.date(), missing=frozenset({TIME}), now=SKIPPED.replace(hour=1, minute=10)
    )
    autumn = ask(
        start=TWICE.date(), missing=frozenset({TIME}), now=TWICE.replace(hour=0, minute=10)
    )

    assert buttons(check(spring.card))[:3] == ["1:30 AM", "3:00 AM", "3:30 AM"]
    assert buttons(check(autumn.card))[:3] == ["12:30 AM", "2:00 AM", "2:30 AM"]


def test_another_day_has_the_usual_hours() -> None:
    reply = ask(start=THREE.date(), missing=frozenset({TIME}))

    card = check(reply.card)
    assert buttons(card)[:-1] == ["9:00 AM", "10:00 AM", "2:00 PM", "3:00 PM"]
    assert actions(card, "Action.Submit")[3]["data"] == {
        **ANSWER,
        "date": "2026-03-12",
        "time": "15:00",
        "start": "2026-03-12T15:00:00-07:00",
    }
    assert "For example: 9:00 AM · 10:00 AM" in plain(reply.text)


def test_a_shortcut_is_not_held_up_by_empty_inputs() -> None:
    card = check(ask(start=TODAY, missing=frozenset({TIME})).card)

    *quick, send = actions(card, "Action.Submit")
    assert {part.get("associatedInputs") for part in quick} == {"none"}
    assert "associatedInputs" not in send


def test_a_missing_day_is_today_or_tomorrow_in_the_sender_s_zone() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")

    card = check(ask(missing=frozenset({DATE}), zone=tokyo).card)

    assert buttons(card) == ["Today", "Tomorrow", "Make the meeting"]
    assert [part["data"].get("date") for part in actions(card, "Action.Submit")[:-1]] == [
        "2026-03-12",
        "2026-03-13",
        None,
    ]


def test_a_time_without_a_day_to_hang_it_on_has_no_shortcut() -> None:
    assert buttons(check(ask(missing=frozenset({TIME})).card)) == ["Make the meeting"]


def test_the_time_is_asked_for_in_a_named_zone() -> None:
    winter = ask(missing=frozenset({DATE, TIME}), now=datetime(2026, 1, 7, 18, tzinfo=UTC))

    assert inputs(check(winter.card))["time"]["label"] == "Start (Pacific Standard Time)"
