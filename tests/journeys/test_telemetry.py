"""Traces, metrics and log of one message's way, as an operator sees them."""

import json
import re

import aiohttp
import pytest

from bot.sandbox import Fault, Refusal
from tests.journeys.conftest import PATIENCE, card_of
from tests.journeys.signing_in import exchange
from tests.journeys.watching import Watchers, watched_bot

MESSAGE = "Design review tomorrow at 3pm"


async def test_a_message_can_be_followed_from_the_door_to_its_card() -> None:
    async with watched_bot() as (bot, watchers):
        await bot.sign_in()
        await bot.tell(bot.activity(MESSAGE))

    spans = watchers.collector.spans()
    [made] = [
        span
        for span in spans
        if span.name == "convene.graph" and span.status.code != 2  # no error
    ]
    of_message = [span for span in spans if span.trace_id == made.trace_id]
    assert {span.name for span in of_message} == {
        f"convene.{stage}"
        for stage in ("door", "keep", "work", "read", "token", "graph", "deliver")
    }
    references = {
        attribute.value.string_value
        for span in of_message
        for attribute in span.attributes
        if attribute.key == "convene.reference"
    }
    assert len(references) == 1
    assert references <= set(re.findall(r'"reference": "(\w{8})"', watchers.log.getvalue()))


async def test_what_happened_is_counted() -> None:
    async with watched_bot() as (bot, watchers):
        await bot.sign_in()
        activity = bot.activity(f"{MESSAGE} without a passcode")
        bot.sandbox.graph.faults.append(Fault(method="POST", status=429, retry_after="0.05"))
        await bot.tell(activity)
        await bot.hand_in(activity)
        bot.sandbox.graph.faults.append(Fault(method="POST", status=403))
        await bot.tell(bot.activity("Budget talk tomorrow at 4pm"))

    page = watchers.page
    assert 'convene_messages_total{scope="personal"} 3.0' in page
    assert 'convene_duplicates_prevented_total{by="delivery"} 1.0' in page
    assert 'convene_meetings_total{call="create_or_get"} 1.0' in page
    assert 'convene_retries_total{host="127.0.0.1"} 1.0' in page
    assert 'convene_refusals_total{error="GraphForbiddenError"} 1.0' in page
    assert 'convene_sign_ins_total{result="done",way="page"} 1.0' in page
    assert 'convene_outcomes_total{state="done"}' in page
    assert "convene_inbox_depth " in page
    assert "convene_inbox_oldest_seconds " in page
    for stage in ("wait", "whole", "door", "keep", "read", "token", "graph", "deliver", "work"):
        assert f'stage="{stage}"' in page
    assert watchers.collector.figures() >= {"convene.messages", "convene.inbox.depth"}


async def test_the_reference_that_a_person_reads_finds_all_lines_about_their_message() -> None:
    async with watched_bot() as (bot, watchers):
        await bot.sign_in()
        bot.sandbox.graph.faults.append(Fault(method="POST", status=403))
        [told] = await bot.tell(bot.activity(MESSAGE))

    shown = re.search(r"Reference: (\w{8})", json.dumps(card_of(told)))
    assert shown
    events = events_of(watchers, shown[1])
    assert {"graph.failed", "message.refused", "message.finished"} <= events


async def test_nothing_is_served_on_the_public_port_and_nothing_else_on_its_own() -> None:
    async with watched_bot() as (watched, watchers), aiohttp.ClientSession() as session:
        async with session.get(f"{watched.address}/metrics") as public:
            on_public = public.status
        async with session.get(watchers.metrics_url) as own:
            kind, guarded = own.content_type, own.headers["X-Content-Type-Options"]
        async with session.get(watchers.metrics_url.replace("metrics", "health/live")) as other:
            elsewhere = other.status

    assert (on_public, elsewhere) == (404, 404)
    assert (kind, guarded) == ("text/plain", "nosniff")


@pytest.mark.parametrize("place", ["renewal", "silent"])
async def test_what_entra_refused_is_found_by_the_reference_as_well(place: str) -> None:
    """In the answer to a message, and beside the button of a silent sign-in."""
    refusal = Refusal(error="interaction_required", number=50079, sentence="Robin must enrol.")
    async with watched_bot() as (bot, watchers):
        if place == "renewal":
            await bot.sign_in()
            bot.sandbox.graph.faults.append(Fault(method="POST", status=401))
            bot.sandbox.entra.refuse(bot.robin.person, refusal)
            [told] = await bot.tell(bot.activity(MESSAGE))
        else:
            [offer] = await bot.tell(bot.activity(MESSAGE))
            bot.sandbox.entra.refuse(bot.robin.person, refusal)
            await exchange(bot, offer)
            [_, told] = await bot.sandbox.connector.wait_for(2, within=PATIENCE)

    text = json.dumps(told.activity, ensure_ascii=False)
    shown = re.search(r"Reference: (\w{8})", text)
    assert shown
    events = events_of(watchers, shown[1])
    assert events & {"identity.token_refused", "identity.exchange_refused"}


def events_of(watchers: Watchers, reference: str) -> set[str]:
    lines = [line for line in watchers.log.getvalue().splitlines() if line.startswith("{")]
    return {each["event"] for each in map(json.loads, lines) if each.get("reference") == reference}
