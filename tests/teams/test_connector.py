from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from bot.errors import ConnectorError, ConversationGoneError
from bot.message import Member, Place, Scope
from bot.teams import Connector
from tests.teams.wire import FakeConnector, JsonObject

ACTIVITY = {"type": "message", "text": "Hi"}


async def test_sends_as_the_bot(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    made = await connector.send(place, ACTIVITY, reply_to="17")

    [sent] = fake_connector.sent
    assert made == "made-1"
    assert sent.method == "POST"
    assert sent.path == "/amer/v3/conversations/a%3A1x0/activities/17"
    assert sent.query == {}
    assert sent.authorization == "Bearer t0k3n"
    assert sent.body == {
        **ACTIVITY,
        "from": {"id": "28:bot", "name": "Convene"},
        "conversation": {"id": "a:1x0"},
        "replyToId": "17",
    }


async def test_a_channel_s_thread_is_kept(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    thread = replace(
        place,
        conversation_id="19:c@thread.tacv2;messageid=1",
        service_url=place.service_url.rstrip("/"),
    )

    await connector.send(thread, ACTIVITY)

    assert fake_connector.sent[0].path == (
        "/amer/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D1/activities"
    )


async def test_a_targeted_message_names_its_one_reader(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    await connector.send(place, ACTIVITY, reply_to="17", targeted_to="29:robin")

    [sent] = fake_connector.sent
    assert sent.path == "/amer/v3/conversations/a%3A1x0/activities"
    assert sent.query == {"isTargetedActivity": "true"}
    assert sent.body["replyToId"] == "17"
    assert sent.body["recipient"] == {"id": "29:robin", "isTargeted": True}


async def test_updates_in_place(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    await connector.update(place, "17", ACTIVITY)
    await connector.update(place, "17", ACTIVITY, targeted_to="29:robin")

    plain, targeted = fake_connector.sent
    assert (plain.method, plain.body["id"], plain.query) == ("PUT", "17", {})
    assert targeted.query == {"isTargetedActivity": "true"}
    assert targeted.body["recipient"]["isTargeted"] is True


@pytest.mark.parametrize("status", [200, 404])
async def test_deletes_what_may_be_gone(
    connector: Connector, fake_connector: FakeConnector, place: Place, status: int
) -> None:
    fake_connector.answer(status)

    await connector.delete(place, "17", targeted=True)

    [sent] = fake_connector.sent
    assert (sent.method, sent.query) == ("DELETE", {"isTargetedActivity": "true"})


async def test_a_refused_deletion_is_an_error(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.answer(400)

    with pytest.raises(ConnectorError):
        await connector.delete(place, "17")


async def test_creates_the_chat_of_two(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    channel = replace(place, scope=Scope.CHANNEL, channel_thread_id="19:c")
    fake_connector.answer(201, {"id": "a:new"})

    chat = await connector.create_conversation(channel, "29:robin")

    assert chat == replace(place, conversation_id="a:new", scope=Scope.PERSONAL)
    [sent] = fake_connector.sent
    assert sent.path == "/amer/v3/conversations"
    assert sent.body["members"] == [{"id": "29:robin"}]
    assert sent.body["bot"]["id"] == "28:bot"
    assert sent.body["channelData"] == {"tenant": {"id": "tenant-1"}}


async def test_a_chat_without_an_id_is_none(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.answer(201, ["no object"])

    with pytest.raises(ConnectorError):
        await connector.create_conversation(place, "29:robin")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"id": "29:a", "objectId": "u", "userPrincipalName": "a@x.test", "tenantId": "t"},
            Member(account_id="29:a", user_id="u", user_principal_name="a@x.test", tenant_id="t"),
        ),
        (
            {"id": "29:a", "aadObjectId": "u", "name": "Ana", "email": "a@x.test", "tenantId": 5},
            Member(account_id="29:a", user_id="u", name="Ana", email="a@x.test"),
        ),
    ],
)
async def test_looks_a_member_up(
    connector: Connector,
    fake_connector: FakeConnector,
    place: Place,
    body: JsonObject,
    expected: Member,
) -> None:
    fake_connector.answer(200, body)

    member = await connector.get_member(place, "29:a")

    assert member == expected
    assert fake_connector.sent[0].path == "/amer/v3/conversations/a%3A1x0/members/29%3Aa"


@pytest.mark.parametrize(
    "service_url", ["https://evil.test/", "http://169.254.169.254/", "", "http://localhost:80/"]
)
async def test_the_token_goes_to_no_other_host(
    session: aiohttp.ClientSession, place: Place, service_url: str
) -> None:
    async def acquire_token() -> str:
        raise AssertionError("no token is needed")

    connector = Connector(session, acquire_token=acquire_token, allowed_hosts=["127.0.0.1:*"])
    elsewhere = replace(place, service_url=service_url)

    with pytest.raises(ConnectorError) as refused:
        await connector.send(elsewhere, ACTIVITY)
    await connector.send_typing(elsewhere)

    assert refused.value.code == "HostNotAllowed"


async def test_an_id_of_dots_is_no_address(connector: Connector, place: Place) -> None:
    with pytest.raises(ConnectorError) as refused:
        await connector.update(place, "..", ACTIVITY)

    assert refused.value.code == "BadAddress"


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": "MessageWritesBlocked", "message": "x"}},
        {"error": {"code": "Forbidden", "innerHttpError": {"body": "ConversationBlockedByUser"}}},
        {"errorCode": 209, "message": '{"subCode":"BotNotInConversationRoster"}'},
    ],
)
async def test_a_bot_that_was_removed_stops(
    connector: Connector, fake_connector: FakeConnector, place: Place, body: JsonObject
) -> None:
    fake_connector.answer(403, body)

    with pytest.raises(ConversationGoneError) as gone:
        await connector.send(place, ACTIVITY)

    assert gone.value.status == 403
    assert gone.value.code in str(body)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"error": {"code": "MessageSizeTooBig", "message": "Robin's"}}, "MessageSizeTooBig"),
        ({"error": {"code": "Robin's message"}}, ""),
        ({"error": "x"}, ""),
        ([], ""),
    ],
)
async def test_an_error_has_the_connector_s_code_and_none_of_its_words(
    connector: Connector, fake_connector: FakeConnector, place: Place, body: Any, code: str
) -> None:
    fake_connector.answer(413, body)

    with pytest.raises(ConnectorError) as refused:
        await connector.send(place, ACTIVITY)

    assert (refused.value.status, refused.value.code) == (413, code)
    assert "Robin" not in str(refused.value)


async def test_channels_know_no_typing(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    await connector.send_typing(replace(place, scope=Scope.CHANNEL))

    assert fake_connector.sent == []


async def test_typing_is_shown(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    fake_connector.answer(202)

    await connector.send_typing(place)

    assert fake_connector.sent[0].body["type"] == "typing"


async def test_members_are_counted_page_by_page_and_no_further_than_is_needed(
    connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    """Of a channel's thread, those of the channel."""
    thread = replace(
        place,
        conversation_id="19:c@thread.tacv2;messageid=1",
        channel_thread_id="19:c@thread.tacv2",
    )
    for _ in range(3):
        fake_connector.answer(200, {"members": [{}] * 4, "continuationToken": "more"})

    enough = await connector.count_members(thread, above=7)
    fake_connector.answers.clear()
    fake_connector.answer(200, {"members": [{}] * 4, "continuationToken": "more"})
    fake_connector.answer(200, {"members": [{}]})
    all_of_them = await connector.count_members(thread, above=100)

    assert (enough, all_of_them) == (8, 5)
    first, second, *_ = fake_connector.sent
    assert first.path == "/amer/v3/conversations/19%3Ac%40thread.tacv2/pagedmembers"
    assert first.query == {"pageSize": "500"}
    assert second.query == {"pageSize": "500", "continuationToken": "more"}
