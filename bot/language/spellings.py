"""Other ways to write a phrase: "fuer" for "für", "manana" for "mañana", 會議 for 会议.

Pure.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from bot.language.text import without_accents

# Up to so many spellings each is looked for; more are looked up letter by letter.
_MOST_REPLACED = 16


def ways_to_write(phrase: str, spellings: Mapping[str, str]) -> set[str]:
    """Give the other ways; *spellings* are letters and what may stand for them."""
    if phrase.isascii():
        return set()
    others = {_respelled(phrase, spellings)}
    if without_accents(phrase) != phrase:
        others.update(_unaccented(phrase))
    return others - {phrase}


def _respelled(phrase: str, spellings: Mapping[str, str]) -> str:
    if len(spellings) > _MOST_REPLACED:
        # Thousands of letters, each for one: a look-up for each letter of the phrase.
        if spellings.keys().isdisjoint(phrase):
            return phrase
        return "".join(spellings.get(letter, letter) for letter in phrase)
    for letters, others in spellings.items():
        phrase = phrase.replace(letters, others)
    return phrase


def _unaccented(phrase: str) -> Iterator[str]:
    """Leave out the accents of any of the words: "el dia de mañana", "el dia de manana"."""
    words = phrase.split(" ")
    for written in product(*({word, without_accents(word)} for word in words)):
        yield " ".join(written)
