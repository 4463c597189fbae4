"""Every button in a chat is a universal action that older clients submit instead."""

from datetime import timedelta
from typing import Any

import pytest

from bot.cards import REFRESH, form_reply
from bot.meeting import Intent, Reading
from tests.cards.samples import WORDS
from tests.cards.schema import actions, check, walk
from tests.pictures.examples import every_card
from tests.pictures.questions import NOW, ZONE

CARDS = every_card()
DATA: dict[str, Any] = {
    "convene": {
        "verb": "form",
        "draft": "0b6c8d1e-3f0a-5f6e-9f39-5a3c2c1d7e10",
        "people": [{"name": f"Somebody Number {n}", "id": f"{n:036}"} for n in range(30)],
        "source": "https://teams.microsoft.com/l/message/" + "x" * 400,
    }
}


@pytest.mark.parametrize("name", CARDS)
def test_what_is_submitted_is_what_would_be_executed(name: str) -> None:
    card = CARDS[name]

    # What a client does by itself is no button, and older ones do not do it.
    buttons = [part for part in actions(card, "Action.Execute") if part["verb"] != REFRESH]

    instead = [button["fallback"] for button in buttons]
    assert [part for part in walk(card) if part.get("type") == "Action.Submit"] == instead
    for button, fallback in zip(buttons, instead, strict=True):
        same = {k: v for k, v in button.items() if k not in {"verb", "fallback"}}
        assert same | {"type": "Action.Submit"} == fallback


@pytest.mark.parametrize("in_dialog", [True, False])
def test_in_a_dialog_the_form_is_submitted(*, in_dialog: bool) -> None:
    reply = form_reply(
        Reading(intent=Intent.CREATE),
        words=WORDS,
        zone=ZONE,
        now=NOW,
        data=DATA,
        duration=timedelta(minutes=30),
        passcode=True,
        in_dialog=in_dialog,
    )

    [button] = check(reply.card)["actions"]
    assert button["type"] == ("Action.Submit" if in_dialog else "Action.Execute")
    assert button["data"] == DATA
    assert "associatedInputs" not in button
