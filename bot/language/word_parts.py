"""Words that are written together: "Freitagnachmittag", "세시반에", a name with its particle.

Pure; what may be written together is data of the lexicon.
"""

from dataclasses import replace

from bot.language.lexicon import Lexicon, Meaning
from bot.language.terms import Term

# Longer than any word that is a time.
_LONGEST = 40


def meant(meaning: Meaning, start: int, end: int, *, spaced: bool) -> list[Term]:
    """Make the terms of a phrase; of several the first has all the letters."""
    text = " ".join(meaning.phrase)
    (kind, value), *more = meaning.terms
    first = Term(kind, value, text, start, end, spaced)
    return [first, *(Term(kind, value, text, end, end, False) for kind, value in more)]


def split_word(word: Term, lexicon: Lexicon) -> list[Term]:
    """Split an unknown word into known ones, or a particle off its end; [*word*] where neither."""
    if lexicon.glued and 1 < len(word.text) <= _LONGEST:
        pieces = _split(word.text, lexicon, {})
        if pieces:
            return _terms(word, pieces)
    for particle in lexicon.particles:
        meaning = lexicon.word(particle)
        cut = len(word.text) - len(particle)
        if meaning and cut > 0 and word.text.endswith(particle):
            end = word.start + cut
            known = lexicon.word(word.text[:cut])
            stem = replace(word, text=word.text[:cut], end=end)
            stems = meant(known, word.start, end, spaced=word.spaced) if known else [stem]
            return [*stems, *meant(meaning, end, word.end, spaced=False)]
    return [word]


def _split(
    text: str, lexicon: Lexicon, known: dict[str, list[Meaning] | None]
) -> list[Meaning] | None:
    """Give the words that make up *text* without a rest, the longest first; None where none do."""
    if text in known:
        return known[text]
    known[text] = None
    for cut in range(len(text), 0, -1):
        meaning = lexicon.word(text[:cut])
        if meaning is None or meaning.terms[0][0] not in lexicon.glued:
            continue
        rest = _split(text[cut:], lexicon, known) if cut < len(text) else []
        if rest is not None:
            known[text] = [meaning, *rest]
            break
    return known[text]


def _terms(word: Term, pieces: list[Meaning]) -> list[Term]:
    found: list[Term] = []
    at = word.start
    for piece in pieces:
        end = at + len(piece.phrase[0])
        found += meant(piece, at, end, spaced=word.spaced and not found)
        at = end
    return found
