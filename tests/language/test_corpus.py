"""The corpus beside this file: what sentences mean in each language, by people's own eyes."""

import pytest

from bot.language.lexicon import LANGUAGES
from bot.meeting import Intent
from tests.language.readings import corpus, languages, summary

# Ours to choose: fewer sentences than this prove little about a language.
FEWEST = 40

_OPENING = {Intent.CREATE, Intent.INSTANT}

TABLES = [(code, heading) for code in languages() for heading in corpus(code).tables]


@pytest.mark.parametrize(("language", "heading"), TABLES)
def test_each_sentence_of_a_table_means_what_is_written_beside_it(
    language: str, heading: str
) -> None:
    sentences = corpus(language)
    table = sentences.tables[heading]

    assert {text: summary(sentences.reading_of(text)) for text in table} == table


@pytest.mark.parametrize("language", languages())
def test_what_asks_for_nothing_opens_no_meeting(language: str) -> None:
    sentences = corpus(language)

    intents = {text: sentences.reading_of(text).intent for text in sentences.quiet}

    loud = {text for text, intent in intents.items() if intent in _OPENING}
    assert loud == set()


def test_every_lexicon_has_a_corpus() -> None:
    assert set(languages()) == LANGUAGES
    assert all(len(corpus(code).rows) >= FEWEST for code in languages())
