"""Short orders about a meeting that is there: "again next week", "remind me 10 minutes before".

Pure, and English only so far: in other languages the card's buttons do the same.
"""

import re
from datetime import timedelta

_AGAIN = re.compile(
    r"\W*(?:please\s+)?(?:(?:do\s+(?:it|this|that)\s+|meet\s+)?again|repeat(?:\s+(?:it|this|that))?"
    r"|same(?:\s+time)?)\s+(?:(?P<next>next\s+week)|in\s+(?P<weeks>[1-9])\s+weeks?)\W*",
    re.IGNORECASE,
)
_REMIND = re.compile(
    r"\W*(?:please\s+)?/?remind(?:\s+me)?(?:\s+(?P<number>\d{1,4}|an?|half\s+an)\s*"
    r"(?P<unit>m|mins?|minutes?|h|hrs?|hours?|days?)(?:\s+(?:before|earlier|ahead).*)?"
    r"|\s+before.*)?\W*",
    re.IGNORECASE,
)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
DEFAULT_LEAD = timedelta(minutes=10)
LONGEST_LEAD = timedelta(days=7)


def read_again(text: str) -> timedelta | None:
    """Read after how long a meeting is to be held again; None where nothing such is said."""
    found = _AGAIN.fullmatch(text.strip())
    return timedelta(weeks=int(found["weeks"] or 1)) if found else None


def read_reminder(text: str) -> timedelta | None:
    """Read how long before a meeting to remind; None where nothing such is said."""
    found = _REMIND.fullmatch(text.strip())
    if not found:
        return None
    if found["number"] is None:
        return DEFAULT_LEAD
    number = found["number"].lower()
    unit = _UNITS[found["unit"][0].lower()]
    lead = unit * int(number) if number.isdigit() else unit / (2 if "half" in number else 1)
    return min(lead, LONGEST_LEAD)
