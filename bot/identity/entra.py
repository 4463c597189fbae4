"""The talk with Microsoft Entra through MSAL: one MSAL object a request, nothing shared by people.

Everything here blocks and is called in a worker thread, constructors included: MSAL's do network
I/O. It keeps nothing; what it returns is to be kept.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast
from urllib.parse import urlencode

import requests
from msal.token_cache import SerializableTokenCache

from bot.errors import SignInRefusedError, SignInRequiredError
from bot.identity.answers import read_bots_refusal, read_owner, read_refusal
from bot.identity.assertions import Assertions
from bot.identity.clients import Clients
from bot.identity.connector_token import BotToken
from bot.identity.registration import EntraApp
from bot.identity.tenant_keys import TenantKeys
from bot.identity.wire import translated
from bot.message import Person

# MSAL ships no types for it.
TokenCache = cast("Any", SerializableTokenCache)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A person's token. *cache* is MSAL's text to be kept, None where nothing changed.

    *owner* is whose it is, as Entra says; None where it was compared before it was kept.
    """

    token: str = field(repr=False)
    cache: str | None = field(repr=False)
    owner: Person | None = None


class Entra:
    """Asks Entra for tokens, and gives them out only to the person they name."""

    def __init__(
        self,
        app: EntraApp,
        *,
        session: requests.Session,
        now: Callable[[], datetime],
        client_capabilities: Sequence[str],
    ) -> None:
        self._app = app
        self._now = now
        self._clients = Clients(
            app, session=session, now=now, client_capabilities=client_capabilities
        )
        self._assertions = Assertions(app, TenantKeys(session, now=now), now=now)

    def begin(
        self,
        person: Person,
        *,
        state: str,
        claims: str | None,
        choose_account: bool,
        named: bool = True,
    ) -> dict[str, Any]:
        """Prepare a sign-in with PKCE and a nonce, at the person's own tenant; sends no token.

        Who is not *named* is known to Teams, and not to Entra.
        """
        with translated():
            client = self._clients.open(self._app.authority(person.tenant_id), TokenCache(), person)
            flow: dict[str, Any] = client.initiate_auth_code_flow(
                [self._app.graph_scope],
                redirect_uri=self._app.redirect_url,
                state=state,
                prompt="select_account" if choose_account else None,
                claims_challenge=claims,
                response_mode="form_post",
            )
        if not named:
            return flow
        # Entra's hint for routing by the person's ids; it holds no address to leak or to change.
        # https://learn.microsoft.com/entra/msal/dotnet/advanced/backup-authentication-system
        hint = urlencode({"X-AnchorMailbox": f"Oid:{person.user_id}@{person.tenant_id}"})
        return flow | {"auth_uri": f"{flow['auth_uri']}&{hint}"}

    def redeem(
        self,
        person: Person,
        flow: Mapping[str, Any],
        answer: Mapping[str, str],
        *,
        named: bool = True,
    ) -> Grant:
        """Turn the browser's answer into tokens, in a new cache.

        Whoever is not *named* may turn out to be anybody of their tenant.

        Raises:
            SignInRefusedError: *wrong_user*, or the nonce is not this flow's; keep nothing.
            SignInRequiredError: Entra wants more, perhaps with claims.
        """
        cache = TokenCache()
        with translated():
            client = self._clients.open(
                self._app.authority(person.tenant_id), cache, person, urgent=True
            )
            try:
                result = client.acquire_token_by_auth_code_flow(dict(flow), dict(answer))
            except RuntimeError as error:
                # By now MSAL has cached the tokens; this cache is never kept.
                raise SignInRefusedError("not this sign-in's nonce", code="nonce") from error
        return self._granted(person, result, cache, claims=None, named=named)

    def check(self, person: Person, assertion: str) -> None:
        """Check that Teams' own token is *person*'s, for this app; see ``Assertions.check``."""
        with translated():
            self._assertions.check(person, assertion)

    def exchange(self, person: Person, assertion: str) -> Grant:
        """Turn Teams' own token into tokens for Graph, on the person's behalf, in a new cache.

        Raises:
            SignInRefusedError: *assertion* is not Entra's for this person and this app.
            SignInRequiredError: Entra wants the person themselves: consent, or a step-up.
        """
        self.check(person, assertion)
        cache = TokenCache()
        with translated():
            client = self._clients.open(self._app.authority(person.tenant_id), cache, person)
            result = client.acquire_token_on_behalf_of(assertion, [self._app.graph_scope])
        return self._granted(person, result, cache, claims=None)

    def renew(self, person: Person, kept: str, *, claims: str | None, fresh: bool) -> Grant:
        """Return the kept token, or, always if *fresh*, a new one for the kept refresh token.

        Raises:
            SignInRequiredError: Nothing kept is good enough.
        """
        cache = TokenCache()
        # A text that is none leaves the cache empty: the person signs in again.
        with suppress(ValueError):
            cache.deserialize(kept)
        with translated():
            client = self._clients.open(self._app.authority(person.tenant_id), cache, person)
            account = _account_of(person, client.get_accounts())
            result = client.acquire_token_silent_with_error(
                [self._app.graph_scope], account, claims_challenge=claims, force_refresh=fresh
            )
        if not result:
            raise SignInRequiredError(claims=claims)
        return self._granted(person, result, cache, claims=claims)

    def bot_token(self) -> BotToken:
        """Get the bot's own token by client credentials, or as the managed identity it is."""
        with translated():
            if self._clients.managed is not None and self._app.is_managed_identity:
                result = self._clients.managed.bot_token()
            else:
                client = self._clients.open(self._app.bot_authority, TokenCache(), None)
                result = client.acquire_token_for_client([self._app.bot_scope])
            if "access_token" not in result:
                raise read_bots_refusal(result)
            lasts = timedelta(seconds=int(result["expires_in"]))
            return BotToken(text=result["access_token"], expires_at=self._now() + lasts)

    def _granted(
        self,
        person: Person,
        result: Mapping[str, Any],
        cache: Any,
        *,
        claims: str | None,
        named: bool = True,
    ) -> Grant:
        if "access_token" not in result:
            raise read_refusal(result, claims=claims)
        # What comes from the cache was compared before it was kept.
        if result.get("token_source") == "cache":
            return Grant(token=result["access_token"], cache=None)
        owner = read_owner(result)
        if owner is None or (owner != person if named else owner.tenant_id != person.tenant_id):
            correlation_id = str(result.get("correlation_id") or "")
            raise SignInRefusedError(
                "a token for somebody else", code="wrong_user", correlation_id=correlation_id
            )
        return Grant(token=result["access_token"], cache=cache.serialize(), owner=owner)


def _account_of(person: Person, accounts: Sequence[Mapping[str, str]]) -> Mapping[str, str] | None:
    home = f"{person.user_id}.{person.tenant_id}"
    for account in accounts:
        if account["home_account_id"] == home:
            return account
    # A guest's home is another tenant; here they are known by the id this tenant gave them.
    for account in accounts:
        if (account["local_account_id"], account["realm"]) == (person.user_id, person.tenant_id):
            return account
    return None
