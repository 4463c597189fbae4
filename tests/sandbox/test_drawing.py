"""A terminal shows the whole card, letter for letter, and its buttons by number."""

import io
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from bot.cards import (
    help_reply,
    meeting_reply,
    problem_reply,
    question_reply,
    sign_in_reply,
    unknown_outcome_reply,
    welcome_reply,
)
from bot.cards.escape import clean
from bot.meeting import Assumed, Intent, Missing, Reading
from bot.message import Card
from bot.sandbox.drawing import actions, draw
from tests.cards.samples import JOIN, LOS_ANGELES, MEETING, NOW, WORDS, plain

BERLIN = ZoneInfo("Europe/Berlin")
LINK = "https://convene.test/auth/start"
READING = Reading(
    intent=Intent.CREATE,
    subject="Design review",
    start=NOW.date(),
    missing=frozenset({Missing.TIME}),
)
QUESTION = question_reply(READING, words=WORDS, zone=LOS_ANGELES, now=NOW, draft_id="7")
MEETING_CARD = meeting_reply(
    MEETING,
    words=WORDS,
    zone=LOS_ANGELES,
    assumed=frozenset({Assumed.DURATION}),
    change={"convene": {"verb": "change"}},
)
REPLIES = [
    MEETING_CARD,
    QUESTION,
    problem_reply(words=WORDS, what="No.", you_can="Wait.", admin_can="Help.", reference="7"),
    sign_in_reply(words=WORDS, link=LINK, subject="Design review"),
    unknown_outcome_reply(words=WORDS, subject="Design review", draft_id="7"),
    welcome_reply(words=WORDS),
    help_reply(words=WORDS),
]


def drawn(card: Card | None, *, zone: ZoneInfo = BERLIN, width: int = 400) -> str:
    assert card is not None
    file = io.StringIO()
    Console(file=file, width=width, color_system=None).print(draw(card, zone=zone))
    return plain(file.getvalue())


def body(*parts: dict[str, Any]) -> Card:
    return {"type": "AdaptiveCard", "body": list(parts)}


def test_a_meeting_is_drawn_whole() -> None:
    seen = drawn(MEETING_CARD.card)

    for said in (
        "Mar",
        "Design review",
        "3:00 – 3:45 PM · 45 minutes",
        "Meeting ID       240 123 456 789",
        "Conference ID    987 654 321#",
        "▾ Change",
        "[ ] Subject: subject = Design review",
        "[ ] Length: minutes (15, 30, 45, 60, 90, 120) = 45",
    ):
        assert said in seen


def test_the_reader_s_own_time_is_told_in_their_zone() -> None:
    assert "Thursday, March 12, 2026 11:00 PM – 11:45 PM" in drawn(MEETING_CARD.card)


@pytest.mark.parametrize("reply", REPLIES)
def test_every_button_has_the_number_it_is_pressed_by(reply: Any) -> None:
    seen = drawn(reply.card)

    for number, action in enumerate(actions(reply.card), start=1):
        assert f"({number}) {plain(action['title'])}" in seen
    assert f"({len(actions(reply.card)) + 1})" not in seen


def test_a_link_can_be_copied() -> None:
    folded = drawn(MEETING_CARD.card, width=60)

    copied = "".join(line.strip("│╭╮╰╯─ ") for line in folded.splitlines())
    assert JOIN in copied


def test_buttons_are_found_wherever_they_are() -> None:
    assert MEETING_CARD.card is not None
    assert [action["title"] for action in actions(MEETING_CARD.card)] == [
        "Join",
        "Meeting options",
        "Local numbers",
        "Change the meeting",
    ]
    assert actions(body({"type": "TextBlock", "text": "Hello"})) == []


@pytest.mark.parametrize(
    "subject",
    [
        "[bold red]loud[/bold red]",
        "[link=https://evil.test]here[/link]",
        ":smile: **not bold** [/]",
        "{{DATE(2026-03-12T22:00:00Z,SHORT)}}",
        r"C:\new\[x] \* \\",
    ],
)
def test_what_people_wrote_is_no_markup(subject: str) -> None:
    reply = meeting_reply(replace(MEETING, subject=subject), words=WORDS, zone=LOS_ANGELES)

    assert subject in drawn(reply.card)


def test_control_codes_do_not_reach_the_terminal() -> None:
    card = body(
        {"type": "TextBlock", "text": "a\x1b[2Jb"},
        {
            "type": "ActionSet",
            "actions": [{"type": "Action.OpenUrl", "title": "\x1b]0;", "url": "\x07"}],
        },
    )

    seen = drawn(card)

    assert "a[2Jb" in seen
    assert not {"\x1b", "\x07"} & set(seen)


def test_a_time_that_is_none_stays_as_it_is() -> None:
    assert "{{TIME(2026-99)}}" in drawn(body({"type": "TextBlock", "text": "{{TIME(2026-99)}}"}))


def test_what_is_not_known_is_named() -> None:
    assert "(Media)" in drawn(body({"type": "Media"}))


def test_a_plain_container_has_no_frame() -> None:
    text = {"type": "TextBlock", "text": "Hello"}

    assert drawn(body({"type": "Container", "items": [text]})).count("╭") == 1
    assert drawn(body({"type": "Container", "items": [text], "style": "emphasis"})).count("╭") == 2


@settings(max_examples=50)
@given(st.text(max_size=40), st.sampled_from([40, 80, 200]))
def test_no_subject_breaks_the_drawing(subject: str, width: int) -> None:
    meeting = replace(MEETING, subject=subject, end=MEETING.start + timedelta(hours=1))
    reply = meeting_reply(meeting, words=WORDS, zone=LOS_ANGELES)

    seen = drawn(reply.card, width=width)

    first = clean(subject).split()[:1]
    assert all(word[:1] in seen for word in first)
