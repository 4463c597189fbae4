import pytest

from bot.errors import StoreError
from bot.store.vault import Vault

OLD, NEW = b"o" * 32, b"n" * 32


def test_opens_what_it_sealed() -> None:
    vault = Vault([NEW])

    sealed = vault.seal("Grüße 会議", row="draft/1")

    assert b"Gr" not in sealed
    assert vault.open(sealed, row="draft/1") == "Grüße 会議"


def test_seals_the_same_text_differently_each_time() -> None:
    vault = Vault([NEW])

    assert vault.seal("text", row="r") != vault.seal("text", row="r")


def test_a_value_copied_to_another_row_does_not_open() -> None:
    vault = Vault([NEW])
    sealed = vault.seal("token", row="token_cache/public/t/u1")

    with pytest.raises(StoreError, match="another row"):
        vault.open(sealed, row="token_cache/public/t/u2")


def test_an_older_key_on_the_ring_still_opens() -> None:
    sealed = Vault([OLD]).seal("token", row="r")

    assert Vault([NEW, OLD]).open(sealed, row="r") == "token"


def test_seals_with_the_newest_key() -> None:
    sealed = Vault([NEW, OLD]).seal("token", row="r")

    assert Vault([NEW]).open(sealed, row="r") == "token"


def test_a_key_that_is_gone_is_named_as_the_cause() -> None:
    sealed = Vault([OLD]).seal("token", row="r")

    with pytest.raises(StoreError, match="CONVENE_SECRET_KEYS"):
        Vault([NEW]).open(sealed, row="r")


@pytest.mark.parametrize("kept", [0, 3, 10, 20])
def test_a_cut_off_value_fails_closed(kept: int) -> None:
    vault = Vault([NEW])
    sealed = vault.seal("token", row="r")

    with pytest.raises(StoreError):
        vault.open(sealed[:kept], row="r")
