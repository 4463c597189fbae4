"""What Graph refuses, row by row: the sentence that the person reads."""

import json
from base64 import b64encode
from dataclasses import dataclass
from typing import Any

import pytest

from bot.sandbox import Delivery, Fault, Room, sign_in
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import MESSAGE, sign_in_card, tokens_kept
from tests.journeys.test_change import change

CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
CHALLENGE = f'error="insufficient_claims", claims="{b64encode(CLAIMS.encode()).decode()}"'
FORBIDDEN = "Microsoft does not let your account create or change online meetings."
REFUSED = "Microsoft refused the meeting as it was asked for."


def body(code: str, message: str) -> str:
    return json.dumps({"error": {"code": code, "message": message, "innerError": {}}})


@dataclass(frozen=True, kw_only=True)
class Row:
    """A refusal of the call that makes the meeting, and the sentence for it."""

    status: int
    code: str = "BadRequest"
    message: str = ""
    told: str

    def fault(self, **more: Any) -> Fault:
        return Fault(status=self.status, body=body(self.code, self.message), times=9, **more)


ROWS = {
    "bad times": Row(
        status=400,
        message="Invalid value for 'endDateTime': it is before the start.",
        told="Microsoft refused the day, the time or the length of the meeting.",
    ),
    "bad enum": Row(status=400, message="Cannot convert value to enum.", told=REFUSED),
    "unfiltered list": Row(
        status=400,
        message="One of the required parameters to lookup meeting by QueryOptions is null",
        told=REFUSED,
    ),
    "forbidden, without a word": Row(status=403, code="Forbidden", told=FORBIDDEN),
    "no policy": Row(
        status=403,
        code="General",
        message="No application access policy found for this app",
        told=FORBIDDEN,
    ),
    "no policy, as it was": Row(
        status=403,
        code="Unauthorized",
        message="App x is not authorized to Create meeting on behalf of user y",
        told=FORBIDDEN,
    ),
    "no such service": Row(
        status=404,
        code="BadRequest",
        message="Resource not found for the segment 'onlineMeetings'.",
        told="Microsoft has no online meetings for your account.",
    ),
    "no such service, as 400": Row(
        status=400,
        message="Resource not found for the segment 'onlineMeetings'.",
        told="Microsoft has no online meetings for your account.",
    ),
    "no such method": Row(status=405, code="Request_BadRequest", told=REFUSED),
    "conflict": Row(
        status=409, code="Conflict", told="Microsoft was busy with another change of the same"
    ),
    "throttled": Row(
        status=429,
        code="TooManyRequests",
        told="Microsoft is taking no more requests for you just now.",
    ),
}


@pytest.mark.parametrize("name", ROWS)
async def test_a_meeting_that_is_refused_is_explained(bot: Bot, name: str) -> None:
    row = ROWS[name]
    await bot.sign_in()
    bot.sandbox.graph.faults.append(row.fault(method="POST", retry_after="60"))

    [told] = await bot.tell(bot.activity(MESSAGE))

    assert told_by(told).startswith(row.told)
    assert "Reference: " in json.dumps(card_of(told))
    assert row.message not in json.dumps(told.activity) or not row.message
    assert bot.meetings() == []


@pytest.mark.parametrize("name", ["forbidden, without a word", "throttled"])
async def test_in_a_room_it_is_told_to_the_sender_alone(bot: Bot, name: str) -> None:
    await bot.sign_in()
    bot.sandbox.graph.faults.append(ROWS[name].fault(method="POST", retry_after="60"))

    [told] = await bot.tell(bot.activity(MESSAGE, room=Room.group()))

    assert told.targeted
    assert told_by(told).startswith(ROWS[name].told)


@pytest.mark.parametrize(
    ("status", "number", "told"),
    [
        (400, "1026: An error has occurred.", "This meeting is no longer there"),
        (404, "3004: Specified meeting is not found", "This meeting is no longer there"),
    ],
)
async def test_a_meeting_that_cannot_be_changed_any_more_is_said_to_be(
    bot: Bot, status: int, number: str, told: str
) -> None:
    await bot.sign_in()
    [shown] = await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.graph.faults.append(
        Fault(method="PATCH", status=status, body=body("Forbidden", number))
    )

    pressed = change(bot, card_of(shown), {"subject": "Other"})
    [_, answer] = await bot.tell(pressed, answers=2)

    assert told in answer.activity["text"]


@pytest.mark.parametrize(
    "message",
    [
        "Access token is empty.",
        "Access token has expired or is not yet valid.",
        "CompactToken parsing failed with error code: 80049217",
    ],
)
async def test_a_token_that_graph_refuses_is_renewed_once_then_asked_for(
    bot: Bot, message: str
) -> None:
    """On the page: Teams' own token would bring but another of the same."""
    await bot.sign_in()
    refused = body("InvalidAuthenticationToken", message)
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401, body=refused, times=3))

    [first] = await bot.tell(bot.activity(MESSAGE))
    kept = await tokens_kept(bot)
    await sign_in(link_of(first))
    shown = (await bot.sandbox.connector.wait_for(len(bot.said()) + 1, within=PATIENCE))[-1]

    assert sign_in_card(first).exchange_id is None
    assert kept == 1  # the receipt of the first sign-in alone
    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(shown))


async def test_a_graph_that_takes_no_token_at_all_is_said_to(bot: Bot) -> None:
    """After a sign-in of its own, another would lead nowhere."""
    await bot.sign_in()
    bot.sandbox.graph.faults.append(Fault(method="POST", status=401, times=9))
    [offer] = await bot.tell(bot.activity(MESSAGE))

    await sign_in(link_of(offer))
    told = (await bot.sandbox.connector.wait_for(len(bot.said()) + 1, within=PATIENCE))[-1]

    assert told_by(told) == "Microsoft did not accept your sign-in."


@pytest.mark.parametrize("status", [401, 403], ids=["401", "the older form"])
async def test_a_challenge_is_met_once_by_a_new_token_then_by_a_sign_in_with_its_claims(
    bot: Bot, status: int
) -> None:
    await bot.sign_in()
    header = {"WWW-Authenticate": f'Bearer realm="", {CHALLENGE}'}
    bot.sandbox.graph.faults.append(Fault(method="POST", status=status, headers=header, times=2))
    renewals = len(bot.sandbox.entra.token_requests)

    [offer] = await bot.tell(bot.activity(MESSAGE))
    await sign_in(link_of(offer))
    shown = (await bot.sandbox.connector.wait_for(len(bot.said()) + 1, within=PATIENCE))[-1]

    renewal, redemption = bot.sandbox.entra.token_requests[renewals:]
    wanted = {**json.loads(CLAIMS)["access_token"], "xms_cc": {"values": ["CP1"]}}
    assert renewal.body["grant_type"] == "refresh_token"
    assert json.loads(renewal.body["claims"])["access_token"] == wanted
    assert json.loads(redemption.body["claims"])["access_token"] == wanted
    assert bot.meetings()[0]["joinWebUrl"] in json.dumps(card_of(shown))


async def test_a_channel_that_takes_no_meeting_gets_one_by_link(bot: Bot) -> None:
    """9038: the thread is not what Graph takes it for."""
    room = Room.channel("1700000000000")
    bot.sandbox.graph.closed_threads.add(room.root)
    await bot.sign_in()

    [shown] = await bot.tell(bot.activity("retro Thursday 4pm without a passcode", room=room))

    assert "the channel's own" in json.dumps(card_of(shown)).replace("\\", "")
    assert len(bot.meetings()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_graph_that_is_out_of_order_is_said_to_be(bot: Bot, status: int) -> None:
    """As HTML. A call that may be repeated is kept at; with any other it is owned up to."""
    await bot.sign_in()
    bot.sandbox.graph.faults.append(
        Fault(method="POST", status=status, body="<html>no</html>", times=4)
    )

    [unknown] = await bot.tell(bot.activity("Budget talk tomorrow at 4pm"))
    [away, made] = await bot.tell(bot.activity(f"{MESSAGE} without a passcode"), answers=2)

    assert told_by(unknown).startswith("I cannot tell whether “Budget talk”")
    assert away.activity["text"].startswith("Microsoft is slow to answer. I keep at it")
    [meeting] = bot.meetings()
    assert meeting["joinWebUrl"] in json.dumps(card_of(made))


def told_by(delivery: Delivery) -> str:
    text: str = card_of(delivery)["fallbackText"].replace("\\", "")
    return text
