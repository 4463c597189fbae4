"""The package's languages: the same keys in each, English where nothing is translated. Pure.

https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization
"""

from typing import Any

from bot.locales import words_for
from bot.teams.package.menus import SCOPES, commands_of, describe, extension_commands
from bot.teams.package.texts import texts

SCHEMA = (
    "https://developer.microsoft.com/json-schemas/teams/v1.29/"
    "MicrosoftTeams.Localization.schema.json"
)
DEFAULT = "en"
# Beside English. Teams finds "pt" for Brazil and for Portugal; ours are words of one of them.
LANGUAGES = {
    "de": "de", "es": "es", "fr": "fr", "it": "it", "ja": "ja", "ko": "ko", "nl": "nl",
    "pt": "pt-BR", "ru": "ru", "zh": "zh-CN",
}  # fmt: skip


def language_file(tag: str) -> str:
    """Name the file of a language in the package."""
    return f"{tag}.json"


def write_language(tag: str) -> dict[str, Any]:
    """Write a localisation file."""
    words = words_for(LANGUAGES[tag])
    said: dict[str, Any] = {"$schema": SCHEMA, **texts(words)}
    for number, scope in enumerate(SCOPES):
        for place, command in enumerate(commands_of(scope)):
            key = f"bots[0].commandLists[{number}].commands[{place}].description"
            said[key] = describe(command, words)
    for place, offered in enumerate(extension_commands(words)):
        key = f"composeExtensions[0].commands[{place}]"
        said |= {f"{key}.{name}": offered[name] for name in ("title", "description")}
        for index, parameter in enumerate(offered.get("parameters", ())):
            inner = f"{key}.parameters[{index}]"
            said |= {f"{inner}.{name}": parameter[name] for name in ("title", "description")}
    return said
