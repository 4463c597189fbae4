"""From a message to a card people can join with. Now is Wednesday 2099-03-11, 09:30 in New York."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox import Room, sign_in
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import settle


@pytest.mark.parametrize(
    ("text", "subject", "start", "end"),
    [
        (
            "Design review tomorrow at 3pm for 45 min with a passcode",
            "Design review",
            "2099-03-12T19:00:00Z",
            "2099-03-12T19:45:00Z",
        ),
        (
            "sprint planning Friday 10-11:30",
            "sprint planning",
            "2099-03-13T14:00:00Z",
            "2099-03-13T15:30:00Z",
        ),
        (
            "call with legal on March 20 at noon about pricing",
            "pricing",
            "2099-03-20T16:00:00Z",
            "2099-03-20T16:30:00Z",
        ),
    ],
)
async def test_a_sentence_becomes_the_meeting_it_means(
    bot: Bot, text: str, subject: str, start: str, end: str
) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity(text))

    [meeting] = bot.meetings()
    assert meeting["subject"] == subject
    assert moment(meeting["startDateTime"]) == moment(start)
    assert moment(meeting["endDateTime"]) == moment(end)
    shown = json.dumps(card_of(answer), ensure_ascii=False)
    assert meeting["joinWebUrl"] in shown
    assert subject in shown
    assert meeting["joinMeetingIdSettings"]["passcode"] in shown
    assert answer.activity["summary"].startswith(subject)


async def test_the_card_tells_how_to_join_in_every_way(bot: Bot) -> None:
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity("Design review tomorrow at 3pm for 45 min"))

    [meeting] = bot.meetings()
    audio = meeting["audioConferencing"]
    shown = json.dumps(card_of(answer), ensure_ascii=False).replace("\\\\", "")
    assert "Thursday, March 12, 2099" in shown
    assert "3:00 – 3:45 PM" in shown.replace("\u202f", " ").replace("\u2009", " ")
    assert "Eastern Daylight Time" in shown
    for number in (*audio["tollNumbers"], *audio["tollFreeNumbers"]):
        assert number in shown
    assert audio["dialinUrl"] in shown
    assert audio["conferenceId"] in shown.replace(" ", "")
    assert meeting["joinMeetingIdSettings"]["joinMeetingId"] in shown.replace(" ", "")


async def test_who_has_no_dial_in_gets_a_card_without(bot: Bot) -> None:
    await bot.sign_in(bot.kai)

    [answer] = await bot.tell(bot.activity("Design review tomorrow at 3pm", bot.kai))

    [meeting] = bot.meetings(bot.kai)
    assert meeting["audioConferencing"] is None
    assert "Conference ID" not in json.dumps(card_of(answer))


async def test_meet_now_begins_now(bot: Bot) -> None:
    await bot.sign_in()
    before = datetime.now(UTC) - timedelta(seconds=1)

    await bot.tell(bot.activity("meet now"))

    [meeting] = bot.meetings()
    assert before <= moment(meeting["startDateTime"]) <= datetime.now(UTC)


async def test_the_first_message_waits_for_the_sign_in_and_goes_on_by_itself(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    page = await sign_in(link_of(offer))
    [_, answer] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    assert page.status == 200
    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_a_channel_is_answered_in_its_thread(bot: Bot) -> None:
    room = Room.channel("1700000000000")
    await bot.sign_in()

    [answer] = await bot.tell(bot.activity("retro Thursday 4pm", room=room))

    [meeting] = bot.meetings()
    assert meeting["subject"] == "retro"
    assert moment(meeting["startDateTime"]) == moment("2099-03-12T20:00:00Z")
    assert answer.conversation_id == room.conversation_id
    assert not answer.targeted


async def test_a_sign_in_offer_in_a_channel_is_for_the_sender_alone(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity("retro Thursday 4pm", room=Room.channel("1700000000000")))

    assert offer.targeted
    assert offer.activity["recipient"]["id"] == bot.robin.account_id


async def test_a_message_without_a_time_is_asked_about_and_answered_in_words(bot: Bot) -> None:
    await bot.sign_in()

    [question] = await bot.tell(bot.activity("schedule a vendor review tomorrow"))
    asked = card_of(question)
    _, answer = await bot.tell(bot.activity("at 2:30pm"), answers=2)

    assert [part["id"] for part in inputs_of(asked)][:1] == ["time"]
    [meeting] = bot.meetings()
    assert meeting["subject"] == "vendor review"
    assert moment(meeting["startDateTime"]) == moment("2099-03-12T18:30:00Z")
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_a_question_is_answered_on_its_card_once(bot: Bot) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review"))
    inputs = {"date": "2099-03-16", "time": "10:00", "minutes": "60"}

    await bot.tell(bot.press(card_of(question), inputs))
    await settle()
    [second] = await bot.tell(bot.press(card_of(question), inputs))

    [meeting] = bot.meetings()
    assert moment(meeting["startDateTime"]) == moment("2099-03-16T14:00:00Z")
    assert moment(meeting["endDateTime"]) == moment("2099-03-16T15:00:00Z")
    assert "answered before" in second.activity["text"]


@pytest.mark.parametrize("text", ["yesterday at 3pm", "schedule a vendor review yesterday at 3pm"])
async def test_a_time_in_the_past_is_explained(bot: Bot, text: str) -> None:
    await bot.sign_in()

    [question] = await bot.tell(bot.activity(text))

    assert bot.meetings() == []
    assert "already over" in card_of(question)["fallbackText"]


@pytest.mark.parametrize("text", ["thanks!", "how are you?", "help"])
async def test_small_talk_makes_no_meeting_and_asks_for_no_sign_in(bot: Bot, text: str) -> None:
    [answer] = await bot.tell(bot.activity(text))

    assert "/auth/start" not in json.dumps(answer.activity)
    assert bot.meetings() == []


async def test_five_deliveries_of_a_message_make_one_meeting_and_one_card(bot: Bot) -> None:
    await bot.sign_in()
    activity = bot.activity("Design review tomorrow at 3pm")

    answers = await bot.tell(activity)
    for _ in range(4):
        assert (await bot.hand_in(activity)).status == 202
    await bot.tell(bot.activity("thanks!"))

    assert len(bot.meetings()) == 1
    assert len(answers) == 1
    assert len(bot.said()) == 4  # the offer, "signed in", the card, the hint


async def test_the_bot_introduces_itself_where_it_is_added(bot: Bot) -> None:
    added = bot.sandbox.activities.members_changed(
        bot.robin, added=[bot.robin.account_id, bot.sandbox.activities.bot["id"]]
    )

    [hello] = await bot.tell(added)

    assert "Teams meetings" in card_of(hello)["fallbackText"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def inputs_of(part: object) -> list[dict[str, str]]:
    if isinstance(part, list):
        return [found for each in part for found in inputs_of(each)]
    if not isinstance(part, dict):
        return []
    own = [part] if str(part.get("type")).startswith("Input.") else []
    return own + inputs_of([value for value in part.values() if isinstance(value, list | dict)])
