"""Who is meant in a roster: by account, address, whole name or a part of it that only one has."""

import pytest

from bot.commands.attendees import find_member
from bot.meeting import Attendee
from bot.message import Member

KAI = Member(
    account_id="29:kai",
    user_id="kai",
    name="Kai Lindqvist",
    email="kai@contoso.example",
    user_principal_name="klindq@contoso.example",
)
ANA = Member(account_id="29:ana", user_id="ana", name="Costa, Ana", email="ana@contoso.example")
OTHER_ANA = Member(account_id="29:ana2", user_id="ana2", name="Ana Maria Costa")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Attendee(name="x", account_id="29:kai"), KAI),
        (Attendee(name="x", account_id="29:other"), None),
        (Attendee(name="x", address="KAI@contoso.example"), KAI),
        (Attendee(name="x", address="klindq@contoso.example"), KAI),
        (Attendee(name="x", address="kai@elsewhere.example"), None),
        (Attendee(name="kai lindqvist"), KAI),
        (Attendee(name="Kai"), KAI),
        (Attendee(name="costa ana"), ANA),
        (Attendee(name="Ana Maria"), OTHER_ANA),
        (Attendee(name="Ana"), None),
        (Attendee(name="Ka"), None),
        (Attendee(name=" "), None),
    ],
)
def test_one_is_meant_or_nobody(asked: Attendee, found: Member | None) -> None:
    assert find_member(asked, [KAI, ANA, OTHER_ANA]) == found
