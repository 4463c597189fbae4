"""Points in time and spans of it, as Graph writes and reads them. Pure."""

import math
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any


def write_time(moment: datetime) -> str:
    """Write an aware *moment* in UTC, with the seconds and offset that Graph insists on.

    Raises:
        ValueError: *moment* is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be sent")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(value: Any) -> datetime | None:
    """Read a DateTimeOffset, in UTC; None where it is absent or no time at all.

    Graph writes up to seven digits of a second; what is finer than a microsecond is cut off.
    """
    with suppress(ValueError, TypeError, OverflowError):
        moment = datetime.fromisoformat(value)
        # .NET writes a time that was never set as the first or the last there is.
        if 1 < moment.year < 9999:
            return _aware(moment).astimezone(UTC)
    return None


def read_retry_after(headers: Mapping[str, str], *, now: datetime) -> timedelta | None:
    """Read ``Retry-After``: seconds, at times with a fraction, or an HTTP date.

    None where there is none or it cannot be read. https://learn.microsoft.com/graph/throttling
    """
    value = headers.get("retry-after", "")
    with suppress(ValueError, OverflowError):
        seconds = float(value)
        return None if math.isnan(seconds) else timedelta(seconds=max(seconds, 0))
    with suppress(ValueError, OverflowError):
        return max(_aware(parsedate_to_datetime(value)) - now, timedelta())
    return None


def _aware(moment: datetime) -> datetime:
    """Take a time without an offset for UTC: Graph leaves it out at times."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
