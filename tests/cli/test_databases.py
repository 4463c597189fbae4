"""``migrate`` and ``move``."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli
from bot.cli.databases import address_of

runner = CliRunner()


def test_migrate_makes_the_tables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CONVENE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'db'}")

    result = runner.invoke(cli, ["migrate"])

    assert result.output == "The database is up to date.\n"
    assert (tmp_path / "db").exists()


def test_moving_from_where_nothing_is_ends_with_a_sentence(tmp_path: Path) -> None:
    result = runner.invoke(cli, ["move", str(tmp_path / "nowhere.sqlite3")])

    assert result.exit_code == 1
    assert "nowhere.sqlite3: there is no such file" in result.output


def test_a_source_may_be_an_address(tmp_path: Path) -> None:
    file = tmp_path / "convene.sqlite3"
    file.touch()

    assert address_of(str(file)) == f"sqlite+aiosqlite:///{file}"
    assert address_of(f"sqlite+aiosqlite:///{file}") == f"sqlite+aiosqlite:///{file}"
    assert address_of("postgresql+asyncpg://u@h/d") == "postgresql+asyncpg://u@h/d"
