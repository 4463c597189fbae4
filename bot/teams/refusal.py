"""Why an incoming activity is not let in, as an answer to HTTP. Room-private; decides nothing."""

from bot.errors import ConveneError


class ActivityRefusedError(ConveneError):
    """The caller gets *status* and an empty body; *reason* is for our log, never for them."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def unauthenticated(reason: str) -> ActivityRefusedError:
    """401: there is no token, or it proves nothing."""
    return ActivityRefusedError(401, reason)


def forbidden(reason: str) -> ActivityRefusedError:
    """403: the token is genuine, and yet it may not say this here."""
    return ActivityRefusedError(403, reason)


def unavailable(reason: str) -> ActivityRefusedError:
    """503: we cannot judge or keep the activity just now; the connector delivers it again."""
    return ActivityRefusedError(503, reason)
