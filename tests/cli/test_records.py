"""``forget`` and ``audit``."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli

runner = CliRunner()


def test_a_person_is_forgotten_by_their_object_id(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONVENE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'db'}")

    result = runner.invoke(cli, ["forget", "u-1", "--tenant", "t-1"])

    assert result.exit_code == 0
    assert "is erased" in result.output


def test_audit_wants_a_day_or_a_time() -> None:
    result = runner.invoke(cli, ["audit", "--since", "yesterday"])

    assert result.exit_code == 1
    assert "yesterday: is no day or time" in result.output
