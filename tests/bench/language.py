"""Measure the reader of sentences beside others, on the sentences of its own tests.

    uv run python -m tests.bench.language

compares with dateparser, which the project has anyway. For all peers:

    npm install --prefix FOLDER chrono-node
    uv run --group bench --with timefhuman==0.1.5 python -m tests.bench.language \\
        --node-modules FOLDER/node_modules

How answers are judged is told in ``tests/bench/scoring.py``: in short, in brackets AM or PM is
left open where the sentence leaves it open, so that no peer fails for that convention of ours. The
sentences are ours as well: they show what this reader is for, not how good a peer is at its own
work. Each sentence is read once; a language's first ones warm a reader up and are not timed.
"""

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from tests.bench import chrono
from tests.bench.corpus import Corpus, corpora, thinned
from tests.bench.peers import DATEPARSER, OURS, PEERS, Run, run
from tests.bench.table import Line, table
from tests.bench.warm_up import measured

TABLES = Path(__file__).parent.parent / "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One run of everything; *versions* is filled with what took part."""

    node_modules: Path
    versions: dict[str, str]

    def lines(self, corpus: Corpus) -> Iterator[Line]:
        runs = dict(self._runs(corpus))
        base = runs[DATEPARSER.name]
        for name, done in runs.items():
            yield Line(corpus=corpus, name=name, run=done, base=base)

    def _runs(self, corpus: Corpus) -> Iterator[tuple[str, Run | None]]:
        for peer in PEERS:
            if peer.english_only and corpus.language != "en":
                continue
            try:
                yield peer.name, run(peer, corpus)
            except ModuleNotFoundError:
                yield peer.name, None
            else:
                if peer.package:
                    self.versions[peer.package] = version(peer.package)
        yield from self._chrono(corpus)

    def _chrono(self, corpus: Corpus) -> Iterator[tuple[str, Run | None]]:
        if not chrono.is_there(self.node_modules):
            yield chrono.NAME, None
            return
        done, self.versions["chrono-node"] = chrono.run_chrono(corpus, self.node_modules)
        if done:
            yield chrono.NAME, done


def warm_up(found: list[Corpus]) -> str:
    seconds = measured(
        [
            {
                "language": corpus.language,
                "locale": corpus.locale,
                "zone": corpus.zone.key,
                "now": corpus.now.isoformat(),
                "text": next((row.text for row in corpus.rows if row.counts), ""),
            }
            for corpus in found
        ]
    )
    imported = seconds.pop("import")
    first = ", ".join(f"{language} {value:.3f}" for language, value in seconds.items())
    return f"{OURS.name} in a fresh process: import {imported:.2f} s; first sentence (s): {first}."


def circumstances(versions: dict[str, str]) -> str:
    peers = ", ".join(f"{name} {number}" for name, number in versions.items())
    return f"{peers}; Python {platform.python_version()}, {os.cpu_count()} CPUs."


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.language")
    parser.add_argument("--languages", default="", help="such as en,de; all by default")
    parser.add_argument("--rows", type=int, help="sentences of each language; all by default")
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"))
    parser.add_argument("--tables", type=Path, default=TABLES, help="the folder of <language>.toml")
    return parser.parse_args()


def main() -> int:
    options = read_options()
    found = corpora(options.tables, [code for code in options.languages.split(",") if code])
    if not found:
        sys.stderr.write(f"no such table in {options.tables}\n")
        return 1
    kept = [thinned(corpus, options.rows) for corpus in found]
    bench = Bench(node_modules=options.node_modules, versions={})
    lines = [line for corpus in kept for line in bench.lines(corpus)]
    said = [table(lines), warm_up(kept), circumstances(bench.versions)]
    sys.stdout.write("\n\n".join(said) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
