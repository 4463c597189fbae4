import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message import Mention
from bot.teams.mentions import plain, read_mentions, read_text
from tests.teams.wire import JsonObject

BOT = "28:bot"


def mention(account_id: str, text: str) -> JsonObject:
    return {"type": "mention", "mentioned": {"id": account_id}, "text": text}


@pytest.mark.parametrize(
    ("text", "entities", "expected"),
    [
        pytest.param(
            "<at>Meet</at> plan a Meet with Meetings team",
            [mention(BOT, "<at>Meet</at>")],
            "plan a Meet with Meetings team",
            id="the bot's name elsewhere stays",
        ),
        pytest.param(
            "ask <at>Meet</at>&nbsp;to plan\u00a0it\r\n\n",
            [mention(BOT, "<at>Meet</at>")],
            "ask  to plan it",
            id="hard spaces and line ends",
        ),
        pytest.param(
            "<at>M</at> with <at>Ana</at>",
            [mention(BOT, "<at>M</at>"), mention("29:a", "<at>Ana</at>")],
            "with Ana",
            id="another's mention stays as a name",
        ),
        pytest.param(
            "<at>Sam</at> meet <at>Sam</at>",
            [mention(BOT, "<at>Sam</at>"), mention("29:s", "<at>Sam</at>")],
            "meet Sam",
            id="a person of the bot's name",
        ),
        pytest.param(
            "<at>M</at> and <at>M</at>",
            [mention(BOT, "<at>M</at>")],
            "and",
            id="mentioned twice, named once",
        ),
        pytest.param(
            '<at id="0">Ana Li</at> hi', [mention("29:a", '<at id="0">Ana Li</at>')], "Ana Li hi",
            id="a tag with an attribute",
        ),
        pytest.param("<at>X</at> hi", [], "X hi", id="a tag that no entity explains"),
        pytest.param("R&amp;D &lt;at&gt; AT&T &bogus; &#8364;", [],
                     "R&D <at> AT&T &bogus; €", id="references"),
        pytest.param("?a=1&copy=2", [], "?a=1&copy=2", id="a link is no reference"),
    ],
)  # fmt: skip
def test_reads_the_text(text: str, entities: list[JsonObject], expected: str) -> None:
    assert read_text(text, read_mentions(entities), bot_id=BOT) == expected


def test_a_mention_has_the_name_as_written() -> None:
    [(found, marked)] = read_mentions([mention("29:a", "<at>Ana &amp; Co</at>")])

    assert found == Mention(account_id="29:a", name="Ana & Co")
    assert marked == "<at>Ana &amp; Co</at>"


def test_a_mention_without_a_written_name_has_the_account_s() -> None:
    entity = {"type": "mention", "mentioned": {"id": "29:a", "name": "Ana"}, "text": "<at></at>"}

    [(found, _)] = read_mentions([entity])

    assert found.name == "Ana"


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "QuotedReply", "mentioned": {"id": "29:a"}, "text": "<at>A</at>"},
        {"type": "mention", "text": "<at>A</at>"},
        {"type": "mention", "mentioned": {"id": 5}, "text": "<at>A</at>"},
        {"type": "mention", "mentioned": {"id": "29:a"}, "text": ""},
        {"type": "mention", "mentioned": {"id": "29:a"}},
    ],
)
def test_what_is_no_mention_is_left_out(entity: JsonObject) -> None:
    assert read_mentions([entity]) == []


@given(st.text())
def test_plain_text_has_no_controls_and_no_edges(text: str) -> None:
    result = plain(text)

    assert "\x00" not in result
    assert "\xa0" not in result
    assert result == result.strip()


def test_a_long_text_of_open_tags_is_read_at_once() -> None:
    """Reading is linear: squared, this would take hours."""
    text = "<at " * 60_000 + "&" * 60_000

    assert read_text(text, [], bot_id=BOT) == text.strip()
