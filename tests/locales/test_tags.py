"""Which words and which dates a reader gets for what their client says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import words_for
from bot.locales.tags import read_tag


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("en-US", "en-US"),
        ("en_GB", "en-GB"),
        ("EN-gb", "en-GB"),
        ("en", "en-US"),
        ("en-IE-u-hc-h23", "en-IE"),
        ("en_AU.UTF-8", "en-AU"),
        # English in Shavian letters is read by few; the region stays.
        ("en-Shaw-GB", "en-GB"),
        ("de-DE", "de-DE"),
        ("de", "de"),
        ("de-ZZ", "de-DE"),
        ("fr-CA", "fr-CA"),
        ("es-419", "es-419"),
        ("pt-PT", "pt-PT"),
        ("ja-JP", "ja-JP"),
        # Simplified characters, which is what the catalogue has.
        ("zh-CN", "zh"),
        ("zh-Hant-TW", "zh"),
        # No catalogue of the language: English, as written there.
        ("sv-SE", "en-SE"),
        ("sv", "en-SE"),
        ("SV", "en-SE"),
        # An older code of it.
        ("swe", "en-SE"),
        ("sv-ZZ", "en-001"),
        ("iu-CA", "en-CA"),
        ("ar-EG", "en-001"),
        ("en-JP", "en-001"),
        # No locale at all.
        (None, "en-US"),
        ("", "en-US"),
        ("und", "en-US"),
        ("xx-XX", "en-US"),
        ("english", "en-US"),
        ("../../etc/passwd", "en-US"),
    ],
)
def test_every_tag_has_words(said: str | None, tag: str) -> None:
    assert words_for(said).tag == tag


@given(st.text() | st.from_regex(r"[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8}){0,4}", fullmatch=True))
def test_no_tag_makes_it_fail(tag: str) -> None:
    words = words_for(tag)

    assert words.say("Join").strip()
    assert not words.right_to_left


def test_a_tag_with_an_unknown_region_keeps_its_language() -> None:
    locale = read_tag("de-Latn-ZZ")

    assert locale is not None
    assert locale.language == "de"
