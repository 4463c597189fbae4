"""The reader's language, as their browser tells it. Pure."""

from bot.locales import Words, words_for

# Ours to choose: more languages than anybody reads.
MOST_LANGUAGES = 20


def read_languages(accept_language: str) -> list[str]:
    """Read ``Accept-Language``: tags, the reader's favourite first; nothing makes it fail.

    https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
    """
    weighed = []
    for part in accept_language.split(",")[:MOST_LANGUAGES]:
        tag, _, weight = part.partition(";")
        quality = _read_quality(weight)
        if quality > 0 and tag.strip() not in {"", "*"}:
            weighed.append((quality, tag.strip()))
    return [tag for _, tag in sorted(weighed, key=lambda pair: -pair[0])]


def words_of(accept_language: str) -> Words:
    """Choose the words of the first language that we have; English where we have none."""
    for tag in read_languages(accept_language):
        words = words_for(tag)
        if _language(words.tag) == _language(tag):
            return words
    return words_for(None)


def _language(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()


def _read_quality(weight: str) -> float:
    name, _, value = weight.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
