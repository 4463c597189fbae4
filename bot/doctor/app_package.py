"""The Teams app's manifest beside the settings. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.doctor.finding import Finding
from bot.settings import Settings


def read_package_faults(manifest: Mapping[str, Any], settings: Settings) -> list[Finding]:
    """Compare a ``manifest.json`` with the settings that the bot runs with."""
    return [*_bots(manifest, settings), *_single_sign_on(manifest, settings)]


def _bots(manifest: Mapping[str, Any], settings: Settings) -> Iterator[Finding]:
    bots = {str(bot.get("botId")).lower() for bot in manifest.get("bots", [])}
    if bots != {settings.app_id.lower()}:
        yield Finding(
            subject="manifest bots[].botId",
            what="is not MicrosoftAppId",
            why="Teams would send messages to another bot, and this one would hear nothing.",
            mend="Build the app package with the settings of this bot.",
        )
    host = urlsplit(settings.public_url).hostname
    if host not in manifest.get("validDomains", []):
        yield Finding(
            subject="manifest validDomains",
            what=f"lacks {host}",
            why="Teams does not open the sign-in window at an address that it does not know.",
            mend="Add the host of CONVENE_PUBLIC_URL, without https://.",
        )


def _single_sign_on(manifest: Mapping[str, Any], settings: Settings) -> Iterator[Finding]:
    info = manifest.get("webApplicationInfo", {})
    app_id, host = settings.app_id.lower(), urlsplit(settings.public_url).hostname
    if str(info.get("id")).lower() != app_id:
        yield Finding(
            subject="manifest webApplicationInfo.id",
            what="is not MicrosoftAppId",
            why="Teams cannot sign people in by itself.",
            mend="Set the application id.",
        )
    known = {f"api://botid-{app_id}", f"api://{host}/botid-{app_id}"}
    if str(info.get("resource")).lower() not in known:
        yield Finding(
            subject="manifest webApplicationInfo.resource",
            what="is not an identifier of the app",
            why="Teams would get a token for something else, and Convene refuses it.",
            mend=f"Set api://botid-{app_id}, as under Expose an API.",
        )
