"""Puts the app package together, byte for byte the same for the same settings. Pure."""

import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from bot.teams.package.icons import color_icon, outline_icon, small_color_icon
from bot.teams.package.languages import LANGUAGES, language_file, write_language
from bot.teams.package.manifest import Installation, write_manifest


def create_package(source: Mapping[str, Any], installation: Installation) -> bytes:
    """Write the .zip file: *source* is ``manifest/manifest.json``, what is the same everywhere.

    Raises:
        SettingsError: A setting will not do for Teams; it is named.
    """
    manifest = write_manifest(source, installation)
    files: dict[str, str | bytes] = {
        "manifest.json": _json(manifest),
        source["icons"]["color"]: color_icon(source["accentColor"]),
        source["icons"]["color32x32"]: small_color_icon(source["accentColor"]),
        source["icons"]["outline"]: outline_icon(),
    }
    files |= {language_file(tag): _json(write_language(tag)) for tag in LANGUAGES}
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # Without a date of its own, so that nothing differs but what is different.
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
