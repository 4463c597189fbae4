"""The Bicep files parse, fit together, and keep what infra/README.md promises of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.infra.reading import BICEP, INFRA, read_bicep, read_resource

MAIN = read_bicep(INFRA / "main.bicep")


@pytest.mark.parametrize("path", BICEP, ids=lambda path: path.name)
def test_every_file_parses(path: Path) -> None:
    assert {"parameters", "resources"} <= set(read_bicep(path))


def test_every_module_is_a_file_and_every_file_a_module() -> None:
    used = {INFRA / module["detail"]["path"] for module in MAIN["modules"].values()}

    assert used == set(BICEP) - {INFRA / "main.bicep"}


def test_of_the_registration_nothing_is_left_out() -> None:
    """Its extension is what a reader of Bicep may not know."""
    read = read_bicep(INFRA / "azure" / "registration.bicep")

    assert set(read["extensions"]) == {"microsoftGraphV1"}
    assert set(read["resources"]) == {"application", "application__vouched", "principal"}


@pytest.mark.parametrize("name", MAIN["modules"])
def test_every_module_is_given_just_what_it_asks_for(name: str) -> None:
    module = MAIN["modules"][name]
    path = INFRA / module["detail"]["path"]

    asked = read_bicep(path)["parameters"]

    assert set(module["config"]["params"]) == set(asked)


@pytest.mark.parametrize("path", BICEP, ids=lambda path: path.name)
def test_whatever_is_secret_is_marked_so(path: Path) -> None:
    parameters = read_bicep(path)["parameters"]

    for name in {"secretKeys", "databasePassword", "password", "databaseUrl"} & set(parameters):
        assert {"type": "secure"} in parameters[name]["decorators"]


def test_the_database_and_the_vault_are_reached_from_inside_only() -> None:
    database = read_resource("database.bicep", "server")["properties"]
    vault = read_resource("vault.bicep", "vault")["properties"]

    assert database["network"]["publicNetworkAccess"] == "Disabled"
    assert vault["publicNetworkAccess"] == "Disabled"
    assert vault["networkAcls"]["defaultAction"] == "Deny"
    assert vault["enablePurgeProtection"] is True


def test_the_app_has_no_secret_in_entra() -> None:
    text = (INFRA / "azure" / "registration.bicep").read_text(encoding="utf-8")

    assert "federatedIdentityCredentials" in text
    assert "passwordCredentials" not in text
    bot = read_resource("bot.bicep", "bot")["properties"]
    assert bot["msaAppType"] == "SingleTenant"
    assert bot["disableLocalAuth"] is True


def test_the_registration_asks_for_online_meetings_alone() -> None:
    asked = read_resource("registration.bicep", "application")["requiredResourceAccess"]

    [resource] = asked
    [access] = resource["resourceAccess"]
    assert access["type"] == "Scope"


def test_two_to_ten_replicas_that_come_and_go_with_the_work() -> None:
    assert MAIN["parameters"]["minReplicas"]["default"] == 2
    assert MAIN["parameters"]["maxReplicas"]["default"] == 10
    template = read_resource("replicas.bicep", "replicas")["properties"]["template"]
    assert [rule["name"] for rule in template["scale"]["rules"]] == ["requests"]
    [container] = template["containers"]
    probes = [probe["type"] for probe in container["probes"]]
    assert probes == ["Startup", "Liveness", "Readiness"]
    assert template["terminationGracePeriodSeconds"] == 30


def test_the_extension_that_is_used_is_configured() -> None:
    config: dict[str, Any] = json.loads((INFRA / "bicepconfig.json").read_text(encoding="utf-8"))
    used = {name for path in BICEP for name in read_bicep(path).get("extensions", {})}

    assert used == set(config["extensions"])
