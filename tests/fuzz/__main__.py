"""``uv run python -m tests.fuzz``: tries texts, activities and routes until something fails.

Routes: schemathesis, in an environment of its own since its pins are not ours, against a running
bot with authentication on; once as a stranger, once with a genuine signature. Texts and activities:
the hypothesis tests of the reader, the cards and the endpoint, with many more examples.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bot.sandbox.loopback import find_free_port
from bot.settings import set_up_logging
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.fuzz.routes import describe

SCHEMATHESIS = "schemathesis==4.32.5"
# 501 is how a bot says that it has no such invoke; 500 and 503 are in no answer of the description.
CHECKS = "status_code_conformance"
ROOMS = ("tests/language", "tests/cards", "tests/teams", "tests/web", "tests/doctor")


def main() -> int:
    """Run both; 1 where anything failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--examples", type=int, default=1000, help="a route, and a signature")
    parser.add_argument("--only", choices=["routes", "texts"])
    wanted = parser.parse_args()
    set_up_logging(form="text", level="ERROR")
    failed = 0
    if wanted.only != "texts":
        failed |= asyncio.run(try_routes(wanted.examples))
    if wanted.only != "routes":
        failed |= try_texts()
    return failed


async def try_routes(examples: int) -> int:
    """Try every route, as a stranger and as the Bot Connector."""
    failed = 0
    async with (
        far_side(port=find_free_port()) as (sandbox, settings),
        running(settings) as address,
    ):
        service_url = sandbox.activities.message(sandbox.people.robin, "")["serviceUrl"]
        with tempfile.TemporaryDirectory() as folder:
            spec = Path(folder) / "routes.json"
            spec.write_text(json.dumps(describe(service_url)), encoding="utf-8")
            for token in ("", sandbox.connector.sign(service_url=service_url)):
                failed |= await run_schemathesis(spec, address, token, examples)
    return failed


async def run_schemathesis(spec: Path, address: str, token: str, examples: int) -> int:
    """Run it as a process, its leavings beside *spec*; 1 where anything failed."""
    words = ["uv", "tool", "run", "--quiet", SCHEMATHESIS, "run", str(spec), "--url", address]
    words += ["--checks", CHECKS, "--max-examples", str(examples), "--no-color"]
    if token:
        words += ["--header", f"Authorization: Bearer {token}"]
    process = await asyncio.create_subprocess_exec(*words, cwd=spec.parent)
    return int(await process.wait() != 0)


def try_texts() -> int:
    """Run the hypothesis tests with many examples."""
    words = [sys.executable, "-m", "pytest", *ROOMS, "--hypothesis-profile=long", "--timeout=0"]
    return int(subprocess.run(words, check=False).returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
