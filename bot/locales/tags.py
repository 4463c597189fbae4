"""What a client calls its language → the CLDR locale meant. No tag makes it fail."""

import re
from contextlib import suppress

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.locales.unshared import UnsharedLocale

# Where no region is known: the English that Teams itself starts with.
PLAIN_ENGLISH = "en_US"
# English of no country in particular: day before month.
WORLD_ENGLISH = "en_001"

# Language, script and region of a BCP 47 tag or POSIX name; the rest says nothing about words.
_TAG = re.compile(
    r"(?P<language>[A-Za-z]{2,3})(?:[-_](?P<script>[A-Za-z]{4}))?"
    r"(?:[-_](?P<region>[A-Za-z]{2}|[0-9]{3}))?(?![A-Za-z0-9])"
)


def read_tag(tag: str | None) -> Locale | None:
    """Read ``de-CH``, ``zh_Hant_TW``, ``en_US.UTF-8`` and the like; None for what is no locale."""
    found = _TAG.match((tag or "").strip())
    if found is None:
        return None
    language, script, region = found.group("language", "script", "region")
    # The region is worth less than the language: "de-ZZ" is German still.
    for parts in ((language, script, region), (language, script), (language,)):
        locale = _known("_".join(part for part in parts if part))
        if locale is not None:
            return locale
    return None


def english_of(tag: str | None) -> Locale:
    """English as written where *tag* comes from: its order of day and month, its clock.

    Asks no data of the tag's own language, so that nobody has to have it.
    """
    region = _region(tag)
    if not region:
        return UnsharedLocale.parse(PLAIN_ENGLISH)
    english = _known(f"en_{region}")
    # For a region that it does not know Babel takes the likeliest English, which is American.
    if english is None or english.territory != region:
        return UnsharedLocale.parse(WORLD_ENGLISH)
    return english


def _known(name: str) -> Locale | None:
    with suppress(UnknownLocaleError, ValueError):
        return UnsharedLocale.parse(name)
    return None


def _region(tag: str | None) -> str:
    """Where *tag* comes from; nothing where it names no language."""
    found = _TAG.match((tag or "").strip())
    likely = _likely_region(found["language"].lower()) if found else ""
    # Babel may know the language but not with this region, and drops it.
    said = found["region"] if found and likely else None
    return (said or likely).upper()


def _likely_region(language: str) -> str:
    language = get_global("language_aliases").get(language, language)
    return str(get_global("likely_subtags").get(language, "")).rpartition("_")[2]
