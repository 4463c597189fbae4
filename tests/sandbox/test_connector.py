"""What the bot says through the Connector, and how Teams' rules hold it."""

from typing import Any

import pytest

from bot.sandbox import Deed, Fault, Room, Sandbox
from tests.clock import Clock
from tests.sandbox.bot_side import CARD, TEXT, Bot


async def test_a_message_gets_an_id_of_digits(sandbox: Sandbox, bot: Bot) -> None:
    first, second = await bot.say(TEXT), await bot.say(TEXT, reply_to="/1795242538935")

    assert (first.status, second.status) == (201, 201)
    assert first.body["id"].isdigit()
    assert int(second.body["id"]) > int(first.body["id"])
    kept = sandbox.connector.deeds(Deed.SENT)
    assert [one.activity_id for one in kept] == [first.body["id"], second.body["id"]]
    assert [one.reply_to_id for one in kept] == [None, "1795242538935"]
    assert kept[0].conversation_id == bot.chat


async def test_typing_is_taken_with_an_empty_answer(sandbox: Sandbox, bot: Bot) -> None:
    reply = await bot.say({"type": "typing"})

    assert (reply.status, reply.text) == (202, "")
    [delivery] = sandbox.connector.deeds(Deed.TYPING)
    assert delivery.activity_id is None


async def test_text_and_card_in_one_leave_no_id_to_use(sandbox: Sandbox, bot: Bot) -> None:
    reply = await bot.say({**TEXT, "attachments": [CARD]})

    assert (reply.status, reply.body) == (201, {})


async def test_a_card_can_be_updated_and_deleted(sandbox: Sandbox, bot: Bot) -> None:
    card = {"type": "message", "attachments": [CARD]}
    sent = (await bot.say(card)).body["id"]

    updated = await bot.edit("PUT", sent, json=TEXT)
    shown = sandbox.connector.transcript.showing(bot.chat)
    deleted = await bot.edit("DELETE", sent)

    assert (updated.status, updated.body) == (200, {"id": sent})
    assert [one.activity for one in shown] == [TEXT]
    assert (deleted.status, deleted.text) == (200, "")
    assert sandbox.connector.transcript.showing(bot.chat) == []
    assert len(sandbox.connector.deeds(Deed.UPDATED)) == 1
    assert len(sandbox.connector.deeds(Deed.DELETED)) == 1


async def test_only_what_is_there_can_be_updated(sandbox: Sandbox, bot: Bot) -> None:
    sent = (await bot.say(TEXT)).body["id"]

    unknown = await bot.edit("PUT", "1", json=TEXT)
    elsewhere = await bot.edit("PUT", sent, to="19:x@thread.v2", json=TEXT)

    assert (unknown.status, unknown.code) == (404, "ActivityNotFoundInConversation")
    assert elsewhere.status == 404


async def test_a_thread_and_its_channel_are_one_conversation(bot: Bot) -> None:
    thread = Room.channel("1795242708239")
    sent = (await bot.say(TEXT, to=thread.conversation_id)).body["id"]

    reply = await bot.edit("PUT", sent, to=thread.root, json=TEXT)

    assert reply.status == 200


@pytest.mark.parametrize("token", ["junk", "graph", "expired"])
async def test_only_the_bots_own_token_will_do(
    sandbox: Sandbox, bot: Bot, clock: Clock, token: str
) -> None:
    robin, mint = sandbox.people.robin, sandbox.entra.mint
    tokens = {"junk": "junk", "graph": mint.sso_token(robin), "expired": mint.bot_token("t")}
    clock.pass_by(hours=1 if token == "expired" else 0)

    reply = await bot.say(TEXT, token=tokens[token])

    assert (reply.status, reply.body["message"]) == (
        401,
        "Authorization has been denied for this request.",
    )
    assert sandbox.connector.transcript.deliveries == []


@pytest.mark.parametrize(
    "raw", ["19:x%40thread.v2", "19%3Ax@thread.v2", "19%3Ax%40thread.tacv2;messageid=1"]
)
async def test_conversation_ids_come_percent_encoded(bot: Bot, raw: str) -> None:
    reply = await bot.call("POST", f"/{raw}/activities", json=TEXT)

    assert (reply.status, reply.code) == (400, "BadSyntax")


@pytest.mark.parametrize(
    "activity",
    [
        [],
        {},
        {"type": "trace"},
        {"type": "message"},
        {"type": "message", "text": ""},
        {"type": "message", "attachments": CARD},
        {"type": "message", "attachments": ["x"]},
        {"type": "message", "attachments": [{}]},
        {"type": "message", "attachments": [{**CARD, "content": {"type": "Other"}}]},
        {"type": "message", "attachments": [{**CARD, "content": "{}"}]},
    ],
)
async def test_what_shows_nothing_is_refused(sandbox: Sandbox, bot: Bot, activity: Any) -> None:
    reply = await bot.say(activity)

    assert (reply.status, reply.code) == (400, "BadSyntax")
    assert sandbox.connector.transcript.deliveries == []


async def test_other_attachments_are_taken_as_they_are(bot: Bot) -> None:
    oauth = {"contentType": "application/vnd.microsoft.card.oauth", "content": {"text": "Sign in"}}

    reply = await bot.say({"type": "message", "attachments": [oauth]})

    assert reply.status == 201


@pytest.mark.parametrize(("letters", "status"), [(51_100, 201), (51_200, 413)])
async def test_a_hundred_kilobytes_of_utf16_are_the_limit(
    bot: Bot, letters: int, status: int
) -> None:
    reply = await bot.say({"type": "message", "text": "é" * letters})

    assert reply.status == status


async def test_the_size_is_told_by_its_name(bot: Bot) -> None:
    reply = await bot.say({"type": "message", "text": "x" * 60_000})

    assert reply.code == "MessageSizeTooBig"


async def test_a_fault_has_the_connectors_shape(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.connector.faults.append(Fault(method="POST", status=429, retry_after=1))

    reply = await bot.say(TEXT)
    lost = await bot.call("PATCH", "")

    assert (reply.status, reply.code, reply.headers["Retry-After"]) == (429, "Throttled", "1")
    assert lost.status == 405
