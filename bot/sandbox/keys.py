"""Keys that sign, and the reading of what they signed: RS256 only, as Microsoft's services do."""

import base64
import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast
from uuid import uuid4

import jwt
import trustme
from jwt.algorithms import RSAAlgorithm
from jwt.types import Options

# How far two clocks may differ. https://learn.microsoft.com/azure/bot-service/rest-api/
SKEW = timedelta(minutes=5)

# The time is the sandbox's clock's, which a test may have moved; PyJWT knows this machine's only.
SIGNATURE_ONLY: Options = {
    "verify_aud": False,
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
}


class TokenRefusedError(Exception):
    """A token does not hold. *reason*: malformed, signature, expired, audience or revoked."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SigningKey:
    """An RSA key with a name (*kid*), fresh for every object."""

    def __init__(self) -> None:
        self.kid = uuid4().hex
        # trustme makes the key, so that no second library for that is needed here.
        leaf = trustme.CA().issue_cert("localhost", key_type=trustme.KeyType.RSA)
        pem = leaf.private_key_pem.bytes()
        self._private = cast("Any", RSAAlgorithm(RSAAlgorithm.SHA256).prepare_key(pem))
        self.public: Any = self._private.public_key()

    def sign(self, claims: Mapping[str, Any]) -> str:
        """Write *claims* as a JWT."""
        headers = {"kid": self.kid, "x5t": self.kid}
        return jwt.encode(dict(claims), self._private, algorithm="RS256", headers=headers)

    def jwk(self, **more: Any) -> dict[str, Any]:
        """Give the public half, as a member of a JSON Web Key Set."""
        key = RSAAlgorithm.to_jwk(self.public, as_dict=True)
        return {
            "kty": "RSA",
            "use": "sig",
            "kid": self.kid,
            "x5t": self.kid,
            "n": key["n"],
            "e": key["e"],
            **more,
        }


@cache
def kept_key(_owner: str) -> SigningKey:
    """Give a stand-in's first key: one for the life of the process, since making one takes time."""
    return SigningKey()


def read_token(token: str, keys: Iterable[SigningKey], *, now: datetime) -> dict[str, Any]:
    """Give the claims of a JWT that one of *keys* signed and whose time is not over.

    Raises:
        TokenRefusedError: malformed, signature or expired.
    """
    try:
        kid = jwt.get_unverified_header(token).get("kid")
    except jwt.InvalidTokenError as error:
        raise TokenRefusedError("malformed") from error
    key = next((one for one in keys if one.kid == kid), None)
    if key is None:
        raise TokenRefusedError("signature")
    try:
        claims: dict[str, Any] = jwt.decode(
            token, key.public, algorithms=["RS256"], options=SIGNATURE_ONLY
        )
    except jwt.InvalidTokenError as error:
        raise TokenRefusedError("signature") from error
    if not claims["nbf"] - SKEW.total_seconds() <= now.timestamp() < claims["exp"]:
        raise TokenRefusedError("expired")
    return claims


def peek(token: str) -> dict[str, Any]:
    """Give the claims without believing them; none where it is no JWT."""
    try:
        claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        return {}
    return claims


def read_bearer(headers: Mapping[str, str]) -> str:
    """Give the bearer token; empty where there is none."""
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else ""


def base64_json(value: Any) -> str:
    """Write JSON in URL-safe base64 without padding, as in a JWT."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
