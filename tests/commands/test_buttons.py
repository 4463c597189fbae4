from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.buttons import read_button, read_id

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def test_reads_our_own_part_and_its_ids() -> None:
    data = read_button({"convene": {"verb": "again", "draft": str(UUID(int=7))}, "time": "10:00"})

    assert data["verb"] == "again"
    assert read_id(data, "draft") == UUID(int=7)


@pytest.mark.parametrize("value", [{}, {"convene": None}, {"convene": "x"}, {"other": {}}])
def test_a_button_that_is_not_ours_is_empty(value: dict[str, object]) -> None:
    assert read_button(value) == {}


@given(value=JSON)
def test_nothing_that_a_client_sends_makes_it_fail(value: object) -> None:
    data = read_button({"convene": value})

    assert read_id(data, "draft") is None or isinstance(read_id(data, "draft"), UUID)
