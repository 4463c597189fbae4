"""The app manifest, from its source, the settings and the registry of commands. Pure.

https://learn.microsoft.com/microsoft-365/extensibility/schema
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.errors import SettingsError
from bot.locales import words_for
from bot.teams.package.languages import DEFAULT, LANGUAGES, language_file
from bot.teams.package.menus import SCOPES, command_lists, extension_commands
from bot.teams.package.texts import texts

# The schema's own limit.
PUBLISHER_LENGTH = 32
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What differs from one installation to the next. *public_url* has no closing slash.

    *privacy_url* and *terms_url* are pages of whoever runs it; empty: the public address.
    """

    app_id: str
    public_url: str
    publisher: str
    privacy_url: str = ""
    terms_url: str = ""


def write_manifest(source: Mapping[str, Any], installation: Installation) -> dict[str, Any]:
    """Write ``manifest.json``.

    Raises:
        SettingsError: A setting will not do for Teams; one line each, naming it.
    """
    if faults := list(_faults(installation)):
        raise SettingsError("\n".join(faults))
    words, app_id = words_for(DEFAULT), installation.app_id
    said = texts(words)
    return {
        **source,
        "id": app_id,
        "developer": _developer(installation),
        "name": {"short": said["name.short"], "full": said["name.full"]},
        "description": {"short": said["description.short"], "full": said["description.full"]},
        "localizationInfo": _languages(),
        "bots": [
            {
                "botId": app_id,
                "scopes": list(SCOPES.values()),
                "supportsTargetedMessages": True,
                "commandLists": command_lists(words),
            }
        ],
        "composeExtensions": [{"botId": app_id, "commands": extension_commands(words)}],
        "webApplicationInfo": {"id": app_id, "resource": f"api://botid-{app_id}"},
        "validDomains": [urlsplit(installation.public_url).netloc],
    }


def _developer(installation: Installation) -> dict[str, str]:
    return {
        "name": installation.publisher,
        "websiteUrl": installation.public_url,
        "privacyUrl": installation.privacy_url or installation.public_url,
        "termsOfUseUrl": installation.terms_url or installation.public_url,
    }


def _languages() -> dict[str, Any]:
    others = [{"languageTag": tag, "file": language_file(tag)} for tag in LANGUAGES]
    return {"defaultLanguageTag": DEFAULT, "additionalLanguages": others}


def _faults(installation: Installation) -> Iterator[str]:
    if not _GUID.fullmatch(installation.app_id):
        yield "MicrosoftAppId: must be the application id (a GUID) for an app package"
    addresses = {
        "CONVENE_PUBLIC_URL": installation.public_url,
        "CONVENE_PRIVACY_URL": installation.privacy_url or None,
        "CONVENE_TERMS_URL": installation.terms_url or None,
    }
    for name, address in addresses.items():
        if address is not None and not _is_public(address):
            yield f"{name}: must be an https address that Teams can reach, for an app package"
    if not 0 < len(installation.publisher) <= PUBLISHER_LENGTH:
        yield f"CONVENE_PUBLISHER: must have 1 to {PUBLISHER_LENGTH} characters"


def _is_public(address: str) -> bool:
    parts = urlsplit(address)
    host = parts.hostname or ""
    return parts.scheme == "https" and bool(host) and host not in _LOOPBACK
