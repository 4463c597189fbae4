"""The message extension through the real endpoint: on a message, in the compose box, by search."""

import json
from typing import Any

import pytest

from bot.sandbox import Fault, Resident, Room
from tests.cards.schema import check
from tests.journeys.conftest import PATIENCE, SENT_AT, Bot, card_of, link_of
from tests.journeys.test_form import FILLED, inputs
from tests.journeys.test_over import over

COMPOSE = {"commandId": "createMeeting", "commandContext": "compose", "context": {"theme": "dark"}}
LINK = "https://teams.microsoft.com/l/message/19:x@thread.v2/1700000000001"


def quoted(bot: Bot, content: str, **more: Any) -> dict[str, Any]:
    """Write what Teams sends of the message that the command was chosen on; Kai wrote it."""
    author = {
        "userIdentityType": "aadUser",
        "id": bot.kai.person.user_id,
        "displayName": bot.kai.name,
    }
    payload = {
        "id": "1700000000001",
        "createdDateTime": "2099-03-11T13:28:58.935Z",
        "deleted": False,
        "importance": "normal",
        "locale": "en-us",
        "from": {"user": author},
        "body": {"contentType": "html", "content": content},
        "attachments": [],
        "mentions": [],
        "reactions": [],
        "linkToMessage": LINK,
    }
    return {**COMPOSE, "commandContext": "message", "messagePayload": payload | more}


async def invoke(
    bot: Bot,
    name: str,
    value: dict[str, Any],
    room: Room | None = None,
    who: Resident | None = None,
) -> tuple[int, Any]:
    activity = bot.sandbox.activities.invoke(
        who or bot.robin, f"composeExtension/{name}", value, room=room
    )
    answer = await bot.hand_in(activity | {"timestamp": SENT_AT})
    return answer.status, answer.body


async def form_of(bot: Bot, value: dict[str, Any], room: Room | None = None) -> dict[str, Any]:
    status, body = await invoke(bot, "fetchTask", value, room)
    assert (status, body["task"]["type"]) == (200, "continue")
    return dict(check(body["task"]["value"]["card"]["content"]))


def data_of(card: dict[str, Any], filled: dict[str, str]) -> dict[str, Any]:
    shown = {name: value for name, value in inputs(card).items() if value is not None}
    return {**card["actions"][0]["data"], **shown, **filled}


@pytest.mark.parametrize("room", [None, Room.group(), Room.channel("1700000000000")])
async def test_a_message_becomes_a_form_and_a_meeting_with_a_link_back(
    bot: Bot, room: Room | None
) -> None:
    await bot.sign_in()
    content = "<p>Shall we do a <b>budget talk</b> tomorrow at 3&nbsp;pm for 45 min?</p>"
    value = quoted(bot, content)

    form = await form_of(bot, value, room)
    before = len(bot.said())
    status, body = await invoke(
        bot, "submitAction", {**value, "data": data_of(form, {"subject": "Budget talk"})}, room
    )
    said = await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    [meeting] = bot.meetings()
    assert (status, body) == (200, None)
    assert (inputs(form)["date"], inputs(form)["time"]) == ("2099-03-12", "15:00")
    assert (inputs(form)["minutes"], inputs(form)["attendees"]) == ("45", "Kai Lindqvist")
    assert meeting["subject"] == "Budget talk"
    [invited] = meeting["participants"]["attendees"]
    assert invited["identity"]["user"]["id"] == bot.kai.person.user_id
    assert said[-1].reply_to_id is None
    [back] = [a for a in card_of(said[-1])["actions"] if a["title"] == "Go to the message"]
    assert back["url"] == LINK


async def test_those_mentioned_come_too_but_not_oneself_and_no_app(bot: Bot) -> None:
    ana = {"id": "ana-1", "displayName": "Ana Costa", "userIdentityType": "aadUser"}
    own = {"id": bot.robin.person.user_id, "displayName": bot.robin.name}
    mentions = [
        {"id": 0, "mentionText": "Ana", "mentioned": {"user": ana}},
        {"id": 1, "mentionText": "Convene", "mentioned": {"application": {"id": "b"}}},
        {"id": 2, "mentionText": "Robin", "mentioned": {"user": own}},
        {"id": 3, "mentionText": "General", "mentioned": {"conversation": {"id": "c"}}},
    ]
    content = '<at id="1">Convene</at> ask <at id="0">Ana</at> about the launch'

    form = await form_of(bot, quoted(bot, content, mentions=mentions))

    assert inputs(form)["attendees"] == "Kai Lindqvist; Ana Costa"
    assert "Convene" not in str(inputs(form)["subject"])


async def test_from_the_compose_box_the_form_is_empty_and_its_meeting_is_posted(bot: Bot) -> None:
    await bot.sign_in()
    form = await form_of(bot, COMPOSE, Room.group())
    before = len(bot.said())

    status, _ = await invoke(
        bot, "submitAction", {**COMPOSE, "data": data_of(form, FILLED)}, Room.group()
    )
    said = await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    [meeting] = bot.meetings()
    assert (status, meeting["subject"]) == (200, "Design review")
    assert said[-1].conversation_id == Room.group().conversation_id
    assert "subject" in inputs(form)
    assert inputs(form)["subject"] is None


async def test_the_dialog_is_answered_while_graph_still_thinks(bot: Bot) -> None:
    """Teams waits 5 s: the card is posted when the meeting is there."""
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", delay=3, times=1))
    form = await form_of(bot, COMPOSE)
    filled = {"subject": "Budget talk", "date": "2099-03-12", "time": "15:00", "minutes": "45"}
    before = len(bot.said())

    taken = await invoke(bot, "submitAction", {**COMPOSE, "data": data_of(form, filled)})
    made_meanwhile = bot.meetings()
    said = await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    assert (taken, made_meanwhile) == ((200, None), [])
    assert "Budget talk" in str(card_of(said[-1]))
    assert [meeting["subject"] for meeting in bot.meetings()] == ["Budget talk"]


async def test_a_form_that_cannot_be_comes_back_at_once(bot: Bot) -> None:
    form = await form_of(bot, COMPOSE)

    _, body = await invoke(
        bot, "submitAction", {**COMPOSE, "data": data_of(form, FILLED | {"date": "2099-03-01"})}
    )

    again = check(body["task"]["value"]["card"]["content"])
    assert "already over" in json.dumps(again)
    assert inputs(again)["subject"] == "Design review"
    assert bot.said() == []


async def test_who_is_not_signed_in_is_asked_in_the_chat_and_the_form_goes_on(bot: Bot) -> None:
    form = await form_of(bot, COMPOSE)

    await invoke(bot, "submitAction", {**COMPOSE, "data": data_of(form, FILLED)})
    [offer] = await bot.sandbox.connector.wait_for(1, within=PATIENCE)

    assert link_of(offer)


async def test_the_same_submission_twice_makes_one_meeting(bot: Bot) -> None:
    await bot.sign_in()
    form = await form_of(bot, COMPOSE)
    before = len(bot.said())
    value = {**COMPOSE, "data": data_of(form, FILLED)}
    activity = bot.sandbox.activities.invoke(bot.robin, "composeExtension/submitAction", value)

    for _ in range(2):
        await bot.hand_in(activity | {"timestamp": SENT_AT})
    await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    assert len(bot.meetings()) == 1


async def test_ones_own_meetings_are_found_by_a_part_of_the_subject(bot: Bot) -> None:
    await bot.sign_in()
    await bot.tell(bot.activity("budget talk tomorrow at 3pm"))
    await bot.tell(bot.activity("design review tomorrow at 4pm"))

    found = []
    for parameters in ([{"value": "BUDG"}], [{"name": "initialRun", "value": "true"}], None):
        query = {"parameters": parameters, "queryOptions": {"skip": 0, "count": 25}}
        _, body = await invoke(bot, "query", query)
        found.append(body["composeExtension"]["attachments"])
    _, of_kai = await invoke(bot, "query", {}, who=bot.kai)

    assert [len(attachments) for attachments in found] == [1, 2, 2]
    [shown] = found[0]
    assert "budget talk" in shown["preview"]["content"]["title"].lower()
    assert "Join" in json.dumps(shown["content"])
    assert of_kai["composeExtension"]["attachments"] == []


async def test_no_way_is_found_into_what_is_cancelled_or_over(bot: Bot) -> None:
    await over(bot)
    await bot.tell(bot.activity("budget talk tomorrow at 3pm"))
    await bot.tell(bot.activity("vendor review tomorrow at 4pm"))
    [question] = await bot.tell(bot.activity("cancel the budget talk"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)

    _, body = await invoke(bot, "query", {})

    [shown] = body["composeExtension"]["attachments"]
    assert "vendor review" in shown["preview"]["content"]["title"].lower()


async def test_more_results_come_page_by_page(bot: Bot) -> None:
    await bot.sign_in()
    for text in ("budget talk tomorrow at 3pm", "design review tomorrow at 4pm"):
        await bot.tell(bot.activity(text))

    _, body = await invoke(bot, "query", {"queryOptions": {"skip": 1, "count": 1}})

    [shown] = body["composeExtension"]["attachments"]
    assert "design review" in shown["preview"]["content"]["title"].lower()


@pytest.mark.parametrize("name", ["queryLink", "selectItem"])
async def test_what_we_do_not_have_is_said_so(bot: Bot, name: str) -> None:
    assert await invoke(bot, name, {"url": "https://meet.example.org/x"}) == (501, None)


async def test_a_strangers_dialog_is_one_sentence(bot: Bot) -> None:
    sent = {"commandId": "createMeeting", "data": {"convene": {"verb": "form"}}}
    answers = []
    for name, value in (("fetchTask", COMPOSE), ("submitAction", sent), ("query", {})):
        activity = bot.sandbox.activities.invoke(bot.robin, f"composeExtension/{name}", value)
        activity["conversation"]["tenantId"] = "another-tenant"
        activity["channelData"]["tenant"]["id"] = "another-tenant"
        answers.append((await bot.hand_in(activity)).body)

    for answer in answers[:2]:
        assert answer["task"]["type"] == "message"
        assert "not set up for your organization" in answer["task"]["value"]
    assert answers[2]["composeExtension"]["attachments"] == []


async def test_a_strange_submission_is_answered(bot: Bot) -> None:
    status, body = await invoke(bot, "submitAction", {"data": "x"})

    assert status == 200
    assert "do not know this button" in body["task"]["value"]


async def test_where_the_bot_is_no_member_the_card_goes_to_the_chat_with_it(bot: Bot) -> None:
    await bot.sign_in()
    room = Room.group("19:elsewhere@thread.v2")
    form = await form_of(bot, COMPOSE, room)
    bot.sandbox.connector.remove_bot(room.root)
    before = len(bot.said())

    await invoke(bot, "submitAction", {**COMPOSE, "data": data_of(form, FILLED)}, room)
    said = await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    [meeting] = bot.meetings()
    assert said[-1].conversation_id == bot.robin.chat_id
    assert meeting["joinWebUrl"] in json.dumps(card_of(said[-1]))


async def test_the_people_of_a_form_are_looked_up_like_those_of_a_message(bot: Bot) -> None:
    await bot.sign_in()
    form = await form_of(bot, COMPOSE, Room.group())
    before = len(bot.said())
    filled = FILLED | {"attendees": "Kai; Zoltan"}

    await invoke(bot, "submitAction", {**COMPOSE, "data": data_of(form, filled)}, Room.group())
    said = await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE)

    [meeting] = bot.meetings()
    [invited] = meeting["participants"]["attendees"]
    assert invited["identity"]["user"]["id"] == bot.kai.person.user_id
    assert "I do not know Zoltan" in json.dumps(card_of(said[-1]))
