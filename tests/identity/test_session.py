"""The connections to Entra over real TLS: whom they trust, how long they wait."""

import json
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
import trustme

from bot.errors import IdentityUnavailableError, SettingsError
from bot.identity import Identity, open_session
from tests.identity.conftest import APP, Accounts, Caches, Clock, Flows, Receipts


@dataclass
class TlsEntra:
    """A stand-in on loopback with a certificate of its own authority."""

    authority: trustme.CA = field(default_factory=trustme.CA)
    url: str = ""
    asked: list[str] = field(default_factory=list)
    cookies: list[str | None] = field(default_factory=list)

    def body(self, method: str) -> dict[str, str]:
        if method == "POST":
            return {"access_token": "bot-tls", "token_type": "Bearer", "expires_in": "3600"}
        endpoint = f"{self.url}/tenant-0/oauth2/v2.0"
        return {
            "authorization_endpoint": f"{endpoint}/authorize",
            "token_endpoint": f"{endpoint}/token",
        }

    def handler(self) -> type[BaseHTTPRequestHandler]:
        entra = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                entra.asked.append(self.path)
                entra.cookies.append(self.headers.get("Cookie"))
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                body = json.dumps(entra.body(self.command)).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Set-Cookie", "fpc=person")
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET  # noqa: N815  # the base class names its methods so

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler


@pytest.fixture
def tls_entra() -> Iterator[TlsEntra]:
    entra = TlsEntra()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    entra.authority.issue_cert("localhost").configure_cert(context)
    with HTTPServer(("127.0.0.1", 0), entra.handler()) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        entra.url = f"https://localhost:{server.server_port}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield entra
        server.shutdown()
        thread.join()


def identity_of(entra: TlsEntra, ca_bundle: Path | None) -> Identity:
    app = replace(APP, bot_login_url=entra.url, ca_bundle=str(ca_bundle) if ca_bundle else None)
    return Identity(
        app, flows=Flows(), caches=Caches(), receipts=Receipts(), accounts=Accounts(), now=Clock()
    )


async def test_our_trust_holds_whatever_the_environment_says(
    tls_entra: TlsEntra, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no regional host is called, and no proxy, and no cookie goes from one call to another."""
    ours, others = tmp_path / "ours.pem", tmp_path / "others.pem"
    tls_entra.authority.cert_pem.write_to_path(str(ours))
    trustme.CA().cert_pem.write_to_path(str(others))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(others))
    monkeypatch.setenv("MSAL_FORCE_REGION", "westeurope")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    identity = identity_of(tls_entra, ours)

    token = await identity.acquire_connector_token()
    await identity.aclose()

    assert token == "bot-tls"
    assert tls_entra.asked == [
        "/tenant-0/v2.0/.well-known/openid-configuration",
        "/tenant-0/oauth2/v2.0/token",
    ]
    assert tls_entra.cookies == [None, None]


async def test_an_unknown_authority_is_not_trusted(
    tls_entra: TlsEntra, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where the environment vouches for it."""
    theirs = tmp_path / "theirs.pem"
    tls_entra.authority.cert_pem.write_to_path(str(theirs))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(theirs))
    identity = identity_of(tls_entra, None)

    with pytest.raises(IdentityUnavailableError) as caught:
        await identity.acquire_connector_token()
    await identity.aclose()

    assert caught.value.code == "SSLError"
    assert tls_entra.asked == []


def test_the_extra_authority_comes_beside_the_usual_ones(
    tls_entra: TlsEntra, tmp_path: Path
) -> None:
    ours = tmp_path / "ours.pem"
    tls_entra.authority.cert_pem.write_to_path(str(ours))
    session = open_session(str(ours))

    session.get(f"{tls_entra.url}/", timeout=10)
    session.close()

    trusted = session.get_adapter("https://")._context.get_ca_certs()  # type: ignore[attr-defined]  # ours
    assert len(trusted) > 50


@pytest.mark.parametrize("text", [None, "no certificate"])
def test_a_bundle_that_cannot_be_read_stops_the_start(tmp_path: Path, text: str | None) -> None:
    bundle = tmp_path / "bundle.pem"
    if text is not None:
        bundle.write_text(text)

    with pytest.raises(SettingsError, match=r"bundle\.pem"):
        open_session(str(bundle))


async def test_closing_lets_every_connection_go(tls_entra: TlsEntra, tmp_path: Path) -> None:
    """Also those whose answers are kept: Entra's addresses, for a day."""
    ours = tmp_path / "ours.pem"
    tls_entra.authority.cert_pem.write_to_path(str(ours))
    identity = identity_of(tls_entra, ours)
    await identity.acquire_connector_token()

    kept, _ = identity._entra._clients._metadata._kept.popitem()[1]
    await identity.aclose()

    assert kept.status_code == 200
    assert kept.raw is None
