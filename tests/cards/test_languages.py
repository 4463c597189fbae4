"""Every card in every language: whole, below Teams' limit, and with no word left in English."""

import re
from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from bot.cards.escape import unescape
from bot.locales import Words, words_for
from bot.message import Card
from tests.cards.schema import LOCAL_TIME, check, markdown, walk
from tests.pictures.examples import MEETING, WORDS, every_card, every_reply
from tests.pictures.questions import NASTY

LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "ru", "zh", "ja", "ko"]
# What the examples themselves bring in.
VALUES = [
    NASTY,
    "Design review",
    "Night watch",
    "Budget",
    "Ben",
    "7f3a2c1e",
    str(MEETING.passcode),
    MEETING.join_web_url,
]
# Said alike in two languages.
ALIKE = r"Passcode(: )?|\d+\sminutes|Istanbul \(\)"
# Written so everywhere: settings, and offsets of time zones.
EVERYWHERE = re.compile(r"CONVENE_\w+|GMT[+-]\d\d:\d\d")
CARDS = list(every_card())


class Foreign(NullTranslations):
    """A language that has no letter of ours: every sentence of the sources, in its own letters."""

    def gettext(self, message: str) -> str:
        said = re.split(r"({\w+})", message)
        return "".join(
            part if part.startswith("{") else re.sub("[A-Za-z]", "ж", part) for part in said
        )

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


# Its dates are Japanese, where neither months nor zones have letters of ours.
FOREIGN = Words(locale=words_for("ja").locale, translations=Foreign())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_whole_and_small_in_every_language(language: str) -> None:
    cards = every_card(words_for(language))

    assert [name for name, card in cards.items() if check(card).get("rtl")] == []
    assert list(cards) == CARDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_cut_for_its_length(language: str) -> None:
    """Only what people wrote may end in "…"."""
    cut = [
        text
        for card in every_card(words_for(language)).values()
        for text in read_aloud(card)
        if "…" in text
    ]

    assert cut == []


@pytest.mark.parametrize("name", CARDS)
def test_every_word_on_a_card_can_be_translated(name: str) -> None:
    card = every_card(FOREIGN)[name]

    assert [
        text for text in read_aloud(card) if re.search("[A-Za-z]{2}", without_values(text))
    ] == []


def test_every_word_beside_a_card_can_be_translated() -> None:
    """The plain text and the summary of a reply, but for its links."""
    said = [
        re.sub(r"https://\S+", "", text)
        for _, reply in every_reply(FOREIGN)
        for text in (reply.text, reply.summary)
    ]

    assert [text for text in said if re.search("[A-Za-z]{2}", without_values(text))] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_card_is_the_english_one(language: str) -> None:
    english = every_card(WORDS)

    same = [
        (name, text)
        for name, card in every_card(words_for(language)).items()
        for text in set(read_aloud(card)) & set(read_aloud(english[name]))
        if re.search("[A-Za-z]{2}", without_values(text))
        and not re.fullmatch(ALIKE, without_values(text))
    ]

    assert same == []


def read_aloud(card: Card) -> Iterator[str]:
    """All of a card that people see or hear, plain."""
    yield from (unescape(text) for text in markdown(card))
    for part in walk(card):
        for key in ("label", "placeholder", "errorMessage"):
            yield from [part[key]] if key in part else []
        yield from [unescape(part["title"])] if "title" in part else []


def without_values(text: str) -> str:
    for value in VALUES:
        text = text.replace(value, "")
    return EVERYWHERE.sub("", LOCAL_TIME.sub("", text))
