"""Is this Teams' own token for that person? Judged before a word of it goes anywhere.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-code
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import jwt

from bot.errors import SignInRefusedError
from bot.identity.registration import EntraApp
from bot.identity.tenant_keys import TenantKeys
from bot.message import Person

# Ours to choose: how far our clock may be from Entra's.
CLOCK_SKEW = timedelta(minutes=1)

# Ours is the clock that counts, and of the audience more than one form is good.
SIGNATURE_ALONE: Any = {
    "verify_aud": False,
    "verify_iss": False,
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_sub": False,
    "verify_jti": False,
}


class Assertions:
    """Judges the tokens that Teams hands over for single sign-on."""

    def __init__(self, app: EntraApp, keys: TenantKeys, *, now: Callable[[], datetime]) -> None:
        self._app, self._keys, self._now = app, keys, now

    def check(self, person: Person, assertion: str) -> None:
        """Check that Entra made *assertion* for *person*, for this app, and for now.

        Raises:
            SignInRefusedError: *assertion*: it proves nothing; *wrong_user*: it is somebody's.
            requests.RequestException: The tenant's keys are not to be had.
        """
        claims = self._read(self._app.authority(person.tenant_id), assertion)
        tenant_id = str(claims.get("tid"))
        wrong = (
            claims.get("iss") != f"{self._app.authority(tenant_id)}/v2.0"
            or not is_ours(claims.get("aud"), self._app.client_id)
            or not is_now(claims, self._now())
            # An ID token has the same audience, and asks for nothing.
            or not claims.get("scp")
        )
        if wrong:
            raise _refused()
        if Person(tenant_id, str(claims.get("oid"))) != person:
            raise SignInRefusedError("Teams' token is for somebody else", code="wrong_user")

    def _read(self, authority: str, assertion: str) -> Mapping[str, Any]:
        try:
            header = jwt.get_unverified_header(assertion)
        except (jwt.PyJWTError, ValueError, RecursionError) as error:
            raise _refused() from error
        # Said here as well as to decode: no other token is worth a look at the keys.
        if header.get("alg") != "RS256":
            raise _refused()
        key = self._keys.get(authority, str(header.get("kid")))
        if key is None:
            raise _refused()
        try:
            return jwt.decode(assertion, key, algorithms=["RS256"], options=SIGNATURE_ALONE)
        except (jwt.PyJWTError, ValueError, RecursionError) as error:
            raise _refused() from error


def is_ours(audience: Any, client_id: str) -> bool:
    """Whether a token for *audience* is for this bot: its app, or the app's own API.

    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-register-aad
    """
    if not isinstance(audience, str):
        return False
    app = re.escape(client_id)
    return re.fullmatch(rf"{app}|api://([^/\s]+/)?botid-{app}", audience, re.IGNORECASE) is not None


def is_now(claims: Mapping[str, Any], now: datetime) -> bool:
    """Whether a token holds at this moment; one that names no end never does."""
    ends, begins = claims.get("exp"), claims.get("nbf", 0)
    if not (isinstance(ends, int | float) and isinstance(begins, int | float)):
        return False
    moment, skew = now.timestamp(), CLOCK_SKEW.total_seconds()
    return begins - skew <= moment < ends + skew


def _refused() -> SignInRefusedError:
    return SignInRefusedError("no token of this person's for this app", code="assertion")
