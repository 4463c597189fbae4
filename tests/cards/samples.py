"""Meetings and words that the tests of the cards share."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.cards.escape import unescape
from bot.locales import words_for
from bot.meeting import DialIn, Meeting
from bot.message import Card
from tests.cards.schema import markdown

WORDS = words_for("en-US")
LOS_ANGELES = ZoneInfo("America/Los_Angeles")
NOW = datetime(2026, 3, 11, 9, 40, tzinfo=LOS_ANGELES)
JOIN = (
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NmYxMjM0%40thread.v2/0"
    "?context=%7b%22Tid%22%3a%22909c6581%22%7d"
)

MEETING = Meeting(
    meeting_id="MSpkYzE3",
    subject="Design review",
    start=datetime(2026, 3, 12, 22, 0, tzinfo=UTC),
    end=datetime(2026, 3, 12, 22, 45, tzinfo=UTC),
    join_web_url=JOIN,
    join_meeting_id="240123456789",
    passcode="aB3_x9",
    dial_in=DialIn(
        conference_id="987654321",
        toll_numbers=("+1 206-555-0100",),
        toll_free_numbers=("+1 800-555-0199",),
        local_numbers_url="https://dialin.teams.microsoft.com/1?id=987654321",
    ),
    options_url="https://teams.microsoft.com/meetingOptions/?meetingId=1",
)
BARE = replace(
    MEETING, join_meeting_id=None, passcode=None, dial_in=None, options_url=None, subject=""
)


def shown(card: Card) -> str:
    """All that a card shows as text, as the reader sees it, in lines; spaces made plain."""
    text = "\n".join(unescape(text) for text in markdown(card))
    return text.replace("\u202f", " ").replace("\u2009", " ")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u2009", " ")
