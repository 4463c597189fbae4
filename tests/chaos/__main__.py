"""The long form: a storm over the whole bot, as often as asked.

    uv run python -m tests.chaos --database sqlite
    uv run python -m tests.chaos --database postgresql --replicas 3 --times 10

Real processes, killed at random and started again; real PostgreSQL; the stand-ins with faults.
It prints a table for each run, and exits with 1 where a promise was broken.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.chaos.databases import fresh_database
from tests.chaos.run import Plan, run
from tests.chaos.table import table


def read_options() -> argparse.Namespace:
    plan = Plan()
    parser = argparse.ArgumentParser(prog="python -m tests.chaos")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--replicas", type=int, help="1 with sqlite, 3 with postgresql")
    parser.add_argument("--messages", type=int, default=plan.messages)
    parser.add_argument("--people", type=int, default=plan.people)
    parser.add_argument("--kills", type=int, default=plan.kills)
    parser.add_argument("--seconds", type=float, default=plan.seconds)
    parser.add_argument("--seed", type=int, default=plan.seed)
    parser.add_argument("--times", type=int, default=1, help="runs, with one seed after another")
    parser.add_argument("--folder", type=Path, help="where logs and databases are left")
    return parser.parse_args()


def main() -> int:
    options = read_options()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="chaos-"))
    held = 0
    for seed in range(options.seed, options.seed + options.times):
        plan = Plan(
            messages=options.messages,
            people=options.people,
            kills=options.kills,
            seconds=options.seconds,
            replicas=options.replicas or (3 if options.database == "postgresql" else 1),
            seed=seed,
        )
        place = folder / f"{options.database}-{seed}"
        place.mkdir(parents=True)
        with fresh_database(options.database, place) as url:
            result = asyncio.run(run(plan, database_url=url, folder=place))
        sys.stdout.write(table(result, database=options.database) + "\n\n")
        sys.stdout.flush()
        held += not result.broken
    sys.stdout.write(f"{held} of {options.times} runs held; logs are in {folder}\n")
    return 0 if held == options.times else 1


if __name__ == "__main__":
    sys.exit(main())
