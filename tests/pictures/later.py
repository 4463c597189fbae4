"""One of every card that comes after a meeting was made: over, cancelled, listed, to be copied."""

from collections.abc import Iterator
from datetime import timedelta

from bot.cards import (
    answered_reply,
    closed_reply,
    confirm_reply,
    gone_reply,
    invitation_reply,
    list_reply,
    meeting_reply,
    reminder_reply,
    with_refresh,
)
from bot.cards.life import Listed
from bot.locales import Words
from bot.meeting import Attendee, Meeting
from bot.message import Reply
from tests.pictures.questions import ZONE

PRESSED: dict[str, object] = {
    "convene": {"verb": "cancel", "meeting": "0b6c8d1e-3f0a-5f6e-9f39-5a3c2c1d7e10"}
}


def every_later_reply(meeting: Meeting, words: Words) -> Iterator[tuple[str, Reply]]:
    for cancelled in (False, True):
        yield (
            "cancelled" if cancelled else "over",
            closed_reply(meeting, words=words, zone=ZONE, cancelled=cancelled),
        )
    yield "gone", gone_reply(words)
    inserted = meeting_reply(meeting, words=words, zone=ZONE)
    yield "inserted", with_refresh(inserted, {"convene": {"link": "x" * 400}})
    for goes_on in (False, True):
        name = "goes on below" if goes_on else "answered"
        yield name, answered_reply(meeting.subject, words=words, goes_on=goes_on)
    yield "cancel?", confirm_reply(meeting, words=words, zone=ZONE, yes=PRESSED, no=PRESSED)
    for away in (timedelta(), timedelta(minutes=15)):
        yield f"reminder {away}", reminder_reply(meeting, words=words, zone=ZONE, away=away)
    captions = ("Remind me", "Again next week", "Cancel")
    buttons = {words.say(caption): PRESSED for caption in captions}
    listed = Listed(meeting=meeting, buttons=buttons, live=True)
    yield (
        "list",
        list_reply(
            words=words,
            zone=ZONE,
            title=words.say("Your meetings"),
            groups=[
                (words.say("Upcoming"), [listed] * 5),
                (words.say("Recent"), [Listed(meeting=meeting, buttons={})]),
            ],
            more=words.count("And {n} more.", "And {n} more.", 3),
        ),
    )
    yield (
        "invitation",
        invitation_reply(
            meeting,
            words=words,
            zone=ZONE,
            calendar_url="https://convene.test/meetings/7.ics",
            outlook="https://outlook.office.com",
            guests=[Attendee(name="Ben", address="ben@contoso.com")],
        ),
    )
