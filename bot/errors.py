"""What can go wrong outside this process.

    ConveneError
    ├── SettingsError                a setting is missing or wrong; says which and the mend
    ├── StoreError                   the database did not answer
    │   └── UnreadableRowError       a row is damaged, another's, or its key is gone
    ├── MoveRefusedError             a database is not moved into another; nothing was written
    ├── IdentityError                Microsoft Entra refused or did not answer
    │   ├── SignInRequiredError      the sender must sign in, consent, or step up
    │   ├── SignInRefusedError       this sign-in is not the sender's, or its link is spent
    │   ├── IdentityMisconfiguredError  Entra rejects the app itself: the operator must act
    │   └── IdentityUnavailableError Entra is not to be reached just now
    │       └── IdentityPausedError  it was not even asked, having failed for a while
    ├── ConnectorError               the Bot Connector took no message
    │   └── ConversationGoneError    the bot was removed or blocked there
    └── GraphError                   Microsoft Graph refused or did not answer
        ├── GraphBadRequestError     400: the request itself is wrong
        │   └── GraphConflictError   409: another change was under way; nothing was made
        ├── GraphUnauthorizedError   401: the token is spent, or a claims challenge
        ├── GraphForbiddenError      403: permission, licence or meeting policy
        │   └── GraphNotYoursError   3003: somebody else's meeting
        ├── GraphNotFoundError       404: no such meeting for this person
        ├── GraphThrottledError      429: wait, then try again
        ├── GraphUnavailableError    5xx, time-out, no connection; nothing was made
        │   └── GraphPausedError     it was not even asked, having failed for a while
        └── OutcomeUnknownError      a plain POST whose answer was lost: it may have been made

A message we cannot read is no error but an answer: see ``meeting.Reading``.
"""

from datetime import timedelta
from enum import StrEnum


class ConveneError(Exception):
    """Base of everything that Convene raises on purpose."""


class SettingsError(ConveneError):
    """A setting is missing or wrong."""


class StoreError(ConveneError):
    """The database did not answer."""


class UnreadableRowError(StoreError):
    """A stored value is damaged, another row's, another version's, or its key is gone."""


class MoveRefusedError(ConveneError):
    """One database is not to be moved into another as they are."""


class Obstacle(StrEnum):
    """What stands between a person and their token."""

    CONSENT = "consent"
    ADMIN_APPROVAL = "admin_approval"
    MFA = "mfa"
    CONDITIONAL_ACCESS = "conditional_access"
    NOT_ASSIGNED = "not_assigned"
    WRONG_TENANT = "wrong_tenant"
    GUEST = "guest"
    PERSONAL_ACCOUNT = "personal_account"
    ACCOUNT_BLOCKED = "account_blocked"
    PASSWORD = "password"  # noqa: S105  # a word, no secret
    # Entra wants something of the person, and does not say what.
    ACTION = "action"
    # A message of Entra's that no sign-in changes.
    MESSAGE_ONLY = "message_only"
    # The sign-in is over: revoked, expired, or of before a change of password.
    ENDED = "ended"


class IdentityError(ConveneError):
    """Microsoft Entra refused or did not answer.

    *code* is an AADSTS number or an OAuth error name, *correlation_id* Entra's own; both may be
    logged, Entra's description never, since it names people. *obstacle* says what the refusal
    means, where that is known.
    """

    obstacle: Obstacle | None = None

    def __init__(self, sentence: str, *, code: str = "", correlation_id: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        self.correlation_id = correlation_id


class SignInRequiredError(IdentityError):
    """The sender must sign in, consent, or step up with *claims* (JSON text)."""

    def __init__(
        self,
        sentence: str = "sign-in needed",
        *,
        claims: str | None = None,
        code: str = "",
        correlation_id: str = "",
    ) -> None:
        super().__init__(sentence, code=code, correlation_id=correlation_id)
        self.claims = claims


class SignInRefusedError(IdentityError):
    """The sign-in is not the sender's, was declined, or its link is spent.

    *code* is ``wrong_user``, ``expired``, ``declined``, or what Entra called it.
    """


class IdentityMisconfiguredError(IdentityError):
    """Entra rejects the app itself: the operator must act."""


class IdentityUnavailableError(IdentityError):
    """Entra is not to be reached just now."""


class IdentityPausedError(IdentityUnavailableError):
    """Entra has failed for a while, and was not even asked."""


class ConnectorError(ConveneError):
    """The Bot Connector took no message. *status* is None where no answer came.

    With *perhaps_shown* nobody knows: the message may be there, and must not be sent again.
    """

    perhaps_shown = False

    def __init__(self, sentence: str, *, status: int | None = None, code: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code


class ConversationGoneError(ConnectorError):
    """The bot was removed or blocked in that conversation: stop until somebody acts."""


class GraphError(ConveneError):
    """Microsoft Graph refused or did not answer.

    *status* is None where no answer came; *number* is the four-digit one at the start of Graph's
    message, by which its errors are told apart (never by prose). With *perhaps_done* an earlier
    attempt of the same call was not answered, and may have been acted upon all the same.
    """

    perhaps_done = False

    def __init__(
        self,
        sentence: str,
        *,
        status: int | None = None,
        code: str = "",
        number: str = "",
        request_id: str = "",
    ) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.number = number
        self.request_id = request_id


class GraphBadRequestError(GraphError):
    """400, 405 and the like: the request itself is wrong; *field* names what in it, if known."""

    field: str = ""


class GraphConflictError(GraphBadRequestError):
    """409: another change was under way; nothing was made."""


class GraphUnauthorizedError(GraphError):
    """401: the token is spent; with *claims* (JSON text) a step-up is demanded."""

    claims: str | None = None


class GraphForbiddenError(GraphError):
    """403: permission, licence or meeting policy."""


class GraphNotYoursError(GraphForbiddenError):
    """3003: the meeting is there, and somebody else organizes it."""


class GraphNotFoundError(GraphError):
    """404, and lookups that name no meeting of this person."""


class GraphThrottledError(GraphError):
    """429: wait *retry_after*, then try again."""

    retry_after: timedelta = timedelta()


class GraphUnavailableError(GraphError):
    """5xx, time-out, no connection: nothing was made, or making it again makes no second one.

    *untouched* marks what Graph cannot have acted upon: no connection, or a 503 that names
    *retry_after*.
    """

    retry_after: timedelta | None = None
    untouched: bool = False


class GraphPausedError(GraphUnavailableError):
    """Graph has failed for a while, and was not even asked."""

    untouched = True


class OutcomeUnknownError(GraphError):
    """A plain POST whose answer was lost: the meeting may have been made. Never repeated."""
