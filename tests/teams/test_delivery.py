from dataclasses import replace

import pytest

from bot.errors import ConnectorError
from bot.message import Message, Place, Reply, Scope
from bot.teams import Connector, Delivery
from tests.examples import MESSAGE
from tests.teams.wire import FakeConnector, JsonObject

REPLY = Reply(text="Done", summary="Done", card={"type": "AdaptiveCard"})
CHAT = "/amer/v3/conversations/a%3A1x0/activities"


@pytest.fixture
def delivery(connector: Connector) -> Delivery:
    return Delivery(connector)


@pytest.fixture
def personal(place: Place) -> Message:
    return replace(MESSAGE, place=place)


@pytest.fixture
def group(place: Place) -> Message:
    return replace(MESSAGE, place=replace(place, scope=Scope.GROUP))


def calls(fake_connector: FakeConnector) -> list[tuple[str, str, bool]]:
    """Method, path and whether it was targeted."""
    return [(sent.method, sent.path, bool(sent.query)) for sent in fake_connector.sent]


async def test_a_reply_answers_the_message_in_its_thread(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    made = await delivery.deliver(personal, REPLY)

    assert made == "made-1"
    assert calls(fake_connector) == [("POST", f"{CHAT}/1700000000001", False)]
    assert fake_connector.sent[0].body["locale"] == "en-US"
    assert fake_connector.sent[0].body["attachments"][0]["content"] == REPLY.card


async def test_a_greeting_answers_no_message(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    await delivery.deliver(replace(personal, greeting=True), REPLY)

    assert calls(fake_connector) == [("POST", CHAT, False)]


async def test_an_invoke_is_no_message_to_answer(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    await delivery.deliver(replace(personal, activity_id="f:8d11c975"), REPLY)

    assert calls(fake_connector) == [("POST", CHAT, False)]


async def test_what_is_private_goes_to_one_person(
    delivery: Delivery, fake_connector: FakeConnector, group: Message
) -> None:
    await delivery.deliver(group, replace(REPLY, private=True))

    assert calls(fake_connector) == [("POST", CHAT, True)]
    assert fake_connector.sent[0].body["recipient"] == {"id": "29:robin", "isTargeted": True}


async def test_a_chat_of_two_is_private_as_it_is(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    await delivery.deliver(personal, replace(REPLY, private=True))

    assert calls(fake_connector) == [("POST", f"{CHAT}/1700000000001", False)]


@pytest.mark.parametrize("status", [400, 403, 404, 405, 501])
async def test_where_targeting_is_refused_it_goes_to_the_chat_of_two(
    delivery: Delivery, fake_connector: FakeConnector, group: Message, status: int
) -> None:
    fake_connector.answer(status)
    fake_connector.answer(201, {"id": "a:two"})

    made = await delivery.deliver(group, replace(REPLY, private=True))

    assert made == "made-3"
    assert calls(fake_connector)[1:] == [
        ("POST", "/amer/v3/conversations", False),
        ("POST", "/amer/v3/conversations/a%3Atwo/activities", False),
    ]


async def test_what_one_person_may_have_seen_is_not_sent_twice(
    delivery: Delivery, fake_connector: FakeConnector, group: Message
) -> None:
    fake_connector.answer(500)

    with pytest.raises(ConnectorError):
        await delivery.deliver(group, replace(REPLY, private=True))

    assert len(fake_connector.sent) == 1


async def test_what_may_be_on_one_screen_goes_to_no_other(
    delivery: Delivery, fake_connector: FakeConnector, group: Message
) -> None:
    fake_connector.answer(502)

    with pytest.raises(ConnectorError) as refused:
        await delivery.deliver(group, replace(REPLY, private=True))

    assert refused.value.perhaps_shown
    assert len(fake_connector.sent) == 1


REFUSED_CHATS: dict[str, list[tuple[int, JsonObject | None]]] = {
    "cannot be made": [(403, None)],
    "has no name": [(201, {})],
    "cannot be written to": [(201, {"id": "a:two"}), (403, {"error": {"code": "Blocked"}})],
    "is blocked": [(201, {"id": "a:two"}), (403, {"message": "MessageWritesBlocked"})],
}


@pytest.mark.parametrize("chat", REFUSED_CHATS)
async def test_where_nobody_is_reached_alone_the_room_hears_that_there_is_something(
    delivery: Delivery, fake_connector: FakeConnector, group: Message, chat: str
) -> None:
    """What is private is never told to all."""
    fake_connector.answer(403)
    for status, body in REFUSED_CHATS[chat]:
        fake_connector.answer(status, body)

    made = await delivery.deliver(group, replace(REPLY, private=True))

    told = fake_connector.sent[-1]
    # What is put in the place of an answer later must not land there.
    assert made is None
    assert calls(fake_connector)[-1] == ("POST", f"{CHAT}/1700000000001", False)
    assert told.body["text"] == (
        "I have something for you alone. Open a chat with me and write to me there."
    )
    assert not {"attachments", "recipient"} & set(told.body)
    assert REPLY.text not in str(told.body)


@pytest.mark.parametrize("status", [None, 429, 500, 502])
async def test_what_may_be_shown_or_may_yet_be_is_not_replaced_by_that(
    delivery: Delivery, fake_connector: FakeConnector, group: Message, status: int | None
) -> None:
    """Silence and 5xx leave it open, 429 is over soon."""
    fake_connector.answer(403)
    for _ in range(5):
        fake_connector.answer(status) if status else fake_connector.hang_up()

    with pytest.raises(ConnectorError) as failed:
        await delivery.deliver(group, replace(REPLY, private=True))

    assert failed.value.perhaps_shown is (status != 429)
    assert {sent.path for sent in fake_connector.sent[1:]} == {"/amer/v3/conversations"}


async def test_an_earlier_card_is_updated(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    fake_connector.answer(200)

    shown = await delivery.deliver(personal, replace(REPLY, replaces="17"))

    assert shown == "17"
    assert calls(fake_connector) == [("PUT", f"{CHAT}/17", False)]


async def test_a_card_that_is_gone_is_sent_anew(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message
) -> None:
    fake_connector.answer(404)

    shown = await delivery.deliver(personal, replace(REPLY, replaces="17"))

    assert shown == "made-2"
    assert [sent.method for sent in fake_connector.sent] == ["PUT", "POST"]


async def test_a_private_card_that_was_elsewhere_is_sent_anew(
    delivery: Delivery, fake_connector: FakeConnector, group: Message
) -> None:
    fake_connector.answer(400)

    await delivery.deliver(group, replace(REPLY, replaces="17", private=True))

    assert calls(fake_connector) == [
        ("PUT", f"{CHAT}/17", True),
        ("POST", CHAT, True),
    ]


@pytest.mark.parametrize("status", [400, 403])
async def test_what_may_not_be_updated_is_said_anew(
    delivery: Delivery, fake_connector: FakeConnector, personal: Message, status: int
) -> None:
    """An answer that takes the place of a question must not be lost with it."""
    fake_connector.answer(status)

    await delivery.deliver(personal, replace(REPLY, replaces="17"))

    assert [sent.method for sent in fake_connector.sent] == ["PUT", "POST"]
