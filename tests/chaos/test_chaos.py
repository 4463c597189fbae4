"""The storm in its short form; the long one is ``python -m tests.chaos``."""

import sys
from pathlib import Path

import pytest

from tests.chaos.databases import fresh_database
from tests.chaos.run import Plan, run
from tests.chaos.table import table

pytestmark = pytest.mark.chaos

SHORT = {"messages": 60, "people": 12, "kills": 4, "seconds": 35.0, "lease_seconds": 5}


@pytest.mark.parametrize(("database", "replicas"), [("sqlite", 1), ("postgresql", 3)])
async def test_nothing_is_lost_and_nothing_comes_twice(
    database: str, replicas: int, tmp_path: Path
) -> None:
    plan = Plan(**SHORT, replicas=replicas, settles_within=150.0)  # type: ignore[arg-type]

    with fresh_database(database, tmp_path) as url:
        result = await run(plan, database_url=url, folder=tmp_path)

    sys.stdout.write(table(result, database=database))
    assert result.broken == []
