"""A language is a file: its sentences, and dates of the same language."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.messages.pofile import read_po

from bot.locales import words_for
from bot.locales.catalogue import CATALOGUES

GERMAN = """
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Join"
msgstr "Teilnehmen"

msgid "{n} person"
msgid_plural "{n} people"
msgstr[0] "{n} Person"
msgstr[1] "{n} Personen"

#, fuzzy
msgid "Passcode"
msgstr "Postleitzahl"
"""
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Join"\nmsgstr '
THREE = datetime(2026, 3, 12, 15, 0, tzinfo=ZoneInfo("America/Los_Angeles"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of catalogues: German, and three with a single sentence."""
    (tmp_path / "de.po").write_text(GERMAN, encoding="utf-8")
    for name, join in (("ar", "انضمام"), ("zh", "加入"), ("pt_BR", "Entrar")):
        (tmp_path / f"{name}.po").write_text(f'{HEADER}"{join}"\n', encoding="utf-8")
    return tmp_path


def test_a_catalogue_gives_words_and_dates_of_one_language(folder: Path) -> None:
    words = words_for("de-AT", folder)

    assert words.tag == "de-AT"
    assert words.say("Join") == "Teilnehmen"
    assert words.day(THREE) == "Donnerstag, 12. März 2026"
    assert words.zone(THREE) == "Nordamerikanische Westküsten-Sommerzeit"
    assert words.minutes(timedelta(minutes=45)) == "45 Minuten"
    assert words.names(["Ana", "Ben"]) == "Ana und Ben"
    assert [words.count("{n} person", "{n} people", n) for n in (1, 3)] == [
        "1 Person",
        "3 Personen",
    ]


def test_what_is_not_translated_yet_stays_english(folder: Path) -> None:
    words = words_for("de", folder)

    assert words.say("Passcode") == "Passcode"
    assert words.say("Meeting ID") == "Meeting ID"
    assert words.say("") == ""


@pytest.mark.parametrize(
    ("tag", "dates", "join"),
    [
        ("ar-EG", "ar-EG", "انضمام"),
        ("zh-CN", "zh", "加入"),
        # Traditional characters in the dates would not go with simplified sentences.
        ("zh-TW", "zh", "加入"),
        ("pt-BR", "pt-BR", "Entrar"),
        ("pt-PT", "en-PT", "Join"),
        ("fr-FR", "en-FR", "Join"),
    ],
)
def test_dates_keep_to_the_language_of_the_sentence(
    folder: Path, tag: str, dates: str, join: str
) -> None:
    words = words_for(tag, folder)

    assert (words.tag, words.say("Join")) == (dates, join)
    assert words.right_to_left == tag.startswith("ar")


def test_translations_keep_the_names_to_be_filled_in() -> None:
    """A missing or misspelt {name} would be a card that cannot be written."""
    for path in CATALOGUES.glob("*.po"):
        with path.open("rb") as file:
            messages = [m for m in read_po(file, locale=path.stem) if m.id and not m.fuzzy]

        wrong = [m.id for m in messages if not names_agree(m.id, m.string)]

        assert wrong == [], path.name


def names_agree(source: str | Sequence[str], target: str | Sequence[str] | None) -> bool:
    sources = (source,) if isinstance(source, str) else source
    targets = (target,) if isinstance(target, str) else target or ()
    allowed = set(re.findall(r"{(\w+)}", "".join(sources)))
    needed = allowed - {"n"}
    found = [set(re.findall(r"{(\w+)}", text)) for text in targets if text]
    return all(needed <= names <= allowed for names in found)


@pytest.mark.parametrize(
    ("source", "target", "agree"),
    [
        ("{a} and {b}", "{b} und {a}", True),
        ("{a} and {b}", "{a} und {c}", False),
        ("{a}", "", True),
        (("{n} person", "{n} people"), ("eine Person", "{n} Personen"), True),
        (("{n} of {a}", "{n} of {a}"), ("{n} von", "{n} von {a}"), False),
    ],
)
def test_names_are_compared(
    source: str | tuple[str, ...], target: str | tuple[str, ...], agree: bool
) -> None:
    assert names_agree(source, target) is agree
