"""``parse``."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli

ROOT = Path(__file__).parents[2]
runner = CliRunner()


def test_parse_prints_what_is_understood() -> None:
    asked = ["parse", "Budget talk tomorrow at 3pm", "--now", "2026-03-11T09:30:00"]

    result = runner.invoke(cli, [*asked, "--zone", "America/Los_Angeles"])

    answer = json.loads(result.output)
    assert (answer["subject"], answer["start"]) == ("Budget talk", "2026-03-12T15:00:00-07:00")


def test_parse_answers_line_by_line_in_order() -> None:
    lines = [
        json.dumps({"id": n, "text": "3pm", "now": "2026-03-11T09:30:00", "zone": "UTC"})
        for n in range(3)
    ]

    result = runner.invoke(cli, ["parse", "--jsonl"], input="\n".join(lines))

    assert [json.loads(line)["id"] for line in result.output.splitlines()] == [0, 1, 2]


@pytest.mark.parametrize("line", ["no json", '{"id": 1}', "[]", '{"text": "x", "zone": "Mars"}'])
def test_parse_names_the_line_that_is_wrong(line: str) -> None:
    result = runner.invoke(cli, ["parse", "--jsonl"], input=line)

    assert result.exit_code == 1
    assert result.output.startswith("line 1: ")


def test_to_read_a_sentence_nothing_else_is_loaded() -> None:
    """In a process of its own: this one has loaded it all."""
    script = """
import sys
from app import cli
cli(["parse", "tomorrow at 3pm"], standalone_mode=False)
heavy = ("aiohttp", "bot.wiring.running", "botbuilder", "httpx", "msal", "rich", "sqlalchemy")
print([name for name in sys.modules if name.startswith(heavy)])
"""

    shown = subprocess.check_output([sys.executable, "-c", script], cwd=ROOT, text=True)

    assert shown.splitlines()[-1] == "[]"
