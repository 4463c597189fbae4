"""No text makes the reader fail, and its work grows in line with the length."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.language.lexicon import LANGUAGES, lexicon_for
from bot.language.text import MOST_CHARACTERS
from bot.meeting import Intent
from tests.language.readings import corpus, languages, reading_of, summary
from tests.long_run import examples

WORDS = [
    *("tomorrow", "friday", "next", "at", "3", "30", ":", "pm", "-", "to", "from", "for", "of"),
    *("the", "and", "with", ",", ".", "!", "?", "/", "@", "+", "'", '"', "2026-03-12", "3/4"),
    *("half", "past", "quarter", "noon", "march", "12th", "every", "meeting", "call", "schedule"),
    *(
        "please",
        "can",
        "you",
        "about",
        "called",
        "as title",
        "passcode",
        "no lobby",
        "Ana",
        "to my",
    ),
    *("calendar", "UTC", "Berlin time", "an", "hour", "min", "in", "until", "1:1", "now", "cancel"),
    *("move", "99", "0", "24:00", "twenty", "first", "hundred", "last", "week", "weekend", "tom"),
]


@settings(deadline=None)
@given(st.text(max_size=300))
@example("\x00\u202e\ud7ff")
@example("İstanbul ﬁrst ½ ² ١٢:٣٠ 午後3時")
@example("9" * 300)
@example("\ud800 review \udfff tomorrow at 3pm")
@example("\x00" * 40)
def test_any_text_has_a_reading(text: str) -> None:
    assert reading_of(text).intent in set(Intent)


@settings(max_examples=examples(400), deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from(["", " "]))
def test_any_order_of_our_own_words_has_a_reading(words: list[str], gap: str) -> None:
    assert reading_of(gap.join(words)).intent in set(Intent)


ROWS = [(code, text, meaning) for code in languages() for text, meaning in corpus(code).rows]


@settings(deadline=None)
@given(st.sampled_from(ROWS), st.integers(1, 4))
def test_spaces_do_not_change_the_meaning(row: tuple[str, str, str], width: int) -> None:
    language, text, meaning = row

    spaced = "  " + text.replace(" ", " " * width) + " "

    assert summary(corpus(language).reading_of(spaced)) == meaning


@settings(deadline=None)
@given(st.sampled_from(ROWS), st.sampled_from([str.upper, str.lower]))
def test_capitals_do_not_change_when_it_is(
    row: tuple[str, str, str], change: Callable[[str], str]
) -> None:
    language, text, _meaning = row
    # Entities and references are not words: their case is theirs.
    assume("&" not in text)

    read, changed = (corpus(language).reading_of(way) for way in (text, change(text)))

    assert (read.start, read.end, read.duration) == (changed.start, changed.end, changed.duration)
    # "Add Kai" is told from "add milk" by its capital.
    assume(not any(one.intent is Intent.RESCHEDULE and one.attendees for one in (read, changed)))
    assert read.intent == changed.intent


def test_an_endless_text_is_cut_and_says_so() -> None:
    reading = reading_of("Design review tomorrow at 3pm " + "and more " * 100_000)

    assert reading.truncated
    assert reading.subject is not None
    assert not reading_of("x" * MOST_CHARACTERS).truncated


@pytest.mark.parametrize("stray", ["\ud800", "\x00", "\ufffe", "\ud83d\x00"])
def test_half_a_character_does_not_hide_the_rest(stray: str) -> None:
    reading = reading_of(f"Audit {stray} tomorrow at 3pm" + f" {stray}" * MOST_CHARACTERS)

    assert reading.truncated
    assert summary(reading).startswith('create "Audit')
    assert "2026-03-12 15:00" in summary(reading)
    assert summary(reading).encode("utf-8")


def test_control_characters_are_spaces() -> None:
    assert reading_of("Audit\x00tomorrow\u200bat\u202e3pm").subject == "Audit"


@pytest.mark.parametrize(
    "piece",
    [
        "a", "a ", "3 ", "3pm ", "please ", "at ", "1:", "1-", "1/", ".", ", ", "about ", "called ",
        "with a, ", "add a ", "as the title ", "friday ", "in 5 min ", "'a ", '"', "to ", "the ",
        "an hour and ", "every ", "and ", "@a ", "a@", "move ", "meeting ", "no lobby, ", "my ",
        "can you please ", "word word, ", "twenty one ", "half past ", "march 1 ", "x-", "x. ",
        "my calendar ", "what ", "cancel ", "template ", "with x template ", "one-",
        "について", "田中さんと", "を", "에 대해 ", "시에서 ",
    ],
)  # fmt: skip
def test_work_grows_in_line_with_the_length(piece: str) -> None:
    """Four times the text is at most about four times the calls, never sixteen."""
    short = _calls(lambda: reading_of((piece * 900)[:900]))
    long = _calls(lambda: reading_of((piece * 3600)[:3600]))

    assert long < 6 * short + 2_000


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_work_grows_in_line_with_the_length_in_every_language(language: str) -> None:
    """One word of each kind, over and over: no two words of a language explode together."""
    words = {
        meaning.terms[0][0]: " ".join(meaning.phrase)
        for meanings in lexicon_for(language).by_first.values()
        for meaning in meanings
    }
    piece = " ".join(words.values()) + " "

    short = _calls(lambda: reading_of((piece * 900)[:900], locale=language))
    long = _calls(lambda: reading_of((piece * 3600)[:3600], locale=language))

    assert long < 6 * short + 2_000


@settings(deadline=None)
@given(st.data(), st.sampled_from(sorted(LANGUAGES)), st.sampled_from(["", " "]))
def test_any_order_of_a_language_s_words_has_a_reading(
    data: st.DataObject, language: str, gap: str
) -> None:
    phrases = [m.phrase for meanings in lexicon_for(language).by_first.values() for m in meanings]
    words = data.draw(st.lists(st.sampled_from(phrases), max_size=20))

    text = gap.join(" ".join(phrase) for phrase in words)

    assert reading_of(text, locale=language).intent in set(Intent)


def _calls(work: Callable[[], Any]) -> int:
    """Count the calls, Python's and C's, that *work* makes."""
    count = 0

    def counting(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    work()
    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def test_any_number_of_elisions_is_split() -> None:
    text = "l'" * MOST_CHARACTERS

    assert corpus("fr").reading_of(text).intent is Intent.NONE
