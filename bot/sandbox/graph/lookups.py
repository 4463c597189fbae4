"""Reading ``$filter``: the two ways to look a meeting up. Pure.

https://learn.microsoft.com/graph/api/onlinemeeting-get
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.graph.refusals import bad_request

FILTER: Final = re.compile(
    r"(?P<field>joinWebUrl|joinMeetingIdSettings/joinMeetingId) eq '(?P<value>([^']|'')*)'",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What to look for: a join link, or a join meeting id."""

    url: str | None = None
    code: str | None = None


def read_filter(text: str | None) -> Lookup:
    """Read the filter, which was decoded once.

    Raises:
        GraphRefusedError: no filter, another one, or no address in it.
    """
    if not text:
        raise bad_request(
            "One of the required parameters to lookup meeting by QueryOptions is null or empty"
        )
    match = FILTER.fullmatch(text.strip())
    if match is None:
        raise bad_request("Invalid filter clause: look up by JoinWebUrl or by joinMeetingId.")
    value = match["value"].replace("''", "'")
    if match["field"].casefold() != "joinweburl":
        return Lookup(code=value)
    if urlsplit(value).scheme not in {"http", "https"}:
        raise bad_request("1026: An error has occurred.")
    return Lookup(url=value)
