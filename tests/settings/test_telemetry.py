from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import Telemetry, read_telemetry
from bot.settings.telemetry import telemetry_of

ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"

WANTED = [
    ({}, "none", "none"),
    ({ENDPOINT: "http://collector:4318"}, "otlp", "otlp"),
    ({ENDPOINT: ""}, "none", "none"),
    ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://c:4318/v1/traces"}, "otlp", "none"),
    ({"OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": "http://c:4318/v1/metrics"}, "none", "otlp"),
    ({"OTEL_TRACES_EXPORTER": "console"}, "console", "none"),
    ({ENDPOINT: "http://c:4318", "OTEL_METRICS_EXPORTER": "none"}, "otlp", "none"),
    ({ENDPOINT: "http://c:4318", "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf"}, "otlp", "otlp"),
    ({ENDPOINT: "http://c:4318", "OTEL_SDK_DISABLED": "true"}, "none", "none"),
]


@pytest.mark.parametrize(("given", "traces", "metrics"), WANTED)
def test_it_is_off_unless_one_of_its_own_settings_asks(
    given: dict[str, str], traces: str, metrics: str
) -> None:
    assert telemetry_of(given) == Telemetry(traces=traces, metrics=metrics)


@pytest.mark.parametrize(
    "given",
    [
        {"OTEL_TRACES_EXPORTER": "zipkin"},
        {"OTEL_METRICS_EXPORTER": "prometheus"},
        {ENDPOINT: "http://c:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"},
        {ENDPOINT: "http://c:4317", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "grpc"},
    ],
)
def test_what_is_not_here_stops_the_start_with_its_name(given: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as raised:
        telemetry_of(given)

    assert str(raised.value).startswith("OTEL_")


def test_what_the_file_says_reaches_the_library(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in (ENDPOINT, "OTEL_SERVICE_NAME"):
        # Set first, so that it is put back afterwards.
        monkeypatch.setenv(name, "x")
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"{ENDPOINT}=http://collector:4318\n", encoding="utf-8")

    wanted = read_telemetry()

    assert wanted.wanted
    assert wanted.traces == "otlp"
