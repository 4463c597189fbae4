"""What is told is recorded, and of an error no more than its kind."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.telemetry import Recorder, open_recorder
from bot.telemetry.names import COUNTS, LEVELS
from bot.watch import Count, Level, Stage, Watch, concerning
from tests.telemetry.collector import open_collector

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with closing(open_recorder(traces="none", metrics="none", version="1.2.3")) as recorder:
        yield recorder


def text_of(recorder: Recorder) -> str:
    return recorder.write_text().decode()


def test_every_count_and_level_is_described() -> None:
    assert set(COUNTS) == set(Count)
    assert set(LEVELS) == set(Level)


def test_what_is_counted_is_in_the_text(recorder: Recorder) -> None:
    recorder.count(Count.MESSAGES, scope="personal")
    recorder.count(Count.MESSAGES, scope="personal")

    assert 'convene_messages_total{scope="personal"} 2.0' in text_of(recorder)


def test_a_level_is_what_it_was_last_told(recorder: Recorder) -> None:
    recorder.level(Level.INBOX_DEPTH, 3)
    recorder.level(Level.INBOX_DEPTH, 1)

    assert "convene_inbox_depth 1.0" in text_of(recorder)


def test_a_stage_is_timed_with_what_is_known_of_it(recorder: Recorder) -> None:
    with recorder.stage(Stage.GRAPH, call="create"):
        pass
    recorder.took(Stage.WHOLE, timedelta(seconds=2))

    text = text_of(recorder)
    assert 'convene_stage_duration_seconds_count{call="create",stage="graph"} 1.0' in text
    assert 'convene_stage_duration_seconds_sum{call="",stage="whole"} 2.0' in text


def test_a_stage_that_fails_says_how_and_nothing_more(recorder: Recorder) -> None:
    with pytest.raises(ValueError, match="Robin"), recorder.stage(Stage.READ):
        raise ValueError("what Robin wrote")

    text = text_of(recorder)
    assert 'error_type="ValueError"' in text
    assert "Robin" not in text


async def test_spans_of_one_message_hang_together_and_bear_its_reference(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with open_collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address)
        await asyncio.to_thread(_work_once, "what Robin wrote")

    by_name = {span.name: span for span in collector.spans()}
    work, read = by_name["convene.work"], by_name["convene.read"]
    assert read.parent_span_id == work.span_id
    assert {each.value.string_value for each in work.attributes} >= {"ab12cd34"}
    assert (read.status.code, read.status.message, list(read.events)) == (2, "", [])
    assert "convene.messages" in collector.figures()
    assert collector.resources()["service.name"] == "convene"
    assert collector.resources()["service.version"] == "1.2.3"
    assert b"Robin" not in collector.raw


async def test_the_environment_names_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address)
        monkeypatch.setenv("OTEL_SERVICE_NAME", "meetings")
        await asyncio.to_thread(_work_once, "")

    assert collector.resources()["service.name"] == "meetings"


def test_the_console_needs_no_collector() -> None:
    """In a process of its own: the library has taken hold of this one's output."""
    script = """
from bot.telemetry import open_recorder
from bot.watch import Count, Stage
recorder = open_recorder(traces="console", metrics="console", version="1")
recorder.count(Count.RETRIES, host="graph.microsoft.com")
with recorder.stage(Stage.READ):
    pass
recorder.close()
"""

    shown = run(script)

    assert "convene.read" in shown
    assert "convene.retries" in shown


def run(script: str) -> str:
    environment = {name: value for name, value in os.environ.items() if "OTEL" not in name}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _work_once(wrong: str) -> None:
    # In a thread of its own, as the end waits for the collector that runs in this loop.
    with (
        closing(open_recorder(traces="otlp", metrics="otlp", version="1.2.3")) as recorder,
        concerning("ab12cd34"),
        recorder.stage(Stage.WORK),
    ):
        recorder.count(Count.MESSAGES, scope="personal")
        with suppress(ValueError), recorder.stage(Stage.READ):
            raise ValueError(wrong)


def test_nobody_listens_unless_asked() -> None:
    watch = Watch()

    watch.count(Count.MESSAGES, scope="personal")
    watch.took(Stage.WAIT, timedelta())
    watch.level(Level.INBOX_DEPTH, 1)
    with watch.stage(Stage.WORK) as nothing:
        assert nothing is None

    assert not watch.listens
    # The same object each time: being off costs no more than the call.
    assert watch.stage(Stage.WORK) is watch.stage(Stage.READ, more="1")


def test_a_bot_that_is_not_watched_imports_nothing_of_it() -> None:
    """In a process of its own: this one has imported it."""
    script = """
import asyncio, sys
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from bot.sandbox.loopback import find_free_port
async def serve():
    async with far_side(port=find_free_port()) as (_, settings):
        async with running(settings):
            heavy = ("opentelemetry", "prometheus_client", "google.protobuf", "bot.telemetry")
            print([name for name in sys.modules if name.startswith(heavy)])
asyncio.run(serve())
"""
    assert run(script) == "[]\n"
