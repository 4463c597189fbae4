"""The invitation's HTML as plain text."""

from typing import Any
from urllib.parse import quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.graph.wire import read_join_information
from tests.graph.samples import FRAGMENTS

JAPANESE = """\
Microsoft Teams 会議に参加
+16477490000 (有料)
会議 ID: 111 000 00#
最寄りの国の電話番号を検索 | PIN をリセット | Teams の詳細を表示 | 会議のオプション
ビデオ会議デバイスで参加
000000000@t.abcd.vc VTC 会議 ID: 0180300000
代替 VTC のダイヤル方法"""


@pytest.mark.parametrize("example", FRAGMENTS, ids=lambda example: example["id"])
def test_the_documented_invitations_are_read(example: dict[str, Any]) -> None:
    information = example["response_fragment"]["joinInformation"]

    assert read_join_information(information) == JAPANESE


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("data:text/html,<p>Call +1 206</p>", "Call +1 206"),
        ("<style>p{}</style><p>Tom &amp; Ana</p><script>x()</script>", "Tom & Ana"),
        ("</style><p>seen</p>", "seen"),
        ("data%3Atext%2Fhtml%2Cplain+words", "plain words"),
        ("<p>a</p><hr>________<br>b</p>", "a\nb"),
        ("", ""),
    ],
)
def test_encoded_or_not_only_what_a_reader_sees_is_left(content: str, text: str) -> None:
    assert read_join_information({"content": content, "contentType": "Html"}) == text


@pytest.mark.parametrize("information", [None, {}, {"content": None}, "x", {"content": 5}])
def test_no_invitation_is_empty(information: Any) -> None:
    assert not read_join_information(information)


@given(st.text())
def test_no_content_breaks_the_reading(content: str) -> None:
    """Whatever comes, encoded or not, lines without blanks around them come out."""
    for each in (content, quote_plus(content)):
        lines = read_join_information({"content": each}).split("\n")
        assert lines == [line.strip() for line in lines]
