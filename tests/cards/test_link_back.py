"""The way back leads into Teams, and nowhere else."""

import pytest

from bot.cards import meeting_reply, text_reply, with_link_back
from tests.cards.samples import WORDS
from tests.cards.schema import actions, check
from tests.examples import MEETING

LINK = "https://teams.microsoft.com/l/message/19:x@thread.v2/1"


def test_the_way_back_is_the_last_button() -> None:
    card = meeting_reply(MEETING, words=WORDS, zone=MEETING.start.tzinfo)  # type: ignore[arg-type]  # UTC will do

    reply = with_link_back(card, LINK, words=WORDS)

    assert actions(check(reply.card), "Action.OpenUrl")[-1]["url"] == LINK
    assert LINK in reply.text


@pytest.mark.parametrize(
    "url",
    [
        None,
        7,
        "",
        "http://teams.microsoft.com/x",
        "https://teams.microsoft.com.evil.example/x",
        "https://x@evil.example/teams.microsoft.com",
        "https://teams.microsoft.com@evil.example/",
        "https://[",
    ],
)
def test_what_is_no_place_in_teams_is_left_out(url: object) -> None:
    card = meeting_reply(MEETING, words=WORDS, zone=MEETING.start.tzinfo)  # type: ignore[arg-type]  # UTC will do

    assert with_link_back(card, url, words=WORDS) == card


def test_a_sentence_has_no_buttons() -> None:
    assert with_link_back(text_reply("No."), LINK, words=WORDS) == text_reply("No.")
