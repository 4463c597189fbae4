"""The image keeps what infra/README.md promises of it; read, not built."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.sandbox.loopback import find_free_port
from tests.infra.reading import INFRA, read_dockerfile

ROOT = INFRA.parent


def instructions(word: str) -> list[str]:
    return [rest for name, rest in read_dockerfile() if name == word]


def test_everything_is_installed_from_the_lock_with_its_hash_and_nothing_is_built() -> None:
    [install] = [run for run in instructions("RUN") if "pip install" in run]

    for flag in ("--require-hashes", "--no-deps", "--only-binary :all:", "requirements.txt"):
        assert flag in install


def test_it_runs_as_nobody_who_may_change_it() -> None:
    assert instructions("USER") == ["10001:10001"]
    words = [word for word, _ in read_dockerfile()]
    assert words.index("USER") > max(at for at, word in enumerate(words) if word == "COPY")


def test_base_images_have_a_version_and_are_slim() -> None:
    for image in instructions("FROM"):
        assert re.match(r"python:3\.\d+-slim-\w+( AS \w+)?$", image)


def test_nothing_is_fetched_but_what_the_lock_names() -> None:
    text = "\n".join(rest for _, rest in read_dockerfile())

    for word in ("curl ", "wget ", "apt-get", "http://1", "--index-url", "--trusted-host"):
        assert word not in text.replace("http://127.0.0.1", "")
    assert instructions("ADD") == []


def test_its_health_and_its_start_are_commands_without_a_shell() -> None:
    [health], [start] = instructions("HEALTHCHECK"), instructions("CMD")

    assert "/health/live" in health
    assert 'CMD ["' in health
    assert start == '["python", "app.py", "serve"]'
    assert instructions("STOPSIGNAL") == ["SIGTERM"]


def test_no_secret_and_no_file_of_settings_gets_into_it() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = {line[1:] for line in ignored if line.startswith("!")}

    assert "*" in ignored
    assert kept == {"app.py", "bot", "LICENSE", "infra/requirements.txt"}
    for line in [*instructions("ENV"), *instructions("ARG")]:
        assert not re.search(r"password|secret_keys", line, re.IGNORECASE)


def test_everything_that_is_copied_is_there() -> None:
    own = [line for line in instructions("COPY") if not line.startswith("--from")]

    for line in own:
        assert (ROOT / line.split()[0]).exists()


@pytest.mark.slow
def test_the_start_command_runs_from_the_lock_in_a_fresh_environment(tmp_path: Path) -> None:
    venv = tmp_path / "convene"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    python = venv / "bin" / "python"
    wanted = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--quiet"]
    lock = INFRA / "requirements.txt"
    subprocess.run([python, "-m", "pip", "install", *wanted, "--requirement", lock], check=True)
    subprocess.run([python, "-m", "pip", "check"], check=True)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    environment |= {"CONVENE_PORT": str(find_free_port()), "PYTHONDONTWRITEBYTECODE": "1"}

    process = subprocess.Popen(
        [python, "app.py", "serve"], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    shown = ""
    while "Ctrl-C stops it" not in shown and (line := process.stderr.readline()):
        shown += line
    process.terminate()
    process.communicate(timeout=30)

    assert "/api/messages" in shown
    assert process.returncode == 0
    # The image has this beside a slim Python of 125 MB, under 250 MB together without pip.
    size = sum(file.stat().st_size for file in venv.rglob("*") if "__pycache__" not in file.parts)
    assert size < 160_000_000
