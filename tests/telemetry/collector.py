"""A stand-in for an OpenTelemetry collector: takes OTLP over http, and keeps the bytes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span


@dataclass
class Collector:
    address: str = ""
    traces: list[bytes] = field(default_factory=list)
    metrics: list[bytes] = field(default_factory=list)

    @property
    def raw(self) -> bytes:
        return b"".join(self.traces + self.metrics)

    def spans(self) -> list[Span]:
        return [
            span
            for body in self.traces
            for of_resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for of_scope in of_resource.scope_spans
            for span in of_scope.spans
        ]

    def figures(self) -> set[str]:
        return {
            metric.name
            for body in self.metrics
            for of_resource in ExportMetricsServiceRequest.FromString(body).resource_metrics
            for of_scope in of_resource.scope_metrics
            for metric in of_scope.metrics
        }

    def resources(self) -> dict[str, str]:
        return {
            each.key: each.value.string_value
            for body in self.traces
            for of_resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for each in of_resource.resource.attributes
        }


@asynccontextmanager
async def open_collector() -> AsyncIterator[Collector]:
    collector = Collector()

    async def take_traces(request: web.Request) -> web.Response:
        collector.traces.append(await request.read())
        return web.Response(content_type="application/x-protobuf")

    async def take_metrics(request: web.Request) -> web.Response:
        collector.metrics.append(await request.read())
        return web.Response(content_type="application/x-protobuf")

    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.add_routes([web.post("/v1/traces", take_traces), web.post("/v1/metrics", take_metrics)])
    async with TestServer(app) as server:
        collector.address = str(server.make_url("")).rstrip("/")
        yield collector
