"""What a single value must look like, and the sentence where it does not."""

import base64
import binascii
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, SecretStr

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def _address(value: str) -> str:
    parts = urlsplit(value)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if value and not (safe and parts.hostname):
        raise ValueError("must be an https address such as https://convene.contoso.com")
    return value.rstrip("/")


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
    if address and not address.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
        raise ValueError("must begin with sqlite+aiosqlite:/// or postgresql+asyncpg://")
    return value


# https; http is good enough for this machine itself.
Address = Annotated[str, AfterValidator(_address)]
Zone = Annotated[str, AfterValidator(_zone)]
Database = Annotated[SecretStr, AfterValidator(_database)]
KeyRing = Annotated[SecretStr, AfterValidator(_key_ring)]
