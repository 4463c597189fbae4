"""Mentions are people by their id, wherever they stand."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.commands.drafts import read_words
from bot.meeting import Intent, Reading, Role
from bot.message import Mention, Message, Place, Scope, Sender
from bot.teams.activity import read_message
from tests.examples import NOW
from tests.teams.wire import recording

KAI = Mention(account_id="29:kai", name="Kai Lindqvist")
ANA = Mention(account_id="29:ana", name="Ana Costa")
ZONE = ZoneInfo("America/New_York")
PLACE = Place(
    service_url="https://smba.example/",
    conversation_id="19:x@thread.v2",
    scope=Scope.GROUP,
    tenant_id="t",
    bot_id="28:bot",
)


def read(text: str, *mentions: Mention) -> Reading:
    message = Message(
        activity_id="1",
        sender=Sender(account_id="29:robin", tenant_id="t", user_id="robin"),
        place=PLACE,
        sent_at=datetime(2099, 3, 11, 13, 30, tzinfo=UTC),
        text=text,
        locale="en-US",
        mentions=mentions,
    )
    return read_words(message, zone=ZONE)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Kai Lindqvist Ana Costa budget review tomorrow at 3pm", "budget review"),
        ("Kai Lindqvist, Ana Costa: budget review tomorrow at 3pm", "budget review"),
        ("budget review tomorrow at 3pm Kai Lindqvist and Ana Costa", "budget review"),
        ("budget review with Kai Lindqvist and Ana Costa tomorrow at 3pm", "budget review"),
        ("ask Kai Lindqvist Ana Costa about the launch tomorrow at 3pm", "launch"),
        (
            "Kai Lindqvist's onboarding with Ana Costa tomorrow at 3pm",
            "Kai Lindqvist's onboarding",
        ),
        ("catch-up Kai Lindqvist, Ana Costa tomorrow 3pm", "catch-up"),
    ],
)
def test_everybody_mentioned_comes_once_and_the_topic_is_left(text: str, subject: str) -> None:
    reading = read(text, KAI, ANA)

    people = {(one.name, one.account_id) for one in reading.attendees}
    assert people == {("Kai Lindqvist", "29:kai"), ("Ana Costa", "29:ana")}
    assert len(reading.attendees) == 2
    assert reading.subject == subject
    assert reading.intent is Intent.CREATE


def test_a_role_is_that_of_the_one_it_is_said_of() -> None:
    reading = read("demo tomorrow 3pm with Kai Lindqvist and Ana Costa as presenter", KAI, ANA)

    assert {one.name: one.role for one in reading.attendees} == {
        "Kai Lindqvist": None,
        "Ana Costa": Role.PRESENTER,
    }


def test_a_mention_whose_words_were_edited_away_counts_all_the_same() -> None:
    reading = read("budget review tomorrow at 3pm", KAI)

    assert [one.account_id for one in reading.attendees] == ["29:kai"]


def test_without_mentions_the_text_is_read_as_it_is() -> None:
    assert [one.name for one in read("talk with ana tomorrow 3pm").attendees] == ["ana"]


def test_channels_and_other_bots_are_no_people() -> None:
    general = Mention(account_id="19:abc@thread.tacv2", name="General")
    other = Mention(account_id="28:other", name="Planner")

    reading = read("budget review tomorrow at 3pm General Planner", general, other)

    assert reading.attendees == ()


def test_a_recorded_message_with_two_mentions_is_about_the_other_one() -> None:
    activity = recording("channel-message-two-mentions")
    message = read_message(activity, received_at=NOW)

    reading = read_words(message, zone=ZONE)

    [other] = message.mentions
    assert [one.account_id for one in reading.attendees] == [other.account_id]
    assert other.account_id != activity["recipient"]["id"]
