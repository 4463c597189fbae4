"""``parse --explain``: every step names its words, its meaning, and why something was chosen."""

import json

import pytest

from bot.language.contract import explanation
from bot.language.explain import Step, explain
from tests.language.readings import NOW, ZONE


def told(text: str, locale: str = "en-US") -> dict[str, Step]:
    return {step.part: step for step in explain(text, now=NOW, zone=ZONE, locale=locale)}


def test_each_parser_names_the_words_it_read() -> None:
    steps = told("Design review with Ana as presenter next friday from 3 to 4 ET with a passcode")

    assert steps["day"].words == "next friday"
    assert steps["hour"].meaning == "3:00 until 4:00"
    assert (steps["zone"].words, steps["zone"].meaning) == ("ET", "America/New_York")
    assert (steps["people"].words, steps["people"].meaning) == (
        "with Ana as presenter",
        "Ana (presenter)",
    )
    assert steps["options"].meaning == "passcode True"
    assert steps["start"].meaning == "2026-03-20 12:00-07:00"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("'Q2 kick-off' tomorrow at 15:00", "quotation marks"),
        ("meeting about budget tomorrow", "a word such as about"),
        ("Budget tomorrow", "what remains without asking, time, people and options"),
    ],
)
def test_it_says_what_marked_the_subject(text: str, why: str) -> None:
    assert told(text)["subject"].why == why


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Budget at 15:00", "date"),
        ("Budget tomorrow at 3", "am_pm"),
        ("Budget on wednesday", "weekday"),
        ("Budget on January 5 at 15:00", "year"),
        ("Budget on 5/4 at 15:00", "day_month_order"),
        ("Budget tomorrow at 15:00 IST", "zone"),
    ],
)
def test_every_assumption_has_its_reason(text: str, fact: str) -> None:
    step = told(text)["assumed"]

    assert step.meaning == fact
    assert step.why


def test_waits_ranges_and_what_is_missing_are_told() -> None:
    assert told("Budget in 20 minutes")["wait"].meaning == "20 minutes from now"
    assert told("Offsite april 3 to april 5")["day"].meaning == (
        "month 4, day 3 until month 4, day 5"
    )
    assert told("schedule a review for an hour")["missing"].meaning == "date, time"
    assert told("Budget tomorrow until 4pm")["hour"].meaning == "until 4:00pm"
    assert told("Budget yesterday")["problem"].meaning == "in_the_past"


def test_a_slash_word_is_the_reason_of_its_intent() -> None:
    assert told("/list")["intent"].why == "a slash word"
    assert told("thanks!")["intent"].why == "nothing asks for a meeting"


def test_the_contract_prints_a_step_a_line() -> None:
    question = {"text": "Budget tomorrow", "now": NOW.isoformat(), "zone": "UTC", "locale": None}

    lines = explanation(json.loads(json.dumps(question))).splitlines()

    assert lines[0] == "language    → en (locale None)"
    assert "day         “tomorrow” → offset 1" in lines
