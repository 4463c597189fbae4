"""One of every question that the bot can ask."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from bot.cards import question_reply
from bot.language import read
from bot.locales import Words
from bot.meeting import Intent, Missing, Problem, Reading
from bot.message import Reply

ASKED_IN_GERMAN = "Budgetgespräch mit Ana morgen, eine Stunde"
ZONE = ZoneInfo("America/Los_Angeles")
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 11, 9, 30, tzinfo=ZONE)
NASTY = (
    "**[a](https://evil.test)** ![i](https://evil.test/x) {{DATE(2026-03-12T22:00:00Z,SHORT)}} 1."
)


def open_question(words: Words) -> Reply:
    """The card that answers ASKED_IN_GERMAN."""
    now = NOW.replace(tzinfo=BERLIN)
    reading = read(ASKED_IN_GERMAN, now=now, zone=BERLIN, locale=words.tag)
    return question_reply(reading, words=words, zone=BERLIN, now=now, draft_id="7")


def every_question(words: Words) -> Iterator[tuple[str, Reply]]:
    tomorrow = datetime(2026, 3, 12, 15, 0, tzinfo=ZONE)
    twice = datetime(2026, 11, 1, 1, 30, tzinfo=ZONE)
    readings = {
        f"{len(missing)} missing: {', '.join(sorted(missing))}": Reading(
            intent=Intent.CREATE,
            subject=None if Missing.SUBJECT in missing else "Design review",
            start=None if Missing.DATE in missing else date(2026, 3, 12),
            missing=frozenset(missing),
        )
        for size in range(1, len(Missing))
        for missing in combinations(Missing, size)
    }
    readings |= {
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
        yield name, question_reply(reading, words=words, zone=ZONE, now=NOW, draft_id="7")
