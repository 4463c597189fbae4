"""How much one person, and one tenant, may write in a minute. No I/O; the clock is handed in."""

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from enum import Enum

from bot.bucket import Buckets
from bot.message import Person

# Whoever was told longer ago than it counts is forgotten, once there are so many.
_MOST_KEPT = 10_000


class Verdict(Enum):
    """What is to be done about a message."""

    FINE = "fine"
    # Too many: say so.
    TELL = "tell"
    # Far too many: that would be a flood of its own.
    SILENT = "silent"


class Rates:
    """Counts by person and by tenant, each replica for itself; 0 stands for no limit.

    Args:
        of_person: Messages a minute, also in one go. As many more are told that they are too many.
        of_tenant: Likewise, of all its people together.
    """

    def __init__(self, *, of_person: int, of_tenant: int, now: Callable[[], datetime]) -> None:
        self._of_person, self._of_tenant = of_person, of_tenant
        self._buckets = Buckets(now)

    def judge(self, person: Person) -> Verdict:
        """Count one message of *person*."""
        theirs = self._buckets.spend(person, self._of_person)
        if theirs and self._buckets.spend(person.tenant_id, self._of_tenant):
            return Verdict.FINE
        told = self._buckets.spend(("told", person), self._of_person or self._of_tenant)
        return Verdict.TELL if told else Verdict.SILENT


class Once:
    """Tells whether something was done for somebody within a span of time."""

    def __init__(self, every: timedelta, now: Callable[[], datetime]) -> None:
        self._every = every
        self._now = now
        self._done: dict[Hashable, datetime] = {}

    def first(self, key: Hashable) -> bool:
        """Whether this is the first time within the span; from now on it was done."""
        now = self._now()
        done = self._done.get(key)
        if done is not None and timedelta() <= now - done < self._every:
            return False
        if len(self._done) > _MOST_KEPT:
            self._done = {one: at for one, at in self._done.items() if now - at < self._every}
        self._done[key] = now
        return True
