"""The reader's language, and pages in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import words_for
from bot.locales.unshared import UnsharedLocale
from bot.web.languages import read_languages, words_of
from bot.web.pages import SIGNED_IN, write_page


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("", []),
        ("*", []),
        ("de", ["de"]),
        ("en-GB,en;q=0.9,de;q=0.8", ["en-GB", "en", "de"]),
        ("en;q=0.5, de", ["de", "en"]),
        ("en;q=0, de;q=0.1", ["de"]),
        ("en;q=x, de", ["de"]),
        ("en;q=nan, de", ["de"]),
        ("en;level=1, de;q=0.5", ["en", "de"]),
        (" fr ; q = 0.3 ,, nl", ["nl", "fr"]),
    ],
)
def test_the_favourite_comes_first(header: str, tags: list[str]) -> None:
    assert read_languages(header) == tags


def test_nobody_reads_more_than_twenty_languages() -> None:
    assert len(read_languages(",".join(["en"] * 1000))) == 20


@given(st.text())
def test_no_header_makes_it_fail(header: str) -> None:
    assert words_of(header).say("Nothing was kept.")


@pytest.mark.parametrize("header", ["", "en-GB", "x-nobody-speaks-this", "tlh, en;q=0.5"])
def test_english_where_there_is_nothing_else(header: str) -> None:
    assert words_of(header).tag.startswith("en")


def test_a_page_runs_from_right_to_left_where_its_language_does() -> None:
    words = replace(words_for(None), locale=UnsharedLocale("ar"))

    page = write_page(SIGNED_IN, words)

    assert '<html lang="ar" dir="rtl">' in page
