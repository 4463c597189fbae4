"""Questions for tests, each but for one thing like the other."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import question_reply
from bot.meeting import Attendee, Intent, Missing, Problem, Reading
from bot.message import Card, Reply
from tests.cards.samples import LOS_ANGELES, NOW, WORDS, plain
from tests.cards.schema import actions

ANSWER = {"convene": {"verb": "answer", "draft": "draft-7"}}
THREE = datetime(2026, 3, 12, 15, 0, tzinfo=LOS_ANGELES)
# The clocks of this zone skip 2:00 to 3:00 on 8 March and show 1:00 to 2:00 twice on 1 November.
SKIPPED = datetime(2026, 3, 8, 2, 30, tzinfo=LOS_ANGELES)
TWICE = datetime(2026, 11, 1, 1, 30, tzinfo=LOS_ANGELES)


def ask(
    *,
    subject: str | None = "Design review",
    start: datetime | date | None = None,
    end: datetime | date | None = None,
    duration: timedelta | None = None,
    missing: frozenset[Missing] = frozenset(),
    problem: Problem | None = None,
    suggestion: datetime | None = None,
    attendees: tuple[Attendee, ...] = (),
    now: datetime = NOW,
    zone: ZoneInfo = LOS_ANGELES,
    lead: str | None = None,
) -> Reply:
    reading = Reading(
        intent=Intent.CREATE,
        subject=subject,
        start=start,
        end=end,
        duration=duration,
        missing=missing,
        problem=problem,
        suggestion=suggestion,
        attendees=attendees,
    )
    return question_reply(reading, words=WORDS, zone=zone, now=now, draft_id="draft-7", lead=lead)


def buttons(card: Card) -> list[str]:
    """All but the way to the form, which is always there."""
    titles = [plain(part["title"]) for part in actions(card, "Action.Submit")]
    titles.remove("More options")
    return titles
