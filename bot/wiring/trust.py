"""Whom outgoing calls trust besides the public certificate authorities."""

from bot.settings import Settings


def ca_bundle(settings: Settings) -> str | None:
    """Name the file of extra certificate authorities."""
    return str(settings.ca_bundle) if settings.ca_bundle else None
