"""Microsoft Graph's ``onlineMeeting`` as it is on the wire: ours to foreign and back.

Pure: no I/O, no clock, no log. camelCase lives here and nowhere else in this package. The shapes
are those of https://learn.microsoft.com/graph/api/resources/onlinemeeting; every field but ``id``
may be missing from an answer, whatever the pages say.
"""

from bot.graph.wire.bodies import (
    Change,
    Json,
    create_or_get_body,
    invitable,
    meeting_body,
    patch_body,
    patch_for_options,
)
from bot.graph.wire.dates import read_retry_after, read_time, write_time
from bot.graph.wire.invitation import read_join_information
from bot.graph.wire.lookups import lookup_query
from bot.graph.wire.meetings import read_found, read_meeting
from bot.graph.wire.refusals import read_error

__all__ = [
    "Change",
    "Json",
    "create_or_get_body",
    "invitable",
    "lookup_query",
    "meeting_body",
    "patch_body",
    "patch_for_options",
    "read_error",
    "read_found",
    "read_join_information",
    "read_meeting",
    "read_retry_after",
    "read_time",
    "write_time",
]
