"""Measures what a fresh process pays: the reader's import, and its first reading in a language.

Run by ``tests.bench.language`` as a program: a list of sentences with their language, locale, zone
and moment on standard input, seconds as JSON on standard output.
"""

import json
import subprocess
import sys
from datetime import datetime
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parent.parent.parent


def measured(sentences: list[dict[str, str]]) -> dict[str, float]:
    """Ask a fresh process: seconds by language, and by ``import``."""
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=ROOT,
        input=json.dumps(sentences),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    seconds: dict[str, float] = json.loads(done.stdout)
    return seconds


def main() -> None:
    sentences = json.load(sys.stdin)
    begun = perf_counter()
    read = import_module("bot.language").read
    seconds = {"import": perf_counter() - begun}
    for sentence in sentences:
        seconds[sentence["language"]] = _seconds_of(read, sentence)
    sys.stdout.write(json.dumps(seconds))


def _seconds_of(read: Any, sentence: dict[str, str]) -> float:
    zone = ZoneInfo(sentence["zone"])
    now = datetime.fromisoformat(sentence["now"])
    begun = perf_counter()
    read(sentence["text"], now=now, zone=zone, locale=sentence["locale"])
    return perf_counter() - begun


if __name__ == "__main__":
    main()
