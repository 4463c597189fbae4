"""One of every card that the bot can send."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import (
    help_reply,
    meeting_reply,
    problem_reply,
    question_reply,
    sign_in_reply,
    unknown_outcome_reply,
    welcome_reply,
)
from bot.locales import words_for
from bot.meeting import Assumed, DialIn, Intent, Meeting, Missing, Problem, Reading
from bot.message import Card, Reply

ASKED = "Design review tomorrow at 3pm for 45 min with a passcode"
ZONE = ZoneInfo("America/Los_Angeles")
NOW = datetime(2026, 3, 11, 9, 30, tzinfo=ZONE)
WORDS = words_for("en-US")
CHANGE = {"convene": {"verb": "change", "meeting": "7"}}

MEETING = Meeting(
    meeting_id="MSpkYzE3",
    subject="Design review",
    start=datetime(2026, 3, 12, 22, 0, tzinfo=UTC),
    end=datetime(2026, 3, 12, 22, 45, tzinfo=UTC),
    join_web_url="https://teams.microsoft.com/meet/240123456789?p=c0nvene",
    join_meeting_id="240123456789",
    passcode="aB3xQ9",
    dial_in=DialIn(
        conference_id="987654321",
        toll_numbers=("+1 206-555-0100",),
        toll_free_numbers=("+1 800-555-0199",),
        local_numbers_url="https://dialin.teams.microsoft.com/7?id=987654321",
    ),
    options_url="https://teams.microsoft.com/meetingOptions/?meetingId=7",
)
NASTY = (
    "**[a](https://evil.test)** ![i](https://evil.test/x) {{DATE(2026-03-12T22:00:00Z,SHORT)}} 1."
)


def chief() -> Reply:
    """The card of the picture: the answer to ASKED."""
    return meeting_reply(MEETING, words=WORDS, zone=ZONE, change=CHANGE)


def every_card() -> dict[str, Card]:
    """All cards by name, with all their parts, with few, and with nasty text."""
    return {name: reply.card for name, reply in _replies() if reply.card is not None}


def _replies() -> Iterator[tuple[str, Reply]]:
    yield "meeting", chief()
    yield (
        "meeting, all assumed",
        meeting_reply(
            replace(MEETING, subject=NASTY),
            words=WORDS,
            zone=ZONE,
            assumed=frozenset(Assumed),
            notes=["Channel meetings are not to be had here, so the link stands in the thread."],
            change=CHANGE,
        ),
    )
    bare = replace(MEETING, join_meeting_id=None, passcode=None, dial_in=None, options_url=None)
    yield "meeting, bare", meeting_reply(bare, words=WORDS, zone=ZONE, details=False)
    yield from _questions()
    yield (
        "problem",
        problem_reply(
            words=WORDS,
            what="Microsoft Teams does not let you make online meetings.",
            you_can="Ask your admin, and send them this card.",
            admin_can="Assign a Teams licence, and a meeting policy that allows private meetings.",
            reference="7f3a2c1e",
        ),
    )
    yield (
        "sign-in",
        sign_in_reply(words=WORDS, link="https://convene.test/auth/start", subject="Design review"),
    )
    yield "unknown", unknown_outcome_reply(words=WORDS, subject=NASTY, draft_id="7")
    yield "welcome", welcome_reply(words=WORDS)
    yield "help", help_reply(words=WORDS)


def _questions() -> Iterator[tuple[str, Reply]]:
    tomorrow = datetime(2026, 3, 12, 15, 0, tzinfo=ZONE)
    twice = datetime(2026, 11, 1, 1, 30, tzinfo=ZONE)
    readings = {
        "time missing": Reading(
            intent=Intent.CREATE,
            subject="Design review",
            start=date(2026, 3, 11),
            missing=frozenset({Missing.TIME}),
        ),
        "all missing": Reading(intent=Intent.CREATE, missing=frozenset(Missing)),
        "day missing": Reading(
            intent=Intent.CREATE,
            subject="Budget",
            duration=timedelta(minutes=50),
            missing=frozenset({Missing.DATE}),
        ),
        "time twice": Reading(
            intent=Intent.CREATE, subject="Night watch", start=twice, problem=Problem.AMBIGUOUS_TIME
        ),
    }
    for problem in Problem:
        readings[problem.value] = Reading(
            intent=Intent.CREATE,
            subject=NASTY,
            start=tomorrow,
            problem=problem,
            suggestion=tomorrow + timedelta(days=1),
        )
    for name, reading in readings.items():
        yield name, question_reply(reading, words=WORDS, zone=ZONE, now=NOW, draft_id="7")
