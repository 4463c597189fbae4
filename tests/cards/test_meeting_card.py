"""One glance at the card tells what, when, and how to join."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.cards import meeting_reply
from bot.locales import words_for
from bot.locales.unshared import UnsharedLocale
from bot.meeting import DialIn
from tests.cards.samples import BARE, JOIN, LOS_ANGELES, MEETING, WORDS, plain, shown
from tests.cards.schema import actions, check, walk


def test_the_card_says_what_when_and_how_to_join() -> None:
    reply = meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES)

    seen = shown(check(reply.card))
    for said in (
        "Design review",
        "Thursday, March 12, 2026",
        "3:00 – 3:45 PM · 45 minutes",
        "Pacific Daylight Time",
        "240 123 456 789",
        "aB3_x9",
        "+1 206-555-0100",
        "+1 800-555-0199",
        "987 654 321#",
        "It is on no calendar",
    ):
        assert said in seen


def test_numbers_keep_their_order_where_words_run_from_right_to_left() -> None:
    arabic = replace(WORDS, locale=UnsharedLocale("ar"))

    card = check(meeting_reply(MEETING, words=arabic, zone=LOS_ANGELES).card)

    for number in ("240 123 456 789", "+1 206-555-0100", "987 654 321#"):
        assert f"\u200e{number}\u200e" in shown(card)
    assert "\u200e" not in shown(check(meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES).card))


def test_the_links_are_left_as_graph_gave_them() -> None:
    reply = meeting_reply(
        MEETING, words=WORDS, zone=LOS_ANGELES, calendar_url="https://convene.test/meetings/1.ics"
    )

    links = {part["title"]: part["url"] for part in actions(check(reply.card), "Action.OpenUrl")}
    assert links == {
        "Join": JOIN,
        "Add to calendar": "https://convene.test/meetings/1.ics",
        "Meeting options": MEETING.options_url,
        "Local numbers": "https://dialin.teams.microsoft.com/1?id=987654321",
    }


def test_the_reader_s_own_time_is_left_to_the_client() -> None:
    reply = meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES)

    assert (
        "{{DATE(2026-03-12T22:00:00Z,SHORT)}} {{TIME(2026-03-12T22:00:00Z)}} – "
        "{{TIME(2026-03-12T22:45:00Z)}}"
    ) in [fact["value"] for part in walk(reply.card) for fact in part.get("facts", ())]


def test_the_text_says_the_same() -> None:
    reply = meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES, notes=["Nobody was asked."])

    assert plain(reply.text).splitlines() == [
        "Your Teams meeting is ready",
        "Design review",
        "When: Thursday, March 12, 2026, 3:00 – 3:45 PM (Pacific Daylight Time)",
        "Length: 45 minutes",
        f"Join: {JOIN}",
        "Meeting ID: 240 123 456 789",
        "Passcode: aB3_x9",
        "Phone: +1 206-555-0100",
        "Toll-free: +1 800-555-0199",
        "Conference ID: 987 654 321#",
        f"Meeting options: {MEETING.options_url}",
        "Local numbers: https://dialin.teams.microsoft.com/1?id=987654321",
        "Nobody was asked.",
        "It is on no calendar: share it with everybody who should come.",
    ]
    assert plain(reply.summary) == "Design review: Thursday, March 12, 2026, 3:00 – 3:45 PM"
    assert not reply.private


def test_what_graph_did_not_give_is_not_mentioned() -> None:
    reply = meeting_reply(BARE, words=WORDS, zone=LOS_ANGELES)

    seen = shown(check(reply.card)) + reply.text
    assert "Teams meeting" in seen
    for absent in ("Meeting ID", "Passcode", "Phone", "Conference", "options", "None", "assumed"):
        assert absent not in seen
    assert [part["title"] for part in actions(check(reply.card), "Action.OpenUrl")] == ["Join"]


def test_a_room_gets_no_passcode_and_no_dial_in() -> None:
    reply = meeting_reply(MEETING, words=WORDS, zone=LOS_ANGELES, details=False)

    told = shown(check(reply.card)) + reply.text + str(reply.card)
    assert "240 123 456 789" in told
    for secret in ("aB3_x9", "206-555", "800-555", "987 654 321", "dialin"):
        assert secret not in told


def test_a_meeting_that_was_there_is_not_called_new() -> None:
    reply = meeting_reply(replace(MEETING, created=False), words=WORDS, zone=LOS_ANGELES)

    assert "This Teams meeting was there already" in shown(check(reply.card))


@pytest.mark.parametrize(
    ("dial_in", "facts"),
    [
        (DialIn(), []),
        (DialIn(conference_id="12 34#"), [r"123 4\#"]),
        (DialIn(conference_id="ask"), [r"ask\#"]),
        (DialIn(toll_numbers=("+1", "+2", "+3", "+4")), [r"\+1 · \+2 · \+3"]),
    ],
)
def test_part_of_the_dial_in_is_enough(dial_in: DialIn, facts: list[str]) -> None:
    reply = meeting_reply(replace(BARE, dial_in=dial_in), words=WORDS, zone=LOS_ANGELES)

    [fact_set] = [part for part in walk(check(reply.card)) if part.get("type") == "FactSet"]
    # The first is the reader's own time.
    assert [fact["value"] for fact in fact_set["facts"][1:]] == facts


def test_the_sender_s_zone_decides_the_day() -> None:
    reply = meeting_reply(MEETING, words=words_for("en-GB"), zone=ZoneInfo("Asia/Kolkata"))

    seen = shown(check(reply.card))
    assert "Friday, 13 March 2026" in seen
    assert "03:30–04:15" in seen
    assert "India Standard Time" in seen
