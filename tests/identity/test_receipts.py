"""What a finished sign-in hands back, and who may bring it."""

import pytest

from bot.errors import SignInRefusedError, SignInRequiredError
from bot.identity import Identity, SignedIn
from bot.message import Person
from tests.identity.conftest import ANA, BEN, Accounts, Caches, Receipts
from tests.identity.fake_entra import FakeEntra

ACCOUNT = Person("tenant-1", "29:ana")
OTHER_ACCOUNT = Person("tenant-1", "29:ben")


async def signed_in(
    identity: Identity, entra: FakeEntra, asker: Person, person: Person, *, named: bool
) -> SignedIn:
    url = await identity.authorization_url(await identity.begin_sign_in(asker, named=named))
    return await identity.complete_sign_in(entra.sign_in(url, person))


async def test_a_code_comes_back_once_from_the_one_who_asked(
    identity: Identity, entra: FakeEntra
) -> None:
    done = await signed_in(identity, entra, ANA, ANA, named=True)

    taken = [await identity.receipts.take(frozenset({ANA}), done.code) for _ in range(2)]

    assert done.digits is None
    assert taken == [ANA, None]


async def test_from_another_it_is_refused_and_recorded(
    identity: Identity, entra: FakeEntra, caplog: pytest.LogCaptureFixture
) -> None:
    done = await signed_in(identity, entra, ANA, ANA, named=True)

    theirs = await identity.receipts.take(frozenset({BEN}), done.code)

    assert theirs is None
    assert "security.foreign_receipt" in [record.message for record in caplog.records]
    assert await identity.receipts.take(frozenset({ANA}), done.code) == ANA


async def test_of_two_who_find_a_receipt_one_gets_it(
    identity: Identity, entra: FakeEntra, receipts: Receipts
) -> None:
    done = await signed_in(identity, entra, ANA, ANA, named=True)
    drop = receipts.drop_receipt

    async def too_late(code: str) -> bool:
        await drop(code)
        return False

    receipts.drop_receipt = too_late  # type: ignore[method-assign]  # the other one was first

    assert await identity.receipts.take(frozenset({ANA}), done.code) is None


async def test_an_account_without_a_name_is_bound_by_its_digits(
    identity: Identity, entra: FakeEntra, caches: Caches, accounts: Accounts
) -> None:
    """Until then nothing is kept as anybody's."""
    done = await signed_in(identity, entra, ACCOUNT, ANA, named=False)
    before = dict(caches.kept), dict(accounts.kept), await identity.receipts.recognize(ACCOUNT)

    wrong = await identity.receipts.take_digits(ACCOUNT, "x")
    others = await identity.receipts.take_digits(OTHER_ACCOUNT, str(done.digits))
    right = await identity.receipts.take_digits(ACCOUNT, str(done.digits))

    assert before == ({}, {}, None)
    assert (wrong, others, right) == (False, False, True)
    assert await identity.receipts.recognize(ACCOUNT) == ANA
    assert (await identity.acquire_token(ANA)).startswith("ana-01-")


async def test_or_by_its_code(identity: Identity, entra: FakeEntra) -> None:
    done = await signed_in(identity, entra, ACCOUNT, ANA, named=False)

    foreign = await identity.receipts.take(frozenset({BEN, OTHER_ACCOUNT}), done.code)
    taken = await identity.receipts.take(frozenset({ANA, ACCOUNT}), done.code)

    assert (foreign, taken) == (None, ACCOUNT)
    assert await identity.receipts.recognize(ACCOUNT) == ANA
    assert len(str(done.digits)) == 6


async def test_but_never_to_somebody_of_another_tenant(
    identity: Identity, entra: FakeEntra, caches: Caches
) -> None:
    with pytest.raises(SignInRefusedError) as refused:
        await signed_in(identity, entra, ACCOUNT, Person("tenant-2", "eve"), named=False)

    assert refused.value.code == "wrong_user"
    assert caches.kept == {}


async def test_entra_is_not_told_teams_id_of_an_account(
    identity: Identity, entra: FakeEntra
) -> None:
    url = await identity.authorization_url(await identity.begin_sign_in(ACCOUNT, named=False))

    assert "29" not in url.partition("?")[2].partition("X-AnchorMailbox")[2]
    assert "X-AnchorMailbox" not in url


async def test_an_account_by_itself_has_no_token(identity: Identity) -> None:
    with pytest.raises(SignInRequiredError):
        await identity.acquire_token(ACCOUNT)
