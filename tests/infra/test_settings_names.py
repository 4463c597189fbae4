"""infra/ names settings as bot/settings does, and names all that serving needs."""

import base64
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.settings import Settings, load_settings
from bot.settings.controls import Controls
from tests.infra.reading import INFRA, read_bicep, read_compose, read_dockerfile

KNOWN = {str(field.alias) for field in Settings.model_fields.values()}
# Names of compose's own, for what is no setting of the process.
OF_COMPOSE = {"CONVENE_IMAGE"}
VALUES = {
    "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
    "MicrosoftAppPassword": "word",
    "MicrosoftAppTenantId": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "CONVENE_MANAGED_IDENTITY": "99999999-2222-3333-4444-555555555555",
    "CONVENE_PUBLIC_URL": "https://convene.contoso.com",
    "CONVENE_SECRET_KEYS": base64.urlsafe_b64encode(b"k" * 32).decode(),
    "CONVENE_DATABASE_URL": "postgresql+asyncpg://convene:word@database/convene",
    "CONVENE_LOG": "json",
}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in KNOWN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def variables_of_compose() -> Mapping[str, str]:
    environment: Mapping[str, str] = read_compose()["services"]["convene"]["environment"]
    return environment


def variables_of_azure() -> list[str]:
    variables = read_bicep(INFRA / "azure" / "replicas.bicep")["variables"]["variables"]["value"]
    return [each["name"] for each in variables]


@pytest.mark.parametrize(
    "path", [path for path in INFRA.rglob("*") if path.suffix != ".txt" and path.is_file()], ids=str
)
def test_every_setting_that_infra_names_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    named = set(re.findall(r"\b(?:CONVENE_[A-Z_]+[A-Z]|MicrosoftApp[A-Z]\w+)\b", text))

    assert named - KNOWN - OF_COMPOSE == set()


def test_compose_sets_all_that_serving_needs() -> None:
    given = {name: VALUES.get(name, "") for name in variables_of_compose()}

    assert not load_settings(given).sandboxed


def test_compose_hands_on_whatever_an_administrator_decides() -> None:
    decided = {str(field.alias) for field in Controls.model_fields.values()}

    assert decided - set(variables_of_compose()) == set()


def test_azure_sets_all_that_serving_needs() -> None:
    given = {name: VALUES[name] for name in variables_of_azure()}

    settings = load_settings(given)

    assert settings.managed_identity
    assert not settings.app_password.get_secret_value()


def test_the_image_sets_nothing_but_settings() -> None:
    words = " ".join(rest for word, rest in read_dockerfile() if word == "ENV")

    assert set(re.findall(r"(CONVENE_\w+)=", words)) <= KNOWN


def test_probes_and_ports_are_the_ones_that_the_code_serves() -> None:
    port = Settings.model_fields["port"].default
    replicas = (INFRA / "azure" / "replicas.bicep").read_text(encoding="utf-8")

    assert set(re.findall(r"(?:port|targetPort): (\d+)", replicas)) == {str(port)}
    assert set(re.findall(r"path: '(.+)'", replicas)) == {"/health/live", "/health/ready"}
