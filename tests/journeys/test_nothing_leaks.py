"""Marked words and secrets go through every path, and none of them is in the log."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO

import pytest

from bot.sandbox import Fault, sign_in
from bot.sandbox.traffic import Call
from bot.settings.logs import JsonFormatter, _is_fit
from tests.journeys.conftest import PATIENCE, Bot, link_of

# Each word is nowhere else: found in the log, it was somebody's.
SUBJECT = "Zaunkoenig"
MESSAGE = f"{SUBJECT} tomorrow at 3pm with a passcode"


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What ``set_up_logging`` would write, at its lowest level."""
    root, written = logging.getLogger(), StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonFormatter())
    handler.addFilter(_is_fit)
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.setLevel(before)
    root.removeHandler(handler)


def tokens_of(calls: list[Call]) -> set[str]:
    return {
        call.headers["authorization"].removeprefix("Bearer ")
        for call in calls
        if "authorization" in {name.lower() for name in call.headers}
    }


async def test_no_word_no_link_and_no_token_is_in_the_log(bot: Bot, log: StringIO) -> None:
    """Asked, signed in, made, changed, refused, lost, forged: at the level DEBUG."""
    [offer] = await bot.tell(bot.activity(MESSAGE))
    link = link_of(offer)
    await sign_in(link)
    await bot.sandbox.connector.wait_for(2, within=PATIENCE)
    made = bot.meetings()[0]
    await bot.tell(bot.activity(f"{SUBJECT} tomorrow"))
    for fault in (
        Fault(method="POST", status=403),
        Fault(method="POST", status=500, times=9),
        Fault(method="POST", worked=True, drop=True),
    ):
        bot.sandbox.graph.faults[:] = [fault]
        with suppress(TimeoutError):
            await bot.tell(bot.activity(MESSAGE))
    bot.sandbox.graph.faults.clear()
    await bot.tell(bot.activity("sign out"))

    shown = log.getvalue()
    secrets = {
        SUBJECT,
        link,
        made["joinWebUrl"],
        made["joinMeetingIdSettings"]["passcode"],
        bot.settings.app_password.get_secret_value(),
        bot.settings.secret_keys.get_secret_value(),
        bot.robin.name,
        *tokens_of(bot.sandbox.graph.calls),
    }
    assert "meeting.created" in shown
    assert "message.refused" in shown
    assert len(secrets) > 7
    assert [secret for secret in secrets if secret in shown] == []
