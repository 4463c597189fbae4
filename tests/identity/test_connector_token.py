"""The bot's own token: one for all, renewed ahead, from the tenant that its kind of app has."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

import jwt
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from bot.errors import (
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SignInRequiredError,
)
from bot.identity import EntraApp, Identity, ManagedIdentity, open_session
from tests.identity.conftest import (
    ANA,
    APP,
    BEN,
    Accounts,
    Caches,
    Clock,
    Flows,
    Receipts,
    sign_in,
)
from tests.identity.fake_entra import FakeEntra, Sent, refusal, reply

MakeIdentity = Callable[[EntraApp], Identity]


@pytest.fixture
async def identity_of(session: requests.Session, clock: Clock) -> AsyncIterator[MakeIdentity]:
    """Makes identities of other apps, and closes them."""
    made: list[Identity] = []

    def make(app: EntraApp) -> Identity:
        made.append(
            Identity(
                app,
                flows=Flows(),
                caches=Caches(),
                receipts=Receipts(),
                accounts=Accounts(),
                now=clock,
                session=session,
            )
        )
        return made[-1]

    yield make
    for identity in made:
        await identity.aclose()


async def test_the_bots_token_is_asked_for_by_client_credentials(
    identity: Identity, entra: FakeEntra
) -> None:
    token = await identity.acquire_connector_token()

    [sent] = entra.tokens_asked
    assert token == "bot-1"
    assert sent.url == "https://login.example/tenant-0/oauth2/v2.0/token"
    assert sent.form["grant_type"] == "client_credentials"
    assert sent.form["scope"] == "https://api.botframework.com/.default"
    assert sent.form["client_secret"] == "s3cret"
    assert sent.options["timeout"] == (5, 15)


async def test_many_calls_at_once_ask_once(identity: Identity, entra: FakeEntra) -> None:
    tokens = await asyncio.gather(*(identity.acquire_connector_token() for _ in range(20)))

    assert set(tokens) == {"bot-1"}
    assert await identity.acquire_connector_token() == "bot-1"
    assert len(entra.tokens_asked) == 1


async def test_it_is_renewed_behind_the_callers_back(
    identity: Identity, entra: FakeEntra, clock: Clock
) -> None:
    """In its last five minutes everybody still gets it at once, and one new one is fetched."""
    await identity.acquire_connector_token()
    clock.pass_(seconds=3600 - 299)
    go = Event()

    def hold(_: Sent) -> None:
        go.wait(10)

    entra.answer = hold
    meanwhile = [await identity.acquire_connector_token() for _ in range(3)]
    go.set()
    await identity._connector_token.land()

    assert meanwhile == ["bot-1"] * 3
    assert await identity.acquire_connector_token() == "bot-2"
    assert len(entra.tokens_asked) == 2


async def test_a_renewal_that_fails_is_no_harm_while_the_token_holds(
    identity: Identity, entra: FakeEntra, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await identity.acquire_connector_token()
    clock.pass_(seconds=3600 - 299)
    entra.answer = lambda _: reply(503, {})

    token = await identity.acquire_connector_token()
    await identity._connector_token.land()

    assert token == "bot-1"
    assert caplog.messages == ["identity.connector_token_refused"]
    clock.pass_(seconds=299)
    with pytest.raises(IdentityUnavailableError):
        await identity.acquire_connector_token()


@pytest.mark.parametrize("error", ["invalid_client", "invalid_grant"])
async def test_an_app_that_entra_rejects_is_the_operators_affair(
    identity: Identity, entra: FakeEntra, error: str
) -> None:
    """Also where a person would be asked to sign in: nobody can for the bot."""
    entra.answer = lambda sent: refusal(error, 7000215, 401) if sent.method == "POST" else None

    with pytest.raises(IdentityMisconfiguredError) as caught:
        await identity.acquire_connector_token()

    assert caught.value.code == "AADSTS7000215"


@pytest.mark.parametrize(
    ("changes", "authority"),
    [
        ({}, "https://login.example/tenant-0"),
        ({"app_type": "UserAssignedMSI"}, "https://login.example/tenant-0"),
        ({"app_type": "MultiTenant"}, "https://login.example/botframework.com"),
        (
            {"app_type": "MultiTenant", "bot_login_url": "https://login.microsoftonline.us"},
            "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
        ),
    ],
)
async def test_each_kind_of_bot_has_its_tenant(
    identity_of: MakeIdentity,
    entra: FakeEntra,
    changes: Mapping[str, Any],
    authority: str,
) -> None:
    await identity_of(replace(APP, **changes)).acquire_connector_token()

    assert entra.tokens_asked[0].url == f"{authority}/oauth2/v2.0/token"


def certificate() -> dict[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "convene")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return {
        "private_key": pem.decode(),
        "public_certificate": made.public_bytes(serialization.Encoding.PEM).decode(),
    }


async def test_a_certificate_signs_instead_of_a_secret(
    identity_of: MakeIdentity, entra: FakeEntra
) -> None:
    """With PS256 and the certificate's SHA-256, not the older SHA-1."""
    app = replace(APP, credential=certificate())

    await identity_of(app).acquire_connector_token()

    form = entra.tokens_asked[0].form
    header = jwt.get_unverified_header(form["client_assertion"])
    assert header["alg"] == "PS256"
    assert "x5t#S256" in header
    assert "client_secret" not in form


@pytest.mark.parametrize("credential", [{"private_key": "no key"}, {}])
async def test_a_certificate_that_is_none_is_the_operators_affair(
    identity_of: MakeIdentity, credential: dict[str, str]
) -> None:
    with pytest.raises(IdentityMisconfiguredError):
        await identity_of(replace(APP, credential=credential)).acquire_connector_token()


def platform(monkeypatch: pytest.MonkeyPatch, entra: FakeEntra, *, known: bool = True) -> None:
    """An App Service that vouches for the process."""
    monkeypatch.setenv("IDENTITY_ENDPOINT", "https://platform.example/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "h3ader")
    ends = str(int(datetime.now(UTC).timestamp()) + 3600)
    vouched = {"access_token": "vouched", "expires_on": ends, "resource": "r"}

    def answer(sent: Sent) -> requests.Response | None:
        if "platform.example" not in sent.url:
            return None
        return reply(200, vouched) if known else reply(400, {"statusCode": 400, "message": "no"})

    entra.answer = answer


async def test_a_managed_identity_vouches_instead_of_a_secret(
    identity_of: MakeIdentity,
    entra: FakeEntra,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    platform(monkeypatch, entra)
    app = replace(APP, credential=ManagedIdentity(client_id="mi-1"))

    token = await identity_of(app).acquire_connector_token()

    assert token == "bot-1"
    assert entra.tokens_asked[0].form["client_assertion"] == "vouched"
    [asked] = [sent for sent in entra.sent if "platform.example" in sent.url]
    assert "resource=api%3A%2F%2FAzureADTokenExchange" in asked.url
    assert "client_id=mi-1" in asked.url


async def test_a_bot_that_is_a_managed_identity_asks_the_platform_alone(
    identity_of: MakeIdentity,
    entra: FakeEntra,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    platform(monkeypatch, entra)
    app = replace(APP, app_type="UserAssignedMSI", credential=ManagedIdentity(client_id="app-1"))

    token = await identity_of(app).acquire_connector_token()

    assert token == "vouched"
    [asked] = entra.sent
    assert "resource=https%3A%2F%2Fapi.botframework.com&" in asked.url


@pytest.mark.parametrize("app_type", ["SingleTenant", "UserAssignedMSI"])
async def test_an_identity_that_the_platform_does_not_know_is_the_operators_affair(
    identity_of: MakeIdentity,
    entra: FakeEntra,
    monkeypatch: pytest.MonkeyPatch,
    app_type: str,
) -> None:
    platform(monkeypatch, entra, known=False)
    app = replace(APP, app_type=app_type, credential=ManagedIdentity(client_id="mi-1"))

    with pytest.raises(IdentityMisconfiguredError):
        await identity_of(app).acquire_connector_token()


async def test_people_sign_in_and_are_renewed_by_certificate(
    session: requests.Session, entra: FakeEntra, clock: Clock
) -> None:
    """A refusal is not replayed for a minute there either, though the assertion is the same."""
    caches = Caches()
    identity = Identity(
        replace(APP, credential=certificate()),
        flows=Flows(),
        caches=caches,
        receipts=Receipts(),
        accounts=Accounts(),
        now=clock,
        session=session,
    )
    await sign_in(identity, entra, ANA)
    caches.age(ANA, 0)
    refused = refusal("invalid_grant", 65001, suberror="consent_required")
    entra.answer = lambda sent: refused if sent.method == "POST" else None
    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ANA)
    entra.answer = lambda _: None

    token = await identity.acquire_token(ANA)

    await identity.aclose()
    assert token == "ana-01-2"
    headers = [
        jwt.get_unverified_header(sent.form["client_assertion"]) for sent in entra.tokens_asked
    ]
    assert {header["alg"] for header in headers} == {"PS256"}
    assert all("x5t#S256" in header and "x5t" not in header for header in headers)
    assert not any("client_secret" in sent.form for sent in entra.tokens_asked)


async def test_people_sign_in_where_a_managed_identity_vouches_for_the_app(
    identity_of: MakeIdentity, entra: FakeEntra, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The platform is asked once: MSAL keeps what it gives."""
    platform(monkeypatch, entra)
    identity = identity_of(replace(APP, credential=ManagedIdentity(client_id="mi-1")))

    await sign_in(identity, entra, ANA)
    await sign_in(identity, entra, BEN)

    assert {sent.form["client_assertion"] for sent in entra.tokens_asked} == {"vouched"}
    assert len([sent for sent in entra.sent if "platform.example" in sent.url]) == 1


def test_no_credential_is_shown() -> None:
    assert "s3cret" not in repr(APP)
    assert open_session(None).trust_env is False
