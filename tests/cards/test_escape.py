"""What people wrote is shown letter for letter, and does nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.cards.escape import SPECIAL, clean, escape, shorten, unescape

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Design review", "Design review"),
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("[a](https://evil.test)", r"\[a\]\(https://evil\.test\)"),
        ("![i](https://evil.test/x.png)", r"\!\[i\]\(https://evil\.test/x\.png\)"),
        ("{{DATE(2026-03-12T22:00:00Z,SHORT)}}", r"\{\{DATE\(2026\-03\-12T22:00:00Z,SHORT\)\}\}"),
        ("<at>Ana</at> &amp; `x`", r"\<at\>Ana\</at\> \&amp; \`x\`"),
        ("1. one\n- two\t# three", r"1\. one \- two \# three"),
        ("a\\b", r"a\\b"),
        ("nul\x00 bell\x07 half\ud800 mirror\u202e", "nul bell half mirror"),
        ("Q2 · 予算 · 👩‍💻", "Q2 · 予算 · 👩‍💻"),
    ],
)
def test_text_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_all_twenty_characters_are_escaped() -> None:
    assert len(set(SPECIAL)) == 20
    assert escape(SPECIAL) == "".join(f"\\{character}" for character in SPECIAL)


@given(st.text().filter(str.isprintable))
@example("\\")
@example("\\*")
@example("{{TIME(2026-03-12T22:00:00Z)}}")
def test_printable_text_survives(text: str) -> None:
    assert unescape(escape(text)) == text


@given(ANY_TEXT)
def test_any_text_can_be_sent_and_is_one_line(text: str) -> None:
    escaped = escape(text)

    assert escaped.encode().decode() == escaped
    assert "\n" not in escaped
    assert "{{" not in escaped
    assert unescape(escaped) == clean(text)


@given(ANY_TEXT, st.integers(min_value=1, max_value=60))
def test_a_text_is_cut_to_what_there_is_room_for(text: str, limit: int) -> None:
    short = shorten(text, limit)

    assert len(short.encode("utf-16-le")) <= 2 * limit
    assert short == short.strip()
    assert shorten(short, limit) == short


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Design  review ", 20, "Design review"),
        ("Design review", 13, "Design review"),
        ("Design review", 12, "Design revi…"),
        ("Design review", 8, "Design…"),
        # Neither a family nor an accent is torn apart.
        ("ab👩‍👩‍👧c", 8, "ab…"),
        ("abcde\u0301f", 6, "abcd…"),
        ("3:00\u202fPM", 10, "3:00\u202fPM"),
    ],
)
def test_a_cut_falls_between_characters(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short
