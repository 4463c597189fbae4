"""Languages without a lexicon: dates through dateparser, the subject by what is left."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.foreign import _guarded
from bot.meeting import Intent
from tests.language.readings import reading_of, summary


@pytest.mark.parametrize(
    ("text", "locale", "language", "meaning"),
    [
        ("Réunion demain à 15h", "fr-FR", "fr", 'create "Réunion" 2026-03-12 15:00'),
        ("встреча завтра в 15:00", "en-US", "ru", 'create "встреча" 2026-03-12 15:00'),
        ("reunião amanhã", "pt-BR", "pt", 'create "reunião" 2026-03-12; missing time'),
        ("Meeting morgen about budget", "de-DE", "de",
         'create "budget" 2026-03-12; missing time'),
        ("会議 明日 15:00", "ja-JP", "ja", 'create "会議" 2026-03-12 15:00'),
        ("Design review tomorrow at 3pm", "de-DE", "en",
         'create "Design review" 2026-03-12 15:00'),
        ("Besprechung 2026-03-12 15:00", "de-DE", "de",
         'create "Besprechung" 2026-03-12 15:00'),
        ("회의 오후 3시", "ko-KR", "ko", 'create "회의" 2026-03-11 15:00'),
        # dateparser takes this for nine hours from now: better no hour than that one.
        ("réunion demain à 9 heures", "fr-FR", "fr",
         'create "réunion" 2026-03-12; missing time'),
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


@settings(max_examples=25, deadline=None)
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
