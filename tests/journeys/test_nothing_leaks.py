"""Marked words and secrets go through every path; none is in log, traces, metrics, or packet.

Asked, answered, signed in by page and silently, made, changed, refused, lost, unreadable; signed in
as somebody else, declined, refused by Entra; forged, unsigned, garbled; refused by the connector.
"""

import asyncio
import io
import json
import re
import zipfile
from contextlib import suppress

import aiohttp
import pytest

from bot.doctor import Evidence, write_packet
from bot.sandbox import Fault, Refusal, Room, sign_in
from bot.sandbox.traffic import Call
from tests.journeys.conftest import PATIENCE, Bot, card_of, link_of
from tests.journeys.signing_in import exchange, state_of, verify_state
from tests.journeys.test_change import change
from tests.journeys.watching import Watchers, watched_bot

# Each word is nowhere else: found elsewhere, it was somebody's.
MARK = "Zaunkoenig"
ADDRESS = "rotkehlchen@contoso.com"
MESSAGE = f"{MARK} tomorrow at 3pm with {ADDRESS} with a passcode"
# What a service says of a refusal may quote and name whom it likes.
QUOTING = json.dumps({"error": {"code": "Bad", "message": f"{MARK} {ADDRESS}", "target": MARK}})


async def make_and_change(bot: Bot) -> None:
    [offer] = await bot.tell(bot.activity(MESSAGE))
    page = await sign_in(link_of(offer))
    said = await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    await verify_state(bot, bot.kai, state_of(page.text))
    await verify_state(bot, bot.robin, state_of(page.text))
    await bot.tell(change(bot, card_of(said[-1]), {"subject": f"{MARK} again", "time": "17:30"}))
    bot.sandbox.graph.faults[:] = [Fault(method="PATCH", status=404, body=QUOTING)]
    pressed = change(bot, card_of(said[-1]), {"subject": f"{MARK} more", "time": "18:30"})
    # The card is closed, and it is said why.
    await bot.tell(pressed, answers=2)


async def ask_and_answer(bot: Bot) -> None:
    await bot.tell(bot.activity(f"{MARK} tomorrow"))
    await bot.tell(bot.activity("at 4pm"), answers=2)
    await bot.tell(bot.activity(f"what is {MARK}"))


async def fail_at_graph(bot: Bot) -> None:
    for fault in (
        Fault(method="POST", status=403, body=QUOTING),
        Fault(method="POST", status=400, body=QUOTING),
        Fault(method="POST", status=401, body=QUOTING),
        Fault(method="POST", status=409, body=QUOTING),
        Fault(method="POST", status=429, retry_after="60", body=QUOTING),
        Fault(method="POST", status=500, times=9, body=QUOTING),
        Fault(method="POST", status=200, body=f"<html>{MARK} {ADDRESS}</html>"),
        Fault(method="POST", worked=True, drop=True),
    ):
        bot.sandbox.graph.faults[:] = [fault]
        with suppress(TimeoutError):
            await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.graph.faults.clear()


async def fail_to_sign_in(bot: Bot) -> None:
    for choice in ("other", "cancel"):
        [offer] = await bot.tell(bot.activity(MESSAGE, bot.kai))
        await sign_in(link_of(offer), choice=choice)
    [offer] = await bot.tell(bot.activity(MESSAGE, bot.kai))
    await exchange(bot, offer, who=bot.kai, token=f"{MARK}.{MARK}.{MARK}")
    await exchange(bot, offer, who=bot.kai, token=bot.sandbox.entra.sso_token(bot.robin))
    sentence = f"{MARK} {ADDRESS} may not."
    refusal = Refusal(error="invalid_grant", number=50076, sentence=sentence)
    bot.sandbox.entra.refuse(bot.kai.person, refusal)
    await exchange(bot, offer, who=bot.kai)
    bot.sandbox.entra.refuse(bot.kai.person, refusal)
    await sign_in(link_of(offer))
    failure = {"code": "invokeerror", "message": MARK}
    await bot.hand_in(bot.sandbox.activities.invoke(bot.kai, "signin/failure", failure))


async def knock_wrongly(bot: Bot) -> None:
    """By the routes, with what was not signed, not asked for, or is no JSON at all."""
    door, pages = f"{bot.address}/api/messages", f"{bot.address}/auth"
    wrong = {"error": MARK, "error_description": MESSAGE, "state": MARK}
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {"Authorization": f"Bearer {MARK}"}, {"Authorization": MARK}):
            await session.post(door, json=bot.activity(MESSAGE), headers=headers)
        await session.post(door, data=MESSAGE, headers={"Authorization": f"Bearer a.b.{MARK}"})
        await session.get(f"{pages}/start", params={"flow": MARK})
        await session.get(f"{pages}/start", params={"flow": MESSAGE})
        await session.get(f"{pages}/callback", params=wrong)
        await session.post(f"{pages}/callback", data=wrong)
        await session.post(f"{pages}/callback", data=wrong | {"state": MESSAGE})
        await session.get(f"{bot.address}/{MARK}", params=wrong)
    await bot.hand_in(bot.activity(MESSAGE) | {"serviceUrl": f"https://{MARK}.example/"})
    await bot.hand_in(bot.activity(MESSAGE) | {"from": MARK})
    await bot.hand_in(bot.activity(MESSAGE) | {"timestamp": MARK})
    await bot.hand_in(bot.activity(MESSAGE) | {"channelId": MARK})


async def fail_at_the_connector(bot: Bot) -> None:
    """In a channel, where no sign of typing takes a fault away."""
    blocked = {"error": {"code": "MessageWritesBlocked", "message": MESSAGE}}
    faults, thread = bot.sandbox.connector.faults, "1700000000001"
    for fault in (
        Fault(path=thread, status=403, body=json.dumps(blocked)),
        Fault(path=thread, status=500, body=MESSAGE),
    ):
        faults[:] = [fault]
        await bot.hand_in(bot.activity(f"help {MARK}", room=Room.channel(thread)))
        async with asyncio.timeout(PATIENCE):
            while faults:  # noqa: ASYNC110  # a list tells nobody that it is empty
                await asyncio.sleep(0.01)


PATHS = (make_and_change, ask_and_answer, fail_at_graph, fail_to_sign_in, knock_wrongly)


@pytest.fixture
async def seen() -> tuple[Watchers, set[str], set[str]]:
    """What the watchers saw of all paths; words and secrets; ids of people and places."""
    async with watched_bot() as (bot, watchers):
        for path in (*PATHS, fail_at_the_connector):
            await path(bot)
        await bot.tell(bot.activity("sign out"))
        await bot.tell(bot.activity("forget me"))
        activity = bot.activity("")
        ids = {
            bot.robin.person.user_id,
            bot.robin.person.tenant_id,
            activity["conversation"]["id"],
            activity["from"]["id"],
        }
        return watchers, secrets_of(bot), ids


def secrets_of(bot: Bot) -> set[str]:
    settings, meetings = bot.settings, bot.meetings()
    return {
        MARK,
        ADDRESS,
        bot.robin.name,
        bot.kai.name,
        settings.app_password.get_secret_value(),
        settings.secret_keys.get_secret_value(),
        *(meeting["joinWebUrl"] for meeting in meetings),
        *(meeting["joinMeetingIdSettings"]["passcode"] for meeting in meetings),
        *(link_id for said in bot.said() for link_id in flows_in(json.dumps(said.activity))),
        *tokens_of(bot.sandbox.graph.calls),
        *(value for call in bot.sandbox.entra.token_requests for value in secrets_in(call)),
    }


def flows_in(text: str) -> list[str]:
    return re.findall(r"flow=([\w-]{20,})", text)


def tokens_of(calls: list[Call]) -> set[str]:
    return {
        call.headers["authorization"].removeprefix("Bearer ")
        for call in calls
        if "authorization" in {name.lower() for name in call.headers}
    }


def secrets_in(call: Call) -> list[str]:
    names = ("code", "code_verifier", "client_secret", "refresh_token", "assertion")
    return [str(call.body[name]) for name in names if name in call.body]


async def test_nobodys_words_and_no_secret_are_told_to_anybody_who_watches(
    seen: tuple[Watchers, set[str], set[str]],
) -> None:
    watchers, secrets, ids = seen

    log, figures = watchers.log.getvalue(), watchers.figures

    # Each path was gone, to its end.
    for event in (
        *("meeting.created", "meeting.changed", "message.refused", "message.finished"),
        *("graph.failed", "activity.refused", "sign_in.page", "reply.unwanted"),
        *("identity.sign_in_refused", "identity.exchange_refused", "sso.client_failed"),
        *("security.wrong_user", "security.foreign_receipt", "person.forgotten"),
    ):
        assert event in log, event
    assert "convene_sign_ins_total" in figures
    assert len(secrets) > 20
    assert [secret for secret in secrets if secret in log] == []
    assert [each for each in secrets | ids if each in figures] == []


async def test_a_packet_made_of_that_log_names_nobody_at_all(
    seen: tuple[Watchers, set[str], set[str]],
) -> None:
    watchers, secrets, ids = seen
    evidence = Evidence(
        about={}, settings={}, findings=(), store={}, log=watchers.log.getvalue().splitlines()
    )

    packed = write_packet(evidence, hidden=())

    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        events = archive.read("log.jsonl").decode()
    assert "security.wrong_user" in events
    assert [each for each in secrets | ids if each in events] == []
