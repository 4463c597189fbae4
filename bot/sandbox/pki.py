"""A certificate authority of the sandbox's own, since MSAL speaks https only.

Its root is trusted by nobody but who is given ``authority_file``; it lives in a temporary folder
and ends with the sandbox.
"""

import ssl
from pathlib import Path

import trustme

from bot.sandbox.loopback import NAMES


class Certificates:
    """An authority and one certificate for the loopback's names."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA(organization_name="Convene sandbox")
        self.authority_file = folder / "sandbox-ca.pem"
        self.authority_file.write_bytes(authority.cert_pem.bytes())
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*sorted(NAMES)).configure_cert(self.tls)
