"""What a single value must look like, and the sentence where it does not."""

import base64
import binascii
import re
from typing import Annotated
from urllib.parse import parse_qs, urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, SecretStr

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

PLACES = frozenset({"personal", "groups", "channels"})

_SQLITE = "sqlite+aiosqlite:///"
_POSTGRESQL = "postgresql+asyncpg://"
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
# As teams/service_urls.py compares them.
_HOST = re.compile(r"((\*\.)?[\w-]+(\.[\w-]+)*|\[[0-9a-f:.]+\])(:(\d{1,5}|\*))?", re.IGNORECASE)


def is_guid(value: str) -> bool:
    """Whether *value* is written as Entra writes the ids of tenants."""
    return _GUID.fullmatch(value) is not None


def split_list(value: str) -> tuple[str, ...]:
    """Split what is written with commas between."""
    return tuple(part for part in (p.strip() for p in value.split(",")) if part)


def split_named(value: str) -> dict[str, str]:
    """Split names with an id behind each: ``Webinar=…, Town hall=…``."""
    pairs = (part.partition("=") for part in split_list(value))
    return {name.strip(): identifier.strip() for name, _, identifier in pairs}


def _named_ids(value: str) -> str:
    if not all(name and is_guid(identifier) for name, identifier in split_named(value).items()):
        raise ValueError(
            "must be names with an id (a GUID) behind each, such as Webinar=<id>, Town hall=<id>"
        )
    if len({name.casefold() for name in split_named(value)}) < len(split_list(value)):
        raise ValueError("names one thing twice; keep each name once")
    return value


def _address(value: str) -> str:
    parts = urlsplit(value)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if value and not (safe and parts.hostname):
        raise ValueError("must be an https address such as https://convene.contoso.com")
    return value.rstrip("/")


def _root(value: str) -> str:
    if "?" in value or "#" in value:
        raise ValueError("must be an address without ? and #, since paths are put behind it")
    return value


def _graph_root(value: str) -> str:
    if value.endswith(("/v1.0", "/beta")):
        raise ValueError("must be Graph's root without a version; leave /v1.0 or /beta out")
    return value


def _hosts(value: str) -> str:
    for host in split_list(value):
        if not _HOST.fullmatch(host):
            raise ValueError(
                "must be hosts alone, such as smba.trafficmanager.net or *.contoso.com:8443, "
                "without https:// and without a path"
            )
    return value


def _people(value: str) -> str:
    if not all(map(is_guid, split_list(value))):
        raise ValueError(
            "each must be a person's Object ID as Entra shows it, a GUID; a group's does not work "
            "here: assign the group to the app in Entra instead"
        )
    return value


def _places(value: str) -> str:
    places = split_list(value)
    if not places or set(places) - PLACES:
        raise ValueError("must be of personal, groups and channels, with commas between")
    return value


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("must be an IANA time zone such as Europe/Berlin")
    return value


def _is_key(text: str) -> bool:
    try:
        return len(base64.urlsafe_b64decode(text.strip())) == 32
    except binascii.Error:
        return False


def _key_ring(value: SecretStr) -> SecretStr:
    keys = value.get_secret_value()
    if keys and not all(map(_is_key, keys.split(","))):
        raise ValueError(
            "must be keys of 32 bytes in URL-safe base64, newest first, with commas between; "
            "`app.py doctor --new-key` makes one"
        )
    return value


def _database(value: SecretStr) -> SecretStr:
    address = value.get_secret_value()
    if address.startswith(_SQLITE):
        _check_file(address.removeprefix(_SQLITE))
    elif address.startswith(_POSTGRESQL):
        # A password may hold a question mark.
        _check_options(address.rpartition("@")[2].partition("?")[2])
    elif address:
        raise ValueError(f"must begin with {_SQLITE} or {_POSTGRESQL}")
    return value


def _check_file(place: str) -> None:
    path, _, options = place.partition("?")
    if not path or ":memory:" in path or "memory" in parse_qs(options).get("mode", ()):
        raise ValueError(
            "must name a file: each of several connections would have a database in memory "
            "of its own"
        )


def _check_options(options: str) -> None:
    if "sslmode" in parse_qs(options, keep_blank_values=True):
        raise ValueError("asyncpg knows no sslmode: end the address with ?ssl=require instead")


People = Annotated[str, AfterValidator(_people)]
Places = Annotated[str, AfterValidator(_places)]
# https; http is good enough for this machine itself.
Address = Annotated[str, AfterValidator(_address)]
Root = Annotated[Address, AfterValidator(_root)]
GraphRoot = Annotated[Root, AfterValidator(_graph_root)]
Hosts = Annotated[str, AfterValidator(_hosts)]
NamedIds = Annotated[str, AfterValidator(_named_ids)]
Zone = Annotated[str, AfterValidator(_zone)]
Database = Annotated[SecretStr, AfterValidator(_database)]
KeyRing = Annotated[SecretStr, AfterValidator(_key_ring)]
