"""What the administrator has decided holds for everybody, and each refusal says why."""

import json
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.sandbox import Delivery, Fault, Room, sign_in
from bot.sandbox.loopback import find_free_port
from bot.sandbox.people import KAI, ROBIN
from bot.settings import load_settings
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import Bot, card_of, link_of
from tests.journeys.signing_in import digits_of, unnamed

TEMPLATE = "aaaabbbb-0000-cccc-1111-dddd2222eeee"
CHANNEL = Room.channel("1700000000000")


async def bot_with(stack: AsyncExitStack, **controls: Any) -> Bot:
    """A bot in its production wiring, with *controls* set as an administrator sets them."""
    sandbox, settings = await stack.enter_async_context(far_side(port=find_free_port()))
    settings = load_settings({**sandbox.settings, "CONVENE_ALLOWED_TENANTS": "", **controls})
    address = await stack.enter_async_context(running(settings))
    return Bot(sandbox, settings, address)


def press(bot: Bot, answer: Delivery, verb: str) -> dict[str, Any]:
    """Press the button of a card that sends *verb*."""
    [data] = [
        action["data"]
        for action in card_of(answer)["actions"]
        if action.get("data", {}).get("convene", {}).get("verb") == verb
    ]
    activity = bot.sandbox.activities.submit(bot.robin, data, reply_to="1")
    return activity | {"timestamp": "2099-03-11T13:31:00.000Z"}


def said_by(answer: Delivery) -> str:
    return json.dumps(card_of(answer), ensure_ascii=False).replace("\\\\", "")


async def test_only_who_is_named_may_use_it(stack: AsyncExitStack) -> None:
    """Somebody else is told what their administrator can do, and no token of theirs is asked."""
    robin = ROBIN.person.user_id.upper()
    bot = await bot_with(stack, CONVENE_ALLOWED_PEOPLE=robin)
    await bot.sign_in()

    [refused] = await bot.tell(bot.activity("Design review tomorrow at 3pm", bot.kai))
    [made] = await bot.tell(bot.activity("Design review tomorrow at 3pm"))

    assert "Your administrator has not opened me to you." in said_by(refused)
    assert bot.kai.person.user_id in said_by(refused)
    assert "CONVENE_ALLOWED_PEOPLE" in said_by(refused)
    assert bot.meetings(bot.kai) == []
    assert card_of(made)["fallbackText"].startswith("Design review")


async def test_whom_teams_does_not_name_is_judged_once_they_have_proved_who_they_are(
    stack: AsyncExitStack,
) -> None:
    bot = await bot_with(stack, CONVENE_ALLOWED_PEOPLE=KAI.person.user_id)
    [offer] = await bot.tell(unnamed(bot.activity("Retro tomorrow at 3pm")))

    page = await sign_in(link_of(offer))
    digits = unnamed(bot.activity(digits_of(page.text)))
    answers = await bot.tell(digits, answers=2)

    shown = json.dumps([answer.activity for answer in answers])
    assert "Your administrator has not opened me to you" in shown
    assert bot.meetings() == []


@pytest.mark.parametrize("words", ["forget me", "sign out", "help"])
async def test_who_may_not_use_it_may_still_be_forgotten(stack: AsyncExitStack, words: str) -> None:
    bot = await bot_with(stack, CONVENE_ALLOWED_PEOPLE=TEMPLATE)

    [told] = await bot.tell(bot.activity(words))

    assert "not opened me" not in json.dumps(told.activity)


async def test_where_it_is_switched_off_it_says_where_it_works(stack: AsyncExitStack) -> None:
    """To the sender alone; no sign-in is offered there."""
    bot = await bot_with(stack, CONVENE_PLACES="personal, groups")

    [refused] = await bot.tell(bot.activity("retro Thursday 4pm", room=CHANNEL))

    assert refused.targeted
    assert "Write to me here instead: a chat with me alone and group chats." in said_by(refused)
    assert "CONVENE_PLACES" in said_by(refused)
    assert bot.meetings() == []


async def test_it_does_not_greet_where_it_is_switched_off(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, CONVENE_PLACES="channels")
    added = bot.sandbox.activities.members_changed(
        bot.robin, added=[bot.robin.account_id, bot.sandbox.activities.bot["id"]]
    )

    [told] = await bot.tell(added)

    assert "Your administrator has not opened me here." in said_by(told)


async def test_a_button_does_nothing_where_it_is_switched_off(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, CONVENE_PLACES="channels")

    data = {"convene": {"verb": "again", "draft": TEMPLATE}}
    [refused] = await bot.tell(bot.sandbox.activities.submit(bot.robin, data, reply_to="1"))

    assert "Write to me here instead: channels." in said_by(refused)


async def test_before_many_read_it_the_sender_is_asked(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, CONVENE_CONFIRM_ABOVE="1")
    await bot.sign_in()

    [question] = await bot.tell(bot.activity("retro Thursday 4pm", room=CHANNEL))
    before = len(bot.meetings())
    _, answer = await bot.tell(press(bot, question, "post") | place_of(bot), answers=2)

    assert question.targeted
    assert "More than 1 people may read this." in said_by(question)
    assert before == 0
    assert [meeting["subject"] for meeting in bot.meetings()] == ["retro"]
    assert answer.conversation_id == CHANNEL.conversation_id
    assert not answer.targeted


async def test_fewer_readers_are_not_asked_about(stack: AsyncExitStack) -> None:
    """Nor is a chat with it alone."""
    bot = await bot_with(stack, CONVENE_CONFIRM_ABOVE="100")
    await bot.sign_in()

    await bot.tell(bot.activity("retro Thursday 4pm", room=CHANNEL))
    await bot.tell(bot.activity("Budget talk Thursday 5pm"))

    assert len(bot.meetings()) == 2


async def test_readers_that_nobody_can_count_are_many(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, CONVENE_CONFIRM_ABOVE="100")
    await bot.sign_in()
    bot.sandbox.connector.faults.append(Fault(method="GET", status=403, times=9))

    [question] = await bot.tell(bot.activity("retro Thursday 4pm", room=CHANNEL))

    assert "Post “retro” here?" in said_by(question)
    assert bot.meetings() == []


OPTIONS = {
    "passcode": (
        {"CONVENE_PASSCODE": "required"},
        "Budget talk tomorrow at 3pm without a passcode",
        "Your organization wants a passcode on every meeting.",
        lambda meeting: bool(meeting["joinMeetingIdSettings"]["passcode"]),
    ),
    "lobby": (
        {"CONVENE_LOBBY_AT_LEAST": "organization"},
        "Budget talk tomorrow at 3pm, no lobby",
        "At most people of your organization skip the lobby.",
        lambda meeting: meeting["lobbyBypassSettings"]["scope"] == "organization",
    ),
    "lobby, without guests": (
        {"CONVENE_LOBBY_AT_LEAST": "organization-without-guests"},
        "Budget talk tomorrow at 3pm, only colleagues skip the lobby",
        "At most people of your organization skip the lobby, but no guests.",
        lambda meeting: meeting["lobbyBypassSettings"]["scope"] == "organizationExcludingGuests",
    ),
    "recording": (
        {"CONVENE_RECORDING": "never"},
        "Budget talk tomorrow at 3pm, record it",
        "In your organization no meeting records itself.",
        lambda meeting: meeting["recordAutomatically"] is False,
    ),
}


@pytest.mark.parametrize(
    ("control", "words", "why", "holds"), [pytest.param(*row, id=k) for k, row in OPTIONS.items()]
)
async def test_an_option_that_is_locked_is_refused_and_the_rest_made_on_request(
    stack: AsyncExitStack, control: dict[str, str], words: str, why: str, holds: Any
) -> None:
    bot = await bot_with(stack, **control)
    await bot.sign_in()

    [refused] = await bot.tell(bot.activity(words))
    before = len(bot.meetings())
    await bot.tell(press(bot, refused, "as_allowed"))

    assert why in said_by(refused)
    assert next(iter(control)) in said_by(refused)
    assert before == 0
    [meeting] = bot.meetings()
    assert meeting["subject"] == "Budget talk"
    assert holds(meeting)


@pytest.mark.parametrize("asked", ["always", "when-asked"])
async def test_what_is_locked_holds_of_a_meeting_that_says_nothing_of_it(
    stack: AsyncExitStack, asked: str
) -> None:
    """By whichever call it is made."""
    bot = await bot_with(
        stack,
        CONVENE_PASSCODE=asked,
        CONVENE_LOBBY_AT_LEAST="invited",
        CONVENE_RECORDING="never",
    )
    await bot.sign_in()

    await bot.tell(bot.activity("Budget talk tomorrow at 3pm"))

    [meeting] = bot.meetings()
    assert meeting["lobbyBypassSettings"]["scope"] == "invited"
    assert meeting["recordAutomatically"] is False


async def test_a_template_is_asked_for_by_its_name(stack: AsyncExitStack) -> None:
    bot = await bot_with(stack, CONVENE_TEMPLATES=f"Town  Hall = {TEMPLATE}")
    await bot.sign_in()

    await bot.tell(bot.activity("Budget talk tomorrow at 3pm with the town hall template"))

    [meeting] = bot.meetings()
    assert meeting["meetingTemplateId"] == TEMPLATE


def place_of(bot: Bot) -> dict[str, Any]:
    """Say that a press was in the channel."""
    message = bot.activity("x", room=CHANNEL)
    return {name: message[name] for name in ("conversation", "channelData")}
