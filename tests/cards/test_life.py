"""What becomes of a meeting: each card is one that Teams takes, however long its words are."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from bot.cards import (
    Listed,
    closed_reply,
    confirm_reply,
    invitation_reply,
    list_reply,
    meeting_reply,
    reminder_reply,
)
from bot.meeting import Attendee, Meeting
from bot.message import Reply
from tests.cards.samples import LOS_ANGELES, MEETING, WORDS, shown
from tests.cards.schema import actions, check

LONG = replace(MEETING, subject="\U0001f4c8[x](y)*" * 40, join_web_url=MEETING.join_web_url * 3)
DATA = {"convene": {"verb": "repeat", "meeting": str(UUID(int=1))}}
LINK = "https://convene.test/meetings/" + "x" * 300 + ".ics"
OUTLOOK = "https://outlook.office.com"


def listed(meeting: Meeting) -> Reply:
    live = Listed(
        meeting=meeting, buttons=dict.fromkeys(["Remind me", "Again", "Cancel"], DATA), live=True
    )
    past = Listed(meeting=meeting, buttons={"Again next week": DATA})
    return list_reply(
        words=WORDS,
        zone=LOS_ANGELES,
        title="Your meetings",
        groups=[("Upcoming", [live] * 5), ("Recent", [past] * 3)],
        more="And 7 more.",
    )


def invited(meeting: Meeting, lines: list[str], guests: Sequence[Attendee] = ()) -> Reply:
    return invitation_reply(
        meeting,
        words=WORDS,
        zone=LOS_ANGELES,
        lines=lines,
        calendar_url=LINK,
        outlook=OUTLOOK,
        guests=guests,
    )


def many(count: int) -> list[Attendee]:
    return [Attendee(name="*" * 90, address=f"person.{n}@contoso.com") for n in range(count)]


def replies(meeting: Meeting) -> list[Reply]:
    where = {"words": WORDS, "zone": LOS_ANGELES}
    return [
        closed_reply(meeting, words=WORDS, zone=LOS_ANGELES, cancelled=True),
        confirm_reply(meeting, words=WORDS, zone=LOS_ANGELES, yes=DATA, no=DATA),
        reminder_reply(meeting, words=WORDS, zone=LOS_ANGELES, away=timedelta(minutes=10)),
        invited(meeting, ["*" * 900] * 90),
        invited(meeting, ["*" * 900] * 90, many(20)),
        listed(meeting),
        meeting_reply(
            meeting,
            **where,  # type: ignore[arg-type]  # two of the arguments
            details=False,
            calendar_url=LINK,
            outlook=OUTLOOK,
            change=DATA,
            reveal=DATA,
            presses=dict.fromkeys(["Copy", "Again", "Remind", "Cancel"], DATA),
        ),
    ]


@pytest.mark.parametrize("meeting", [MEETING, LONG])
def test_every_card_is_one_that_teams_takes(meeting: Meeting) -> None:
    for reply in replies(meeting):
        assert check(reply.card)["fallbackText"]
        assert reply.text


@pytest.mark.parametrize("cancelled", [True, False])
def test_a_closed_card_offers_nothing(cancelled: bool) -> None:
    reply = closed_reply(MEETING, words=WORDS, zone=LOS_ANGELES, cancelled=cancelled)

    assert "Action." not in json.dumps(reply.card)


def test_only_what_is_to_come_can_be_joined_from_the_list() -> None:
    card = check(listed(MEETING).card)

    assert len([part for part in actions(card, "Action.OpenUrl") if part["title"] == "Join"]) == 5


def test_an_invitation_says_what_microsoft_s_leaves_out_and_nothing_twice() -> None:
    lines = ["Microsoft Teams meeting", "Passcode: aB3_x9"]

    said = shown(check(invited(MEETING, lines).card))

    assert MEETING.join_web_url in said
    assert said.count("aB3_x9") == 1
    assert "Meeting ID: 240 123 456 789" in said


@pytest.mark.parametrize(("guests", "title"), [(20, "Invite in Outlook"), (200, "Add in Outlook")])
def test_more_people_than_a_link_can_carry_are_not_half_invited(guests: int, title: str) -> None:
    card = check(invited(MEETING, [], many(guests)).card)

    titles = [part["title"] for part in actions(card, "Action.OpenUrl")]
    assert titles == ["Add to calendar", title]


def test_who_has_no_address_is_not_said_to_be_invited_in_outlook() -> None:
    guests = [Attendee(name="Ana", address="ana@contoso.com"), Attendee(name="Ben", user_id="b")]

    said = shown(check(invited(MEETING, [], guests).card))

    assert "an invitation to Ana." in said
