"""The command line."""

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

import app
from bot.identity import ManagedIdentity
from bot.sandbox.loopback import find_free_port
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
runner = CliRunner()
CREDENTIALS = {
    "MicrosoftAppId": "2b6e4f18-93c7-4d5a-8f01-7a3c5e9d1b42",
    "MicrosoftAppPassword": "s3cret",
    "MicrosoftAppTenantId": "5a9d0c1e-7b2f-4e63-9c48-d1f0a6b3e275",
    "CONVENE_PUBLIC_URL": "https://convene.contoso.example",
    "CONVENE_SECRET_KEYS": app.new_key(),
}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine is in a test, and nobody listens at the bot's port."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.setenv("CONVENE_PORT", str(find_free_port()))
    monkeypatch.chdir(tmp_path)


def test_one_command_shows_the_card_of_a_meeting() -> None:
    text = "Design review tomorrow at 3pm for 45 min with a passcode"

    result = runner.invoke(app.cli, ["chat", text])

    assert result.exit_code == 0, result.output
    for part in ("Teams signs you in", "Design review", "45 minutes", "Meeting ID"):
        assert part in result.output
    for part in ("Passcode", "Phone", "Toll-free", "Conference ID", "Local numbers", "/meet/"):
        assert part in result.output


def test_chat_ends_with_a_sentence_where_nobody_has_that_name() -> None:
    result = runner.invoke(app.cli, ["chat", "hello", "--as", "zoe"])

    assert result.exit_code == 1
    assert "try robin or kai" in result.output


def test_parse_prints_what_is_understood() -> None:
    asked = ["parse", "Budget talk tomorrow at 3pm", "--now", "2026-03-11T09:30:00"]

    result = runner.invoke(app.cli, [*asked, "--zone", "America/Los_Angeles"])

    answer = json.loads(result.output)
    assert (answer["subject"], answer["start"]) == ("Budget talk", "2026-03-12T15:00:00-07:00")


def test_parse_answers_line_by_line_in_order() -> None:
    lines = [
        json.dumps({"id": n, "text": "3pm", "now": "2026-03-11T09:30:00", "zone": "UTC"})
        for n in range(3)
    ]

    result = runner.invoke(app.cli, ["parse", "--jsonl"], input="\n".join(lines))

    assert [json.loads(line)["id"] for line in result.output.splitlines()] == [0, 1, 2]


@pytest.mark.parametrize("line", ["no json", '{"id": 1}', "[]", '{"text": "x", "zone": "Mars"}'])
def test_parse_names_the_line_that_is_wrong(line: str) -> None:
    result = runner.invoke(app.cli, ["parse", "--jsonl"], input=line)

    assert result.exit_code == 1
    assert result.output.startswith("line 1: ")


def test_migrate_makes_the_tables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CONVENE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'db'}")

    result = runner.invoke(app.cli, ["migrate"])

    assert result.output == "The database is up to date.\n"
    assert (tmp_path / "db").exists()


def test_moving_from_where_nothing_is_ends_with_a_sentence(tmp_path: Path) -> None:
    result = runner.invoke(app.cli, ["move", str(tmp_path / "nowhere.sqlite3")])

    assert result.exit_code == 1
    assert "nowhere.sqlite3: there is no such file" in result.output


def test_a_source_may_be_an_address(tmp_path: Path) -> None:
    file = tmp_path / "convene.sqlite3"
    file.touch()

    assert app.address_of(str(file)) == f"sqlite+aiosqlite:///{file}"
    assert app.address_of(f"sqlite+aiosqlite:///{file}") == f"sqlite+aiosqlite:///{file}"
    assert app.address_of("postgresql+asyncpg://u@h/d") == "postgresql+asyncpg://u@h/d"


def test_a_person_is_forgotten_by_their_object_id(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONVENE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'db'}")

    result = runner.invoke(app.cli, ["forget", "u-1", "--tenant", "t-1"])

    assert result.exit_code == 0
    assert "is erased" in result.output


def test_audit_wants_a_day_or_a_time() -> None:
    result = runner.invoke(app.cli, ["audit", "--since", "yesterday"])

    assert result.exit_code == 1
    assert "yesterday: is no day or time" in result.output


def test_doctor_makes_a_key_of_32_bytes() -> None:
    result = runner.invoke(app.cli, ["doctor", "--new-key"])

    assert len(base64.urlsafe_b64decode(result.output)) == 32


def test_doctor_says_whether_the_settings_are_good(monkeypatch: pytest.MonkeyPatch) -> None:
    good = runner.invoke(app.cli, ["doctor"])
    monkeypatch.setenv("MicrosoftAppId", "an-app-without-more")
    bad = runner.invoke(app.cli, ["doctor"])

    assert (good.exit_code, bad.exit_code) == (0, 1)
    assert "the sandbox stands in" in good.output
    assert "MicrosoftAppPassword: missing" in bad.output


def test_a_port_that_is_taken_is_named_with_its_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("CONVENE_PORT", str(taken.getsockname()[1]))
        result = runner.invoke(app.cli, ["serve"])

    assert result.exit_code == 1
    assert "CONVENE_PORT: " in result.output


def test_serving_is_the_default_and_ends_well_when_told_to() -> None:
    """In a process of its own: signals are for whole processes."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "app.py")],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"CONVENE_LOG": "json"},
    )
    assert process.stderr is not None
    shown = ""
    while "Ctrl-C stops it" not in shown and (line := process.stderr.readline()):
        shown += line

    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)

    assert f"http://127.0.0.1:{os.environ['CONVENE_PORT']}/api/messages" in shown
    assert process.returncode == 0


def test_a_certificate_or_a_managed_identity_stands_in_for_the_secret(tmp_path: Path) -> None:
    pem = tmp_path / "app.pem"
    pem.write_text("PEM", encoding="utf-8")
    common = {"MicrosoftAppId": "app", "MicrosoftAppTenantId": "t"}
    by_certificate = Settings(**common, CONVENE_CLIENT_CERTIFICATE=str(pem))  # type: ignore[arg-type]
    by_identity = Settings(**common, MicrosoftAppType="UserAssignedMSI")  # type: ignore[arg-type]

    assert app.entra_app(by_certificate).credential == {
        "private_key": "PEM",
        "public_certificate": "PEM",
    }
    assert app.entra_app(by_identity).credential == ManagedIdentity(client_id="app")
    federated = Settings(**common, CONVENE_MANAGED_IDENTITY="mi-1")  # type: ignore[arg-type]
    assert app.entra_app(federated).credential == ManagedIdentity(client_id="mi-1")
    assert not app.entra_app(federated).is_managed_identity


def test_package_writes_the_app_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CONVENE_PUBLISHER", "Contoso")

    result = runner.invoke(app.cli, ["package", "--out", str(tmp_path / "app.zip")])

    assert result.exit_code == 0, result.output
    with zipfile.ZipFile(tmp_path / "app.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["id"] == CREDENTIALS["MicrosoftAppId"]
    assert manifest["developer"]["name"] == "Contoso"


def test_package_names_what_is_wrong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    unset = runner.invoke(app.cli, ["package"])
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    nowhere = runner.invoke(app.cli, ["package", "--out", str(tmp_path / "no" / "app.zip")])

    assert (unset.exit_code, nowhere.exit_code) == (1, 1)
    assert "MicrosoftAppId: must be" in unset.output
    assert "cannot be written" in nowhere.output


def test_the_metrics_port_has_to_be_another_one_and_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVENE_METRICS_PORT", os.environ["CONVENE_PORT"])
    same = runner.invoke(app.cli, ["serve"])
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("CONVENE_METRICS_PORT", str(taken.getsockname()[1]))
        busy = runner.invoke(app.cli, ["serve"])

    assert (same.exit_code, busy.exit_code) == (1, 1)
    assert "CONVENE_METRICS_PORT: must differ" in same.output
    assert "CONVENE_METRICS_PORT: " in busy.output
    assert "cannot be had" in busy.output


def test_doctor_finds_a_telemetry_that_would_stop_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")

    found = runner.invoke(app.cli, ["doctor"])
    started = runner.invoke(app.cli, ["serve"])

    assert (found.exit_code, started.exit_code) == (1, 1)
    assert "OTEL_EXPORTER_OTLP_PROTOCOL: must be http/protobuf" in found.output
    assert "OTEL_EXPORTER_OTLP_PROTOCOL: must be http/protobuf" in started.output
