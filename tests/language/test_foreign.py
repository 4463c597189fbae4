"""Languages without a lexicon: dates through dateparser, the subject by what is left."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.foreign import _guarded
from bot.meeting import Intent
from tests.language.readings import reading_of, summary
from tests.long_run import examples


@pytest.mark.parametrize(
    ("text", "locale", "language", "meaning"),
    [
        ("Budgetmöte imorgon kl 15:00", "sv-SE", "sv",
         'create "Budgetmöte" 2026-03-12 15:00'),
        ("Schůzka k rozpočtu zítra v 15:00", "cs-CZ", "cs",
         'create "Schůzka k rozpočtu" 2026-03-12 15:00'),
        ("Stretnutie s Petrom zajtra o 15:00", "sk-SK", "sk",
         'create "Stretnutie s Petrom" 2026-03-12 15:00'),
        ("Họp ngân sách ngày mai lúc 15:00", "vi-VN", "vi",
         'create "Họp ngân sách" 2026-03-12 15:00'),
        ("зустріч завтра о 15:00", "uk-UA", "uk", 'create "зустріч" 2026-03-12 15:00'),
        ("פגישה מחר ב-15:00", "he-IL", "he", 'create "פגישה" 2026-03-12 15:00'),
        ("ประชุม พรุ่งนี้ 15:00", "th-TH", "th", 'create "ประชุม" 2026-03-12 15:00'),
        ("اجتماع غدا الساعة 3 مساء", "ar-SA", "ar", 'create "اجتماع" 2026-03-12 15:00'),
        ("Rapat anggaran besok", "id-ID", "id",
         'create "Rapat anggaran" 2026-03-12; missing time'),
        ("Meeting imorgon about budget", "sv-SE", "sv",
         'create "budget" 2026-03-12; missing time'),
        ("Design review tomorrow at 3pm", "sv-SE", "en",
         'create "Design review" 2026-03-12 15:00'),
        ("Toplantı 2026-03-12 15:00", "tr-TR", "tr",
         'create "Toplantı" 2026-03-12 15:00'),
        ("qwe rty uio", "tlh", "tlh", "none; missing date, subject, time"),
        ("hello", "??", "en", "none; missing date, subject, time"),
    ],
)  # fmt: skip
def test_reads_other_languages(text: str, locale: str, language: str, meaning: str) -> None:
    reading = reading_of(text, locale=locale)

    assert (reading.language, summary(reading)) == (language, meaning)


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [("завтра", "uk-UA", "uk"), ("明天", "ja-JP", "ja"), ("明天", "en-US", "zh"),
     ("明日は", "en-US", "ja"),
     ("내일", "en-US", "ko"), ("ᚠᚢᚦ", "en-US", "en"), ("tomorrow", None, "en")],
)  # fmt: skip
def test_the_script_tells_the_language_and_the_locale_the_one_within_it(
    text: str, locale: str | None, language: str
) -> None:
    assert reading_of(text, locale=locale).language == language


@pytest.mark.parametrize(
    ("text", "locale"),
    [("Kan du boka ett möte med Anna på fredag klockan 10", "sv-SE"),
     ("Vi ses på torsdag, till klockan tre", "sv-SE"),
     ("Naplánuj schůzku s Annou na pátek v 10", "cs-CZ"),
     ("Chci se sejít s Petrem a Janou v pondělí ráno", "cs-CZ"),
     ("Setkání s týmem za hodinu", "cs-CZ"),
     ("Naplánuj stretnutie s Annou na piatok o 10", "sk-SK"),
     ("Zakaži sastanak za petak u 10", "hr-HR")],
)  # fmt: skip
def test_neighbours_are_not_taken_for_polish(text: str, locale: str) -> None:
    assert reading_of(text, locale=locale).language != "pl"


@settings(max_examples=examples(25), deadline=None)
@given(st.text(max_size=40), st.sampled_from(["de-DE", "ja-JP", "ru", "xx", "zh_TW", ""]))
def test_no_text_fails_under_any_locale(text: str, locale: str) -> None:
    assert reading_of(text, locale=locale).intent in set(Intent)


def test_what_dateparser_stumbles_over_says_nothing() -> None:
    def stumble(_text: str) -> None:
        raise IndexError

    assert _guarded(stumble, "morgen") is None


def test_english_never_imports_dateparser() -> None:
    script = (
        "import sys, datetime, zoneinfo\n"
        "from bot.language import read\n"
        "zone = zoneinfo.ZoneInfo('UTC')\n"
        "read('Review tomorrow at 3', now=datetime.datetime.now(zone), zone=zone, locale='en-US')\n"
        "sys.exit('dateparser' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", script], check=False)

    assert done.returncode == 0
