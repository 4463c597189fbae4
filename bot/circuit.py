"""When an outside host that keeps failing is left alone for a while. Pure: the clock is handed in.

Whoever would wait for it is told so at once, and the host has time to come back.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

# Ours to choose: so many failures in a row, over so long, are no accident (many people's calls can
# be cut off in one moment, and the next ones work). So long nobody asks again. Then one call
# tries; when it fails, the pause begins anew.
FAILURES = 8
SPAN = timedelta(seconds=5)
PAUSE = timedelta(seconds=10)


class Circuit:
    """One host's record. Not for one call: any number of them report to it."""

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        failures: int = FAILURES,
        span: timedelta = SPAN,
        pause: timedelta = PAUSE,
    ) -> None:
        self._now = now
        self._most = failures
        self._span = span
        self._pause = pause
        self._failures = 0
        self._failing_since: datetime | None = None
        self._open_until: datetime | None = None

    def refuses(self) -> bool:
        """Whether nobody is to call now. Once the pause is over, the first who asks may try."""
        if self._open_until is None:
            return False
        now = self._now()
        # A clock that was set back must not keep it open for longer than a pause.
        if self._open_until - self._pause <= now < self._open_until:
            return True
        self._open_until = now + self._pause
        return False

    def note(self, *, failed: bool) -> None:
        """Report how a call went: *failed* where the host did not answer, or with 5xx."""
        if not failed:
            self._failures, self._failing_since, self._open_until = 0, None, None
            return
        now = self._now()
        self._failures += 1
        # A clock that was set back begins the span anew.
        self._failing_since = min(self._failing_since or now, now)
        if self._failures >= self._most and now - self._failing_since >= self._span:
            self._open_until = now + self._pause


class Circuits:
    """A record for each host."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._circuits: dict[str, Circuit] = {}

    def of(self, host: str) -> Circuit:
        """Give the host's record."""
        return self._circuits.setdefault(host, Circuit(self._now))
