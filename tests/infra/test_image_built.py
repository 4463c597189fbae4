"""What the image adds to its base, built by the Dockerfile's own commands: it runs and is small."""

import base64
import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bot.locales import words_for
from bot.sandbox.loopback import find_free_port
from tests.infra.building import Stage, build_stage

pytestmark = pytest.mark.slow

# The whole is to stay under 250 MB. Of that python:3.11-slim-bookworm takes 130, as
# https://github.com/docker-library/repo-info (repos/python/local) has it.
OURS_AT_MOST = 120_000_000


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return build_stage(tmp_path_factory.mktemp("image"))


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "CONVENE_PORT": str(find_free_port()),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@pytest.fixture
def serving(stage: Stage, environment: Mapping[str, str]) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [stage.python, "app.py", "serve"],
        cwd=stage.app,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.wait()


def test_it_leaves_room_for_its_base(stage: Stage) -> None:
    assert stage.size() < OURS_AT_MOST


def test_every_package_has_what_it_needs(stage: Stage) -> None:
    command = ["uv", "pip", "check", "--python", str(stage.python)]

    told = subprocess.run(command, check=False, capture_output=True, text=True)

    assert told.returncode == 0, told.stderr


def test_the_start_command_runs(serving: "subprocess.Popen[str]") -> None:
    assert serving.stderr is not None
    shown = ""
    while "Ctrl-C stops it" not in shown and (line := serving.stderr.readline()):
        shown += line
    serving.terminate()
    serving.communicate(timeout=30)

    assert "/api/messages" in shown
    assert serving.returncode == 0


def test_the_app_package_is_built_in_it(
    stage: Stage, environment: Mapping[str, str], tmp_path: Path
) -> None:
    given = {
        "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
        "MicrosoftAppTenantId": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        "MicrosoftAppPassword": "word",
        "CONVENE_PUBLIC_URL": "https://convene.contoso.com",
        "CONVENE_SECRET_KEYS": base64.urlsafe_b64encode(b"k" * 32).decode(),
    }
    made = tmp_path / "convene.zip"
    command = [str(stage.python), "app.py", "package", "--out", str(made)]

    subprocess.run(command, cwd=stage.app, env={**environment, **given}, check=True)

    assert made.stat().st_size > 0


@pytest.mark.parametrize("tag", ["de-AT", "pt-BR", "zh-Hant-TW", "pl-PL", "sv", "xx"])
def test_every_language_is_answered_in_as_outside_of_it(
    stage: Stage, environment: Mapping[str, str], tag: str
) -> None:
    say = f"from bot.locales import words_for; print(words_for({tag!r}).language)"
    told = subprocess.run(
        [stage.python, "-c", say],
        cwd=stage.app,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )

    assert told.stdout.strip() == words_for(tag).language
