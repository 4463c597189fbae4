"""Templates and labels by the names of the administrator's lists."""

from zoneinfo import ZoneInfo

import pytest

from bot.commands.named_options import Unlisted, find_named, options_by_id
from bot.commands.turn import Policy
from bot.meeting import Options

LISTED = {"Webinar": "id-w", "Town hall": "id-t", "Town hall (large)": "id-l"}
POLICY = Policy(
    public_url="",
    tenants=frozenset(),
    default_zone=ZoneInfo("UTC"),
    templates=LISTED,
    labels={"Confidential": "id-c"},
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("webinar", "id-w"),
        ("TOWN HALL", "id-t"),
        ("large", "id-l"),
        ("hall", None),
        ("Interview", None),
    ],
)
def test_a_name_is_found_in_any_case_and_by_a_part_that_one_alone_has(
    name: str, found: str | None
) -> None:
    assert find_named(name, LISTED) == found


def test_names_become_ids() -> None:
    asked = Options(template="webinar", sensitivity_label="confidential", record=True)

    assert options_by_id(asked, POLICY) == Options(
        template="id-w", sensitivity_label="id-c", record=True
    )


def test_a_name_that_is_not_listed_is_told_with_those_that_are() -> None:
    asked = Options(template="webinar", sensitivity_label="Secret")

    assert options_by_id(asked, POLICY) == Unlisted(
        option="sensitivity_label", name="Secret", listed=("Confidential",)
    )
