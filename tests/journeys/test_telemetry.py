"""Traces, metrics and log of one message's way, as an operator sees them."""

import json
import re

import aiohttp

from bot.sandbox import Fault
from tests.journeys.conftest import card_of
from tests.journeys.watching import watched_bot

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
    lines = [line for line in watchers.log.getvalue().splitlines() if line.startswith("{")]
    mine = [each for each in map(json.loads, lines) if each.get("reference") == shown[1]]
    events = {each["event"] for each in mine}
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
