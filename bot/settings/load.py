"""Read the settings and judge them together, before anything is started."""

import difflib
import os
from collections.abc import Iterable, Iterator, Mapping

from dotenv import dotenv_values
from pydantic import ValidationError

from bot.errors import SettingsError
from bot.settings.checks import LOOPBACK, is_guid, split_list
from bot.settings.model import Settings

_OURS = "CONVENE_"
_ENV_FILE = ".env"
_TENANT_ID = "a tenant's id as Entra shows it, such as aaaabbbb-0000-cccc-1111-dddd2222eeee"


def load_settings(given: Mapping[str, object] | None = None) -> Settings:
    """Read the environment and the working directory's ``.env``; *given* wins over both.

    An empty value stands for the default.

    Raises:
        SettingsError: One line a fault, each naming the setting and the mend.
    """
    try:
        settings = Settings(**_without_empties(given or {}))  # type: ignore[arg-type]  # by alias
        names = {*os.environ, *dotenv_values(_ENV_FILE)}
    except UnicodeError as error:
        raise SettingsError(f"{_ENV_FILE}: must be a text in UTF-8") from error
    except ValidationError as error:
        lines = [f"{fault['loc'][0]}: {_sentence(fault['msg'])}" for fault in error.errors()]
        raise SettingsError("\n".join(lines)) from None
    faults = [*_unknown_names(names), *_faults(settings)]
    if faults:
        raise SettingsError("\n".join(faults))
    return settings


def _sentence(message: str) -> str:
    return message.removeprefix("Value error, ")


def _without_empties(given: Mapping[str, object]) -> dict[str, object]:
    # The default itself, so that it wins over the environment.
    defaults = {field.alias: field.default for field in Settings.model_fields.values()}
    return {name: defaults.get(name) if value == "" else value for name, value in given.items()}


def _unknown_names(present: Iterable[str]) -> Iterator[str]:
    """Name what would otherwise be passed over in silence: a misspelt setting."""
    names = (str(field.alias) for field in Settings.model_fields.values())
    known = {name.removeprefix(_OURS) for name in names if name.startswith(_OURS)}
    for name in sorted(present):
        rest = name.upper().removeprefix(_OURS)
        if name.upper().startswith(_OURS) and rest not in known:
            near = difflib.get_close_matches(rest, known, n=1)
            hint = f"; did you mean {_OURS}{near[0]}?" if near else ""
            yield f"{name}: no such setting{hint}"


def _faults(settings: Settings) -> Iterator[str]:
    if settings.metrics_port and settings.metrics_port == settings.port:
        yield "CONVENE_METRICS_PORT: must differ from CONVENE_PORT, which everybody reaches"
    if settings.sandboxed:
        if settings.host and settings.host not in LOOPBACK:
            yield (
                f"CONVENE_HOST: without MicrosoftAppId the sandbox is on, and it listens on "
                f"loopback only; set the Microsoft credentials or drop {settings.host}"
            )
        return
    yield from _credential_faults(settings)
    if not settings.public_url:
        yield "CONVENE_PUBLIC_URL: missing; set the https address that reaches this bot"
    if not settings.keys:
        yield "CONVENE_SECRET_KEYS: missing; `app.py doctor --new-key` makes one"
    yield from _tenant_faults(settings)


def _tenant_faults(settings: Settings) -> Iterator[str]:
    if not any(settings.tenants):
        yield "CONVENE_ALLOWED_TENANTS: missing; name the tenants to serve, or MicrosoftAppTenantId"
    if settings.app_tenant_id and not is_guid(settings.app_tenant_id):
        yield f"MicrosoftAppTenantId: must be {_TENANT_ID}"
    if not all(one == "*" or is_guid(one) for one in split_list(settings.allowed_tenants)):
        yield f"CONVENE_ALLOWED_TENANTS: each must be {_TENANT_ID}, or * for any"


def _credential_faults(settings: Settings) -> Iterator[str]:
    secrets = [
        settings.app_password.get_secret_value(),
        settings.client_certificate,
        settings.managed_identity,
    ]
    if not settings.app_id:
        yield "MicrosoftAppId: missing, while a password or certificate is set; set all or none"
    if settings.app_type != "UserAssignedMSI" and not any(secrets):
        yield (
            "MicrosoftAppPassword: missing; set it, CONVENE_CLIENT_CERTIFICATE, or "
            "CONVENE_MANAGED_IDENTITY"
        )
    if settings.app_type != "MultiTenant" and not settings.app_tenant_id:
        yield f"MicrosoftAppTenantId: missing; a {settings.app_type} app needs its tenant's id"
    if settings.managed_identity and not is_guid(settings.managed_identity):
        yield "CONVENE_MANAGED_IDENTITY: must be its client id, a GUID, and not its name"
    certificate = settings.client_certificate
    if certificate and not certificate.is_file():
        yield f"CONVENE_CLIENT_CERTIFICATE: there is no file {certificate}"
    if settings.ca_bundle and not settings.ca_bundle.is_file():
        yield f"CONVENE_CA_BUNDLE: there is no file {settings.ca_bundle}"
