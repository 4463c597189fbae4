"""What is said besides the answer itself."""

from dataclasses import replace

import pytest

from bot.inbox.notices import busy
from tests.examples import MESSAGE


@pytest.mark.parametrize("private", [True, False])
def test_what_was_asked_in_private_is_put_off_in_private(private: bool) -> None:
    assert busy(replace(MESSAGE, private=private)).private is private
