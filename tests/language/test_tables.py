"""The tables beside this file: what sentences mean, by people's own eyes."""

import pytest

from bot.meeting import Intent
from tests.language.readings import TABLES, reading_of, rows, summary

QUIET = [
    line
    for line in (TABLES / "not_for_us.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("text", "meaning"), rows("conventions.txt"))
def test_convention(text: str, meaning: str) -> None:
    assert summary(reading_of(text)) == meaning


@pytest.mark.parametrize(("text", "meaning"), rows("requests.txt"))
def test_request(text: str, meaning: str) -> None:
    assert summary(reading_of(text)) == meaning


@pytest.mark.parametrize("text", QUIET)
def test_opens_no_meeting(text: str) -> None:
    assert reading_of(text).intent not in {Intent.CREATE, Intent.INSTANT}
