"""Lets chrono-node read a corpus, in a Node process of its own that times itself."""

import json
import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.bench.corpus import NOW, Corpus
from tests.bench.peers import Run
from tests.bench.scoring import When, length_of

NAME = "chrono (in Node)"
SCRIPT = Path(__file__).with_name("chrono.mjs")


def is_there(node_modules: Path) -> bool:
    return shutil.which("node") is not None and (node_modules / "chrono-node").is_dir()


def run_chrono(corpus: Corpus, node_modules: Path) -> tuple[Run | None, str]:
    """Give what chrono read, None where it does not know the language; and its version."""
    region = corpus.locale.partition("-")[2]
    asked = {
        "language": corpus.language,
        "region": region,
        "now": NOW.isoformat(),
        "texts": [row.text for row in corpus.rows],
    }
    done = subprocess.run(
        ["node", str(SCRIPT), str(node_modules)],  # noqa: S607 - the operator's own
        input=json.dumps(asked),
        env={**os.environ, "TZ": corpus.zone.key},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    said = json.loads(done.stdout)
    if said["answers"] is None:
        return None, said["version"]
    answers = [understand(answer) for answer in said["answers"]]
    return Run(answers=answers, milliseconds=said["milliseconds"]), said["version"]


def understand(answer: Any) -> When | None:
    """Read ``[start, end or null]``, both ISO 8601 on the wall of the corpus' zone."""
    if answer is None:
        return None
    start, end = (value and datetime.fromisoformat(value) for value in answer)
    return When(start=start, length=length_of(start, end, None))
