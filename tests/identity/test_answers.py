"""What Entra's answers mean, read without Entra."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.identity.answers import read_code, read_owner, read_refusal, read_retry_after
from bot.message import Person

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("answer", "owner"),
    [
        ({"id_token_claims": {"oid": "a", "tid": "t", "sub": "s"}}, Person("t", "a")),
        ({"id_token_claims": {"oid": "a"}}, None),
        ({"id_token_claims": {"tid": "t"}}, None),
        ({"id_token_claims": {"oid": "", "tid": "t"}}, None),
        ({"id_token_claims": {"oid": 1, "tid": "t"}}, None),
        ({"id_token_claims": "oid"}, None),
        ({}, None),
    ],
)
def test_a_token_is_whose_its_id_token_says(answer: dict[str, Any], owner: Person | None) -> None:
    assert read_owner(answer) == owner


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"error_codes": [65001], "error": "invalid_grant"}, "AADSTS65001"),
        ({"error": "access_denied", "error_description": "AADSTS65004: no."}, "AADSTS65004"),
        ({"error": "access_denied"}, "access_denied"),
        ({"error": "<script>"}, "unknown"),
        ({"error": "x" * 65}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_a_code_is_a_number_or_a_plain_word(answer: dict[str, Any], code: str) -> None:
    assert read_code(answer) == code


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "error",
                "error_codes",
                "error_description",
                "claims",
                "correlation_id",
                "id_token_claims",
            ]
        ),
        ANYTHING,
    )
)
def test_no_answer_makes_reading_fail(answer: dict[str, Any]) -> None:
    assert read_refusal(answer).code
    read_owner(answer)


@pytest.mark.parametrize(
    ("status", "value", "seconds"),
    [
        (429, "30", 30),
        (429, "1.5", 1.5),
        (429, None, 5),
        (429, "soon", 5),
        (429, "Mon, 04 May 2026 12:01:00 GMT", 60),
        (429, "Mon, 04 May 2026 12:01:00", 5),
        (503, "7", 7),
        (503, None, 0),
        (503, "-7", 0),
        (429, "nan", 5),
        (429, "1e400", 5),
        (429, "86400", 3600),
    ],
)
def test_how_long_to_wait(status: int, value: str | None, seconds: float) -> None:
    """In seconds, at most an hour; a 5xx that names no time asks for none."""
    assert read_retry_after(status, value, now=NOW) == timedelta(seconds=seconds)
