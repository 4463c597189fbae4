"""The JSON contract of ``parse --jsonl``."""

import json

import pytest

from bot.language.contract import answer

QUESTION = {
    "id": "7",
    "text": "Design review tomorrow 3pm for 45 min with a passcode",
    "now": "2026-03-11T09:30:00",
    "zone": "America/Los_Angeles",
    "locale": "en-US",
}


def test_the_example_of_the_contract() -> None:
    said = answer(QUESTION)

    assert said == {
        "id": "7",
        "intent": "create",
        "subject": "Design review",
        "title": None,
        "start": "2026-03-12T15:00:00-07:00",
        "end": None,
        "duration_minutes": 45,
        "shift_minutes": None,
        "missing": [],
        "assumed": [],
        "problem": None,
        "suggestion": None,
        "recurrence": False,
        "attendees": [],
        "options": {"passcode": True},
        "language": "en",
        "truncated": False,
    }
    json.dumps(said)


def test_a_date_alone_and_what_is_missing() -> None:
    said = answer(QUESTION | {"text": "meeting on Friday"})

    assert said["start"] == "2026-03-13"
    assert said["missing"] == ["subject", "time"]


def test_attendees_have_a_role_only_where_one_was_said() -> None:
    said = answer(QUESTION | {"text": "review with ana@contoso.com and Bo as presenter at 3pm"})

    assert said["attendees"] == [
        {"name": "ana@contoso.com", "address": "ana@contoso.com"},
        {"name": "Bo", "role": "presenter"},
    ]


def test_a_lobby_that_the_contract_has_no_word_for_is_the_nearest_one() -> None:
    said = answer(QUESTION | {"text": "Audit at 3pm, only our staff skip the lobby, no guests"})

    assert said["options"] == {"lobby": "organization"}


@pytest.mark.parametrize(
    ("now", "start"),
    [
        ("2026-03-11T09:30:00", "2026-03-11T15:00:00-07:00"),
        ("2026-03-11T16:30:00Z", "2026-03-11T15:00:00-07:00"),
        ("2026-03-12T01:30:00+01:00", "2026-03-12T15:00:00-07:00"),
    ],
)
def test_now_is_on_the_wall_or_carries_an_offset(now: str, start: str) -> None:
    assert answer(QUESTION | {"text": "review at 3pm", "now": now})["start"] == start


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("text", 3),
        ("now", "yesterday"),
        ("now", None),
        ("zone", "Mars/Olympus"),
        ("zone", ""),
        ("zone", "../etc/passwd"),
        ("zone", None),
        ("zone", "Europe"),
        ("locale", 5),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"^{field}: "):
        answer(QUESTION | {field: value})
