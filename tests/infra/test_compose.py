"""The compose file keeps what infra/README.md promises of it."""

from typing import Any

import pytest

from tests.infra.reading import read_compose

SERVICES = read_compose()["services"]


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_every_container_is_confined(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "mem_limit" in service
    assert "privileged" not in service


def test_only_the_bot_is_reached_and_only_from_this_machine() -> None:
    published = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}

    assert published == {"convene": ["127.0.0.1:3978:3978"]}
    assert read_compose()["networks"]["inside"]["internal"] is True
    assert SERVICES["database"]["networks"] == ["inside"]


def test_the_bot_waits_for_a_database_of_its_version() -> None:
    condition = "condition"

    assert SERVICES["migrate"]["depends_on"]["database"][condition] == "service_healthy"
    needed = SERVICES["convene"]["depends_on"]["migrate"][condition]
    assert needed == "service_completed_successfully"


def test_no_secret_is_written_down_and_a_missing_one_stops_the_start() -> None:
    environment = SERVICES["convene"]["environment"]

    for name in ("MicrosoftAppPassword", "CONVENE_SECRET_KEYS", "CONVENE_DATABASE_URL"):
        assert ":?" in environment[name]


def test_a_stopping_bot_has_longer_than_it_takes_to_drain() -> None:
    assert SERVICES["convene"]["stop_grace_period"] == "30s"
