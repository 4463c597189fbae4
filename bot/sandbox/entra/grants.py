"""The token endpoint's four grants: from a form's fields to the answer's. No I/O."""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from bot.message import Person
from bot.sandbox.entra.ledger import Ledger
from bot.sandbox.entra.mint import Mint
from bot.sandbox.entra.refusals import (
    BAD_ASSERTION,
    BAD_SCOPE,
    MISSING_FIELD,
    NO_SECRET,
    OTHER_REDIRECT,
    UNKNOWN_CLIENT,
    UNKNOWN_GRANT,
    WRONG_SECRET,
    WRONG_VERIFIER,
    EntraRefusedError,
)
from bot.sandbox.entra.scopes import CONNECTOR_SCOPES, read_claims, read_scopes
from bot.sandbox.keys import TokenRefusedError, base64_json
from bot.sandbox.people import People

ON_BEHALF_OF = "urn:ietf:params:oauth:grant-type:jwt-bearer"

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """The app as Entra knows it."""

    app_id: str
    secret: str

    @property
    def audiences(self) -> frozenset[str]:
        """Give what a token for the app's own API may name, but for addresses with a domain."""
        return frozenset({self.app_id, f"api://{self.app_id}", f"api://botid-{self.app_id}"})


class Grants:
    """Answers token requests of one app."""

    def __init__(
        self, *, registration: Registration, mint: Mint, ledger: Ledger, people: People
    ) -> None:
        self._registration = registration
        self._mint = mint
        self._ledger = ledger
        self._people = people

    def answer(self, tenant_id: str, form: Form) -> dict[str, Any]:
        """Give the body of a 200.

        Raises:
            EntraRefusedError: with the body of any other.
        """
        grants = {
            "authorization_code": self._redeem_code,
            "refresh_token": self._refresh,
            "client_credentials": self._bots_own,
            ON_BEHALF_OF: self._on_behalf_of,
        }
        grant = grants.get(form.get("grant_type", ""))
        if grant is None:
            raise EntraRefusedError(UNKNOWN_GRANT)
        self._check_client(form)
        return grant(tenant_id, form)

    def _check_client(self, form: Form) -> None:
        if form.get("client_id") != self._registration.app_id:
            raise EntraRefusedError(UNKNOWN_CLIENT)
        if "client_secret" not in form:
            raise EntraRefusedError(NO_SECRET)
        if not hmac.compare_digest(form["client_secret"], self._registration.secret):
            raise EntraRefusedError(WRONG_SECRET)

    def _redeem_code(self, _tenant_id: str, form: Form) -> dict[str, Any]:
        code = self._ledger.take_code(need(form, "code"))
        if need(form, "redirect_uri") != code.redirect_uri:
            raise EntraRefusedError(OTHER_REDIRECT)
        if challenge(need(form, "code_verifier")) != code.challenge:
            raise EntraRefusedError(WRONG_VERIFIER)
        return self._tokens(code.person, form, nonce=code.nonce)

    def _refresh(self, _tenant_id: str, form: Form) -> dict[str, Any]:
        person = self._ledger.read_refresh_token(need(form, "refresh_token"))
        self._ledger.check_silent(person)
        return self._tokens(person, form)

    def _on_behalf_of(self, _tenant_id: str, form: Form) -> dict[str, Any]:
        if need(form, "requested_token_use") != "on_behalf_of":
            raise EntraRefusedError(MISSING_FIELD)
        try:
            claims = self._mint.read(need(form, "assertion"), self._registration.audiences)
        except TokenRefusedError as error:
            raise EntraRefusedError(BAD_ASSERTION) from error
        if "scp" not in claims:
            # An ID token has the same audience, and is no assertion.
            raise EntraRefusedError(BAD_ASSERTION)
        person = Person(claims["tid"], claims["oid"])
        self._ledger.check_silent(person)
        return self._tokens(person, form)

    def _bots_own(self, tenant_id: str, form: Form) -> dict[str, Any]:
        if need(form, "scope") not in CONNECTOR_SCOPES:
            raise EntraRefusedError(BAD_SCOPE)
        return {**self._lifetime(), "access_token": self._mint.bot_token(tenant_id)}

    def _tokens(self, person: Person, form: Form, *, nonce: str | None = None) -> dict[str, Any]:
        asked = read_scopes(need(form, "scope"), graph_roots=self._mint.graph_roots)
        wanted = read_claims(form.get("claims"))
        who = self._people.find(person)
        body = {
            **self._lifetime(),
            "scope": " ".join([*asked.written, *sorted(asked.openid - {"offline_access"})]),
            "access_token": self._mint.access_token(who, asked, wanted),
        }
        if "offline_access" in asked.openid:
            body["refresh_token"] = self._ledger.give_refresh_token(person)
        if "openid" in asked.openid:
            body["id_token"] = self._mint.id_token(who, nonce=nonce)
        if form.get("client_info") == "1":
            body["client_info"] = client_info(person)
        return body

    def _lifetime(self) -> dict[str, Any]:
        seconds = int(self._mint.lifetime.total_seconds())
        return {"token_type": "Bearer", "expires_in": seconds, "ext_expires_in": seconds}


def need(form: Form, name: str) -> str:
    """Give a field that must be there.

    Raises:
        EntraRefusedError: it is not.
    """
    if not form.get(name):
        raise EntraRefusedError(MISSING_FIELD)
    return form[name]


def challenge(verifier: str) -> str:
    """Give PKCE's S256 challenge for a verifier (RFC 7636)."""
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def client_info(person: Person) -> str:
    """Write whose account it is, as MSAL reads it."""
    return base64_json({"uid": person.user_id, "utid": person.tenant_id})
