"""infra/README.md names what is there."""

import re

import pytest

from tests.infra.reading import INFRA, read_bicep

TEXT = (INFRA / "README.md").read_text(encoding="utf-8")
MAIN = read_bicep(INFRA / "main.bicep")


@pytest.mark.parametrize(
    "name", sorted(set(re.findall(r"infra/[\w./-]*\w", TEXT)) - {"infra/.env"})
)
def test_every_file_that_is_named_is_there(name: str) -> None:
    assert (INFRA.parent / name).exists()


def test_every_parameter_of_the_deployment_is_told_its_value() -> None:
    wanted = {name for name, each in MAIN["parameters"].items() if each["default"] is None}

    assert {name for name in wanted if f"{name}=" not in TEXT} == set()


def test_every_output_that_is_used_is_printed() -> None:
    assert {"appId", "publicUrl", "databaseServer"} <= set(MAIN["outputs"])


def test_the_identity_is_named_as_the_deployment_names_it() -> None:
    prefix = MAIN["parameters"]["prefix"]["default"]

    assert f"--name {prefix}-identity" in TEXT


def test_every_event_worth_an_alarm_is_logged() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for path in (INFRA.parent / "bot").rglob("*.py")
    )
    alarms = re.findall(r"`((?:identity|inbox|retention)\.\w+)`", TEXT)

    assert len(alarms) == 4
    assert [event for event in alarms if f'"{event}"' not in code] == []
