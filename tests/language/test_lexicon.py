"""The lexicons are data: every phrase means one thing, of a kind that the engine knows."""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module

import pytest

from bot.language.kinds import KINDS
from bot.language.lexicon import LANGUAGES, lexicon_for
from bot.language.text import fold, tokens

TABLES = {code: import_module(f"bot.language.lexicons.{code}").WORDS for code in LANGUAGES}
CODES = sorted(LANGUAGES)


def phrases(language: str) -> Iterator[tuple[str, ...]]:
    for values in TABLES[language].values():
        for written in values.values():
            for phrase in written.split("|"):
                yield tuple(token.text for token in tokens(fold(phrase)))


@pytest.mark.parametrize("language", CODES)
def test_every_kind_is_known(language: str) -> None:
    assert {kind for kinds in TABLES[language] for kind in kinds.split()} <= set(KINDS)


@pytest.mark.parametrize("language", CODES)
def test_no_phrase_means_two_things(language: str) -> None:
    twice = [phrase for phrase, count in Counter(phrases(language)).items() if count > 1]

    assert twice == []


@pytest.mark.parametrize("language", CODES)
def test_the_longest_phrase_is_tried_first(language: str) -> None:
    for meanings in lexicon_for(language).by_first.values():
        lengths = [len(meaning.phrase) for meaning in meanings]
        assert lengths == sorted(lengths, reverse=True)
