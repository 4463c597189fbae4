"""OpenTelemetry's own settings, as far as they say whether it is on; its library reads the others.

https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
Other than there, nothing is sent where nothing is set.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from dotenv import dotenv_values

from bot.errors import SettingsError

NONE = "none"
_EXPORTERS = ("otlp", "console", NONE)
_ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
_PROTOCOL = "http/protobuf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telemetry:
    """Where traces and metrics go: otlp, console or none."""

    traces: str = NONE
    metrics: str = NONE

    @property
    def wanted(self) -> bool:
        """Whether anything goes anywhere."""
        return (self.traces, self.metrics) != (NONE, NONE)


def read_telemetry() -> Telemetry:
    """Read the environment; what ``.env`` says besides is put where the library looks for it.

    Raises:
        SettingsError: An exporter or a protocol is named that is not here.
    """
    for name, value in dotenv_values(".env").items():
        if name.startswith("OTEL_") and value:
            os.environ.setdefault(name, value)
    return telemetry_of(os.environ)


def telemetry_of(given: Mapping[str, str]) -> Telemetry:
    """Say what is wanted by the variables that are *given*; errors as above."""
    if given.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return Telemetry()
    return Telemetry(traces=_exporter(given, "TRACES"), metrics=_exporter(given, "METRICS"))


def _exporter(given: Mapping[str, str], signal: str) -> str:
    endpoint = given.get(f"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT") or given.get(_ENDPOINT)
    name = f"OTEL_{signal}_EXPORTER"
    wanted = given.get(name, "").strip().lower() or ("otlp" if endpoint else NONE)
    if wanted not in _EXPORTERS:
        raise SettingsError(f"{name}: must be one of {', '.join(_EXPORTERS)}")
    if wanted == "otlp":
        _check_protocol(given, signal)
    return wanted


def _check_protocol(given: Mapping[str, str], signal: str) -> None:
    for name in (f"OTEL_EXPORTER_OTLP_{signal}_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"):
        if given.get(name, _PROTOCOL) not in {"", _PROTOCOL}:
            raise SettingsError(
                f"{name}: must be {_PROTOCOL}, on the collector's port 4318 as a rule; "
                "grpc is not built in"
            )
