"""Values that would do harm later are refused at the start, each with its mend."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import load_settings
from tests.settings.conftest import GOOD


@pytest.mark.parametrize(
    ("name", "value", "mend"),
    [
        ("MicrosoftAppTenantId", "contoso.onmicrosoft.com", "must be a tenant's id"),
        ("MicrosoftAppTenantId", f"{{{GOOD['MicrosoftAppTenantId']}}}", "must be a tenant's id"),
        ("CONVENE_ALLOWED_TENANTS", "*.contoso.com", "each must be a tenant's id"),
        ("CONVENE_ALLOWED_TENANTS", f"{GOOD['MicrosoftAppTenantId']} x", "each must be a tenant's"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite:///:memory:", "must name a file"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite:///", "must name a file"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite:///?timeout=3", "must name a file"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite:///file:x?mode=memory", "must name a file"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite://", "must begin with"),
        ("CONVENE_DATABASE_URL", "postgresql+asyncpg", "must begin with"),
        ("CONVENE_DATABASE_URL", "://", "must begin with"),
        ("CONVENE_DATABASE_URL", "postgresql+asyncpg://u:p@h/d?sslmode=require", "?ssl=require"),
        ("CONVENE_DATABASE_URL", "postgresql+asyncpg://u:p@h/d?a=b&sslmode=", "?ssl=require"),
        ("CONVENE_PUBLIC_URL", "https://convene.contoso.com/?a=b", "without ? and #"),
        ("CONVENE_PUBLIC_URL", "https://convene.contoso.com#", "without ? and #"),
        ("CONVENE_GRAPH_URL", "https://graph.microsoft.com?", "without ? and #"),
        ("CONVENE_GRAPH_URL", "https://graph.microsoft.com/v1.0/", "without a version"),
        ("CONVENE_GRAPH_URL", "https://graph.microsoft.com/beta", "without a version"),
        ("CONVENE_LOGIN_URL", "https://login.microsoftonline.com/#x", "without ? and #"),
        ("CONVENE_BOT_LOGIN_URL", "https://login.microsoftonline.com/?x", "without ? and #"),
        ("CONVENE_CONNECTOR_HOSTS", "https://smba.trafficmanager.net", "hosts alone"),
        ("CONVENE_CONNECTOR_HOSTS", "smba.trafficmanager.net/amer", "hosts alone"),
        ("CONVENE_CONNECTOR_HOSTS", "good.contoso.com, *", "hosts alone"),
        ("CONVENE_CONNECTOR_HOSTS", "u@contoso.com", "hosts alone"),
        ("CONVENE_CONNECTOR_HOSTS", "contoso.com:https", "hosts alone"),
        ("CONVENE_ALLOWED_PEOPLE", "robin@contoso.com", "a person's Object ID"),
        ("CONVENE_PLACES", "channel", "must be of personal, groups and channels"),
        ("CONVENE_PLACES", ",", "must be of personal, groups and channels"),
        ("CONVENE_TEMPLATES", "Town hall", "must be names with an id"),
        ("CONVENE_TEMPLATES", f"={GOOD['MicrosoftAppTenantId']}", "must be names with an id"),
        (
            "CONVENE_TEMPLATES",
            f"A={GOOD['MicrosoftAppTenantId']},a={GOOD['MicrosoftAppTenantId']}",
            "names one thing twice",
        ),
        ("CONVENE_SECRET_EXPIRES", "soon", "date"),
    ],
)
def test_a_value_that_would_do_harm_is_refused(name: str, value: str, mend: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(GOOD | {name: value})

    [line] = str(caught.value).splitlines()
    assert line.startswith(f"{name}: ")
    assert mend in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MicrosoftAppTenantId", GOOD["MicrosoftAppTenantId"].upper()),
        ("CONVENE_ALLOWED_TENANTS", "*"),
        ("CONVENE_DATABASE_URL", "sqlite+aiosqlite:////var/lib/convene/c.sqlite3?timeout=3"),
        ("CONVENE_DATABASE_URL", "postgresql+asyncpg://u:p?sslmode=x@h/d?ssl=require"),
        ("CONVENE_BOT_OPENID_URL", "https://login.contoso.com/openidconfiguration?appid=1"),
        ("CONVENE_CONNECTOR_HOSTS", "localhost:*,[::1]:8080, *.contoso.com:443,127.0.0.1"),
    ],
)
def test_a_value_that_does_none_is_taken(name: str, value: str) -> None:
    assert not load_settings(GOOD | {name: value}).sandboxed


EMPTIES = ("CONVENE_CLIENT_CERTIFICATE", "CONVENE_CA_BUNDLE", "CONVENE_PORT", "MicrosoftAppType")


def test_what_a_compose_file_leaves_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in EMPTIES:
        monkeypatch.setenv(name, "")

    settings = load_settings(GOOD)

    assert (settings.client_certificate, settings.ca_bundle) == (None, None)
    assert (settings.port, settings.app_type) == (3978, "SingleTenant")


def test_what_is_given_empty_is_the_default_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CONVENE_CA_BUNDLE", "/no/such.pem")
    monkeypatch.setenv("CONVENE_PORT", "80")
    monkeypatch.setenv("CONVENE_ALLOWED_TENANTS", "*")

    settings = load_settings(GOOD | dict.fromkeys((*EMPTIES, "CONVENE_ALLOWED_TENANTS"), ""))

    assert (settings.ca_bundle, settings.port, settings.allowed_tenants) == (None, 3978, "")


def test_a_misspelt_setting_is_noticed_in_the_file_as_well(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("CONVENE_PORT=81\nexport CONVENE_PASCODE=always\n")

    with pytest.raises(SettingsError, match=r"CONVENE_PASCODE: .* did you mean CONVENE_PASSCODE"):
        load_settings()


def test_the_file_is_read_from_the_working_directory(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("CONVENE_PORT=81\nCONVENE_CA_BUNDLE=\nPATH_OF_ANOTHER=x\n")

    settings = load_settings()

    assert (settings.port, settings.ca_bundle) == (81, None)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("CONVENE_LOG=text\n".encode("utf-16"))

    with pytest.raises(SettingsError, match="must be a text in UTF-8"):
        load_settings()
