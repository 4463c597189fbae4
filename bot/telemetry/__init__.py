"""Listens to what the rooms tell of their work: OpenTelemetry, and Prometheus' text.

The only room that knows opentelemetry and prometheus_client, and imported only where one of them
is asked for: else nothing of it costs anything. It hands on kinds, states and hosts, and of a
message nothing but the reference that its sender can quote.
"""

from bot.telemetry.open import open_recorder
from bot.telemetry.recorder import Recorder

__all__ = ["Recorder", "open_recorder"]
