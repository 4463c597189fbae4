"""The answers to invokes, which Teams reads from the response itself. Pure.

An HTTP status other than 2xx shows the person an error; 501 says that we have nothing of the kind.
"""

from collections.abc import Mapping
from typing import Any

from botbuilder.core import InvokeResponse

from bot.message import Card

CARD_ACTION = "adaptiveCard/action"
TOKEN_EXCHANGE = "signin/tokenExchange"  # noqa: S105 - the name of an invoke
VERIFY_STATE = "signin/verifyState"
SIGN_IN_FAILURE = "signin/failure"

OK = 200
BAD_REQUEST = 400
PRECONDITION_FAILED = 412
SERVER_ERROR = 500
NOT_IMPLEMENTED = 501


def token_exchanged(value: Any) -> InvokeResponse:
    """Confirm single sign-on: the client shows nothing."""
    return InvokeResponse(status=OK, body=_exchange_body(value, failure=""))


def token_exchange_refused(value: Any) -> InvokeResponse:
    """Refuse single sign-on: 412 makes Teams show the button of the sign-in card instead."""
    body = _exchange_body(value, failure="sign in with the button")
    return InvokeResponse(status=PRECONDITION_FAILED, body=body)


def token_exchange_unreadable(value: Any) -> InvokeResponse:
    """Refuse an exchange without a token, or without a name."""
    return InvokeResponse(status=BAD_REQUEST, body=_exchange_body(value, failure="no token"))


def _exchange_body(value: Any, *, failure: str) -> dict[str, Any]:
    given: Mapping[str, Any] = value if isinstance(value, dict) else {}
    return {
        "id": given.get("id"),
        "connectionName": given.get("connectionName"),
        "failureDetail": failure,
    }


def card_action_taken(sentence: str) -> InvokeResponse:
    """Confirm a pressed button with *sentence*; the card itself is updated afterwards."""
    return _card_action(OK, "application/vnd.microsoft.activity.message", sentence)


def card_shown(card: Card) -> InvokeResponse:
    """Show *card* in the place of the one that was looked at, to this person alone."""
    return _card_action(OK, "application/vnd.microsoft.card.adaptive", dict(card))


def card_action_away() -> InvokeResponse:
    """Leave the card as it stands: what it shows now cannot be told."""
    error = {"code": "ServiceUnavailable", "message": "try again later"}
    return _card_action(SERVER_ERROR, "application/vnd.microsoft.error", error)


def card_action_unreadable() -> InvokeResponse:
    """Refuse a press that names no action."""
    error = {"code": "BadRequest", "message": "no action"}
    return _card_action(BAD_REQUEST, "application/vnd.microsoft.error", error)


def _card_action(status: int, kind: str, value: Any) -> InvokeResponse:
    # The status of the action goes in the body; HTTP's own is 200.
    return InvokeResponse(status=OK, body={"statusCode": status, "type": kind, "value": value})
