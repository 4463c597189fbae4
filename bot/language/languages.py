"""Which language a text is in: the locale first, the script second, the words third.

Pure.
"""

import re
import unicodedata
from collections.abc import Iterable

from bot.language.lexicon import ENGLISH, LANGUAGES, lexicon_for
from bot.language.text import Token

# Scripts that one language, or one above all others, is written in.
_BY_SCRIPT = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "CYRILLIC": "ru",
    "ARABIC": "ar", "HEBREW": "he", "GREEK": "el", "THAI": "th", "DEVANAGARI": "hi",
    "ARMENIAN": "hy", "GEORGIAN": "ka", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te",
}  # fmt: skip
_OTHERS = {"ru": {"uk", "bg", "sr", "be", "mk"}, "ar": {"fa", "ur"}, "hi": {"mr"}, "zh": {"ja"}}
_OTHER_SCRIPTS = frozenset(_BY_SCRIPT.values())
_LETTER = re.compile(r"[^\W\d_]")
# Enough to know the script; the rest of a long text is not looked at.
_LETTERS_READ = 60
_WORDS_READ = 40
# By so many known words another language must be ahead of the locale's own.
_AHEAD = 2


def language_of(text: str, found: Iterable[Token], locale: str | None) -> str:
    """Give the language as its ISO 639-1 code; *found* are the tokens of *text*."""
    script = _script(text)
    spoken = (locale or ENGLISH).replace("_", "-").split("-")[0].lower()
    if script not in {"LATIN", ""}:
        # Japanese has Chinese letters too: there the locale knows better.
        by_script = _BY_SCRIPT.get(script, ENGLISH)
        return spoken if _writes(spoken, by_script) else by_script
    words = [token.text for token in found if token.kind == "letters"][:_WORDS_READ]
    if not spoken.isalpha() or spoken in _OTHER_SCRIPTS:
        spoken = ENGLISH
    return _guess(words, spoken)


def _writes(spoken: str, by_script: str) -> bool:
    """Tell whether *spoken* is another language of the script that *by_script* stands for."""
    return spoken in _OTHERS.get(by_script, ())


def _script(text: str) -> str:
    """Name the script of most letters, kana above all: the first word of their Unicode names."""
    if text.isascii():
        return "LATIN"
    names = [
        unicodedata.name(letter, "").split(" ")[0]
        for letter in _LETTER.findall(text[: 4 * _LETTERS_READ])[:_LETTERS_READ]
    ]
    if "HIRAGANA" in names or "KATAKANA" in names:
        return "HIRAGANA"
    return max(set(names), key=names.count, default="").split("-")[0]


def _guess(words: list[str], spoken: str) -> str:
    """Choose the language that knows the words; *spoken*, then English, where several do."""
    known = _known(words, spoken)
    if 2 * known > len(words) or not words:
        return spoken
    in_english = _known(words, ENGLISH)
    if 2 * in_english > len(words):
        return ENGLISH if in_english > known else spoken
    others = sorted(LANGUAGES - _OTHER_SCRIPTS - {spoken})
    best = max(others, key=lambda other: _known(words, other), default=spoken)
    return best if _known(words, best) >= max(known, in_english) + _AHEAD else spoken


def _known(words: list[str], language: str) -> int:
    if language not in LANGUAGES:
        return 0
    by_first = lexicon_for(language).by_first
    return sum(word in by_first for word in words)
