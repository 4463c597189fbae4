"""The corpus beside this file: what sentences mean in each language, by people's own eyes."""

import pytest

from bot.language.lexicon import LANGUAGES
from bot.meeting import Intent
from tests.language.readings import corpus, languages, summary

# Ours to choose: fewer sentences than this prove little about a language.
FEWEST = 40

ROWS = [(code, text, meaning) for code in languages() for text, meaning in corpus(code).rows]
QUIET = [(code, text) for code in languages() for text in corpus(code).quiet]


@pytest.mark.parametrize(("language", "text", "meaning"), ROWS)
def test_means(language: str, text: str, meaning: str) -> None:
    assert summary(corpus(language).reading_of(text)) == meaning


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_opens_no_meeting(language: str, text: str) -> None:
    assert corpus(language).reading_of(text).intent not in {Intent.CREATE, Intent.INSTANT}


def test_every_lexicon_has_a_corpus() -> None:
    assert set(languages()) == LANGUAGES
    assert all(len(corpus(code).rows) >= FEWEST for code in languages())
