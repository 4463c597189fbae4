"""When a call to the Bot Connector may be made again, and after what pause. Pure.

Sending is not idempotent and takes no key: after a lost answer the person may be looking at the
message already, and a second one is worse than an error. Updates and deletions can be repeated.
https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

# Ours to choose, as are the pauses: Teams counts seven sends a second, sixty in thirty seconds.
ATTEMPTS = 5
FIRST_PAUSE = timedelta(seconds=1)

NOT_TAKEN = frozenset({412, 429})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one attempt. *status* is None where no answer came.

    *sent* is False where not even a connection came about. Header names are in lower case.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    sent: bool = True

    @property
    def ambiguous(self) -> bool:
        """Whether what was sent may have arrived all the same."""
        if self.status is None:
            return self.sent
        # 501 is a word of the service itself: it has no such thing. So is a 503 that says when.
        return self.status == 408 or (self.status >= 500 and self.status != 501 and not self.busy)

    @property
    def busy(self) -> bool:
        """Whether the service turned it away for now, by its own word."""
        return self.status == 503 and "retry-after" in self.headers


def pause_before_repeat(
    method: str, failures: Sequence[Answer], *, now: datetime, jitter: float
) -> timedelta | None:
    """Say how long to wait before the same call again; None where it must not be made again.

    *failures* are all attempts so far, the last one last. *now* is aware. *jitter*, from 0 to 1,
    is by what replicas that failed together come apart.
    """
    if len(failures) >= ATTEMPTS or not _may_repeat(method, failures):
        return None
    told = read_retry_after(failures[-1].headers, now=now)
    if told is not None:
        return told
    return FIRST_PAUSE * (1 << len(failures) - 1) * (0.5 + jitter / 2)


def _may_repeat(method: str, failures: Sequence[Answer]) -> bool:
    last = failures[-1]
    if any(one.ambiguous for one in failures) and method == "POST":
        # Microsoft advises a repeat after 502 to 504, and yet it may have arrived. What is in doubt
        # is told in other words, by whoever keeps the answer.
        return False
    return not last.sent or last.status in NOT_TAKEN or last.busy or last.ambiguous


def read_retry_after(headers: Mapping[str, str], *, now: datetime) -> timedelta | None:
    """Read ``Retry-After``: seconds, at times with a fraction, or an HTTP date."""
    value = headers.get("retry-after", "")
    with suppress(ValueError, OverflowError):
        return max(timedelta(seconds=float(value)), timedelta())
    with suppress(ValueError, TypeError):
        return max(parsedate_to_datetime(value) - now, timedelta())
    return None
