"""What time it is in the sandbox, and what Microsoft makes of it. Pure but for ``utc_now``."""

from collections.abc import Callable
from datetime import UTC, datetime

# Asked anew at every use, so that a test can move the hands.
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Read this machine's clock."""
    return datetime.now(UTC)


def write_moment(moment: datetime) -> str:
    """Write UTC as Graph does: no zeros at the end of the second's fraction, then ``Z``."""
    text = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f").rstrip("0").rstrip(".")
    return f"{text}Z"


def write_moment_in_full(moment: datetime) -> str:
    """Write UTC with seven digits of fraction, as .NET does; Python before 3.11 cannot read it."""
    # The seventh digit is below Python's microsecond: any will do, and 0 would be dropped.
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f1Z")


class Stamps:
    """Numbers for messages: the millisecond they were sent in, as Teams does, and never twice."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> str:
        """Give the next number, in digits."""
        self._last = max(self._last + 1, int(self._clock().timestamp() * 1000))
        return str(self._last)
