"""How the Bot Connector says no. Pure.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
"""

from dataclasses import dataclass
from typing import Any

# The code of a status that only a fault, or an address that is not there, produces.
CODES = {
    400: "BadSyntax",
    404: "ConversationNotFound",
    412: "PreconditionFailed",
    413: "MessageSizeTooBig",
    429: "Throttled",
    502: "ServiceError",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}


@dataclass(slots=True, kw_only=True)
class ConnectorRefusedError(Exception):
    """The Connector says no. *sub_code* tells the reasons of a 403 apart."""

    status: int
    message: str
    code: str = ""
    sub_code: str | None = None

    def body(self) -> dict[str, Any]:
        """Write the body; a 401's has another shape."""
        if self.status == 401:
            return {"message": self.message}
        error = {
            "code": self.code or CODES.get(self.status, "ServiceError"),
            "message": self.message,
        }
        if self.sub_code is not None:
            error["subCode"] = self.sub_code
        return {"error": error}


def bad_syntax(message: str) -> ConnectorRefusedError:
    """Refuse a request that is wrong in itself."""
    return ConnectorRefusedError(status=400, message=message)
