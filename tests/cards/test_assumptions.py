"""What was assumed is owned up to, and can be changed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.cards import meeting_reply
from bot.meeting import Assumed
from tests.cards.samples import LOS_ANGELES, MEETING, WORDS, plain, shown
from tests.cards.schema import actions, check, inputs

CHANGE = {"convene": {"verb": "change", "meeting": "42"}}


@pytest.mark.parametrize(
    ("assumed", "said"),
    [
        (
            Assumed.AM_PM,
            "I took the hour as 3:00 PM. To change it, write “move it to 3:00 AM”.",
        ),
        (
            Assumed.DATE,
            (
                "You named no day, so I took Thursday, March 12, 2026. "
                "To change it, write “move it to Friday, March 13, 2026”, or any other day."
            ),
        ),
        (
            Assumed.WEEKDAY,
            (
                "I took the weekday as Thursday, March 12, 2026. "
                "To change it, write “move it to Friday, March 13, 2026”, or any other day."
            ),
        ),
        (
            Assumed.YEAR,
            (
                "You named no year, so I took Thursday, March 12, 2026. "
                "To change it, write “move it to” and the day with its year."
            ),
        ),
        (
            Assumed.ZONE,
            (
                "I took the time as Pacific Daylight Time. "
                "To change it, write the time with a place, as in “3pm Berlin time”."
            ),
        ),
        (
            Assumed.DAY_MONTH_ORDER,
            (
                "I read the date as Thursday, March 12, 2026. "
                "To change it, write “move it to” and the month as a word."
            ),
        ),
        (
            Assumed.DURATION,
            "You named no length, so I took 45 minutes. To change it, write “make it 1 hour”.",
        ),
        (
            Assumed.SUBJECT,
            (
                "You named no subject, so I took “Design review”. "
                "To change it, write “call it” and the subject."
            ),
        ),
    ],
)
def test_what_was_assumed_is_owned_up_to(assumed: Assumed, said: str) -> None:
    reply = meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES, assumed=frozenset({assumed}))

    assert said in shown(check(reply.card))
    assert said in plain(reply.text)


def test_a_long_subject_is_cut_in_what_is_shown_only() -> None:
    subject = "Design review " * 17

    reply = meeting_reply(
        replace(MEETING, subject=subject), words=WORDS, zone=LOS_ANGELES, change=CHANGE
    )

    card = check(reply.card)
    assert inputs(card)["subject"]["value"] == subject.strip()
    assert subject.strip() not in shown(card)


def test_an_hour_is_changed_to_half_an_hour() -> None:
    hour = replace(MEETING, end=MEETING.start + timedelta(hours=1))

    reply = meeting_reply(
        hour, words=WORDS, zone=LOS_ANGELES, assumed=frozenset({Assumed.DURATION})
    )

    assert "so I took 1 hour. To change it, write “make it 30 minutes”" in reply.text


def test_it_can_be_changed_on_the_card() -> None:
    reply = meeting_reply(
        MEETING,
        words=WORDS,
        zone=LOS_ANGELES,
        assumed=frozenset({Assumed.DURATION}),
        change=CHANGE,
    )

    card = check(reply.card)
    asked = {name: part["value"] for name, part in inputs(card).items()}
    assert asked == {
        "subject": "Design review",
        "date": "2026-03-12",
        "time": "15:00",
        "minutes": "45",
    }
    assert [part["data"] for part in actions(card, "Action.Submit")] == [CHANGE]
    assert "so I took 45 minutes.\nIf that is wrong, press Change." in shown(card)
    # Who sees no card sees no button either.
    assert "press Change" not in reply.text
