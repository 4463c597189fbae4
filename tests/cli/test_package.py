"""``package``."""

import json
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli
from bot.cli.doctor import new_key

runner = CliRunner()
CREDENTIALS = {
    "MicrosoftAppId": "2b6e4f18-93c7-4d5a-8f01-7a3c5e9d1b42",
    "MicrosoftAppPassword": "s3cret",
    "MicrosoftAppTenantId": "5a9d0c1e-7b2f-4e63-9c48-d1f0a6b3e275",
    "CONVENE_PUBLIC_URL": "https://convene.contoso.example",
    "CONVENE_SECRET_KEYS": new_key(),
}


def test_package_writes_the_app_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CONVENE_PUBLISHER", "Contoso")

    result = runner.invoke(cli, ["package", "--out", str(tmp_path / "app.zip")])

    assert result.exit_code == 0, result.output
    with zipfile.ZipFile(tmp_path / "app.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["id"] == CREDENTIALS["MicrosoftAppId"]
    assert manifest["developer"]["name"] == "Contoso"


def test_package_names_what_is_wrong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    unset = runner.invoke(cli, ["package"])
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    nowhere = runner.invoke(cli, ["package", "--out", str(tmp_path / "no" / "app.zip")])

    assert (unset.exit_code, nowhere.exit_code) == (1, 1)
    assert "MicrosoftAppId: must be" in unset.output
    assert "cannot be written" in nowhere.output
