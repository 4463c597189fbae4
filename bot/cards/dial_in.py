"""Numbers as people read them aloud: the meeting's own, and those to dial."""

from itertools import islice

from bot.cards.escape import shorten
from bot.locales import Words
from bot.meeting import DialIn

# Some tenants have a number in each country; the link to local numbers names the others.
NUMBERS = 3
NUMBER_LENGTH = 40


def group_digits(number: str) -> str:
    """Set digits in threes, as invitations do; what is no number stays as it is."""
    digits = "".join(number.split())
    if not digits.isdecimal():
        return shorten(number, NUMBER_LENGTH)
    return " ".join(digits[at : at + 3] for at in range(0, len(digits), 3))[:NUMBER_LENGTH]


def dial_in_facts(dial_in: DialIn, words: Words) -> list[tuple[str, str]]:
    """State what it takes to join by telephone; empty what is not known."""
    conference = group_digits((dial_in.conference_id or "").rstrip("#"))
    return [
        (words.say("Phone"), _numbers(dial_in.toll_numbers)),
        (words.say("Toll-free"), _numbers(dial_in.toll_free_numbers)),
        (words.say("Conference ID"), f"{conference}#" if conference else ""),
    ]


def _numbers(numbers: tuple[str, ...]) -> str:
    written = (shorten(number, NUMBER_LENGTH) for number in numbers)
    return " · ".join(islice(filter(None, written), NUMBERS))
