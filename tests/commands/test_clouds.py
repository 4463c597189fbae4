"""What a cloud lacks is refused with its reason, or left out and said on the card."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from bot.commands.notes import write_notes
from bot.commands.refusals import explain_plan
from bot.graph import Cloud, Plan, plan_meeting
from bot.locales import words_for
from bot.meeting import Admitters, MeetingRequest, Options

WORDS = words_for("en-US")


def plan(cloud: Cloud, **options: Any) -> Plan:
    request = MeetingRequest(
        request_id=UUID(int=1),
        subject="Review",
        start=datetime(2099, 3, 12, 15, tzinfo=UTC),
        duration=timedelta(minutes=30),
        options=Options(**options),
    )
    return plan_meeting(request, cloud=cloud)


@pytest.mark.parametrize("cloud", [Cloud.GCC_HIGH, Cloud.DOD])
@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"end_to_end_encryption": True}, "cloud has no end-to-end encrypted meetings"),
        ({"template": "t"}, "cloud has no meeting templates"),
    ],
)
def test_what_could_not_be_mended_is_refused(
    cloud: Cloud, options: dict[str, Any], reason: str
) -> None:
    refused = plan(cloud, **options).refused

    assert refused is not None
    assert reason in explain_plan(refused, words=WORDS).text


def test_where_there_are_no_meetings_none_is_made() -> None:
    refused = plan(Cloud.CHINA).refused

    assert refused is not None
    assert "lets no app create online meetings" in explain_plan(refused, words=WORDS).text


@pytest.mark.parametrize("cloud", [Cloud.GCC_HIGH, Cloud.DOD])
@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"admitters": Admitters.ORGANIZERS}, "admit people from the lobby cannot be set"),
        ({"spoken_language": "de-DE"}, "spoken language cannot be set"),
        ({"sensitivity_label": "l"}, "Sensitivity labels cannot be set"),
    ],
)
def test_what_can_be_left_out_is_and_the_card_says_so(
    cloud: Cloud, options: dict[str, Any], told: str
) -> None:
    planned = plan(cloud, **options)

    assert (planned.refused, planned.patch) == (None, None)
    [note] = write_notes(planned.notes, WORDS)
    assert told in note
