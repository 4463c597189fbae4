"""The lexicons are data: every phrase means one thing, of a kind that the engine knows."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib import import_module

import pytest

from bot.language.kinds import KINDS
from bot.language.lexicon import LANGUAGES, Lexicon, lexicon_for
from bot.language.text import fold, tokens
from bot.language.understanding import understand
from bot.locales.unshared import UnsharedLocale

TABLES = {code: import_module(f"bot.language.lexicons.{code}").WORDS for code in LANGUAGES}
CODES = sorted(LANGUAGES)
# Short names of a month that mean a number or a day before they mean it.
_DOUBLE: dict[str, set[str]] = defaultdict(set, fr={"sept"}, it={"mar"})


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


@pytest.mark.parametrize("language", CODES)
def test_every_name_of_a_day_or_month_in_the_cldr_is_known(language: str) -> None:
    """Wide and short names, in the cases of a date and by themselves."""
    lexicon = lexicon_for(language)

    unknown = [
        (kind, number, name)
        for kind, number, name in _cldr_names(language)
        if not _has(lexicon, kind, number, name) and name.rstrip(".") not in _DOUBLE[language]
    ]

    assert unknown == []


def _cldr_names(language: str) -> Iterator[tuple[str, int, str]]:
    locale = UnsharedLocale(language)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.days[context][width].items():
                yield "day", number, name
            for number, name in locale.months[context][width].items():
                yield "month", number, name


def _has(lexicon: Lexicon, kind: str, number: int, name: str) -> bool:
    """Tell whether the name is read with that number, as the whole of a sentence's first term.

    A month's may be another word by itself ("dez", "mar") and a month behind a number.
    """
    dated = understand(f"1 {name.rstrip('.')}", lexicon).terms
    if kind == "month" and dated[-1].kind == "month" and dated[-1].value == number:
        return True
    terms = understand(f"{name.rstrip('.')}", lexicon).terms
    kinds = {"day": {"weekday", "shortday"}, "month": {"month"}}[kind]
    if kind == "month" and terms[0].kind == "number":
        return [term.kind for term in terms] == ["number", "monthmark"] and terms[0].value == number
    return terms[0].kind in kinds and terms[0].value == number
