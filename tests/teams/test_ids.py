"""Ids are opaque, and as long as a database can look them up by."""

import pytest

from bot.teams.activity import UnreadableActivityError
from tests.teams.test_activity import read
from tests.teams.wire import JsonObject


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "1" * 601},
        {"id": "é" * 301},
        {"from": {"id": "😀" * 151}},
        {"from": {"id": "29:a", "aadObjectId": "é" * 101}},
        {"conversation": {"id": "a:1", "tenantId": "t" * 201}},
        {"channelData": {"tenant": {"id": "t" * 201}}, "conversation": {"id": "a:1"}},
    ],
)
def test_an_id_that_nobody_could_keep_is_unreadable(changes: JsonObject) -> None:
    with pytest.raises(UnreadableActivityError):
        read("personal-message", **changes)


def test_ids_may_be_as_long_as_an_index_allows() -> None:
    message = read(
        "personal-message",
        id="é" * 300,
        conversation={"id": "c" * 600, "tenantId": "t" * 200},
        **{"from": {"id": "s" * 600, "aadObjectId": "u" * 200}},
    )

    key = (message.sender.tenant_id, message.place.conversation_id, message.activity_id)
    assert [len(part.encode()) for part in key] == [200, 600, 600]
    assert len(message.sender.user_id) == 200


def test_a_channel_with_an_id_that_nobody_could_keep_is_unreadable() -> None:
    with pytest.raises(UnreadableActivityError):
        read("channel-message", channelData={"channel": {"id": "c" * 601}})
