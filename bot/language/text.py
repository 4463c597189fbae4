"""Text into tokens: every token knows where it stands in the writer's own text.

Pure. Folding keeps the length, so that a span in the folded text is one in the original too.
"""

import re
import unicodedata
from collections.abc import Collection
from html import unescape
from typing import NamedTuple

# Ours to choose: longer than any request, short enough to be read at once.
MOST_CHARACTERS = 4_000

_APOSTROPHES = dict.fromkeys("’‘ʼ`´′", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−〜", "-")
_QUOTES = dict.fromkeys("“”„«»「」『』《》", '"')
# The small letters of 1º and 3ª: letters like any other they would be words.
_RAISED = "ºª"
_ORDINALS = dict.fromkeys(_RAISED, "°")
_FOLDED = str.maketrans({**_APOSTROPHES, **_DASHES, **_QUOTES, **_ORDINALS})

# Vowel signs and accents that stand behind their letter: Hebrew, Arabic, Indian scripts, Thai.
_MARKS = (
    r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
    r"\u0981-\u0983\u09bc-\u09cd\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56"
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*"
# Bounded repetition in the addresses: a long run without an "@" stays linear.
# An apostrophe joins letters, but not Hangul: there it is a quotation mark.
_TOKEN = re.compile(
    r"(?P<address>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<digits>\d+)"
    rf"|(?P<letters>{_LETTERS}(?:'(?![\uac00-\ud7a3]){_LETTERS})*(?:'(?=\d))?)"
    r"|(?P<sign>[^\w\s]|_)"
)
# Scripts that are written without spaces: each character is a token of its own, a run of katakana
# (foreign words and names) is one.
_UNSPACED = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_PIECE = re.compile(
    r"[\u30a0-\u30ff]+|[\u3005-\u3007\u3040-\u309f\u3400-\u9fff\uf900-\ufaff]"
    r"|[^\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
# Half a surrogate pair is no character either: nothing could send it on.
_CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
)
# Bounded, so that a run of "<" stays linear.
_TAG = re.compile(r"</?[a-zA-Z][^<>@]{0,300}>")


class Token(NamedTuple):
    """A word, a number or a sign; *start* and *end* count characters, *spaced*: after a gap."""

    text: str
    start: int
    end: int
    kind: str
    spaced: bool


def clean(text: str) -> tuple[str, bool]:
    """Cut *text* to what is read, with control characters as spaces; True where it was cut.

    What a clipboard leaves of HTML, tags and entities, goes too.
    """
    kept = unicodedata.normalize("NFC", _CONTROL.sub(" ", text[:MOST_CHARACTERS]))
    if "<" in kept or "&" in kept:
        kept = _CONTROL.sub(" ", unescape(_TAG.sub(" ", kept)))
    return kept, len(text) > MOST_CHARACTERS


def fold(text: str) -> str:
    """Small letters, plain digits, plain quotes, in exactly the same number of characters."""
    if text.isascii():
        return text.lower()
    if not any(raised in text for raised in _RAISED) and unicodedata.is_normalized("NFKC", text):
        lowered = text.lower()
        if len(lowered) == len(text):
            return lowered.translate(_FOLDED)
    return "".join(_fold_one(character) for character in text.translate(_FOLDED))


def tokens(text: str, elided: Collection[str] = ()) -> list[Token]:
    """Cut folded *text* into tokens, left to right; *elided* are such as the "l'" of "l'heure"."""
    found: list[Token] = []
    before = 0
    # Nothing else in a text can part a word.
    parted = bool(elided) or not text.isascii()
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        start, end = match.span()
        if not parted or kind != "letters":
            found.append(Token(match[0], start, end, kind, start > before))
        else:
            for first, last in _pieces(match[0], start, elided):
                found.append(Token(text[first:last], first, last, kind, first > before))
                before = last
        before = end
    return found


def words(text: str, elided: Collection[str] = ()) -> tuple[str, ...]:
    """Cut folded *text* as ``tokens`` does, into nothing but the texts."""
    parts = text.split()
    if not all(map(str.isalpha, parts)):
        return tuple(token.text for token in tokens(text, elided))
    if text.isascii():
        return tuple(parts)
    return tuple(piece for part in parts for piece in _PIECE.findall(part))


def _pieces(word: str, start: int, elided: Collection[str]) -> list[tuple[int, int]]:
    """Give where the tokens of a *word* that begins at *start* stand."""
    if _UNSPACED.search(word):
        return [(start + match.start(), start + match.end()) for match in _PIECE.finditer(word)]
    found: list[tuple[int, int]] = []
    first = 0
    while first < (cut := word.find("'", first) + 1) < len(word) and word[first:cut] in elided:
        found.append((start + first, start + cut))
        first = cut
    return [*found, (start + first, start + len(word))]


def unspaced(text: str) -> bool:
    """Tell whether a text begins in a script that is written without spaces."""
    return not text.isascii() and _UNSPACED.match(text) is not None


def without_accents(text: str) -> str:
    """Write Latin letters without their accents: "mañana" → "manana"; "й" and "が" stay."""
    if text.isascii() or unicodedata.is_normalized("NFD", text):
        return text
    return "".join(_base(character) for character in text)


def _base(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


def _fold_one(character: str) -> str:
    if character in _RAISED:
        return character
    folded = unicodedata.normalize("NFKC", character).lower()
    return folded if len(folded) == 1 else character
