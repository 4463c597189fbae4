"""The kinds of terms, and patterns over them.

Pure. A sentence becomes a string with one character a term, its kind; the small parsers are
regular expressions over that string, written in the kinds' names. So they know no language: a
word's kind is data (``lexicons``), and a pattern is the same for all.
"""

import re
from functools import cache

KINDS = (
    # Anything that no lexicon knows, and signs without a meaning.
    "word", "sign", "stop", "quoted",
    # Numbers and what glues them together.
    "number", "ordinal", "suffix", "hundred", "colon", "dot", "comma", "dash", "slash", "plus",
    # Clock.
    "meridiem", "oclock", "half", "quarter", "past", "fixed", "hmark", "ish", "zone", "city",
    "timeword", "halfto", "minus",
    # Calendar.
    "month", "weekday", "weekdays", "shortday", "relday", "shortrel", "part", "partday", "meal",
    "relday_or_part", "part_or_unit", "unit_before", "mark_or_day", "month_or",
    "weekday_or",
    "yearmark", "monthmark", "daymark",
    "unit", "weekend", "next", "this", "last", "every", "recurring", "other", "early",
    # Links between times.
    "at", "on", "from", "until", "to", "between", "and", "or", "for", "in", "by", "around", "of",
    "ago", "later", "within", "after", "before", "now", "lasting", "the", "a",
    # The same behind what they belong to, and whom or what a word behind names.
    "from_behind", "until_behind", "at_behind", "for_behind", "with_behind", "about_behind",
    # Asking and answering.
    "hello", "yes", "please", "thanks", "modal", "you", "i", "me", "my", "lets", "want", "ask",
    "put", "task", "remind", "meet", "instant", "meeting", "room", "pair", "calendar", "fresh",
    "with", "about", "titled", "titleword", "label", "as", "be", "that", "not", "filler", "people",
    "role", "place", "option", "optionword", "template", "question", "past_tense", "look",
    "looknoun", "available", "errand", "smalltalk", "cancel", "move", "list", "settings", "help",
    "signin", "signout", "sensitivity",
)  # fmt: skip

_LETTER = {kind: chr(0xE000 + number) for number, kind in enumerate(KINDS)}
_NAME = re.compile(r"[a-z_]+")


def letter(kind: str) -> str:
    """Give the character that stands for *kind* in a sentence's kinds."""
    return _LETTER[kind]


@cache
def pattern(notation: str) -> re.Pattern[str]:
    """Compile a pattern over kinds: ``"from? number (dash | to) number"``, groups in capitals.

    A class such as ``[at by]`` is any one of its kinds; ``.`` is any kind.
    """
    letters = _NAME.sub(lambda name: _LETTER[name[0]], notation)
    return re.compile("".join(letters.split()))
