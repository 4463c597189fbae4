"""How Graph says no: one exception and the shape of its body. Pure.

Numbers at the start of a message are the only part of it that clients tell apart.
https://learn.microsoft.com/graph/errors
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

# The code of a status that only a fault, or an address that is not there, produces.
CODES = {
    400: "BadRequest",
    401: "InvalidAuthenticationToken",
    403: "Forbidden",
    404: "NotFound",
    405: "Request_BadRequest",
    409: "Conflict",
    415: "UnsupportedMediaType",
    429: "TooManyRequests",
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}


@dataclass(slots=True, kw_only=True)
class GraphRefusedError(Exception):
    """Graph says no. *headers* go out with the answer."""

    status: int
    message: str
    code: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self, *, now: datetime, request_id: str, client_request_id: str) -> dict[str, Any]:
        """Write the body; ``innerError.date`` has no offset there either."""
        inner: dict[str, Any] = {
            "date": now.strftime("%Y-%m-%dT%H:%M:%S"),
            "request-id": request_id,
            "client-request-id": client_request_id,
        }
        if self.status == 429:
            inner["code"] = "429"
        code = self.code or CODES.get(self.status, "UnknownError")
        return {"error": {"code": code, "message": self.message, "innerError": inner}}


def bad_request(message: str) -> GraphRefusedError:
    """Refuse a request that is wrong in itself."""
    return GraphRefusedError(status=400, message=message)


def no_access() -> GraphRefusedError:
    """Refuse somebody else's meeting."""
    return GraphRefusedError(
        status=403, message="3003: User does not have access to lookup meeting"
    )


def not_found() -> GraphRefusedError:
    """Refuse a meeting that is not there."""
    return GraphRefusedError(status=404, message="3004: Specified meeting is not found")


def wrong_thread() -> GraphRefusedError:
    """Refuse a channel that the meeting cannot be posted to."""
    message = "9038: Meeting operation failed due to post message to chat thread failure"
    return GraphRefusedError(status=404, message=message)
