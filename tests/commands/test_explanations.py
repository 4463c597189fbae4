"""Every refusal says what happened, what you can do, and what your admin can do."""

import json

import pytest

from bot.cards import Advice, sign_in_reply, sign_in_window_reply
from bot.commands.explanations import HOPELESS, OBSTACLES, QUIET
from bot.commands.refusals import explain_error, explain_obstacle, may_pass
from bot.errors import GraphBadRequestError, GraphConflictError, Obstacle
from bot.locales import words_for

WORDS = words_for("en-US")


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_its_own_sentences_and_a_reference(obstacle: Obstacle) -> None:
    reply = explain_obstacle(obstacle, words=WORDS, reference="r3f")

    told = OBSTACLES[obstacle]
    card = json.dumps(reply.card, ensure_ascii=False).replace("\\", "")
    for sentence in (told.what, told.you_can, told.admin_can, "Reference: r3f"):
        assert sentence in reply.text
        assert sentence in card


def test_no_two_obstacles_are_told_alike() -> None:
    assert len({told.what for told in OBSTACLES.values()}) == len(Obstacle)
    assert not HOPELESS & QUIET


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("startDateTime", "the day, the time or the length"),
        ("endDateTime", "the day, the time or the length"),
        ("participants", "refused the people"),
        ("attendees", "refused the people"),
        ("subject", "refused the subject"),
        ("lobbyBypassSettings", "as it was asked for"),
        ("", "as it was asked for"),
    ],
)
def test_what_graph_refused_is_named(field: str, told: str) -> None:
    error = GraphBadRequestError("no", status=400)
    error.field = field

    assert told in explain_error(error, words=WORDS, reference="r").text


def test_a_conflict_may_pass() -> None:
    error = GraphConflictError("no", status=409)

    assert may_pass(error)
    assert "busy with another change" in explain_error(error, words=WORDS, reference="r").text
    assert not may_pass(GraphBadRequestError("no", status=400))


def test_an_offer_says_why_an_earlier_sign_in_does_not_do() -> None:
    because = Advice(what="Why so.", you_can="Do it.", admin_can="Look it up.", reference="r3f")

    on_card = sign_in_reply(words=WORDS, link="https://x", subject=None, because=because)
    in_window = sign_in_window_reply(
        words=WORDS, link="https://x", exchange_id=None, because=because
    )

    for reply in (on_card, in_window):
        for part in ("Why so.", "Do it.", "Look it up.", "Reference: r3f"):
            assert part in reply.text
    assert "Why so" in json.dumps(on_card.card)
