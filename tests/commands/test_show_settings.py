"""What the operator decided is told in sentences."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.commands.show_settings import admins_choices
from bot.commands.turn import Policy
from bot.locales import words_for

POLICY = Policy(public_url="", tenants=frozenset(), default_zone=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"passcode_always": True}, "unless you say"),
        ({"passcode_always": False}, "if you ask for it"),
        ({"details_in_rooms": True}, "telephone numbers"),
        ({"details_in_rooms": False}, "the link alone"),
    ],
)
def test_each_decision_is_told(change: dict[str, bool], told: str) -> None:
    choices = admins_choices(replace(POLICY, **change), words_for("en-US"))  # type: ignore[arg-type]  # a table

    assert any(told in value for _, value in choices)
