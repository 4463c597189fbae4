"""Who Convene is to Entra."""

from pathlib import Path

from bot.identity import ManagedIdentity
from bot.settings import Settings
from bot.wiring.entra import entra_app


def test_a_certificate_or_a_managed_identity_stands_in_for_the_secret(tmp_path: Path) -> None:
    pem = tmp_path / "app.pem"
    pem.write_text("PEM", encoding="utf-8")
    common = {"MicrosoftAppId": "app", "MicrosoftAppTenantId": "t"}
    by_certificate = Settings(**common, CONVENE_CLIENT_CERTIFICATE=str(pem))  # type: ignore[arg-type]
    by_identity = Settings(**common, MicrosoftAppType="UserAssignedMSI")  # type: ignore[arg-type]

    assert entra_app(by_certificate).credential == {
        "private_key": "PEM",
        "public_certificate": "PEM",
    }
    assert entra_app(by_identity).credential == ManagedIdentity(client_id="app")
    federated = Settings(**common, CONVENE_MANAGED_IDENTITY="mi-1")  # type: ignore[arg-type]
    assert entra_app(federated).credential == ManagedIdentity(client_id="mi-1")
    assert not entra_app(federated).is_managed_identity
