"""Which language a text is in: the locale first, the script second, the words third.

Pure.
"""

import re
import unicodedata

from bot.language.terms import Sentence

ENGLISH = "en"
# Scripts that one language, or one above all others, is written in.
_BY_SCRIPT = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "CYRILLIC": "ru",
    "ARABIC": "ar", "HEBREW": "he", "GREEK": "el", "THAI": "th", "DEVANAGARI": "hi",
    "ARMENIAN": "hy", "GEORGIAN": "ka", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te",
}  # fmt: skip
_OTHERS = {"ru": {"uk", "bg", "sr", "be", "mk"}, "ar": {"fa", "ur"}, "hi": {"mr"}, "zh": {"ja"}}
_LETTER = re.compile(r"[^\W\d_]")
# Enough to know the script; the rest of a long text is not looked at.
_LETTERS_READ = 60


def language_of(sentence: Sentence, locale: str | None) -> str:
    """Give the language as its ISO 639-1 code."""
    script = _script(sentence.original)
    spoken = (locale or ENGLISH).replace("_", "-").split("-")[0].lower()
    if script not in {"LATIN", ""}:
        # Japanese has Chinese letters too: there the locale knows better.
        by_script = _BY_SCRIPT.get(script, ENGLISH)
        return spoken if _writes(spoken, by_script) else by_script
    if spoken == ENGLISH or _is_english(sentence) or not spoken.isalpha():
        return ENGLISH
    return spoken


def _writes(spoken: str, by_script: str) -> bool:
    """Tell whether *spoken* is another language of the script that *by_script* stands for."""
    return spoken in _OTHERS.get(by_script, ())


def _script(text: str) -> str:
    """Name the script of most letters, kana above all: the first word of their Unicode names."""
    names = [
        unicodedata.name(letter, "").split(" ")[0]
        for letter in _LETTER.findall(text[: 4 * _LETTERS_READ])[:_LETTERS_READ]
    ]
    if "HIRAGANA" in names or "KATAKANA" in names:
        return "HIRAGANA"
    return max(set(names), key=names.count, default="").split("-")[0]


def _is_english(sentence: Sentence) -> bool:
    """Tell English written under another locale: most of its words are known."""
    words = [term for term in sentence.terms if term.text[0].isalpha()]
    known = [term for term in words if term.kind != "word"]
    return 2 * len(known) > len(words) or not words
