"""Activities are shaped as Teams posts them."""

from datetime import datetime
from typing import Any

import pytest

from bot.sandbox import Room, Sandbox
from tests.clock import Clock

# The fields that every message of Teams has.
FIELDS = {
    "type",
    "id",
    "timestamp",
    "localTimestamp",
    "localTimezone",
    "locale",
    "channelId",
    "serviceUrl",
    "from",
    "recipient",
    "conversation",
    "entities",
    "channelData",
}


def kinds(activity: dict[str, Any]) -> list[str]:
    return [entity["type"] for entity in activity["entities"]]


def test_a_chats_message_is_plain(sandbox: Sandbox) -> None:
    robin = sandbox.people.robin

    activity = sandbox.activities.message(robin, "Lunch tomorrow at 12")

    assert activity.keys() == FIELDS | {"text", "textFormat", "attachments"}
    assert activity["text"] == "Lunch tomorrow at 12"
    assert activity["conversation"] == {
        "conversationType": "personal",
        "id": robin.chat_id,
        "tenantId": robin.person.tenant_id,
    }
    assert activity["recipient"]["id"] == f"28:{sandbox.settings['MicrosoftAppId']}"
    assert activity["from"]["aadObjectId"] == robin.person.user_id
    assert activity["channelData"] == {"tenant": {"id": robin.person.tenant_id}}
    assert activity["serviceUrl"] == sandbox.connector.service_url
    assert kinds(activity) == ["clientInfo"]


def test_times_are_the_writers(sandbox: Sandbox, clock: Clock) -> None:
    activity = sandbox.activities.message(sandbox.people.kai, "hej")

    local = datetime.fromisoformat(activity["localTimestamp"])
    assert activity["timestamp"] == "2026-11-23T09:30:15.2500001Z"
    assert (local, local.isoformat()[-6:]) == (clock.moment, "+01:00")
    assert activity["localTimezone"] == "Europe/Stockholm"
    assert activity["entities"][-1]["country"] == "SE"


def test_no_two_messages_share_a_number(sandbox: Sandbox) -> None:
    numbers = {sandbox.activities.message(sandbox.people.robin, "x")["id"] for _ in range(3)}

    assert len(numbers) == 3
    assert all(number.isdigit() for number in numbers)


@pytest.mark.parametrize(
    ("room", "kind"), [(Room.group(), "groupChat"), (Room.channel("1795242708239"), "channel")]
)
def test_in_a_room_the_bot_is_mentioned(sandbox: Sandbox, room: Room, kind: str) -> None:
    robin, kai = sandbox.people.robin, sandbox.people.kai

    activity = sandbox.activities.message(robin, "meet Kai Lindqvist at 3", room, mentions=[kai])

    assert activity["text"] == "<at>Convene</at> meet <at>Kai Lindqvist</at> at 3"
    assert kinds(activity) == ["mention", "mention", "clientInfo"]
    bots, kais, _ = activity["entities"]
    assert bots["mentioned"]["id"] == activity["recipient"]["id"]
    assert kais["mentioned"] == {"id": kai.account_id, "name": "Kai Lindqvist"}
    assert all(one["text"] in activity["text"] for one in (bots, kais))
    assert activity["conversation"]["conversationType"] == kind
    assert activity["conversation"]["isGroup"] is True


def test_a_channels_message_names_thread_team_and_channel(sandbox: Sandbox) -> None:
    room = Room.channel("1795242708239")

    activity = sandbox.activities.message(sandbox.people.robin, "meet", room)

    data = activity["channelData"]
    assert activity["conversation"]["id"] == f"{room.root};messageid=1795242708239"
    assert data.keys() == {"teamsChannelId", "teamsTeamId", "channel", "team", "tenant"}
    assert data["channel"] == {"id": room.root}


def test_a_targeted_message_is_for_the_bot_alone(sandbox: Sandbox) -> None:
    activity = sandbox.activities.message(
        sandbox.people.robin, "/meet lunch at 12", Room.group(), targeted=True
    )

    assert activity["recipient"]["isTargeted"] is True
    assert activity["text"] == "/meet lunch at 12"
    assert kinds(activity) == ["clientInfo"]
    assert "isTargeted" not in sandbox.activities.bot


@pytest.mark.parametrize("room", [None, Room.channel("1")])
def test_a_submit_has_no_text(sandbox: Sandbox, room: Room | None) -> None:
    activity = sandbox.activities.submit(
        sandbox.people.robin, {"verb": "cancel"}, reply_to="1795242538977", room=room
    )

    assert activity.keys() == FIELDS | {"value", "replyToId"}
    assert activity["value"] == {"verb": "cancel"}
    assert activity["channelData"]["source"] == {"name": "message"}


def test_an_execute_is_an_invoke(sandbox: Sandbox) -> None:
    activity = sandbox.activities.execute(
        sandbox.people.robin, "cancel", {"k": "v"}, reply_to="1795242538977"
    )

    assert (activity["type"], activity["name"]) == ("invoke", "adaptiveCard/action")
    assert activity["id"].startswith("f:")
    action = {"type": "Action.Execute", "id": "cancel", "verb": "cancel", "data": {"k": "v"}}
    assert activity["value"] == {"action": action, "trigger": "manual"}
    assert activity["replyToId"] == "1795242538977"


def test_a_token_exchange_brings_the_token(sandbox: Sandbox) -> None:
    activity = sandbox.activities.token_exchange(sandbox.people.kai, token="a.b.c", exchange_id="1")

    assert activity["name"] == "signin/tokenExchange"
    assert activity["value"] == {"id": "1", "connectionName": "", "token": "a.b.c"}
    assert "replyToId" not in activity


@pytest.mark.parametrize("action", ["add", "remove"])
def test_an_installation_names_its_conversation(sandbox: Sandbox, action: str) -> None:
    robin = sandbox.people.robin

    activity = sandbox.activities.installation(robin, action=action)

    assert (activity["type"], activity["action"]) == ("installationUpdate", action)
    assert activity["channelData"]["settings"] == {"selectedChannel": {"id": robin.chat_id}}


def test_members_come_and_go_without_locale_or_zone(sandbox: Sandbox) -> None:
    robin, activities = sandbox.people.robin, sandbox.activities

    came = activities.members_changed(robin, added=[robin.account_id, activities.bot["id"]])
    went = activities.members_changed(robin, removed=[activities.bot["id"]], room=Room.group())

    assert [one["id"] for one in came["membersAdded"]] == [robin.account_id, activities.bot["id"]]
    assert "membersRemoved" not in came
    assert went["membersRemoved"] == [{"id": activities.bot["id"]}]
    assert not {"locale", "localTimezone", "entities"} & went.keys()
