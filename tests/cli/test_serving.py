"""``serve``."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli

ROOT = Path(__file__).parents[2]
runner = CliRunner()


def test_a_port_that_is_taken_is_named_with_its_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("CONVENE_PORT", str(taken.getsockname()[1]))
        result = runner.invoke(cli, ["serve"])

    assert result.exit_code == 1
    assert "CONVENE_PORT: " in result.output


def test_the_metrics_port_has_to_be_another_one_and_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVENE_METRICS_PORT", os.environ["CONVENE_PORT"])
    same = runner.invoke(cli, ["serve"])
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("CONVENE_METRICS_PORT", str(taken.getsockname()[1]))
        busy = runner.invoke(cli, ["serve"])

    assert (same.exit_code, busy.exit_code) == (1, 1)
    assert "CONVENE_METRICS_PORT: must differ" in same.output
    assert "CONVENE_METRICS_PORT: " in busy.output
    assert "cannot be had" in busy.output


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
