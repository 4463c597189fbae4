"""Encryption at rest: AES-GCM with a key ring, each row bound to its own key.

A sealed value is: 4 bytes that name the key, 12 bytes of nonce, the ciphertext with its tag. The
row's key is the associated data, so that a value copied into another person's row does not open.
"""

import hashlib
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import UnreadableRowError

_NAME_BYTES = 4
_NONCE_BYTES = 12


class Vault:
    """Seals with the newest key, opens with whichever key sealed.

    Args:
        keys: Newest first, each of 32 bytes.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ring = {_name(key): AESGCM(key) for key in keys}
        self._newest = _name(keys[0])

    def seal(self, text: str, *, row: str) -> bytes:
        """Encrypt *text* for the row with the key *row*."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ring[self._newest].encrypt(nonce, text.encode(), row.encode())
        return self._newest + nonce + sealed

    @property
    def newest(self) -> bytes:
        """The name of the newest key, with which everything that it sealed begins."""
        return self._newest

    def open(self, sealed: bytes, *, row: str) -> str:
        """Decrypt what was sealed for that very row.

        Raises:
            UnreadableRowError: Its key is not on the ring, or it is another row's or damaged.
        """
        name, nonce = sealed[:_NAME_BYTES], sealed[_NAME_BYTES : _NAME_BYTES + _NONCE_BYTES]
        cipher = self._ring.get(name)
        if cipher is None:
            raise UnreadableRowError(
                "a stored value needs a key that CONVENE_SECRET_KEYS no longer has"
            )
        try:
            text = cipher.decrypt(nonce, sealed[_NAME_BYTES + _NONCE_BYTES :], row.encode())
        except (InvalidTag, ValueError) as error:
            raise UnreadableRowError(
                "a stored value is damaged or belongs to another row"
            ) from error
        return text.decode()


def _name(key: bytes) -> bytes:
    return hashlib.sha256(b"convene key name\0" + key).digest()[:_NAME_BYTES]
