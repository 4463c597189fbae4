"""The keys that sign incoming activities, by ``kid``.

Parsed once and kept; read again daily, and at once when a token names a key we do not know. One
refresh runs at a time, and the old keys stay when it fails. Nothing is fetched before the first
token, so that the process starts without a network. This file judges no token.
"""

import asyncio
import json
import logging
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
from yarl import URL

from bot.teams.refusal import unavailable
from bot.teams.service_urls import is_secure

logger = logging.getLogger(__name__)

# Microsoft asks for at least a daily refresh.
# https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
REFRESH_SECONDS = 24 * 3600
# Ours to choose. An unknown key is mostly a forgery, which must not make us call Microsoft at the
# forger's pace; but after a rotation it is every message there is, so a few may come at once.
LOOK_UPS = 5
LOOK_UPS_SECONDS = 60
FAILURE_SECONDS = 2
LARGEST_DOCUMENT = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A public RSA key, and the channels whose activities it may sign."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class SigningKeys:
    """The connector's signing keys, from its OpenID metadata.

    Args:
        openid_url: Full address of the OpenID metadata document.
        session: Pool of connections, owned by the caller.
        clock: Seconds that only go forward.
    """

    def __init__(
        self, openid_url: str, *, session: aiohttp.ClientSession, clock: Callable[[], float]
    ) -> None:
        self._openid_url = URL(openid_url)
        self._session = session
        self._clock = clock
        self._keys: Mapping[str, SigningKey] = {}
        self._read_at = float("-inf")
        self._failed_at = float("-inf")
        self._look_ups: deque[float] = deque(maxlen=LOOK_UPS)
        self._refresh: asyncio.Task[None] | None = None

    async def get(self, kid: str) -> SigningKey | None:
        """Find the key of that name; None where the connector has none.

        Raises:
            ActivityRefusedError: 503, there are no keys at all and none are to be had.
        """
        now = self._clock()
        if kid in self._keys:
            if now - self._read_at >= REFRESH_SECONDS:
                self._begin(now)
            return self._keys[kid]
        if not self._keys or self._refreshing or self._may_look_up(now):
            # Shielded: one caller that hangs up must not take the keys from the others.
            await asyncio.shield(self._begin(now))
        if not self._keys:
            raise unavailable("no_signing_keys")
        return self._keys.get(kid)

    async def close(self) -> None:
        """Give up a refresh that is under way."""
        if self._refresh:
            self._refresh.cancel()
            with suppress(asyncio.CancelledError):
                await self._refresh

    @property
    def _refreshing(self) -> bool:
        return self._refresh is not None and not self._refresh.done()

    def _may_look_up(self, now: float) -> bool:
        if len(self._look_ups) == LOOK_UPS and now - self._look_ups[0] < LOOK_UPS_SECONDS:
            return False
        self._look_ups.append(now)
        return True

    def _begin(self, now: float) -> asyncio.Task[None]:
        rested = now - self._failed_at >= FAILURE_SECONDS
        if self._refresh is None or (self._refresh.done() and rested):
            self._refresh = asyncio.create_task(self._read())
        return self._refresh

    async def _read(self) -> None:
        try:
            metadata = await self._document(self._openid_url)
            keys = read_keys(await self._document(URL(str(metadata.get("jwks_uri")))))
        except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError) as error:
            self._failed_at = self._clock()
            logger.warning("signing_keys.unreachable", extra={"error": type(error).__name__})
        else:
            self._keys, self._read_at = keys, self._clock()
            logger.info("signing_keys.read", extra={"keys": len(keys)})

    async def _document(self, url: URL) -> Mapping[str, Any]:
        if not is_secure(url):
            raise ValueError("signing keys come over https only")
        async with self._session.get(url, raise_for_status=True, allow_redirects=False) as answer:
            raw = bytearray()
            async for part in answer.content.iter_any():
                raw += part
                if len(raw) > LARGEST_DOCUMENT:
                    raise ValueError("the document is too large")
        document = json.loads(raw)
        if answer.status != 200 or not isinstance(document, dict):
            raise ValueError("no OpenID document")
        return document


def read_keys(jwks: Mapping[str, Any]) -> dict[str, SigningKey]:
    """Read a JSON Web Key Set; keys that are not RSA signing keys with a name are left out.

    Raises:
        ValueError: No key is left, which is an accident at the other end and no rotation.
    """
    listed = jwks.get("keys")
    keys: dict[str, SigningKey] = {}
    for jwk in listed if isinstance(listed, list) else []:
        with suppress(jwt.PyJWTError, LookupError, TypeError, ValueError, AttributeError):
            if jwk["kty"] == "RSA" and jwk.get("use", "sig") == "sig":
                keys[str(jwk["kid"])] = _read_key(jwk)
    if not keys:
        raise ValueError("no keys in the key set")
    return keys


def _read_key(jwk: Mapping[str, Any]) -> SigningKey:
    endorsements = jwk.get("endorsements")
    named = endorsements if isinstance(endorsements, list) else []
    return SigningKey(
        key=jwt.PyJWK.from_dict(dict(jwk), algorithm="RS256"),
        endorsements=frozenset(name for name in named if isinstance(name, str)),
    )
