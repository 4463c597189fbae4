"""The query of a look-up, encoded once and only once. Pure.

https://learn.microsoft.com/graph/api/onlinemeeting-get
"""

from urllib.parse import quote


def lookup_query(*, join_web_url: str = "", join_meeting_id: str = "") -> str:
    """Write the query for a join link as Graph gave it, or else for a join meeting id.

    Short links (``/meet/…``) are found by join meeting id only.
    """
    if join_web_url:
        return _filter("JoinWebUrl", join_web_url)
    # Invitations print it with spaces.
    return _filter("joinMeetingIdSettings/joinMeetingId", "".join(join_meeting_id.split()))


def _filter(name: str, value: str) -> str:
    doubled = value.replace("'", "''")
    # A link holds %3a already; encoded twice it is a meeting that Graph does not know.
    return "$filter=" + quote(f"{name} eq '{doubled}'", safe="")
