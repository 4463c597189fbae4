"""A machine on which nothing is set."""

from pathlib import Path

import pytest

from bot.sandbox.loopback import find_free_port
from bot.settings import Settings


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine is in a test, and nobody listens at the bot's port."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.setenv("CONVENE_PORT", str(find_free_port()))
    monkeypatch.chdir(tmp_path)
