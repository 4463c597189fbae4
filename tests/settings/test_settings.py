import pytest

from bot.errors import SettingsError
from bot.settings import load_settings
from tests.settings.conftest import GOOD, KEY

OTHER = "bbbbbbbb-cccc-dddd-eeee-ffffffffffff"


def test_without_credentials_the_sandbox_is_on() -> None:
    assert load_settings().sandboxed


def test_with_credentials_the_sandbox_is_off() -> None:
    assert not load_settings(GOOD).sandboxed


def test_reads_the_environment_by_the_names_that_azure_uses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)

    settings = load_settings()

    assert settings.app_id == GOOD["MicrosoftAppId"]
    assert settings.redirect_url == "https://convene.contoso.com/auth/callback"
    assert settings.keys == (b"k" * 32,)


def test_no_secret_is_in_repr() -> None:
    settings = load_settings(
        GOOD | {"CONVENE_DATABASE_URL": "postgresql+asyncpg://u:pa55word@host/db"}
    )

    shown = repr(settings)

    assert "hunter2" not in shown
    assert "pa55word" not in shown
    assert KEY not in shown


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"MicrosoftAppId": ""}, "MicrosoftAppId: missing"),
        ({"MicrosoftAppPassword": ""}, "MicrosoftAppPassword: missing; set it, CONVENE_CLIENT"),
        ({"MicrosoftAppTenantId": ""}, "MicrosoftAppTenantId: missing; a SingleTenant app"),
        ({"MicrosoftAppType": "Bot"}, "MicrosoftAppType: Input should be 'SingleTenant'"),
        ({"CONVENE_PUBLIC_URL": ""}, "CONVENE_PUBLIC_URL: missing"),
        ({"CONVENE_PUBLIC_URL": "http://contoso.com"}, "CONVENE_PUBLIC_URL: must be an https"),
        ({"CONVENE_PUBLIC_URL": "https://"}, "CONVENE_PUBLIC_URL: must be an https"),
        ({"CONVENE_SECRET_KEYS": ""}, "CONVENE_SECRET_KEYS: missing; `app.py doctor --new-key`"),
        ({"CONVENE_SECRET_KEYS": "c2hvcnQ="}, "CONVENE_SECRET_KEYS: must be keys of 32 bytes"),
        ({"CONVENE_SECRET_KEYS": "abc"}, "CONVENE_SECRET_KEYS: must be keys of 32 bytes"),
        ({"CONVENE_SECRET_KEYS": "!"}, "CONVENE_SECRET_KEYS: must be keys of 32 bytes"),
        ({"CONVENE_TEMPLATES": "Webinar"}, "CONVENE_TEMPLATES: must be names with an id"),
        ({"CONVENE_TEMPLATES": "Webinar=x"}, "CONVENE_TEMPLATES: must be names with an id"),
        ({"CONVENE_SENSITIVITY_LABELS": "=x"}, "CONVENE_SENSITIVITY_LABELS: must be names"),
        ({"CONVENE_LIVE_EVENTS": "yes"}, "CONVENE_LIVE_EVENTS: Input should be"),
        ({"CONVENE_DATABASE_URL": "mysql://x"}, "CONVENE_DATABASE_URL: must begin with sqlite"),
        ({"CONVENE_DEFAULT_ZONE": "Mars/Base"}, "CONVENE_DEFAULT_ZONE: must be an IANA"),
        ({"CONVENE_PORT": "many"}, "CONVENE_PORT: "),
        ({"CONVENE_CLOUD": "china"}, "CONVENE_CLOUD: "),
        ({"CONVENE_CLIENT_CERTIFICATE": "/no/such.pem"}, "CONVENE_CLIENT_CERTIFICATE: there is no"),
        (
            {"CONVENE_MANAGED_IDENTITY": "convene-identity"},
            "CONVENE_MANAGED_IDENTITY: must be its client id",
        ),
        ({"CONVENE_CA_BUNDLE": "/no/such.pem"}, "CONVENE_CA_BUNDLE: there is no file"),
        (
            {"MicrosoftAppType": "MultiTenant", "MicrosoftAppTenantId": ""},
            "CONVENE_ALLOWED_TENANTS: missing",
        ),
    ],
)
def test_a_fault_names_the_setting_and_the_mend(change: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(GOOD | change)

    assert sentence in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(GOOD | {"CONVENE_SECRET_KEYS": "", "CONVENE_PUBLIC_URL": ""})

    assert len(str(caught.value).splitlines()) == 2


def test_the_sandbox_never_listens_beyond_this_machine() -> None:
    with pytest.raises(SettingsError, match="loopback only"):
        load_settings({"CONVENE_HOST": "0.0.0.0"})  # noqa: S104  # what must be refused

    assert load_settings({"CONVENE_HOST": "127.0.0.1"}).sandboxed


def test_a_misspelt_setting_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVENE_PASCODE", "always")

    with pytest.raises(SettingsError, match="did you mean CONVENE_PASSCODE"):
        load_settings()


def test_a_name_that_resembles_none_is_named_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVENE_ZZTOPQQ", "1")

    with pytest.raises(SettingsError) as caught:
        load_settings()

    assert str(caught.value) == "CONVENE_ZZTOPQQ: no such setting"


@pytest.mark.parametrize(
    ("cloud", "graph", "issuer"),
    [
        ("public", "https://graph.microsoft.com", "https://api.botframework.com"),
        ("gcc-high", "https://graph.microsoft.us", "https://api.botframework.us"),
        ("dod", "https://dod-graph.microsoft.us", "https://api.botframework.us"),
    ],
)
def test_a_cloud_presets_every_address(cloud: str, graph: str, issuer: str) -> None:
    addresses = load_settings(GOOD | {"CONVENE_CLOUD": cloud}).addresses

    assert (addresses.graph_url, addresses.bot_token_issuer) == (graph, issuer)


def test_an_address_of_its_own_wins_over_the_preset() -> None:
    settings = load_settings(
        GOOD
        | {
            "CONVENE_GRAPH_URL": "http://127.0.0.1:8080/",
            "CONVENE_CONNECTOR_HOSTS": "127.0.0.1:*, *.contoso.com",
        }
    )

    assert settings.addresses.graph_url == "http://127.0.0.1:8080"
    assert settings.addresses.connector_hosts == ("127.0.0.1:*", "*.contoso.com")
    assert settings.addresses.login_url == "https://login.microsoftonline.com"


def test_the_apps_own_tenant_is_served_where_none_is_named() -> None:
    own = load_settings(GOOD)
    named = load_settings(GOOD | {"CONVENE_ALLOWED_TENANTS": f"{OTHER.upper()}, *"})

    assert own.tenants == {GOOD["MicrosoftAppTenantId"]}
    assert named.tenants == {OTHER, "*"}


def test_the_database_is_a_file_of_the_user_by_default() -> None:
    assert load_settings().database.startswith("sqlite+aiosqlite:///")
    assert load_settings().database.endswith("convene.sqlite3")


def test_a_managed_identity_that_vouches_for_the_app_stands_in_for_the_secret() -> None:
    settings = load_settings(GOOD | {"MicrosoftAppPassword": "", "CONVENE_MANAGED_IDENTITY": OTHER})

    assert settings.managed_identity == OTHER
    with pytest.raises(SettingsError, match="MicrosoftAppId: missing"):
        load_settings({"CONVENE_MANAGED_IDENTITY": OTHER})


def test_a_managed_identity_needs_no_secret() -> None:
    settings = load_settings(
        GOOD | {"MicrosoftAppType": "UserAssignedMSI", "MicrosoftAppPassword": ""}
    )

    assert settings.app_type == "UserAssignedMSI"


def test_an_app_that_trusts_a_managed_identity_needs_no_secret() -> None:
    settings = load_settings(GOOD | {"CONVENE_MANAGED_IDENTITY": OTHER, "MicrosoftAppPassword": ""})

    assert (settings.app_type, settings.managed_identity) == ("SingleTenant", OTHER)
