import asyncio
from typing import Any

import aiohttp
import pytest

from bot.teams.refusal import ActivityRefusedError
from bot.teams.signing_keys import LARGEST_DOCUMENT, SigningKeys, read_keys
from tests.teams.wire import FakeOpenId, JsonObject, public_jwk

DAY = 24 * 3600.0


class Seconds:
    """A clock that only goes forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def keys(session: aiohttp.ClientSession, openid_url: str, seconds: Seconds) -> SigningKeys:
    return SigningKeys(openid_url, session=session, clock=seconds)


async def settle(keys: SigningKeys) -> None:
    """Let a refresh in the background come to its end."""
    if keys._refresh:
        await keys._refresh


async def test_nothing_is_fetched_before_the_first_token(
    keys: SigningKeys, fake_openid: FakeOpenId
) -> None:
    assert fake_openid.asked == 0

    assert await keys.get("key-1")
    assert await keys.get("key-1")

    assert fake_openid.asked == 1


async def test_many_first_tokens_make_one_fetch(keys: SigningKeys, fake_openid: FakeOpenId) -> None:
    found = await asyncio.gather(*(keys.get("key-1") for _ in range(20)))

    assert all(found)
    assert fake_openid.asked == 1


async def test_the_keys_are_read_again_daily_while_the_old_ones_serve(
    keys: SigningKeys, fake_openid: FakeOpenId, seconds: Seconds
) -> None:
    await keys.get("key-1")
    fake_openid.keys = [public_jwk("key-2")]
    seconds.now += DAY

    assert await keys.get("key-1")
    await settle(keys)

    assert fake_openid.asked == 2
    assert await keys.get("key-2")
    assert fake_openid.asked == 2


async def test_the_old_keys_stay_when_a_refresh_fails(
    keys: SigningKeys, fake_openid: FakeOpenId, seconds: Seconds
) -> None:
    await keys.get("key-1")
    fake_openid.status = 503
    seconds.now += DAY

    assert await keys.get("key-1")
    await settle(keys)

    assert await keys.get("key-1")
    assert await keys.get("unknown") is None


async def test_an_unknown_key_is_looked_for_at_once_but_not_at_a_forger_s_pace(
    keys: SigningKeys, fake_openid: FakeOpenId, seconds: Seconds
) -> None:
    await keys.get("key-1")

    for number in range(50):
        assert await keys.get(f"forged-{number}") is None

    assert fake_openid.asked == 1 + 5
    fake_openid.keys.append(public_jwk("key-2"))
    seconds.now += 60
    assert await keys.get("key-2")


async def test_without_keys_a_failure_is_not_repeated_at_once(
    keys: SigningKeys, fake_openid: FakeOpenId, seconds: Seconds
) -> None:
    fake_openid.status = 500

    for _ in range(5):
        with pytest.raises(ActivityRefusedError) as refused:
            await keys.get("key-1")

    assert refused.value.status == 503
    assert fake_openid.asked == 1
    fake_openid.status = 200
    seconds.now += 2
    assert await keys.get("key-1")


async def test_no_network_is_no_key(session: aiohttp.ClientSession, seconds: Seconds) -> None:
    keys = SigningKeys("http://127.0.0.1:1/openid", session=session, clock=seconds)

    with pytest.raises(ActivityRefusedError) as refused:
        await keys.get("key-1")

    assert refused.value.reason == "no_signing_keys"


@pytest.mark.parametrize(
    "metadata",
    [
        {"jwks_uri": "http://evil.test/keys"},
        {"jwks_uri": 5},
        {"issuer": "https://api.botframework.com"},
        {"jwks_uri": "https://[::1/"},
    ],
)
async def test_keys_come_over_https_only(
    keys: SigningKeys, fake_openid: FakeOpenId, metadata: JsonObject
) -> None:
    fake_openid.metadata = metadata

    with pytest.raises(ActivityRefusedError):
        await keys.get("key-1")


async def test_a_document_has_a_bound(keys: SigningKeys, fake_openid: FakeOpenId) -> None:
    fake_openid.padding = "x" * LARGEST_DOCUMENT

    with pytest.raises(ActivityRefusedError):
        await keys.get("key-1")


async def test_a_document_is_an_object_and_no_redirect(
    keys: SigningKeys, fake_openid: FakeOpenId
) -> None:
    fake_openid.status = 302

    with pytest.raises(ActivityRefusedError):
        await keys.get("key-1")


async def test_a_caller_that_hangs_up_leaves_the_fetch_to_the_others(keys: SigningKeys) -> None:
    first = asyncio.create_task(keys.get("key-1"))
    second = asyncio.create_task(keys.get("key-1"))
    await asyncio.sleep(0)

    first.cancel()

    assert await second
    assert first.cancelled()


async def test_closing_gives_a_refresh_up(keys: SigningKeys, seconds: Seconds) -> None:
    await keys.get("key-1")
    seconds.now += DAY
    await keys.get("key-1")

    await keys.close()
    await keys.close()

    assert keys._refresh
    assert keys._refresh.cancelled()


@pytest.mark.parametrize(
    "jwk",
    [
        "key",
        {},
        public_jwk("key-2", use="enc"),
        public_jwk("key-2", kty="EC"),
        public_jwk("key-2", n="!"),
        {**public_jwk("key-2"), "e": None},
        {name: value for name, value in public_jwk("key-2").items() if name != "kid"},
    ],
)
def test_what_is_no_signing_key_is_left_out(jwk: Any) -> None:
    assert set(read_keys({"keys": [jwk, public_jwk("key-1")]})) == {"key-1"}


@pytest.mark.parametrize("jwks", [{}, {"keys": None}, {"keys": []}, {"keys": [{}]}])
def test_a_set_without_keys_is_an_accident(jwks: JsonObject) -> None:
    with pytest.raises(ValueError, match="no keys"):
        read_keys(jwks)
