"""What Entra remembers: codes and refresh tokens it gave, consents, and who must come in person.

No I/O; the clock is the sandbox's.
"""

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.message import Person
from bot.sandbox.clock import Clock
from bot.sandbox.entra.refusals import (
    BAD_GRANT,
    CODE_EXPIRED,
    CODE_SPENT,
    CONSENT_REQUIRED,
    REVOKED,
    EntraRefusedError,
    Refusal,
)

# "typically they expire after about 10 minutes"
# https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
CODE_LIFETIME = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What an authorization code stands for."""

    person: Person
    redirect_uri: str
    challenge: str
    nonce: str | None
    expires: datetime


class Ledger:
    """The memory of one Entra stand-in."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._codes: dict[str, Code] = {}
        self._spent: dict[str, Person] = {}
        self._refresh_tokens: dict[str, tuple[Person, int]] = {}
        self._sessions: Counter[Person] = Counter()
        self._refusals: dict[Person, Refusal] = {}
        self.consents: set[Person] = set()

    def give_code(
        self, person: Person, *, redirect_uri: str, challenge: str, nonce: str | None
    ) -> str:
        """Make a code, good once, for somebody who came in person, and so has consented."""
        self.consents.add(person)
        self._refusals.pop(person, None)
        code = f"1.{secrets.token_urlsafe(48)}"
        self._codes[code] = Code(
            person=person,
            redirect_uri=redirect_uri,
            challenge=challenge,
            nonce=nonce,
            expires=self._clock() + CODE_LIFETIME,
        )
        return code

    def take_code(self, code: str) -> Code:
        """Spend a code, whether or not the rest of the request holds.

        Raises:
            EntraRefusedError: unknown, spent or expired.
        """
        if code in self._spent:
            raise EntraRefusedError(CODE_SPENT)
        known = self._codes.pop(code, None)
        if known is None:
            raise EntraRefusedError(BAD_GRANT)
        self._spent[code] = known.person
        if self._clock() >= known.expires:
            raise EntraRefusedError(CODE_EXPIRED)
        return known

    def give_refresh_token(self, person: Person) -> str:
        """Make a refresh token. Those given before stay good, as Entra's do.

        https://learn.microsoft.com/entra/identity-platform/refresh-tokens
        """
        token = f"1.{secrets.token_urlsafe(64)}"
        self._refresh_tokens[token] = (person, self._sessions[person])
        return token

    def read_refresh_token(self, token: str) -> Person:
        """Give whose token it is.

        Raises:
            EntraRefusedError: unknown or revoked.
        """
        person, session = self._refresh_tokens.get(token, (None, 0))
        if person is None:
            raise EntraRefusedError(BAD_GRANT)
        if session != self._sessions[person]:
            raise EntraRefusedError(REVOKED)
        return person

    def owner(self, secret: str) -> Person | None:
        """Give whose code or refresh token it is or was, if anybody's; changes nothing."""
        if secret in self._codes:
            return self._codes[secret].person
        return self._spent.get(secret) or self._refresh_tokens.get(secret, (None, 0))[0]

    def session(self, person: Person) -> int:
        """Give the number of this person's session: it grows when they are revoked."""
        return self._sessions[person]

    def revoke(self, person: Person) -> None:
        """End every session: no refresh token and no access token given so far is good."""
        self._sessions[person] += 1

    def refuse(self, person: Person, refusal: Refusal) -> None:
        """Refuse tokens without a sign-in, until there is one."""
        self._refusals[person] = refusal

    def check_silent(self, person: Person) -> None:
        """Check that this person may get a token without coming in person.

        Raises:
            EntraRefusedError: as was demanded, or consent required.
        """
        if person in self._refusals:
            raise EntraRefusedError(self._refusals[person])
        if person not in self.consents:
            raise EntraRefusedError(CONSENT_REQUIRED)
