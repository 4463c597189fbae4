"""What Microsoft's faults come to: one meeting or none, and always a sentence."""

import json
from base64 import b64encode

import pytest

from bot.sandbox import Fault, sign_in
from bot.sandbox.loopback import find_free_port
from bot.wiring.running import running
from bot.wiring.sandbox import far_side
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of

MESSAGE = "Design review tomorrow at 3pm"


async def test_a_busy_graph_is_asked_again(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=429, retry_after="0.05"))

    [answer] = await bot.tell(bot.activity(MESSAGE))

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_an_answer_lost_after_the_fact_is_owned_up_to_and_never_repeated(bot: Bot) -> None:
    """With a passcode the call is a plain POST: only the person may have another."""
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", worked=True, drop=True))

    [told] = await bot.tell(bot.activity(MESSAGE))
    made = len(bot.meetings())
    [answer] = await bot.tell(bot.press(card_of(told), {}))

    assert "cannot tell whether" in card_of(told)["fallbackText"]
    assert made == 1
    assert len(bot.meetings()) == 2
    assert bot.meetings()[1]["joinWebUrl"] in json.dumps(card_of(answer))


async def test_a_call_that_can_be_repeated_makes_one_meeting(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", worked=True, drop=True))

    [answer] = await bot.tell(bot.activity(f"{MESSAGE} without a passcode"))

    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(answer))


async def test_a_graph_that_stays_away_is_said_and_the_request_kept(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=429, retry_after="60", times=9))

    [told] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.graph.faults.clear()
    await bot.tell(bot.press(card_of(told), {}))

    assert "no more requests" in card_of(told)["fallbackText"]
    [meeting] = bot.meetings()
    assert meeting["subject"] == "Design review"


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (403, "does not let your account create or change online meetings"),
        (404, "no online meetings for your account"),
        (400, "refused the meeting as it was asked for"),
    ],
)
async def test_a_refusal_says_what_to_do_with_a_reference(
    bot: Bot, status: int, sentence: str
) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=status))

    [told] = await bot.tell(bot.activity(MESSAGE))

    card = json.dumps(card_of(told))
    assert sentence in card_of(told)["fallbackText"]
    assert "Reference" in card
    assert bot.meetings() == []


async def test_an_entra_that_stays_away_is_said_and_the_request_kept(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
    bot.sandbox.entra.faults.append(Fault(path="token", status=503, times=9))

    [told] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.entra.faults.clear()
    await bot.tell(bot.press(card_of(told), {}))

    assert "service did not answer" in card_of(told)["fallbackText"]
    assert len(bot.meetings()) == 1


async def test_a_reply_that_the_connector_refuses_for_now_arrives_later(bot: Bot) -> None:
    bot.sandbox.connector.faults.append(
        Fault(method="POST", path="activities", status=429, retry_after="0.05", times=2)
    )

    [hint] = await bot.tell(bot.activity("thanks!"))

    assert "Teams meetings" in hint.activity["text"]


async def test_the_button_to_try_again_outlives_other_requests(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=429, retry_after="60", times=2))
    [first] = await bot.tell(bot.activity(MESSAGE))
    await bot.tell(bot.activity("Budget talk tomorrow at 4pm"))
    await bot.tell(bot.activity("schedule a vendor review"))
    bot.sandbox.graph.faults.clear()

    await bot.tell(bot.press(card_of(first), {}))

    assert [meeting["subject"] for meeting in bot.meetings()] == ["Design review"]


async def test_an_answer_that_graph_refused_may_be_given_again(bot: Bot) -> None:
    await bot.sign_in()
    [question] = await bot.tell(bot.activity("schedule a vendor review tomorrow"))
    bot.sandbox.graph.faults.append(Fault(method="POST", status=403))

    [refused] = await bot.tell(bot.press(card_of(question), {"time": "10:00"}))
    await bot.tell(bot.press(card_of(question), {"time": "10:00"}))

    assert "does not let" in card_of(refused)["fallbackText"]
    assert len(bot.meetings()) == 1


async def test_a_refusal_that_could_not_be_sent_is_told_as_what_it_was(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=403, times=9))
    bot.sandbox.connector.faults.append(Fault(method="POST", path="activities", status=400))
    before = len(bot.said())

    await bot.hand_in(bot.activity(MESSAGE))
    told = (await bot.sandbox.connector.wait_for(before + 1, within=PATIENCE))[-1]

    assert "does not let" in card_of(told)["fallbackText"]


async def test_more_than_a_new_token_can_show_takes_another_sign_in(bot: Bot) -> None:
    await bot.sign_in()
    claims = b64encode(b'{"access_token": {"acrs": {"essential": true, "value": "c1"}}}').decode()
    demand = {"WWW-Authenticate": f'Bearer error="insufficient_claims", claims="{claims}"'}
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401, headers=demand, times=2))

    [offer] = await bot.tell(bot.activity(MESSAGE))
    await sign_in(link_of(offer))
    await bot.sandbox.connector.wait_for(len(bot.said()) + 1, within=PATIENCE)

    assert len(bot.meetings()) == 1


async def test_a_revoked_sign_in_asks_again_and_the_message_goes_on(bot: Bot) -> None:
    await bot.sign_in()
    bot.sandbox.entra.revoke(bot.robin.person)
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401))

    [offer] = await bot.tell(bot.activity(MESSAGE))

    assert "/auth/start" in json.dumps(offer.activity)
    assert bot.meetings() == []


@pytest.mark.parametrize("text", ["sign in", MESSAGE])
async def test_a_sign_in_that_cannot_begin_is_explained(text: str) -> None:
    """The person's own tenant does not answer, the bot's does."""
    async with (
        far_side(port=find_free_port()) as (sandbox, settings),
        running(settings) as address,
    ):
        sandbox.entra.faults.append(Fault(path="/tenant-x/", status=503, times=9))
        activity = sandbox.activities.message(sandbox.people.robin, text)
        activity["conversation"]["tenantId"] = "tenant-x"
        await sandbox.connector.deliver(activity, to=f"{address}/api/messages")
        [told] = await sandbox.connector.wait_for(1, within=PATIENCE)

    assert "service did not answer" in card_of(told)["fallbackText"]
