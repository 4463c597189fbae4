"""What comes to the callback and cannot be Entra's: told as that, and shown to no store."""

import pytest

from tests.web.conftest import Bot, Client

URLENCODED = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"state=s&code=c", {"Content-Type": f"{URLENCODED}; charset=bogus"}),
        (b"state=s&code=c", {"Content-Type": f"{URLENCODED}; charset=punycode"}),
        (b"state=s&code=c", {"Content-Type": f"{URLENCODED}; charset=undefined"}),
        (b"state=\xff\xfe", {"Content-Type": URLENCODED}),
        (b"state=s&code=c", {"Content-Type": URLENCODED, "Content-Encoding": "gzip"}),
        (b"state=a%00b&code=c", {"Content-Type": URLENCODED}),
        (b"state=%FF&code=c", {"Content-Type": URLENCODED}),
        (b"state=&code=c", {"Content-Type": URLENCODED}),
        (b"state=" + b"x" * 129, {"Content-Type": URLENCODED}),
    ],
)
async def test_an_answer_that_is_none_is_not_passed_on(
    client: Client, bot: Bot, body: bytes, headers: dict[str, str]
) -> None:
    answer = await client.post("/auth/callback", data=body, headers=headers)

    assert answer.status == 400
    assert "This link is not complete" in await answer.text()
    assert bot.sign_in.answers == []


async def test_an_encoding_may_be_named(client: Client, bot: Bot) -> None:
    headers = {"Content-Type": f"{URLENCODED}; charset=UTF-8"}

    answer = await client.post("/auth/callback", data=b"state=s&code=c", headers=headers)

    assert answer.status == 200
    assert bot.sign_in.answers == [{"state": "s", "code": "c"}]


@pytest.mark.parametrize("state", ["a%00b", "%FF", "", "%D9%A1"])
async def test_nor_is_one_by_query(client: Client, bot: Bot, state: str) -> None:
    answer = await client.get(f"/auth/callback?code=c&state={state}")

    assert answer.status == 400
    assert bot.sign_in.answers == []
