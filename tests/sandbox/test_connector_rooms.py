"""Who is where, whom the bot may write to, and who alone may see it."""

from typing import Any
from urllib.parse import quote

import pytest

from bot.sandbox import Deed, Room, Sandbox
from tests.sandbox.bot_side import TEXT, Bot


async def test_a_removed_bot_is_told_so(sandbox: Sandbox, bot: Bot) -> None:
    channel = Room.channel("1")
    sandbox.connector.remove_bot(bot.chat)
    sandbox.connector.remove_bot(channel.root, sub_code="MessageWritesBlocked")
    account = sandbox.people.robin.account_id
    tenant = {"tenant": {"id": sandbox.people.robin.person.tenant_id}}

    said = await bot.say(TEXT)
    in_thread = await bot.say(TEXT, to=channel.conversation_id)
    begun = await bot.call("POST", "", json={"members": [{"id": account}], "channelData": tenant})

    assert [reply.status for reply in (said, in_thread, begun)] == [403, 403, 403]
    assert said.body["error"]["subCode"] == "BotNotInConversationRoster"
    assert in_thread.body["error"]["subCode"] == "MessageWritesBlocked"
    del sandbox.connector.removed[bot.chat]
    assert (await bot.say(TEXT)).status == 201


TARGETED = "?isTargetedActivity=true"


def for_eyes_of(account_id: str) -> dict[str, Any]:
    return {**TEXT, "recipient": {"id": account_id, "isTargeted": True}}


async def test_a_targeted_message_keeps_its_flag(sandbox: Sandbox, bot: Bot) -> None:
    group = Room.group().root
    private = for_eyes_of(sandbox.people.kai.account_id)
    sent = (await bot.say(private, to=group, query=TARGETED)).body["id"]

    unflagged = await bot.edit("PUT", sent, to=group, json=TEXT)
    updated = await bot.edit("PUT", sent, to=group, query=TARGETED, json=private)
    deleted = await bot.edit("DELETE", sent, to=group, query=TARGETED)

    assert sandbox.connector.deeds(Deed.SENT)[0].targeted
    assert [reply.status for reply in (unflagged, updated, deleted)] == [404, 200, 200]


async def test_a_targeted_message_is_for_a_member_of_a_room(sandbox: Sandbox, bot: Bot) -> None:
    group = Room.group().root
    robin = for_eyes_of(sandbox.people.robin.account_id)

    in_chat = await bot.say(robin, query=TARGETED)
    to_nobody = await bot.say(TEXT, to=group, query=TARGETED)
    to_a_stranger = await bot.say(for_eyes_of("29:x"), to=group, query=TARGETED)

    assert [reply.status for reply in (in_chat, to_nobody, to_a_stranger)] == [400, 400, 404]


async def test_a_chat_is_begun_with_one_person_and_is_always_the_same(
    sandbox: Sandbox, bot: Bot
) -> None:
    robin = sandbox.people.robin
    body = {
        "members": [{"id": robin.account_id}],
        "channelData": {"tenant": {"id": robin.person.tenant_id}},
    }

    first, second = await bot.call("POST", "", json=body), await bot.call("POST", "", json=body)

    assert (first.status, first.body) == (201, {"id": robin.chat_id})
    assert second.body == first.body


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"members": [{"id": "robin.vega@sandbox.example"}]}, 403),
        ({"members": ["29:x"]}, 403),
        ({"members": []}, 400),
        ({"members": None}, 400),
        ({"isGroup": True}, 400),
        ({"channelData": None}, 400),
    ],
)
async def test_other_chats_cannot_be_begun(
    sandbox: Sandbox, bot: Bot, changes: dict[str, Any], status: int
) -> None:
    tenant = {"tenant": {"id": sandbox.people.robin.person.tenant_id}}
    members = [{"id": sandbox.people.robin.account_id}]

    reply = await bot.call("POST", "", json={"members": members, "channelData": tenant, **changes})

    assert reply.status == status


async def test_a_conversation_is_begun_with_json(bot: Bot) -> None:
    reply = await bot.call("POST", "", data="x")

    assert reply.status == 400


async def test_a_thread_is_begun_with_its_first_post(sandbox: Sandbox, bot: Bot) -> None:
    channel = Room.channel("1").root
    body = {"channelData": {"channel": {"id": channel}}, "activity": TEXT}

    reply = await bot.call("POST", "", json=body)

    assert reply.status == 201
    assert reply.body["id"] == f"{channel};messageid={reply.body['activityId']}"
    assert sandbox.connector.transcript.showing(reply.body["id"])[0].activity == TEXT


async def test_members_are_named_with_both_their_ids(sandbox: Sandbox, bot: Bot) -> None:
    robin, kai = sandbox.people.robin, sandbox.people.kai
    group = quote(Room.group().root, safe="")
    chat = quote(robin.chat_id, safe="")

    alone = await bot.call("GET", f"/{chat}/members")
    page = await bot.call("GET", f"/{group}/pagedmembers")
    one = await bot.call("GET", f"/{group}/members/{quote(kai.account_id, safe='')}")
    nobody = await bot.call("GET", f"/{chat}/members/{kai.person.user_id}")

    assert [member["id"] for member in alone.body] == [robin.account_id]
    assert len(page.body["members"]) == 2
    assert one.body["aadObjectId"] == kai.person.user_id
    assert (one.body["givenName"], one.body["surname"]) == ("Kai", "Lindqvist")
    assert (nobody.status, nobody.code) == (404, "MemberNotFoundInConversation")
