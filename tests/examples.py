"""Nouns that many tests start from; each varies them with ``dataclasses.replace``."""

from datetime import UTC, datetime

from bot.meeting import DialIn, Meeting
from bot.message import Message, Place, Scope, Sender

NOW = datetime(2026, 3, 11, 16, 30, tzinfo=UTC)

PLACE = Place(
    service_url="https://smba.trafficmanager.net/amer/",
    conversation_id="a:1x0",
    scope=Scope.PERSONAL,
    tenant_id="tenant-1",
    bot_id="28:bot",
    bot_name="Convene",
)
SENDER = Sender(account_id="29:robin", tenant_id="tenant-1", user_id="user-1", name="Robin Vega")
MESSAGE = Message(
    activity_id="1700000000001",
    sender=SENDER,
    place=PLACE,
    sent_at=NOW,
    text="Budget talk tomorrow at 3pm",
    zone="America/Los_Angeles",
    locale="en-US",
)
MEETING = Meeting(
    meeting_id="MSo1",
    subject="Budget talk",
    start=datetime(2026, 3, 12, 22, 0, tzinfo=UTC),
    end=datetime(2026, 3, 12, 22, 30, tzinfo=UTC),
    join_web_url="https://teams.microsoft.com/meet/123?p=s3cret",
    join_meeting_id="123456789012",
    passcode="Xy7Qz2",
    dial_in=DialIn(conference_id="24999", toll_numbers=("+1 425 555 0100",)),
)
