"""infra/README.md is followed word for word, as far as that needs no Azure and no Docker."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from bot.store.moving import TABLES
from tests.databases import postgres
from tests.infra.reading import INFRA

__all__ = ["postgres"]

TEXT = (INFRA / "README.md").read_text(encoding="utf-8")
VALUES = {
    "application id": "11111111-2222-3333-4444-555555555555",
    "tenant id": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "client secret's value": "a-secret-of-this-test",
    "the day it expires, such as 2027-05-31": "2999-05-31",
    "object id": "99999999-2222-3333-4444-555555555555",
}
# What only the administrator has, each said in the line before it.
OF_THEIR_OWN = {
    "address of this repository",
    "subscription id",
    "appId",
    "databaseServer",
    "new name",
    "UTC time, such as 2026-03-11T09:00:00Z",
}
STARTS_WITHIN_SECONDS = 60


def blocks(section: str) -> list[str]:
    """The commands of a section, block by block."""
    [_, rest] = TEXT.split(f"\n## {section}", 1)
    body = rest.split("\n## ", 1)[0]
    found = re.findall(r"(?:^(?: {4,}\S.*)?\n)+", body, flags=re.MULTILINE)
    return [textwrap.dedent(block.strip("\n")) for block in found if block.strip()]


def command(first: str) -> str:
    """The one block of the whole text that begins so."""
    [block] = [each for each in blocks("Keep it running") if each.startswith(first)]
    return block


def filled(block: str) -> str:
    """The block with this test's values; a value that nobody told is a KeyError."""
    return re.sub(r"<([^<>\n]+)>", lambda match: VALUES[match[1]], block)


class Newcomer:
    """Somebody at a shell, in a folder that has the repository's program and nothing else."""

    def __init__(self, home: Path) -> None:
        self.home = home
        tools = home / "tools"
        tools.mkdir()
        (home / "app.py").symlink_to(INFRA.parent / "app.py")
        self._tool(tools / "uv", f'shift; exec "{sys.executable}" "$@"')
        self._tool(tools / "pip", "true")
        known = {str(field.alias) for field in Settings.model_fields.values()}
        self.environment = {
            name: value for name, value in os.environ.items() if name not in known
        } | {"PATH": f"{tools}:{os.environ['PATH']}", "CONVENE_PORT": str(find_free_port())}

    def run(self, block: str, **more: str) -> str:
        """Type a block in; give what it prints. It must succeed."""
        done = subprocess.run(
            ["/bin/bash", "-euc", filled(block)],
            cwd=self.home,
            env={**self.environment, **more},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    @contextmanager
    def serving(self, block: str, **more: str) -> Iterator[None]:
        """Type in what serves, and stop it as systemd would, when it is over."""
        process = subprocess.Popen(
            ["/bin/bash", "-euc", f"exec {block}"],
            cwd=self.home,
            env={**self.environment, **more},
            stderr=subprocess.DEVNULL,
        )
        try:
            self._wait_for(process)
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            status = process.wait(timeout=30)
        assert status == 0

    def _wait_for(self, process: "subprocess.Popen[bytes]") -> None:
        address = f"http://127.0.0.1:{self.environment['CONVENE_PORT']}/health/ready"
        until = time.monotonic() + STARTS_WITHIN_SECONDS
        while time.monotonic() < until and process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(address) as answer:  # ours
                if answer.status == 200:
                    return
            time.sleep(0.2)
        raise AssertionError("it does not serve")

    @staticmethod
    def _tool(path: Path, does: str) -> None:
        path.write_text(f"#!/bin/bash\n{does}\n", encoding="utf-8")
        path.chmod(0o755)


@pytest.fixture
def newcomer(tmp_path: Path) -> Newcomer:
    """Has done step 2 of C."""
    newcomer = Newcomer(tmp_path)
    write, *_ = blocks("C. ")
    newcomer.run(write)
    return newcomer


def rows(newcomer: Newcomer) -> int:
    connection = sqlite3.connect(newcomer.home / "convene.sqlite3")
    [[count]] = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
    connection.close()
    return int(count)


def test_every_value_to_put_in_is_told() -> None:
    wanted = set(
        re.findall(r"<([^<>\n]+)>", "\n".join(re.findall(r"^ {4,}.*$", TEXT, re.MULTILINE)))
    )

    assert wanted - set(VALUES) - OF_THEIR_OWN == set()


@pytest.mark.slow
def test_the_settings_of_c_are_good_and_serve(newcomer: Newcomer) -> None:
    _, ask_and_serve = blocks("C. ")
    ask, serve = ask_and_serve.splitlines()

    told = newcomer.run(f"{ask} --offline")
    with newcomer.serving(serve):
        made = rows(newcomer)

    assert told.startswith("The settings are good.\n")
    assert made > 5
    assert (newcomer.home / ".env").stat().st_mode & 0o077 == 0


@pytest.mark.slow
def test_a_backup_is_made_while_it_runs_and_put_back(newcomer: Newcomer) -> None:
    serve = "uv run app.py serve"
    with newcomer.serving(serve):
        newcomer.run(command("python3 -c"))

    told = newcomer.run(command("rm -f convene.sqlite3-wal"))
    with newcomer.serving(serve):
        audit = newcomer.run("uv run app.py audit")

    assert "counts as perhaps done" in told
    assert audit == ""


@pytest.mark.slow
def test_it_moves_to_postgresql_and_a_person_is_erased_there(
    newcomer: Newcomer, request: pytest.FixtureRequest
) -> None:
    uri: str = request.getfixturevalue("postgres").get_uri()
    there = {"CONVENE_DATABASE_URL": uri.replace("postgresql:", "postgresql+asyncpg:")}
    with newcomer.serving("uv run app.py serve"):
        pass

    told = newcomer.run(command("uv run app.py move convene.sqlite3"), **there)
    erased = newcomer.run(command("uv run app.py forget"), **there)
    with newcomer.serving("uv run app.py serve", **there):
        pass

    assert len(told.splitlines()) == len(TABLES) + 1
    assert "is erased" in erased
