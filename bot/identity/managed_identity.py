"""A managed identity in place of a secret: the platform vouches for the process."""

from typing import Any, cast

import requests
from msal.managed_identity import ManagedIdentityClient, UserAssignedManagedIdentity

from bot.errors import IdentityMisconfiguredError
from bot.identity.answers import read_code
from bot.identity.registration import EntraApp, ManagedIdentity
from bot.identity.wire import Line

# MSAL ships no types for these.
Client = cast("Any", ManagedIdentityClient)
UserAssigned = cast("Any", UserAssignedManagedIdentity)


class ManagedTokens:
    """Asks the platform (App Service, container, virtual machine) for the identity's tokens."""

    def __init__(self, app: EntraApp, identity: ManagedIdentity, session: requests.Session) -> None:
        self._app = app
        self._client = Client(UserAssigned(client_id=identity.client_id), http_client=Line(session))

    def assertion(self) -> str:
        """Return what the app registration accepts instead of a secret.

        https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity

        Raises:
            IdentityMisconfiguredError: The platform knows no such identity.
        """
        suffix = "USGov" if self._app.is_us_government else ""
        resource = f"api://AzureADTokenExchange{suffix}"
        result = self._client.acquire_token_for_client(resource=resource)
        if "access_token" not in result:
            raise IdentityMisconfiguredError(
                "the managed identity gives no token", code=read_code(result)
            )
        return str(result["access_token"])

    def bot_token(self) -> dict[str, Any]:
        """Return MSAL's result for a bot that is itself this identity."""
        resource = self._app.bot_scope.removesuffix("/.default")
        result: dict[str, Any] = self._client.acquire_token_for_client(resource=resource)
        return result
