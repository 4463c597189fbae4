"""Every sentence of the sources is said in every language that there is a catalogue of."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.plurals import get_plural

from bot.locales.catalogue import CATALOGUES
from bot.locales.collect import (
    bring_up_to_date,
    collect_sentences,
    main,
    read_catalogue_of,
    write_catalogue,
)

LANGUAGES = ["de", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "zh"]
# A word that is theirs as well.
ALIKE = {"Passcode"}
FRENCH_SPACE = "\u00a0\u202f"


@cache
def sentences() -> Catalog:
    return collect_sentences()


def catalogue_of(language: str) -> Catalog:
    return read_catalogue_of(CATALOGUES / f"{language}.po")


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Each translation with its source; a plural's forms each with the plural."""
    for message in catalogue_of(language):
        if message.id:
            source = message.id if isinstance(message.id, str) else message.id[1]
            yield from ((source, form) for form in forms_of(message))


def forms_of(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def test_eleven_languages_are_spoken() -> None:
    assert sorted(path.stem for path in CATALOGUES.glob("*.po")) == LANGUAGES


def test_the_sentences_of_the_sources_are_found() -> None:
    found = {message.id for message in sentences()}

    assert {"Join", "Your Teams meeting is ready", "You are signed in"} <= found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing(language: str) -> None:
    """``python -m bot.locales.collect`` brings new ones in and lists what is to be translated."""
    missing = bring_up_to_date(catalogue_of(language), sentences())

    assert [message.id for message in missing] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_stale(language: str) -> None:
    known = {message.id for message in sentences()}

    assert [message.id for message in catalogue_of(language) if message.id not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_values_are_all_said_once(language: str) -> None:
    wrong = [said for source, said in pairs(language) if values(source) != values(said)]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    plural = get_plural(language)
    catalogue = catalogue_of(language)

    forms = [len(forms_of(each)) for each in catalogue if isinstance(each.id, tuple)]

    assert (catalogue.num_plurals, catalogue.plural_expr) == (plural[0], plural[1])
    assert set(forms) <= {plural[0]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    # A pattern of values alone may be theirs as well.
    same = {source for source, said in pairs(language) if source == said and has_words(source)}

    assert same <= ALIKE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_ends_as_its_source_does(language: str) -> None:
    wrong = [said for source, said in pairs(language) if ending(source) != ending(said)]

    assert wrong == []
    assert [said for _, said in pairs(language) if said != said.strip() or "  " in said] == []


def test_french_sets_its_high_marks_off_by_a_space_that_does_not_break() -> None:
    wrong = [
        said
        for _, said in pairs("fr")
        if re.search(rf"[^{FRENCH_SPACE}][;!?»]|[^{FRENCH_SPACE}\d]:(?!\d)|«[^\u00a0]", said)
    ]

    assert wrong == []


def test_a_new_catalogue_is_begun_and_a_known_one_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    german = tmp_path / "de.po"
    german.write_bytes((CATALOGUES / "de.po").read_bytes())

    status = main(["pl"], tmp_path)

    begun = read_catalogue_of(tmp_path / "pl.po")
    assert status == 1
    assert "pl: Join\n" in capsys.readouterr().out
    assert begun.num_plurals == 3
    assert len(begun) == len(sentences())
    assert german.read_bytes() == (CATALOGUES / "de.po").read_bytes()


def test_nothing_is_missing_where_all_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fr.po").write_bytes((CATALOGUES / "fr.po").read_bytes())

    status = main([], tmp_path)

    assert (status, capsys.readouterr().out) == (0, "Nothing is missing.\n")


def test_what_nobody_says_any_more_goes(tmp_path: Path) -> None:
    path = tmp_path / "de.po"
    old = Catalog(locale="de")
    old.add("Join", "Teilnehmen")
    old.add("Gone", "Weg")
    write_catalogue(path, old)

    main([], tmp_path)

    brought = read_catalogue_of(path)
    assert (brought.get("Join") or Message("")).string == "Teilnehmen"
    assert brought.get("Gone") is None


def test_a_plural_comes_in_with_all_its_forms(tmp_path: Path) -> None:
    source = tmp_path / "room" / "words.py"
    source.parent.mkdir()
    source.write_text('words.count("{n} seat", "{n} seats", 2)\n', encoding="utf-8")
    found = collect_sentences(source.parent)

    missing = bring_up_to_date(Catalog(locale="ru"), found)

    assert [message.id for message in missing] == [("{n} seat", "{n} seats")]


def values(text: str) -> Counter[str]:
    return Counter(re.findall(r"{(\w+)}", text))


def has_words(text: str) -> bool:
    return any(map(str.isalpha, re.sub(r"{\w+}", "", text)))


def ending(text: str) -> str:
    last = text.rstrip('”“»’」』‘"')[-1:]
    return {"。": ".", "：": ":", "？": "?", "！": "!"}.get(last, last if last in ".:?!" else "")
