"""The connections to Entra, shared by all requests: our trust, no proxy, no cookies."""

import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from bot.errors import SettingsError

# As many requests at once as there are threads for MSAL, each with a connection.
THREADS = 16


class TrustingAdapter(HTTPAdapter):
    """Trusts the usual certificate authorities and those of one more file."""

    def __init__(self, ca_bundle: str) -> None:
        # requests adds the usual ones to it, connection by connection.
        self._context = ssl.create_default_context(cafile=ca_bundle)
        super().__init__(pool_maxsize=THREADS)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """Make the connections with our own trust."""
        super().init_poolmanager(*args, **options, ssl_context=self._context)


def open_session(ca_bundle: str | None) -> requests.Session:
    """Open the connections to Entra. *ca_bundle* is a PEM file of extra authorities.

    Raises:
        SettingsError: The file cannot be read, or holds no certificate.
    """
    session = requests.Session()
    # REQUESTS_CA_BUNDLE would win over our own trust.
    session.trust_env = False
    # One session serves everybody: no cookie of one person goes along with another.
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    try:
        adapter = TrustingAdapter(ca_bundle) if ca_bundle else HTTPAdapter(pool_maxsize=THREADS)
    except OSError as error:
        raise SettingsError(f"no certificates can be read from {ca_bundle}") from error
    session.mount("https://", adapter)
    return session
