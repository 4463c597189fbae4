"""Translations of Convene's sentences: ``catalogues/<language>.po``, read once."""

from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

CATALOGUES = Path(__file__).with_name("catalogues")


def find_catalogue(locale: Locale, folder: Path) -> str | None:
    """Name the catalogue closest to readers of *locale*; None where none is in their language."""
    language, script, region = locale.language, locale.script, locale.territory
    for parts in ((language, script, region), (language, script), (language, region), (language,)):
        name = "_".join(part for part in parts if part)
        if (folder / f"{name}.po").is_file():
            return name
    return None


@lru_cache
def read_catalogue(name: str, folder: Path) -> NullTranslations:
    """Read a catalogue. Fuzzy entries and those not yet translated stay English.

    It is compiled in memory, so that the .po file is the one source.
    """
    compiled = BytesIO()
    with (folder / f"{name}.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=name))
    compiled.seek(0)
    return GNUTranslations(compiled)
