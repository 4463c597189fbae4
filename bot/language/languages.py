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
    if spoken in LANGUAGES & _OTHER_SCRIPTS and _knows_foreign(words, spoken):
        return spoken
    if not spoken.isalpha() or spoken in _OTHER_SCRIPTS:
        spoken = ENGLISH
    return _guess(words, spoken)


def _writes(spoken: str, by_script: str) -> bool:
    """Tell whether *spoken* is another language of the script that *by_script* stands for."""
    return spoken in _OTHERS.get(by_script, ())


def _scripts(text: str) -> list[str]:
    """Give the first words of the letters' Unicode names: their scripts, nearly always."""
    return [
        unicodedata.name(letter, "").split(" ")[0].split("-")[0]
        for letter in _LETTER.findall(text[: 4 * _LETTERS_READ])[:_LETTERS_READ]
    ]


def _script(text: str) -> str:
    """Name the script of most letters, kana above all: the first word of their Unicode names."""
    if text.isascii():
        return "LATIN"
    names = _scripts(text)
    if "HIRAGANA" in names or "KATAKANA" in names:
        return "HIRAGANA"
    return max(set(names), key=names.count, default="")


def _knows_foreign(words: list[str], spoken: str) -> bool:
    """Tell "Q3 roadmap sync в пт" from "Sync with Анна": a word of its script is its own."""
    by_first = lexicon_for(spoken).by_first
    for at, word in enumerate(words):
        if not word.isascii():
            for meaning in by_first.get(word, ()):
                size = len(meaning.phrase)
                plain = meaning.terms[0][0] == "word"
                if not plain and tuple(words[at : at + size]) == meaning.phrase:
                    return True
    return False


def _guess(words: list[str], spoken: str) -> str:
    """Choose the language whose words they are; *spoken*, then English, where several do."""
    known = _known(words, spoken)
    in_english = known if spoken == ENGLISH else _known(words, ENGLISH)
    # Little words are alike in many languages: where the locale's own are not known, a few of
    # another language prove nothing.
    enough = known + _AHEAD if spoken in LANGUAGES else len(words) // 2 + 1
    if in_english >= enough:
        return ENGLISH
    if 2 * known > len(words) or not words:
        return spoken
    # Words that either has too say nothing for another language.
    rest = [word for word in words if not _known([word], spoken) and not _known([word], ENGLISH)]
    others = sorted(LANGUAGES - _OTHER_SCRIPTS - {spoken, ENGLISH})
    best = max(others, key=lambda other: _known(rest, other), default=spoken)
    return best if _known(rest, best) >= enough else spoken


def _known(words: list[str], language: str) -> int:
    if language not in LANGUAGES:
        return 0
    telling = lexicon_for(language).telling
    return sum(word in telling for word in words)
