"""What botbuilder sends while a turn lasts goes over our connector, whole."""

from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.schema import (
    Activity,
    ActivityTypes,
    Attachment,
    ChannelAccount,
    ConversationParameters,
    Entity,
)
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult

from bot.message import Place
from bot.teams import Connector
from bot.teams.adapter import TeamsAdapter, raw_activity
from bot.teams.authentication import ConnectorAuthentication
from bot.teams.conversations import Conversations, TurnConnectorFactory, write_model
from bot.teams.signing_keys import SigningKeys
from tests.teams.wire import FakeConnector, JsonObject, recording


class Echo(ActivityHandler):
    """Sends, changes and takes back, as a bot of botbuilder's does."""

    def __init__(self) -> None:
        self.raw: Any = None

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        self.raw = raw_activity(turn_context)
        sent = await turn_context.send_activity("echo")
        assert sent is not None
        await turn_context.update_activity(Activity(id=sent.id, type="message", text="changed"))
        await turn_context.delete_activity(sent.id)


@pytest.fixture
def adapter(session: aiohttp.ClientSession, connector: Connector) -> TeamsAdapter:
    return TeamsAdapter(
        ConnectorAuthentication(
            app_id="app",
            issuer="issuer",
            keys=SigningKeys("https://x.test/", session=session, clock=lambda: 0.0),
            allowed_hosts=[],
            connector_factory=TurnConnectorFactory(connector.calls),
        )
    )


@pytest.fixture
def conversations(connector: Connector, place: Place) -> Conversations:
    return Conversations(connector.calls, place.service_url)


async def test_a_turn_sends_changes_and_takes_back(
    adapter: TeamsAdapter, connector: Connector, fake_connector: FakeConnector, place: Place
) -> None:
    activity = {**recording("groupChat-message"), "serviceUrl": place.service_url}
    result = AuthenticateRequestResult()
    result.connector_factory = TurnConnectorFactory(connector.calls)
    bot = Echo()

    answer = await adapter.process(result, activity, bot)

    assert answer is None
    assert bot.raw is activity
    assert [sent.method for sent in fake_connector.sent] == ["POST", "PUT", "DELETE"]
    echo = fake_connector.sent[0].body
    assert echo["text"] == "echo"
    assert echo["from"] == {"id": activity["recipient"]["id"]}
    assert echo["replyToId"] == activity["id"]


async def test_sends_to_the_end_of_the_conversation(
    conversations: Conversations, fake_connector: FakeConnector
) -> None:
    made = await conversations.send_to_conversation("a:1", Activity(type="typing"))

    assert made.id == "made-1"
    assert fake_connector.sent[0].path == "/amer/v3/conversations/a%3A1/activities"


async def test_begins_a_conversation(
    conversations: Conversations, fake_connector: FakeConnector
) -> None:
    fake_connector.answer(201, {"id": "a:new"})

    made = await conversations.create_conversation(
        ConversationParameters(members=[ChannelAccount(id="29:a")])
    )

    assert made.id == "a:new"
    assert fake_connector.sent[0].body == {"members": [{"id": "29:a"}]}


async def test_reads_members(conversations: Conversations, fake_connector: FakeConnector) -> None:
    fake_connector.answer(200, {"id": "29:a", "name": "Ana", "aadObjectId": "u"})
    fake_connector.answer(200, {"members": [{"id": "29:a"}], "continuationToken": "more"})
    fake_connector.answer(200, {"members": []})

    member = await conversations.get_conversation_member("a:1", "29:a")
    page = await conversations.get_conversation_paged_members("a:1", 50, "from-here")
    last = await conversations.get_conversation_paged_members("a:1")

    assert (member.name, member.aad_object_id) == ("Ana", "u")
    assert [one.id for one in page.members] == ["29:a"]
    assert page.continuation_token == "more"
    assert last.members == []
    assert fake_connector.sent[1].path == "/amer/v3/conversations/a%3A1/pagedmembers"
    assert fake_connector.sent[1].query == {"pageSize": "50", "continuationToken": "from-here"}


@pytest.mark.parametrize(
    ("activity", "expected"),
    [
        (
            Activity(type=ActivityTypes.message, text="", reply_to_id="1"),
            {"type": "message", "text": "", "replyToId": "1"},
        ),
        (
            Activity(timestamp=datetime(2026, 3, 11, tzinfo=UTC)),
            {"timestamp": "2026-03-11T00:00:00+00:00"},
        ),
        (
            Activity(attachments=[Attachment(content_type="x", content={"body": [{"n": 1}]})]),
            {"attachments": [{"contentType": "x", "content": {"body": [{"n": 1}]}}]},
        ),
    ],
)
def test_a_model_is_written_by_its_names_on_the_wire(
    activity: Activity, expected: JsonObject
) -> None:
    assert write_model(activity) == expected


def test_what_a_model_has_no_name_for_is_kept() -> None:
    """botbuilder's own serialize loses who was mentioned."""
    entity = Entity(type="mention")
    entity.additional_properties = {"mentioned": {"id": "29:a"}, "text": "<at>Ana</at>"}

    written = write_model(Activity(type="message", entities=[entity]))

    assert written["entities"] == [
        {"type": "mention", "mentioned": {"id": "29:a"}, "text": "<at>Ana</at>"}
    ]
