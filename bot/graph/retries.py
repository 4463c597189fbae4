"""When a call to Graph is made again, and when it must not be.

https://learn.microsoft.com/graph/throttling and the rule that a plain POST is never repeated
unless Graph provably did not act upon it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.errors import (
    GraphError,
    GraphPausedError,
    GraphThrottledError,
    GraphUnavailableError,
)

ATTEMPTS = 3
# Ours to choose, where Graph names no time: about 0.2 to 0.4 seconds, then 0.4 to 0.6.
WAIT_INITIAL = timedelta(seconds=0.2)
WAIT_JITTER = timedelta(seconds=0.2)
WAIT_MAX = timedelta(seconds=1)


@dataclass(slots=True, kw_only=True)
class Retries:
    """One call's patience: asked after each failure, it says how long to wait, or to stop.

    *ends* is on the clock that *now* reads, in seconds. *repeatable* is False for a plain POST.
    *perhaps_done* is whether an attempt was lost that Graph may have acted upon.
    """

    ends: float
    repeatable: bool
    now: Callable[[], float] = time.monotonic
    failures: int = 0
    outages: int = 0
    perhaps_done: bool = False

    @property
    def left(self) -> float:
        """Seconds until the call must be over."""
        return self.ends - self.now()

    def __call__(self, error: Exception) -> bool | timedelta:
        """Answer as stamina asks: False to stop, True for its own wait, or the wait."""
        self.failures += 1
        if isinstance(error, GraphUnavailableError) and not error.untouched:
            self.perhaps_done = True
        if not isinstance(error, GraphError) or not self._worth_it(error):
            return False
        wait = getattr(error, "retry_after", None) or timedelta()
        # Waiting past the end would keep a person waiting for nothing.
        if max(wait, WAIT_MAX).total_seconds() >= self.left:
            return False
        return wait or True

    def _worth_it(self, error: GraphError) -> bool:
        if isinstance(error, GraphPausedError):
            return False
        if not isinstance(error, GraphUnavailableError):
            return isinstance(error, GraphThrottledError)
        self.outages += error.retry_after is not None
        return self.repeatable or (error.untouched and self.outages <= 1)
