"""The time zones of a form, in the reader's language: each with its place, named once."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.cards.zone_choices import CHIEF_ZONES, zone_input
from bot.locales import words_for
from tests.cards.test_languages import LANGUAGES

START = datetime(2099, 3, 12, 15, tzinfo=ZoneInfo("Europe/Berlin"))


def titles(language: str) -> dict[str, str]:
    choices = zone_input(words_for(language), START)["choices"]
    return {choice["value"]: choice["title"] for choice in choices}


@pytest.mark.parametrize(
    ("language", "key", "title"),
    [
        ("en-US", "Europe/Berlin", "Central European Standard Time (Berlin)"),
        ("en-US", "Asia/Singapore", "Singapore Standard Time"),
        ("en-US", "UTC", "Coordinated Universal Time"),
        ("de", "Africa/Cairo", "Osteuropäische Normalzeit (Kairo)"),
        ("ja", "America/New_York", "アメリカ東部夏時間 (ニューヨーク)"),
    ],
)
def test_a_zone_is_named_with_its_place(language: str, key: str, title: str) -> None:
    assert titles(language)[key] == title


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_are_called_the_same(language: str) -> None:
    assert len(set(titles(language).values())) == len(CHIEF_ZONES)
