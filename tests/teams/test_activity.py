import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message import Mention, Message, Scope
from bot.teams.activity import UnreadableActivityError, read_greeting, read_message, read_press
from tests.examples import NOW
from tests.teams.wire import GREETINGS, NAMES, JsonObject, recording

MESSAGES = {
    "personal-message": (Scope.PERSONAL, "slow 40", {}),
    "personal-card-submit": (Scope.PERSONAL, "", {"verb": "pressed", "n": 1, "note": "abc"}),
    "groupChat-message": (Scope.GROUP, "meet tomorrow at 3", {}),
    "groupChat-card-submit": (Scope.GROUP, "", {"verb": "pressed", "n": 1}),
    "channel-message": (Scope.CHANNEL, None, {}),
    "channel-message-two-mentions": (Scope.CHANNEL, "meet with Megan Bowen tomorrow", {}),
    "channel-card-submit": (Scope.CHANNEL, "", {"verb": "pressed", "n": 1}),
    "custom-message-de": (Scope.PERSONAL, "was geht", {}),
}


def read(name: str, **changes: Any) -> Message:
    return read_message({**recording(name), **changes}, received_at=NOW)


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_recorded_messages_are_read(name: str) -> None:
    scope, text, value = MESSAGES[name]

    message = read(name)

    assert message.place.scope is scope
    assert message.value == value
    assert text is None or message.text == text
    assert "<at>" not in message.text
    assert not message.greeting
    assert not message.private


def test_every_recording_of_a_message_is_in_the_table() -> None:
    kinds = {name: recording(name)["type"] for name in NAMES}

    assert {name for name, kind in kinds.items() if kind == "message"} == set(MESSAGES)


@pytest.mark.parametrize(
    "name", [name for name in NAMES if recording(name)["type"] == "conversationUpdate"]
)
def test_greets_once_where_the_bot_was_added(name: str) -> None:
    greeting = read_greeting(recording(name), received_at=NOW)

    assert (greeting is not None) == (name in GREETINGS)
    assert greeting is None or greeting.greeting


def test_reads_everything_of_a_channel_message() -> None:
    message = read("channel-message-two-mentions")

    assert message.activity_id == "70dc4934-1ce1-4773-a8b5-e7d45cd8cc42"
    assert message.sender.account_id == "user-id-0"
    assert message.sender.user_id == "00000000-0000-0000-0000-0000000000020"
    assert message.sender.tenant_id == "00000000-0000-0000-0000-0000000000001"
    assert message.sender.name == "Alex Wilber"
    assert message.place.service_url == "http://localhost:56150/_connector"
    assert message.place.conversation_id == "team-id;messageid=1795241566831"
    assert message.place.channel_thread_id == "team-id"
    assert message.place.bot_id == "00000000-0000-0000-0000-00000000000011"
    assert message.place.bot_name == "Test Bot"
    assert message.sent_at == datetime(2026, 11, 21, 6, 12, 46, 832000, tzinfo=UTC)
    assert message.locale == "en-US"
    assert message.zone == "UTC"
    assert message.mentions == (Mention(account_id="user-id-1", name="Megan Bowen"),)


def test_a_press_names_the_card_it_was_made_on() -> None:
    message = read("personal-card-submit")

    assert message.reply_to_id == "1795242538977"
    assert message.zone == "Europe/Berlin"


def test_an_older_client_names_the_card_elsewhere() -> None:
    message = read("personal-message", channelData={"legacy": {"replyToId": "17"}})

    assert message.reply_to_id == "17"


def test_a_pressed_action_is_a_message_with_its_data() -> None:
    press = read_press(recording("invoke-adaptiveCard-action"), received_at=NOW)

    assert press.value == {"k": "v"}
    assert press.text == ""


@pytest.mark.parametrize(
    ("changes", "scope"),
    [
        ({"conversation": {"id": "x"}}, Scope.PERSONAL),
        ({"conversation": {"id": "x", "isGroup": True}}, Scope.GROUP),
        ({"conversation": {"id": "x", "conversationType": "stage"}}, Scope.GROUP),
        ({"conversation": {"id": "x", "conversationType": ["channel"]}}, Scope.GROUP),
        ({"conversation": {"id": "x", "conversationType": "channel"}}, Scope.CHANNEL),
    ],
)
def test_a_kind_of_conversation_that_is_new_is_a_crowd(changes: JsonObject, scope: Scope) -> None:
    assert read("personal-message", **changes).place.scope is scope


def test_a_channel_that_is_not_named_is_the_thread_without_its_post() -> None:
    conversation = {"id": "19:c@thread.tacv2;messageid=1", "conversationType": "channel"}

    message = read("channel-message", conversation=conversation, channelData=None)

    assert message.place.channel_thread_id == "19:c@thread.tacv2"
    assert message.place.conversation_id == "19:c@thread.tacv2;messageid=1"


def test_the_tenant_may_be_said_in_the_channel_data_only() -> None:
    message = read(
        "personal-message", conversation={"id": "a:1"}, channelData={"tenant": {"id": "t"}}
    )

    assert message.sender.tenant_id == message.place.tenant_id == "t"


def test_a_targeted_message_is_private() -> None:
    message = read("groupChat-message", recipient={"id": "28:bot", "isTargeted": True})

    assert message.private


@pytest.mark.parametrize(
    ("changes", "locale"),
    [
        ({"locale": "pt-BR"}, "pt-BR"),
        ({"locale": "zh_Hant_TW"}, "zh_Hant_TW"),
        ({"locale": None}, "en-US"),
        ({"locale": "../../etc", "entities": None}, None),
        ({"locale": 5, "entities": [{"type": "clientInfo", "locale": "fr"}, "x"]}, "fr"),
    ],
)
def test_reads_the_locale(changes: JsonObject, locale: str | None) -> None:
    assert read("personal-message", **changes).locale == locale


def test_what_is_absent_does_no_harm() -> None:
    activity = {
        "type": "message",
        "id": "1",
        "serviceUrl": "https://x/",
        "from": {"id": "29:a"},
        "recipient": {"id": "28:b"},
        "conversation": {"id": "a:1"},
    }

    message = read_message(activity, received_at=NOW)

    assert (message.text, message.value, message.zone, message.locale) == ("", {}, None, None)
    assert (message.sender.name, message.sender.user_id, message.sender.tenant_id) == ("", "", "")
    assert message.sent_at == NOW


@pytest.mark.parametrize(
    "changes",
    [
        {"id": None},
        {"id": 17},
        {"id": ".."},
        {"id": "a\x00b"},
        {"from": None},
        {"from": {"id": ""}},
        {"recipient": "28:bot"},
        {"conversation": []},
        {"serviceUrl": 5},
    ],
)
def test_a_message_that_nobody_could_answer_is_unreadable(changes: JsonObject) -> None:
    with pytest.raises(UnreadableActivityError):
        read("personal-message", **changes)


@pytest.mark.parametrize("value", [None, "x", {}, {"action": []}, {"action": None}])
def test_a_press_without_an_action_is_unreadable(value: Any) -> None:
    activity = {**recording("invoke-adaptiveCard-action"), "value": value}

    with pytest.raises(UnreadableActivityError):
        read_press(activity, received_at=NOW)


def test_a_nul_goes_nowhere() -> None:
    message = read("personal-message", text="a\x00b", **{"from": {"id": "29:a", "name": "N\x00"}})

    assert (message.text, message.sender.name) == ("ab", "N")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = sorted({field for name in NAMES for field in recording(name)})


@given(st.sampled_from(NAMES), st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=4))
def test_no_json_is_worse_than_unreadable(name: str, changes: JsonObject) -> None:
    activity = {**recording(name), **changes}

    for reader in (read_message, read_greeting, read_press):
        try:
            message = reader(activity, received_at=NOW)
        except UnreadableActivityError:
            continue
        assert message is None or json.dumps(message.text) is not None
