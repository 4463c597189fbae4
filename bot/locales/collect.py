"""Bring the catalogues up to date with the sources: ``python -m bot.locales.collect``.

New sentences come in with no translation, those that nobody says any more go. What is missing is
listed, language by language; the exit status is 1 then. A language's name begins its catalogue.
"""

import argparse
import sys
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from bot.locales.catalogue import CATALOGUES

SOURCES = Path(__file__).parents[1]
# Methods of Words, with the places of their sentences.
KEYWORDS = {"say": None, "sentence": None, "count": (1, 2)}
WIDTH = 100
HEADER = """\
# Convene's sentences in {name}.
msgid ""
msgstr ""
"Language: {tag}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural_forms}\\n"
"""


def collect_sentences(sources: Path = SOURCES) -> Catalog:
    """Collect every sentence that the sources say, with the files that say it."""
    found = Catalog()
    for path in sorted(sources.rglob("*.py")):
        place = path.relative_to(sources.parent).as_posix()
        with path.open("rb") as file:
            for line, sentence, *_ in extract("python", file, KEYWORDS):
                found.add(sentence, locations=[(place, line)])
    return found


def read_catalogue_of(path: Path) -> Catalog:
    """Read a catalogue as its translator wrote it; one that is not there yet is empty."""
    if not path.is_file():
        return Catalog(locale=path.stem)
    with path.open("rb") as file:
        return read_po(file, locale=path.stem)


def bring_up_to_date(catalogue: Catalog, found: Catalog) -> list[Message]:
    """Take in what was *found*, and give what is not translated; nothing is guessed."""
    catalogue.update(found, no_fuzzy_matching=True)
    return [message for message in catalogue if message.id and not is_translated(message)]


def is_translated(message: Message) -> bool:
    """Tell a message that is said in all its forms, and by more than a guess."""
    forms = (message.string,) if isinstance(message.string, str) else message.string or ("",)
    return all(forms) and not message.fuzzy


def write_catalogue(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue; the same one twice is the same file."""
    body = BytesIO()
    write_po(
        body,
        catalogue,
        width=WIDTH,
        omit_header=True,
        include_lineno=False,
        ignore_obsolete=True,
    )
    header = HEADER.format(
        name=Locale.parse(path.stem).english_name,
        tag=path.stem,
        plural_forms=catalogue.plural_forms,
    )
    path.write_bytes(f"{header}\n".encode() + body.getvalue())


def main(arguments: list[str], folder: Path = CATALOGUES) -> int:
    """Bring all catalogues in *folder* up to date, and those that *arguments* name."""
    parser = argparse.ArgumentParser(prog="python -m bot.locales.collect", description=__doc__)
    parser.add_argument("begin", nargs="*", metavar="LANGUAGE", help="a new catalogue, such as pl")
    begun = [folder / f"{name}.po" for name in parser.parse_args(arguments).begin]
    found, report = collect_sentences(), []
    for path in sorted({*folder.glob("*.po"), *begun}):
        catalogue = read_catalogue_of(path)
        missing = bring_up_to_date(catalogue, found)
        write_catalogue(path, catalogue)
        report += [f"{path.stem}: {message.id}" for message in missing]
    sys.stdout.write("".join(f"{line}\n" for line in report) or "Nothing is missing.\n")
    return 1 if report else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
