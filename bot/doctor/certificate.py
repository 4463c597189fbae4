"""The certificate that stands in for the app's secret. Pure."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from bot.doctor.finding import Finding, Weight

SOON = timedelta(days=30)
_SUBJECT = "CONVENE_CLIENT_CERTIFICATE"


def read_certificate_faults(pem: bytes, *, now: datetime) -> list[Finding]:
    """Judge a PEM text that is to hold a private key and its certificate."""
    try:
        certificate = x509.load_pem_x509_certificate(pem)
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError):
        return [
            _finding(
                "holds no private key and certificate that can be read",
                "Put both into one PEM file: the key without a passphrase, then the certificate.",
            )
        ]
    form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if certificate.public_key().public_bytes(*form) != key.public_key().public_bytes(*form):
        return [_finding("holds a key that is not the certificate's", "Put the pair together.")]
    left = certificate.not_valid_after_utc - now
    renew = "Make a new one, upload it to the app registration, and set it here."
    if left <= timedelta():
        return [_finding("is over", renew)]
    if left < SOON:
        return [_finding(f"is over in {left.days} days", renew, weight=Weight.UNWISE)]
    return []


def _finding(what: str, mend: str, *, weight: Weight = Weight.WRONG) -> Finding:
    why = "Entra gives no token for it: nobody could sign in, and no answer would be sent."
    return Finding(subject=_SUBJECT, what=what, why=why, mend=mend, weight=weight)
