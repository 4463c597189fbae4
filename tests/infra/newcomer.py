"""Somebody who follows infra/README.md word for word, with what it takes to do so."""

import os
import re
import signal
import subprocess
import sys
import textwrap
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.sandbox.loopback import find_free_port
from bot.settings import Settings
from tests.infra.reading import INFRA

TEXT = (INFRA / "README.md").read_text(encoding="utf-8")
VALUES = {
    "application id": "11111111-2222-3333-4444-555555555555",
    "tenant id": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "client secret's value": "a-secret-of-this-test",
    "the day it expires, such as 2027-05-31": "2999-05-31",
    "object id": "99999999-2222-3333-4444-555555555555",
    "appId": "11111111-2222-3333-4444-555555555555",
    "publicUrl": "https://convene.contoso.com",
}
# What only the administrator has, each said in the line before it.
OF_THEIR_OWN = {
    "address of this repository",
    "subscription id",
    "databaseServer",
    "noted before",
    "user",
    "password",
    "host",
    "database",
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
        for name in ("app.py", "manifest"):
            (home / name).symlink_to(INFRA.parent / name)
        # The environment that they were told to make; tests/infra/test_image_built.py makes it so.
        python = home / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
        known = {str(field.alias) for field in Settings.model_fields.values()}
        self.environment = {
            name: value for name, value in os.environ.items() if name not in known
        } | {"CONVENE_PORT": str(find_free_port())}

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
