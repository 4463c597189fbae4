"""Opens what is recorded into: exporters by OpenTelemetry's settings, Prometheus' registry."""

from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import (
    ConsoleMetricExporter,
    MetricExporter,
    MetricReader,
    PeriodicExportingMetricReader,
)
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import (
    BatchSpanProcessor,
    ConsoleSpanExporter,
    SpanExporter,
)
from prometheus_client import CollectorRegistry, generate_latest

from bot.telemetry.recorder import Recorder

_NAME = "convene"


def open_recorder(*, traces: str, metrics: str, version: str) -> Recorder:
    """Open a recorder; the caller closes it.

    Args:
        traces: otlp · console · none. Where to and how, the ``OTEL_*`` of the environment say.
        metrics: Likewise. They can be read as Prometheus' text in any case.
        version: Convene's own.
    """
    resource = _resource(version)
    registry = CollectorRegistry()
    tracers = TracerProvider(resource=resource, shutdown_on_exit=False)
    if spans := _span_exporter(traces):
        tracers.add_span_processor(BatchSpanProcessor(spans))
    meters = MeterProvider(
        [PrometheusMetricReader(scope_info_enabled=False, registry=registry), *_readers(metrics)],
        resource=resource,
        shutdown_on_exit=False,
    )

    def close() -> None:
        tracers.shutdown()
        meters.shutdown()

    return Recorder(
        meters.get_meter(_NAME, version),
        tracers.get_tracer(_NAME, version),
        write_text=lambda: generate_latest(registry),
        close=close,
    )


def _resource(version: str) -> Resource:
    # What the environment says (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES) wins.
    named = Resource.create()
    ours = {SERVICE_VERSION: version}
    if str(named.attributes[SERVICE_NAME]).startswith("unknown_service"):
        ours[SERVICE_NAME] = _NAME
    return named.merge(Resource({**ours}))


def _span_exporter(name: str) -> SpanExporter | None:
    match name:
        case "otlp":
            return OTLPSpanExporter()
        case "console":
            return ConsoleSpanExporter()
        case _:
            return None


def _readers(name: str) -> list[MetricReader]:
    exporter: MetricExporter
    match name:
        case "otlp":
            exporter = OTLPMetricExporter()
        case "console":
            exporter = ConsoleMetricExporter()
        case _:
            return []
    return [PeriodicExportingMetricReader(exporter)]
