"""What our words tell people to write is understood, in every language that is read in full."""

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import bot.language
from bot.language import read
from bot.locales import words_for
from bot.meeting import Intent, Reading

LEXICONS = Path(bot.language.__file__).parent / "lexicons"
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 11, 9, 30, tzinfo=BERLIN)
# A language that is read only in part would be told what it cannot understand yet.
READ_IN_FULL = [
    language
    for language in ["en", "de", "fr", "es", "pt", "it", "nl", "ru", "zh", "ja", "ko"]
    if (LEXICONS / language).is_dir() or (LEXICONS / f"{language}.py").is_file()
]
QUOTED = re.compile("[“«„‘「]\\s*(.+?)\\s*[”»“’」]")

EXAMPLES = [
    "Design review tomorrow at 3pm for 45 min with a passcode",
    "Budget talk with Ana on Friday from 10:30 to 11",
    "Call about the new website next Tuesday at noon",
    "Budget review tomorrow at 3 pm for 45 minutes",
]
TOLD_TO_WRITE = [
    ("To have me forget your sign-in, write “sign out”.", Intent.SIGNOUT),
    (
        "To have me erase everything I hold about you, write “forget me”.",
        Intent.FORGET,
    ),
    ("To meet at once, write “meet now”, with a subject if you like.", Intent.INSTANT),
]


def understood(text: str, language: str) -> Reading:
    return read(text, now=NOW, zone=BERLIN, locale=language)


@pytest.mark.parametrize("language", READ_IN_FULL)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_makes_a_meeting(example: str, language: str) -> None:
    reading = understood(words_for(language).say(example), language)

    assert reading.intent is Intent.CREATE
    assert reading.subject
    assert isinstance(reading.start, datetime)
    assert not reading.missing


@pytest.mark.parametrize("language", READ_IN_FULL)
@pytest.mark.parametrize(("told", "intent"), TOLD_TO_WRITE)
def test_what_people_are_told_to_write_is_understood(
    told: str, intent: Intent, language: str
) -> None:
    [quoted] = QUOTED.findall(words_for(language).say(told))

    assert understood(quoted, language).intent is intent
