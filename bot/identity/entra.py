"""The talk with Microsoft Entra through MSAL: one MSAL object a request, nothing shared by people.

Everything here blocks and is called in a worker thread, constructors included: MSAL's do network
I/O. It keeps nothing; what it returns is to be kept.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast
from urllib.parse import urlencode

import requests
from msal.application import ConfidentialClientApplication
from msal.token_cache import SerializableTokenCache

from bot.errors import (
    IdentityMisconfiguredError,
    SignInRefusedError,
    SignInRequiredError,
)
from bot.identity.answers import read_bots_refusal, read_owner, read_refusal
from bot.identity.connector_token import BotToken
from bot.identity.managed_identity import ManagedTokens
from bot.identity.metadata import Metadata
from bot.identity.registration import EntraApp, ManagedIdentity
from bot.identity.wire import Pauses, Wire, translated
from bot.message import Person

logger = logging.getLogger(__name__)

# MSAL ships no types for its chief class.
ConfidentialClient = cast("Any", ConfidentialClientApplication)
TokenCache = cast("Any", SerializableTokenCache)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A person's token. *cache* is MSAL's text to be kept, None where nothing changed."""

    token: str = field(repr=False)
    cache: str | None = field(repr=False)


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
        # In its debug lines stand codes, verifiers and names.
        logging.getLogger("msal").setLevel(logging.WARNING)
        self._app = app
        self._now = now
        self._session = session
        self._metadata, self._pauses = Metadata(now), Pauses(now)
        self._capabilities = list(client_capabilities)
        self._managed: ManagedTokens | None = None
        self._credential: Any = app.credential
        if isinstance(app.credential, ManagedIdentity):
            self._managed = ManagedTokens(app, app.credential, session)
            self._credential = {"client_assertion": self._managed.assertion}
        elif not isinstance(app.credential, str):
            # MSAL would take any other mapping for a secret.
            self._credential = dict(app.credential)

    def begin(
        self, person: Person, *, state: str, claims: str | None, choose_account: bool
    ) -> dict[str, Any]:
        """Prepare a sign-in with PKCE and a nonce, at the person's own tenant; sends no token."""
        with translated():
            client = self._open(self._app.authority(person.tenant_id), TokenCache(), person)
            flow: dict[str, Any] = client.initiate_auth_code_flow(
                [self._app.graph_scope],
                redirect_uri=self._app.redirect_url,
                state=state,
                prompt="select_account" if choose_account else None,
                claims_challenge=claims,
                response_mode="form_post",
            )
        # Entra's hint for routing by the person's ids; it holds no address to leak or to change.
        # https://learn.microsoft.com/entra/msal/dotnet/advanced/backup-authentication-system
        hint = urlencode({"X-AnchorMailbox": f"Oid:{person.user_id}@{person.tenant_id}"})
        return flow | {"auth_uri": f"{flow['auth_uri']}&{hint}"}

    def redeem(self, person: Person, flow: Mapping[str, Any], answer: Mapping[str, str]) -> Grant:
        """Turn the browser's answer into tokens, in a new cache.

        Raises:
            SignInRefusedError: *wrong_user*, or the nonce is not this flow's; keep nothing.
            SignInRequiredError: Entra wants more, perhaps with claims.
        """
        cache = TokenCache()
        with translated():
            client = self._open(self._app.authority(person.tenant_id), cache, person, urgent=True)
            try:
                result = client.acquire_token_by_auth_code_flow(dict(flow), dict(answer))
            except RuntimeError as error:
                # By now MSAL has cached the tokens; this cache is never kept.
                raise SignInRefusedError("not this sign-in's nonce", code="nonce") from error
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
            client = self._open(self._app.authority(person.tenant_id), cache, person)
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
            if self._managed is not None and self._app.is_managed_identity:
                result = self._managed.bot_token()
            else:
                client = self._open(self._app.bot_authority, TokenCache(), None)
                result = client.acquire_token_for_client([self._app.bot_scope])
            if "access_token" not in result:
                raise read_bots_refusal(result)
            lasts = timedelta(seconds=int(result["expires_in"]))
            return BotToken(text=result["access_token"], expires_at=self._now() + lasts)

    def _granted(
        self, person: Person, result: Mapping[str, Any], cache: Any, *, claims: str | None
    ) -> Grant:
        if "access_token" not in result:
            raise read_refusal(result, claims=claims)
        # What comes from the cache was compared before it was kept.
        if result.get("token_source") == "cache":
            return Grant(token=result["access_token"], cache=None)
        if read_owner(result) != person:
            code = str(result.get("correlation_id") or "")
            logger.warning("identity.wrong_user", extra={"correlation_id": code})
            raise SignInRefusedError("a token for somebody else", code="wrong_user")
        return Grant(token=result["access_token"], cache=cache.serialize())

    def _open(
        self, authority: str, cache: Any, person: Person | None, *, urgent: bool = False
    ) -> Any:
        try:
            return ConfidentialClient(
                self._app.client_id,
                client_credential=self._credential,
                authority=authority,
                token_cache=cache,
                http_client=Wire(
                    self._session, self._metadata, self._pauses, person=person, urgent=urgent
                ),
                client_capabilities=self._capabilities or None,
                # The operator named the host: no other is asked whether it is Microsoft's, and no
                # regional one is used, whatever MSAL_FORCE_REGION says.
                instance_discovery=False,
                azure_region=False,
            )
        except requests.RequestException:
            # Some of these are ValueErrors too, but nobody's mistake.
            raise
        except ValueError as error:
            raise IdentityMisconfiguredError(
                "tenant, credential or address of the app are wrong", code="unusable_app"
            ) from error


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
