"""One of every card that the bot can send."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from bot.cards import (
    Advice,
    details_reply,
    help_reply,
    meeting_reply,
    recent_reply,
    sign_in_reply,
    unknown_outcome_reply,
    welcome_reply,
)
from bot.cards.meeting_card import NOTES
from bot.commands.explanations import HOPELESS, OBSTACLES
from bot.commands.notes import write_notes
from bot.commands.refusals import explain_error, explain_obstacle, explain_open_end, explain_plan
from bot.errors import (
    GraphBadRequestError,
    GraphConflictError,
    GraphError,
    GraphPausedError,
    IdentityError,
    IdentityMisconfiguredError,
    IdentityPausedError,
    IdentityUnavailableError,
)
from bot.graph import Note, Refusal
from bot.locales import Words, words_for
from bot.meeting import Assumed, DialIn, Meeting
from bot.message import Card, Reply
from tests.pictures.forms import every_form_reply
from tests.pictures.later import every_later_reply
from tests.pictures.questions import NASTY, ZONE, every_question

ASKED = "Design review tomorrow at 3pm for 45 min with a passcode"
WORDS = words_for("en-US")
CHANGE: dict[str, object] = {"convene": {"verb": "change", "meeting": "7"}}
REVEAL: dict[str, object] = {"convene": {"verb": "details", "meeting": "7"}}

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
ERRORS: tuple[type[GraphError] | type[IdentityError], ...] = (
    GraphError,
    *GraphError.__subclasses__(),
    GraphConflictError,
    GraphPausedError,
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    IdentityPausedError,
)
LINK = "https://convene.test/auth/start"


def chief(words: Words = WORDS, subject: str = "Design review") -> Reply:
    """The card of the picture: the answer to ASKED."""
    meeting = replace(MEETING, subject=subject)
    return meeting_reply(meeting, words=words, zone=ZONE, change=CHANGE)


def every_card(words: Words = WORDS) -> dict[str, Card]:
    """All cards by name, with all their parts, with few, and with nasty text."""
    return {name: reply.card for name, reply in every_reply(words) if reply.card is not None}


def every_reply(words: Words) -> Iterator[tuple[str, Reply]]:
    yield "meeting", meeting_reply(MEETING, words=words, zone=ZONE, change=CHANGE)
    yield from _meetings(words)
    yield from every_question(words)
    yield from every_later_reply(MEETING, words)
    yield from every_form_reply(MEETING, words)
    yield from _problems(words)
    for digits in (False, True):
        yield (
            f"sign-in, digits {digits}",
            sign_in_reply(words=words, link=LINK, subject="Design review", digits=digits),
        )
    yield "sign-in, no subject", sign_in_reply(words=words, link=LINK, subject=None)
    yield "unknown", unknown_outcome_reply(words=words, subject=NASTY, draft_id="7")
    yield "welcome", welcome_reply(words=words)
    yield "welcome in a room", welcome_reply(words=words, in_room=True)
    yield "help", help_reply(words=words)


def _meetings(words: Words) -> Iterator[tuple[str, Reply]]:
    notes = write_notes(Note, words)
    for at in range(0, len(notes), NOTES):
        yield (
            f"meeting, all assumed {at}",
            meeting_reply(
                replace(MEETING, subject=NASTY, created=at == 0),
                words=words,
                zone=ZONE,
                assumed=frozenset(Assumed),
                notes=notes[at : at + NOTES],
                calendar_url="https://convene.test/meetings/7.ics",
                change=CHANGE if at == 0 else None,
            ),
        )
    bare = replace(
        MEETING, subject="", join_meeting_id=None, passcode=None, dial_in=None, options_url=None
    )
    yield "meeting, bare", meeting_reply(bare, words=words, zone=ZONE, details=False)
    in_room = meeting_reply(
        MEETING, words=words, zone=ZONE, details=False, change=CHANGE, reveal=REVEAL
    )
    yield "meeting, in a room", in_room
    yield "details", details_reply(MEETING, words=words)
    for maker in ("", "Ben"):
        yield (
            f"recent, {maker or 'yours'}",
            recent_reply(
                words=words,
                maker=maker,
                subject="Design review",
                join_web_url=MEETING.join_web_url,
                another=CHANGE,
            ),
        )


def _problems(words: Words) -> Iterator[tuple[str, Reply]]:
    for error in ERRORS:
        yield (
            error.__name__,
            explain_error(error("x"), words=words, reference="7f3a2c1e", again=CHANGE),
        )
    for field in ("startDateTime", "participants", "subject"):
        refused = GraphBadRequestError("x")
        refused.field = field
        yield f"refused {field}", explain_error(refused, words=words, reference="7f3a2c1e")
    for obstacle, explanation in OBSTACLES.items():
        yield obstacle.value, explain_obstacle(obstacle, words=words, reference="7f3a2c1e")
        because = Advice(
            what=words.say(explanation.what),
            you_can=words.say(explanation.you_can),
            admin_can=words.say(explanation.admin_can),
            reference="7f3a2c1e",
        )
        if obstacle not in HOPELESS:
            yield (
                f"sign-in, {obstacle.value}",
                sign_in_reply(words=words, link=LINK, subject="Design review", because=because),
            )
    yield "open end", explain_open_end(words=words, reference="7f3a2c1e", again=CHANGE)
    for refusal in Refusal:
        yield refusal.value, explain_plan(refusal, words=words)
