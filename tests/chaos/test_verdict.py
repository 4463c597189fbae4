"""The storm's judge sees what should not be."""

from collections import Counter
from typing import Any

import pytest

from bot.sandbox import Deed, Delivery
from tests.chaos.letters import Kind, Letter
from tests.chaos.verdict import DOUBT, NOTES, broken, outcome_of

LETTER = Letter(kind=Kind.PLAIN, subject="Bade review", activity={"id": "1"})
CARD = {"attachments": [{"content": "Bade review https://graph/meet/1"}]}
WORDS = {"text": f"{DOUBT}. In case you did not: Bade review https://graph/meet/1"}
UNKNOWN = {"text": "I cannot tell whether “Bade review” was made"}
QUESTION = {"text": "When?"}
NOTE = {"text": NOTES[0]}


def shown(*activities: dict[str, Any]) -> list[Delivery]:
    return [
        Delivery(deed=Deed.SENT, conversation_id="c", activity=activity) for activity in activities
    ]


@pytest.mark.parametrize(
    ("activities", "meetings", "expected"),
    [
        ([CARD], 1, []),
        ([CARD, WORDS], 1, []),
        ([NOTE, CARD], 1, []),
        ([UNKNOWN], 1, []),
        ([UNKNOWN], 0, []),
        ([QUESTION], 0, []),
        ([], 0, ["lost: no answer"]),
        ([NOTE], 0, ["lost: no answer"]),
        ([CARD, CARD], 1, ["doubled: more than one card"]),
        ([CARD], 2, ["doubled: more than one meeting"]),
        ([CARD], 0, ["a card without a meeting"]),
        ([QUESTION], 1, ["a meeting that nobody was told of"]),
        ([CARD, QUESTION], 1, ["more than one outcome: meeting, told"]),
    ],
)
def test_what_should_not_be_is_named(
    activities: list[dict[str, Any]], meetings: int, expected: list[str]
) -> None:
    made = Counter({LETTER.subject: meetings})

    assert list(broken(LETTER, outcome_of(LETTER, shown(*activities), made))) == expected
