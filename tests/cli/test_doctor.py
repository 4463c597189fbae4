"""``doctor``."""

import base64

import pytest
from typer.testing import CliRunner

from app import cli

runner = CliRunner()


def test_doctor_makes_a_key_of_32_bytes() -> None:
    result = runner.invoke(cli, ["doctor", "--new-key"])

    assert len(base64.urlsafe_b64decode(result.output)) == 32


def test_doctor_says_whether_the_settings_are_good(monkeypatch: pytest.MonkeyPatch) -> None:
    good = runner.invoke(cli, ["doctor"])
    monkeypatch.setenv("MicrosoftAppId", "an-app-without-more")
    bad = runner.invoke(cli, ["doctor"])

    assert (good.exit_code, bad.exit_code) == (0, 1)
    assert "the sandbox stands in" in good.output
    assert "MicrosoftAppPassword: missing" in bad.output


def test_doctor_finds_a_telemetry_that_would_stop_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")

    found = runner.invoke(cli, ["doctor"])
    started = runner.invoke(cli, ["serve"])

    assert (found.exit_code, started.exit_code) == (1, 1)
    assert "OTEL_EXPORTER_OTLP_PROTOCOL: must be http/protobuf" in found.output
    assert "OTEL_EXPORTER_OTLP_PROTOCOL: must be http/protobuf" in started.output
