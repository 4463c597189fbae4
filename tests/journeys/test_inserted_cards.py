"""Cards that people find by search and put somewhere: kept current by those who look at them."""

import json
from typing import Any

from bot.sandbox import Resident, Room
from tests.cards.schema import check
from tests.journeys.conftest import SENT_AT, Bot
from tests.journeys.test_message_extension import invoke


async def look(bot: Bot, card: dict[str, Any], who: Resident, **more: Any) -> Any:
    """Have somebody's client ask for a card again, as when they scroll to it."""
    action = card["refresh"]["action"]
    looked = bot.sandbox.activities.execute(
        who, action["verb"], action["data"], reply_to="1", room=Room.group()
    )
    looked["value"]["trigger"] = "automatic"
    answer = await bot.hand_in(looked | {"timestamp": SENT_AT} | more)
    assert answer.status == 200
    return answer.body


async def inserted(bot: Bot, text: str) -> dict[str, Any]:
    """Make a meeting in the chat, and put its card into a group by search."""
    await bot.sign_in()
    await bot.tell(bot.activity(text))
    _, body = await invoke(bot, "query", {}, room=Room.group())
    [found] = body["composeExtension"]["attachments"]
    return dict(found["content"])


async def test_who_looks_at_an_inserted_card_sees_the_meeting_as_it_is(bot: Bot) -> None:
    """In their own language, and without its way in once it is cancelled."""
    card = await inserted(bot, "budget talk tomorrow at 3pm")

    before = await look(bot, card, bot.kai, locale="de-DE")
    await bot.tell(bot.activity("move the budget talk to 4pm"))
    moved = await look(bot, before["value"], bot.kai)
    [question] = await bot.tell(bot.activity("cancel the budget talk"))
    await bot.tell(bot.pressed(question, "Cancel the meeting"), answers=2)
    after = await look(bot, card, bot.kai)

    assert before["type"] == moved["type"] == "application/vnd.microsoft.card.adaptive"
    assert "Teilnehmen" in json.dumps(before["value"])
    # Kai's clocks are those of Stockholm.
    assert "20:00–20:30" in before["value"]["fallbackText"]
    assert "21:00–21:30" in moved["value"]["fallbackText"]
    assert "Cancelled" in json.dumps(check(after["value"]))
    assert "OpenUrl" not in json.dumps(after["value"])


async def test_whoever_makes_a_link_up_is_shown_no_meeting(bot: Bot) -> None:
    card = await inserted(bot, "budget talk tomorrow at 3pm")
    link, said = card["refresh"]["action"]["data"]["convene"]["link"], len(bot.said())

    answers = []
    for wrong in ("", "x", link[:-4] + "AAAA", None, 7):
        card["refresh"]["action"]["data"] = {"convene": {"link": wrong}}
        answers.append(await look(bot, card, bot.kai))

    assert {answer["statusCode"] for answer in answers} == {400}
    assert len(bot.said()) == said


async def test_of_a_meeting_that_is_forgotten_the_card_says_so(bot: Bot) -> None:
    card = await inserted(bot, "budget talk tomorrow at 3pm")
    await bot.tell(bot.activity("/forget"))

    after = await look(bot, card, bot.kai)

    assert "was never there" in json.dumps(check(after["value"]))
    assert "OpenUrl" not in json.dumps(after["value"])
