"""What is said of the app's registration in Entra, its credential and its tenants. Pure."""

from collections.abc import Iterator

from bot.doctor.finding import Finding, Weight
from bot.settings import Settings
from bot.settings.checks import is_guid


def judge_registration(settings: Settings) -> Iterator[Finding]:
    """Judge who Convene says it is."""
    for check in (_app, _secret, _credential, _tenants):
        yield from check(settings)


def _app(settings: Settings) -> Iterator[Finding]:
    if not is_guid(settings.app_id):
        yield Finding(
            subject="MicrosoftAppId",
            what="is not a GUID",
            why="Teams signs each message for the application id, and nothing else is taken.",
            mend="Copy the Application (client) ID from the app registration's Overview.",
        )
    elif settings.app_id.lower() == settings.app_tenant_id.lower():
        yield Finding(
            subject="MicrosoftAppId",
            what="is the same as MicrosoftAppTenantId",
            why="An app and its tenant never share an id: one was copied twice.",
            mend="Copy both anew from the app registration's Overview.",
        )


def _secret(settings: Settings) -> Iterator[Finding]:
    secret = settings.app_password.get_secret_value()
    if is_guid(secret):
        yield Finding(
            subject="MicrosoftAppPassword",
            what="is a GUID: the secret's id, and not its value",
            why="Entra answers AADSTS7000215, and nobody gets a token.",
            mend="Make a new client secret and copy its Value, which is shown once.",
        )
    elif secret != secret.strip().strip("'\""):
        yield Finding(
            subject="MicrosoftAppPassword",
            what="begins or ends with a blank or a quotation mark",
            why="It is sent as it stands, and Entra answers AADSTS7000215.",
            mend="Set it without quotation marks and blanks around it.",
        )


def _credential(settings: Settings) -> Iterator[Finding]:
    secret = settings.app_password.get_secret_value()
    given = [bool(secret), bool(settings.client_certificate), bool(settings.managed_identity)]
    if sum(given) > 1:
        yield Finding(
            subject="MicrosoftAppPassword",
            what="is one of several credentials",
            why="One alone is used: certificate, then managed identity, then secret.",
            mend="Keep the one that is meant and unset the others.",
            weight=Weight.UNWISE,
        )
    if settings.app_type == "UserAssignedMSI":
        yield Finding(
            subject="MicrosoftAppType",
            what="is UserAssignedMSI",
            why="A managed identity has no redirect address: nobody can sign in to it.",
            mend="Register an app (SingleTenant) and have the identity vouch for it by "
            "CONVENE_MANAGED_IDENTITY, as infra/ does.",
        )


def _tenants(settings: Settings) -> Iterator[Finding]:
    own = settings.app_tenant_id.lower()
    if settings.app_type == "SingleTenant" and settings.tenants - {own}:
        yield Finding(
            subject="CONVENE_ALLOWED_TENANTS",
            what="names others than the app's own tenant",
            why="A SingleTenant app signs in people of its own tenant only; the others fail.",
            mend="Leave it empty, or register the app as MultiTenant.",
        )
    elif "*" in settings.tenants:
        yield Finding(
            subject="CONVENE_ALLOWED_TENANTS",
            what="is *: any tenant in the world",
            why="Whoever installs the app is served, at your cost.",
            mend="Name the tenants that are meant.",
            weight=Weight.UNWISE,
        )
