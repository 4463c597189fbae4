"""What people wrote → text that a card shows as it is.

Teams takes a card's text for Markdown and evaluates ``{{DATE(…)}}`` in it, so that a subject could
draw links, load pictures or vanish. Twenty characters, each behind a backslash, bring every text
through unchanged, as was seen with Microsoft's own client.
"""

import re
import unicodedata

SPECIAL = "\\`*_{}[]()#+-.!|<>~&"

_SPECIAL = re.compile(f"([{re.escape(SPECIAL)}])")
_SPACES = re.compile(" {2,}")
_ESCAPED = re.compile(rf"\\([{re.escape(SPECIAL)}])")

# Marks that turn the direction of what follows: a subject could hide behind its own mirror image.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Joiners and variation selectors hold the characters around them together.
_JOINER = "\u200d"


def escape(text: str) -> str:
    """Write *text* so that a card shows it letter for letter; control characters are dropped."""
    return _SPECIAL.sub(r"\\\1", clean(text))


def unescape(text: str) -> str:
    """Take the backslashes of ``escape`` away again."""
    return _ESCAPED.sub(r"\1", text)


def clean(text: str) -> str:
    """Drop what cannot be seen or sent; breaks and tabs become spaces."""
    return "".join(_visible(character) for character in text)


def shorten(text: str, limit: int) -> str:
    """Write *text* in one line of at most *limit* UTF-16 units, the last "…" where some were cut.

    Units, since Teams counts in them, and since none takes more than six bytes in JSON.
    """
    # Narrow and no-break spaces stay: people's clocks are written with them.
    line = _SPACES.sub(" ", clean(text)).strip()
    encoded = line.encode("utf-16-le")
    if len(encoded) <= 2 * limit:
        return line
    cut = len(encoded[: 2 * (limit - 1)].decode("utf-16-le", errors="ignore"))
    while cut > 0 and _holds_together(line[cut - 1], line[cut]):
        cut -= 1
    return line[:cut].rstrip() + "…"


def _visible(character: str) -> str:
    if character in _TURNING:
        return ""
    category = unicodedata.category(character)
    if category in {"Zl", "Zp"} or character in "\t\n\v\f\r\x85":
        return " "
    return "" if category in {"Cc", "Cs"} else character


def _holds_together(left: str, right: str) -> bool:
    return _JOINER in {left, right} or unicodedata.category(right) in {"Mn", "Me", "Mc"}
