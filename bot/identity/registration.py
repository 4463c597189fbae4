"""The app registration: who Convene is to Microsoft Entra, and where Entra answers. Pure values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

# Where a bot of the Bot Framework's own tenant gets its token.
# https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
BOT_FRAMEWORK_TENANT = "botframework.com"
US_GOVERNMENT_BOT_TENANT = "MicrosoftServices.onmicrosoft.us"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedIdentity:
    """A user-assigned managed identity that stands in for a secret: nothing to keep or renew."""

    client_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntraApp:
    """Convene's app registration.

    *credential* is a secret, or ``{"private_key": PEM, "public_certificate": PEM}``, or a managed
    identity. *login_url* and *bot_login_url* are https roots without a tenant, *redirect_url* is
    where Entra sends people back to. *ca_bundle* names a PEM file of extra authorities.
    *app_type* is Azure's: SingleTenant, MultiTenant or UserAssignedMSI.
    """

    client_id: str
    tenant_id: str
    credential: str | Mapping[str, str] | ManagedIdentity = field(repr=False)
    login_url: str
    bot_login_url: str
    redirect_url: str
    graph_scope: str
    bot_scope: str = "https://api.botframework.com/.default"
    ca_bundle: str | None = None
    app_type: str = "SingleTenant"

    def authority(self, tenant_id: str) -> str:
        """Return the address of a person's tenant, whose endpoint alone vouches for them."""
        return _authority(self.login_url, tenant_id)

    @property
    def bot_authority(self) -> str:
        """The address of the tenant that gives the bot its own token."""
        if self.app_type != "MultiTenant":
            return _authority(self.bot_login_url, self.tenant_id)
        tenant = US_GOVERNMENT_BOT_TENANT if self.is_us_government else BOT_FRAMEWORK_TENANT
        return _authority(self.bot_login_url, tenant)

    @property
    def is_us_government(self) -> bool:
        """Whether Entra is the one of the American government's clouds."""
        return (urlsplit(self.bot_login_url).hostname or "").endswith(".us")

    @property
    def is_managed_identity(self) -> bool:
        """Whether the bot is itself a managed identity, without a registration."""
        return self.app_type == "UserAssignedMSI" and isinstance(self.credential, ManagedIdentity)


def _authority(root: str, tenant_id: str) -> str:
    # A tenant's id comes with a message: nothing in it may change the path.
    return f"{root.rstrip('/')}/{quote(tenant_id, safe='')}"
