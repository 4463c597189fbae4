"""How often something may happen within a minute, counted by a key. The clock is handed in."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

PER = timedelta(minutes=1)
# Whoever has done nothing for a minute is forgotten, once there are so many.
_MOST_KEPT = 10_000


@dataclass(slots=True)
class _Account:
    left: float
    counted_at: datetime


class Buckets:
    """A bucket for each key, filled again within a minute; each process counts for itself."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._accounts: dict[Hashable, _Account] = {}

    def spend(self, key: Hashable, most: int) -> bool:
        """Take one of the *most* that *key* has a minute, also in one go; 0 is any number."""
        if not most:
            return True
        now = self._now()
        account = self._accounts.setdefault(key, _Account(float(most), now))
        # A clock that was set back gives nothing.
        passed = max(now - account.counted_at, timedelta()) / PER
        account.left, account.counted_at = min(account.left + passed * most, float(most)), now
        if account.left < 1:
            return False
        account.left -= 1
        self._forget(now)
        return True

    def _forget(self, now: datetime) -> None:
        if len(self._accounts) > _MOST_KEPT:
            self._accounts = {
                key: one for key, one in self._accounts.items() if now - one.counted_at < PER
            }
