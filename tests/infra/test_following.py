"""infra/README.md is followed word for word, as far as that needs no Azure and no Docker."""

import re
import sqlite3
import zipfile
from pathlib import Path

import pytest

from bot.store.moving import TABLES
from tests.databases import postgres
from tests.infra.newcomer import OF_THEIR_OWN, TEXT, VALUES, Newcomer, blocks, command
from tests.infra.reading import read_dockerfile

__all__ = ["postgres"]

SERVE = ".venv/bin/python app.py serve"


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


def test_the_environment_is_made_as_the_image_makes_its_own() -> None:
    [install] = [run for word, run in read_dockerfile() if word == "RUN" and "pip install" in run]
    [told, *again] = re.findall(r"^ *\.venv/bin/(pip install .*)$", TEXT, re.MULTILINE)

    assert set(told.split()) - set(install.split()) == {"infra/requirements.txt"}
    assert [each for each in again if each != told] == []


@pytest.mark.slow
def test_the_settings_of_c_are_good_and_serve(newcomer: Newcomer) -> None:
    _, ask_and_serve, *_ = blocks("C. ")
    ask, serve = ask_and_serve.splitlines()

    told = newcomer.run(f"{ask} --offline")
    with newcomer.serving(serve):
        made = rows(newcomer)

    assert told.startswith("The settings are good.\n")
    assert made > 5
    assert (newcomer.home / ".env").stat().st_mode & 0o077 == 0


@pytest.mark.slow
def test_a_backup_is_made_while_it_runs_and_put_back(newcomer: Newcomer) -> None:
    with newcomer.serving(SERVE):
        newcomer.run(command("(umask 077; python3 -c"))

    told = newcomer.run(command("rm -f convene.sqlite3-wal"))
    with newcomer.serving(SERVE):
        audit = newcomer.run(".venv/bin/python app.py audit")

    assert "counts as perhaps done" in told
    assert audit == ""


@pytest.mark.slow
def test_it_moves_to_postgresql_and_a_person_is_erased_there(
    newcomer: Newcomer, request: pytest.FixtureRequest
) -> None:
    uri: str = request.getfixturevalue("postgres").get_uri()
    there = {"CONVENE_DATABASE_URL": uri.replace("postgresql:", "postgresql+asyncpg:")}
    with newcomer.serving(SERVE):
        pass

    told = newcomer.run(command(".venv/bin/python app.py move convene.sqlite3"), **there)
    erased = newcomer.run(command(".venv/bin/python app.py forget"), **there)
    with newcomer.serving(SERVE, **there):
        pass

    assert len(told.splitlines()) == len(TABLES) + 1
    assert "is erased" in erased


@pytest.mark.slow
def test_the_app_package_is_built_without_settings_as_in_azure(newcomer: Newcomer) -> None:
    (newcomer.home / ".env").unlink()
    make_key, *_ = [line for line in TEXT.splitlines() if "KEY_RING=$(" in line]
    build, *_ = blocks("The Teams app")

    newcomer.run(f"{make_key}\n{build}")

    with zipfile.ZipFile(newcomer.home / "convene.zip") as package:
        assert "manifest.json" in package.namelist()


@pytest.mark.slow
def test_a_packet_for_a_report_is_made_of_the_log(newcomer: Newcomer) -> None:
    (newcomer.home / "convene.log").write_text("{}\n", encoding="utf-8")

    newcomer.run(command(".venv/bin/python app.py support"))
    told = newcomer.run(command(".venv/bin/python app.py doctor --offline").splitlines()[0])

    assert zipfile.is_zipfile(newcomer.home / "packet.zip")
    assert told.startswith("The settings are good.")
