"""The keys by which each tenant's tokens are signed: read once a day, and when a new one turns up.

Called in worker threads.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

import jwt
import requests

from bot.identity.wire import Line, UnreadableAnswerError, read_answer

# Microsoft asks for a look every day.
# https://learn.microsoft.com/entra/identity-platform/signing-key-rollover
KEYS_LAST = timedelta(days=1)
# Ours to choose: tokens that name unknown keys make us ask no more often than this, by tenant.
LOOK_AGAIN = timedelta(minutes=1)
MOST_TENANTS = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySet:
    """A tenant's keys by ``kid``, and when they were read."""

    keys: Mapping[str, jwt.PyJWK]
    read_at: datetime


class TenantKeys:
    """Finds signing keys; old ones do where Entra does not answer."""

    def __init__(self, session: requests.Session, *, now: Callable[[], datetime]) -> None:
        self._line = Line(session)
        self._now = now
        self._known: dict[str, KeySet] = {}
        self._lock = Lock()

    def get(self, authority: str, kid: str) -> jwt.PyJWK | None:
        """Return the key of the tenant at *authority*; None where it has none of that name.

        Raises:
            requests.RequestException: Entra does not answer, and the key is not known.
        """
        known = self._known.get(authority)
        if known is None or self._is_worth_a_look(known, kid):
            try:
                known = self._read(authority)
            except requests.RequestException:
                if known is None or kid not in known.keys:
                    raise
        return known.keys.get(kid)

    def _is_worth_a_look(self, known: KeySet, kid: str) -> bool:
        age = self._now() - known.read_at
        return age >= (KEYS_LAST if kid in known.keys else LOOK_AGAIN)

    def _read(self, authority: str) -> KeySet:
        response = self._line.get(f"{authority}/discovery/v2.0/keys")
        keys = read_keys(read_answer(response)) if response.status_code == 200 else {}
        if not keys:
            raise UnreadableAnswerError(f"status {response.status_code}, no keys")
        known = KeySet(keys=keys, read_at=self._now())
        with self._lock:
            if len(self._known) >= MOST_TENANTS:
                self._known.clear()
            self._known[authority] = known
        return known


def read_keys(document: Mapping[str, Any]) -> dict[str, jwt.PyJWK]:
    """Read a JSON Web Key Set; what is no RSA key for signatures, with a name, is left out."""
    listed = document.get("keys")
    keys = {}
    for jwk in listed if isinstance(listed, list) else []:
        with suppress(jwt.PyJWTError, LookupError, TypeError, ValueError, AttributeError):
            if jwk["kty"] == "RSA" and jwk.get("use", "sig") == "sig":
                keys[str(jwk["kid"])] = jwt.PyJWK.from_dict(dict(jwk), algorithm="RS256")
    return keys
