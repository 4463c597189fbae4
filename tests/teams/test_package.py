"""The app package, held to Microsoft's own schemas."""

import json
import struct
import zipfile
import zlib
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from bot.commands.registry import COMMANDS
from bot.errors import SettingsError
from bot.teams.package import Installation, create_package
from bot.teams.package.icons import color_icon, outline_icon, small_color_icon
from bot.teams.package.languages import LANGUAGES

SCHEMAS = Path(__file__).parent / "schemas"
SOURCE = json.loads(
    (Path(__file__).parent.parent.parent / "manifest" / "manifest.json").read_text(encoding="utf-8")
)
APP_ID = "2b6e4f18-93c7-4d5a-8f01-7a3c5e9d1b42"
INSTALLATION = Installation(
    app_id=APP_ID, public_url="https://convene.contoso.example", publisher="Contoso"
)


@cache
def files(installation: Installation = INSTALLATION) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(create_package(SOURCE, installation))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def manifest() -> dict[str, Any]:
    return dict(json.loads(files()["manifest.json"]))


def schema(name: str) -> Draft4Validator:
    return Draft4Validator(json.loads((SCHEMAS / name).read_text(encoding="utf-8-sig")))


def pixels(png: bytes) -> tuple[int, list[bytes]]:
    """Give the side and the pixels, four bytes each; the check sums are checked."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, parts = 8, {}
    while at < len(png):
        [length] = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        [check] = struct.unpack(">I", png[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + data)
        parts[kind] = data
        at += 12 + length
    width, height, depth, color, *_ = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert (depth, color, width) == (8, 6, height)
    rows, stride = zlib.decompress(parts[b"IDAT"]), 4 * width + 1
    lines = [rows[at + 1 : at + stride] for at in range(0, len(rows), stride)]
    return width, [line[at : at + 4] for line in lines for at in range(0, len(line), 4)]


def test_the_manifest_is_valid() -> None:
    schema("MicrosoftTeams.schema.json").validate(manifest())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_is_valid_and_has_every_text(tag: str) -> None:
    said = json.loads(files()[f"{tag}.json"])

    schema("MicrosoftTeams.Localization.schema.json").validate(said)
    for key, text in said.items():
        assert text
        assert key == "$schema" or find(manifest(), key), key


def find(tree: Any, key: str) -> Any:
    """Follow a localisation file's key, such as ``bots[0].commandLists[1]…``, into the manifest."""
    for step in key.replace("[", ".").replace("]", "").split("."):
        tree = tree[int(step)] if step.isdigit() else tree[step]
    return tree


def test_eleven_languages_are_in_it_and_every_file_is_named() -> None:
    inside = files()
    said = manifest()["localizationInfo"]

    assert 1 + len(said["additionalLanguages"]) == 11
    assert set(inside) == {
        "manifest.json",
        *manifest()["icons"].values(),
        *(one["file"] for one in said["additionalLanguages"]),
    }


def test_the_menus_are_the_registry() -> None:
    lists = {one["scopes"][0]: one for one in manifest()["bots"][0]["commandLists"]}
    words = [command.word for command in COMMANDS]

    assert [one["title"] for one in lists["personal"]["commands"]] == [f"/{w}" for w in words]
    for scope in ("groupChat", "team"):
        assert [one["title"] for one in lists[scope]["commands"]] == words
        assert lists[scope]["triggers"] == ["mention", "slash"]
    assert manifest()["bots"][0]["supportsTargetedMessages"] is True


def test_the_extension_is_on_messages_in_the_compose_box_and_searches() -> None:
    [extension] = manifest()["composeExtensions"]
    create, search = extension["commands"]

    assert (create["id"], create["fetchTask"]) == ("createMeeting", True)
    assert create["context"] == ["compose", "commandBox", "message"]
    assert create["triggers"] == ["slash"]
    assert (search["type"], search["initialRun"]) == ("query", True)


def test_it_asks_for_sign_in_and_no_permission_of_a_resource() -> None:
    said = manifest()

    assert said["webApplicationInfo"] == {"id": APP_ID, "resource": f"api://botid-{APP_ID}"}
    assert said["validDomains"] == ["convene.contoso.example"]
    assert "authorization" not in said
    assert {said["id"], said["bots"][0]["botId"]} == {APP_ID}


def test_the_color_icon_is_192_wide_and_opaque_with_white_on_the_accent() -> None:
    side, seen = pixels(color_icon("#4F52B2"))

    assert side == 192
    assert {pixel[3] for pixel in seen} == {255}
    assert seen[0] == bytes((0x4F, 0x52, 0xB2, 255))
    assert bytes((255, 255, 255, 255)) in seen


def test_the_small_icon_is_32_wide_and_the_accent_on_nothing() -> None:
    side, seen = pixels(small_color_icon("#4F52B2"))

    assert side == 32
    assert {pixel[:3] for pixel in seen} == {bytes((0x4F, 0x52, 0xB2))}
    assert (seen[0][3], max(pixel[3] for pixel in seen)) == (0, 255)


def test_the_outline_icon_is_32_wide_and_white_on_nothing() -> None:
    side, seen = pixels(outline_icon())

    assert side == 32
    assert {pixel[:3] for pixel in seen} == {b"\xff\xff\xff"}
    assert (seen[0][3], max(pixel[3] for pixel in seen)) == (0, 255)


def test_the_same_settings_give_the_same_package() -> None:
    assert create_package(SOURCE, INSTALLATION) == create_package(SOURCE, INSTALLATION)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"app_id": ""}, "MicrosoftAppId"),
        ({"app_id": "my-app"}, "MicrosoftAppId"),
        ({"public_url": ""}, "CONVENE_PUBLIC_URL"),
        ({"public_url": "http://localhost:3978"}, "CONVENE_PUBLIC_URL"),
        ({"public_url": "https://127.0.0.1"}, "CONVENE_PUBLIC_URL"),
        ({"privacy_url": "http://x.example"}, "CONVENE_PRIVACY_URL"),
        ({"terms_url": "http://x.example"}, "CONVENE_TERMS_URL"),
        ({"publisher": ""}, "CONVENE_PUBLISHER"),
        ({"publisher": "x" * 33}, "CONVENE_PUBLISHER"),
    ],
)
def test_a_setting_that_will_not_do_is_named(change: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError) as refused:
        create_package(SOURCE, replace(INSTALLATION, **change))

    assert str(refused.value).startswith(f"{named}: ")
    assert len(str(refused.value).splitlines()) == 1
