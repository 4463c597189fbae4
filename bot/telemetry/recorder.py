"""A ``Watch`` that listens: counters, levels and durations, and a span for each stage."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from time import perf_counter

from opentelemetry.metrics import Meter
from opentelemetry.trace import Status, StatusCode, Tracer

from bot.telemetry.names import COUNTS, DURATION, LEVELS, SECONDS
from bot.watch import Count, Level, Stage, Watch, reference_in_hand

# The key that OpenTelemetry's conventions have for a kind of error.
_ERROR = "error.type"


class Recorder(Watch):
    """Records with *meter* and *tracer*.

    *write_text* gives the metrics as Prometheus' text; *close* sends what is left, and waits.
    """

    listens = True

    def __init__(
        self,
        meter: Meter,
        tracer: Tracer,
        *,
        write_text: Callable[[], bytes],
        close: Callable[[], None],
    ) -> None:
        self._tracer = tracer
        self.write_text, self.close = write_text, close
        self._counters = {
            what: meter.create_counter(f"convene.{what}", description=meaning)
            for what, meaning in COUNTS.items()
        }
        self._levels = {
            what: meter.create_gauge(f"convene.{what}", unit=unit, description=meaning)
            for what, (unit, meaning) in LEVELS.items()
        }
        self._durations = meter.create_histogram(
            "convene.stage.duration",
            unit="s",
            description=DURATION,
            explicit_bucket_boundaries_advisory=SECONDS,
        )

    def count(self, what: Count, **facts: str) -> None:
        """Count it."""
        self._counters[what].add(1, facts)

    def took(self, stage: Stage, time: timedelta, **facts: str) -> None:
        """Record a duration, without a span."""
        self._record(stage, time.total_seconds(), facts)

    @contextmanager
    def stage(self, stage: Stage, **facts: str) -> Iterator[None]:
        """Record a duration and a span; of an error no more than its kind."""
        began = perf_counter()
        more = {"convene.reference": reference} if (reference := reference_in_hand()) else {}
        # Whatever an exception says may be somebody's words.
        with self._tracer.start_as_current_span(
            f"convene.{stage}",
            attributes=facts | more,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield
            except BaseException as error:
                facts |= {_ERROR: type(error).__name__}
                span.set_attributes(facts)
                span.set_status(Status(StatusCode.ERROR))
                raise
            finally:
                self._record(stage, perf_counter() - began, facts)

    def level(self, what: Level, value: float) -> None:
        """Set it."""
        self._levels[what].set(value)

    def _record(self, stage: Stage, seconds: float, facts: Mapping[str, str]) -> None:
        self._durations.record(seconds, {"stage": str(stage), **facts})
