"""Refusals, the sign-in, the greeting: each says what to do."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import (
    answered_reply,
    execute,
    help_reply,
    open_url,
    problem_reply,
    sign_in_reply,
    sign_in_window_reply,
    text_reply,
    unknown_outcome_reply,
    welcome_reply,
)
from bot.locales.unshared import UnsharedLocale
from bot.message import Reply, SignInOffer
from tests.cards.samples import WORDS, shown
from tests.cards.schema import actions, check
from tests.long_run import examples

ANY = st.text(st.characters(exclude_categories=()), max_size=300)
LINK = "https://convene.test/auth/start?flow=x_1"


def test_a_problem_says_who_can_do_what() -> None:
    reply = problem_reply(
        words=WORDS,
        what="You may not make online meetings.",
        you_can="Ask your admin.",
        admin_can="Assign a Teams licence.",
        reference="7f3a-1",
        actions=[execute("Try again", {"convene": {"verb": "again", "draft": "7"}})],
    )

    assert reply.text.splitlines() == [
        "You may not make online meetings.",
        "What you can do: Ask your admin.",
        "What your admin can do: Assign a Teams licence.",
        "Reference: 7f3a-1",
    ]
    card = check(reply.card)
    for said in ("Ask your admin.", "What your admin can do", "Reference: 7f3a-1"):
        assert said in shown(card)
    assert [part["title"] for part in card["actions"]] == ["Try again"]
    assert not reply.private


def test_a_problem_alone_is_one_sentence() -> None:
    reply = problem_reply(words=WORDS, what="Graph is busy.")

    assert reply.text == "Graph is busy."
    card = check(reply.card)
    assert len(card["body"]) == 1
    assert "actions" not in card


def test_the_sign_in_is_for_the_sender_alone_and_says_why() -> None:
    reply = sign_in_reply(words=WORDS, link=LINK, subject="Design review")

    assert reply.private
    card = check(reply.card)
    assert [part["url"] for part in actions(card, "Action.OpenUrl")] == [LINK]
    assert reply.text.endswith(f"Sign in: {LINK}")
    for said in (
        "Sign in, and I make “Design review”",
        "in your name",
        "nothing else",
        "goes on by itself",
        "ten minutes",
    ):
        assert said in shown(card)
        assert said in reply.text


@pytest.mark.parametrize("subject", [None, "", "\x00"])
def test_the_sign_in_needs_no_subject(subject: str | None) -> None:
    reply = sign_in_reply(words=WORDS, link=LINK, subject=subject)

    assert reply.summary == "Sign in, and I make your meeting"
    check(reply.card)


def test_a_sign_in_in_teams_own_window_says_the_same_without_the_link() -> None:
    reply = sign_in_window_reply(words=WORDS, link=LINK, exchange_id="x-1")

    assert reply.private
    assert reply.card is None
    assert reply.sign_in == SignInOffer(link=LINK, button="Sign in", exchange_id="x-1")
    assert "in your name" in reply.text
    assert LINK not in reply.text


@pytest.mark.parametrize(
    "reply",
    [
        sign_in_reply(words=WORDS, link=LINK, subject=None, digits=True),
        sign_in_window_reply(words=WORDS, link=LINK, exchange_id=None, digits=True),
    ],
)
def test_whom_teams_does_not_name_is_told_of_the_digits(reply: Reply) -> None:
    assert "six digits" in reply.text


def test_an_unknown_outcome_is_left_to_the_person() -> None:
    reply = unknown_outcome_reply(words=WORDS, subject="Design review", draft_id="draft-7")

    card = check(reply.card)
    assert [part["data"] for part in actions(card, "Action.Submit")] == [
        {"convene": {"verb": "again", "draft": "draft-7"}}
    ]
    assert "I cannot tell whether “Design review” was made" in shown(card)
    assert "never two" in reply.text


@pytest.mark.parametrize("reply", [welcome_reply(words=WORDS), help_reply(words=WORDS)])
def test_a_greeting_shows_three_examples(reply: Reply) -> None:
    seen = shown(check(reply.card))

    examples = [line for line in reply.text.splitlines() if line.startswith("“")]
    assert len(examples) == 3
    assert all(example in seen for example in examples)


def test_a_sentence_needs_no_card() -> None:
    assert text_reply("You are signed out.") == Reply(
        text="You are signed out.", summary="You are signed out."
    )
    assert text_reply("You are signed out.", private=True).private


def test_a_button_without_an_address_is_no_button() -> None:
    assert open_url("Join", None) is None


def test_an_arabic_card_runs_from_right_to_left() -> None:
    reply = help_reply(words=replace(WORDS, locale=UnsharedLocale.parse("ar")))

    assert check(reply.card)["rtl"] is True


@settings(max_examples=examples(50))
@given(what=ANY, advice=ANY, reference=ANY)
def test_no_text_breaks_a_notice(what: str, advice: str, reference: str) -> None:
    check_all(what="! " + what, advice=advice, reference=reference)


def test_the_longest_notices_are_below_the_limit() -> None:
    check_all(what="𝕏" * 5000, advice="*" * 5000, reference="𝕏" * 5000)


def check_all(*, what: str, advice: str, reference: str) -> None:
    replies = [
        problem_reply(
            words=WORDS, what=what, you_can=advice, admin_can=advice, reference=reference
        ),
        sign_in_reply(words=WORDS, link=LINK, subject=what),
        unknown_outcome_reply(words=WORDS, subject=what, draft_id="7"),
    ]

    for reply in replies:
        check(reply.card)
        assert reply.text.encode()


@pytest.mark.parametrize("goes_on", [True, False])
def test_an_answered_question_offers_nothing(*, goes_on: bool) -> None:
    reply = answered_reply("Budget, Friday", words=WORDS, goes_on=goes_on)

    said = shown(check(reply.card))
    assert ("It goes on below" in said, "Answered" in said) == (goes_on, not goes_on)
    assert "Budget, Friday" in said
    assert "actions" not in check(reply.card)
