"""Slash words: "/meet Design review", "/list". Exact, as the first word, in any case.

And "forget me", which is too grave to be read out of other words. Pure. An unknown word is read
like any other text. Teams' own command menu writes the word without the slash: so it counts, where
it is all that was written.
"""

import re

from bot.meeting import Intent

_WORDS = {
    "/meet": Intent.CREATE,
    "/now": Intent.INSTANT,
    "/list": Intent.LIST,
    "/help": Intent.HELP,
    "/signin": Intent.SIGNIN,
    "/signout": Intent.SIGNOUT,
    "/forget": Intent.FORGET,
    "/settings": Intent.SETTINGS,
    "/cancel": Intent.CANCEL,
    "/reschedule": Intent.RESCHEDULE,
}


_FORGET = re.compile(
    r"(?:please\s+)?(?:"
    r"forget\s+(?:me|everything\s+about\s+me|all\s+about\s+me)"
    r"|(?:erase|delete)\s+(?:all\s+)?my\s+data"
    r"|(?:erase|delete)\s+everything\s+about\s+me"
    r")(?:,?\s+please)?[.!\s]*",
    re.IGNORECASE,
)


def slash_intent(text: str) -> tuple[Intent | None, str]:
    """Give the intent of a slash word and the text behind it; None and all of it without one."""
    if _FORGET.fullmatch(text.strip()):
        return Intent.FORGET, ""
    word, *rest = text.split(None, 1) or [""]
    intent = _WORDS.get(word.lower()) or (None if rest else _WORDS.get("/" + word.lower()))
    return (intent, rest[0] if rest else "") if intent else (None, text)
