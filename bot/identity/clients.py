"""MSAL's objects: one a request, over the connections and addresses that all requests share.

Opening one blocks: MSAL looks Entra's addresses up in its constructor.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, cast

import requests
from msal.application import ConfidentialClientApplication

from bot.errors import IdentityMisconfiguredError
from bot.identity.managed_identity import ManagedTokens
from bot.identity.metadata import Metadata
from bot.identity.registration import EntraApp, ManagedIdentity
from bot.identity.wire import Pauses, Wire
from bot.message import Person

# MSAL ships no types for its chief class.
ConfidentialClient = cast("Any", ConfidentialClientApplication)


class Clients:
    """Opens MSAL for one request. *managed* is the managed identity, where the app has one."""

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
        self._session = session
        self._metadata, self._pauses = Metadata(now), Pauses(now)
        self._capabilities = list(client_capabilities)
        self.managed: ManagedTokens | None = None
        self._credential: Any = app.credential
        if isinstance(app.credential, ManagedIdentity):
            self.managed = ManagedTokens(app, app.credential, session)
            self._credential = {"client_assertion": self.managed.assertion}
        elif not isinstance(app.credential, str):
            # MSAL would take any other mapping for a secret.
            self._credential = dict(app.credential)

    def open(
        self, authority: str, cache: Any, person: Person | None, *, urgent: bool = False
    ) -> Any:
        """Open MSAL at a tenant's *authority*, for *person*, or None for the bot itself.

        Raises:
            IdentityMisconfiguredError: MSAL can do nothing with this app.
        """
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
