import base64
from pathlib import Path

import pytest

from bot.settings import Settings

KEY = base64.urlsafe_b64encode(b"k" * 32).decode()
GOOD = {
    "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
    "MicrosoftAppPassword": "hunter2-hunter2",
    "MicrosoftAppTenantId": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "CONVENE_PUBLIC_URL": "https://convene.contoso.com/",
    "CONVENE_SECRET_KEYS": KEY,
}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine, no .env, is in a test."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.chdir(tmp_path)
