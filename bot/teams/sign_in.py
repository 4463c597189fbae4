"""What Teams' clients send about a sign-in: read, handed on, answered. It judges no token."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from botbuilder.core import InvokeResponse

from bot.message import Message, TokenExchange
from bot.teams.activity import LONGEST_ENTRA_ID, Activity, UnreadableActivityError, read_message
from bot.teams.invokes import (
    NOT_IMPLEMENTED,
    OK,
    SIGN_IN_FAILURE,
    TOKEN_EXCHANGE,
    VERIFY_STATE,
    token_exchange_refused,
    token_exchange_unreadable,
    token_exchanged,
)

# A window that was closed says "CancelledByUser"; our own codes are RFC 4648's letters, as here.
CODE = re.compile(r"[A-Za-z0-9_-]{1,128}", re.ASCII)
REASON = re.compile(r"[a-z]{1,64}", re.ASCII)


class SignInNews(Protocol):
    """Who acts on it: ``commands.SingleSignOn``, where the errors are told."""

    async def exchange_token(self, exchange: TokenExchange) -> bool:
        """Sign the sender in by Teams' own token; False where it takes the button."""
        ...

    async def take_failure(self, occasion: Message, reason: str) -> None:
        """Hear that the client itself could not."""
        ...

    async def take_code(self, occasion: Message, code: str) -> None:
        """Hear from the window that a sign-in is finished."""
        ...


class SignInInvokes:
    """Answers ``signin/…`` invokes; without *news* every exchange takes the button."""

    def __init__(self, news: SignInNews | None) -> None:
        self._news = news

    async def answer(self, activity: Activity, *, received_at: datetime) -> InvokeResponse:
        """Answer one; 501 where it is another invoke.

        Raises:
            UnreadableActivityError: Nobody could be answered.
        """
        value, name = activity.get("value"), str(activity.get("name"))
        if name == TOKEN_EXCHANGE:
            return await self._exchange(activity, received_at)
        if name not in {VERIFY_STATE, SIGN_IN_FAILURE}:
            return InvokeResponse(status=NOT_IMPLEMENTED)
        given = value if isinstance(value, dict) else {}
        if self._news is not None:
            occasion = _occasion(activity, received_at)
            if name == SIGN_IN_FAILURE:
                await self._news.take_failure(occasion, _matching(REASON, given.get("code")))
            elif code := _matching(CODE, given.get("state")):
                await self._news.take_code(occasion, code)
        return InvokeResponse(status=OK)

    async def _exchange(self, activity: Activity, received_at: datetime) -> InvokeResponse:
        value = activity.get("value")
        try:
            exchange = read_exchange(activity, received_at=received_at)
        except UnreadableActivityError:
            return token_exchange_unreadable(value)
        if self._news is None or not await self._news.exchange_token(exchange):
            return token_exchange_refused(value)
        return token_exchanged(value)


def read_exchange(activity: Activity, *, received_at: datetime) -> TokenExchange:
    """Read a ``signin/tokenExchange``.

    Raises:
        UnreadableActivityError: There is no token, or no name to know its copies by.
    """
    value = activity.get("value")
    given: Mapping[str, Any] = value if isinstance(value, dict) else {}
    token, exchange_id = given.get("token"), given.get("id")
    if not (isinstance(token, str) and token and isinstance(exchange_id, str) and exchange_id):
        raise UnreadableActivityError("no token exchange")
    if not exchange_id.isprintable() or len(exchange_id.encode()) > LONGEST_ENTRA_ID:
        raise UnreadableActivityError("no usable exchange id")
    occasion = _occasion(activity, received_at)
    return TokenExchange(occasion=occasion, exchange_id=exchange_id, token=token)


def _occasion(activity: Activity, received_at: datetime) -> Message:
    # Without the value, which holds the token or the code.
    return read_message({**activity, "value": None, "text": ""}, received_at=received_at)


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    return value if isinstance(value, str) and pattern.fullmatch(value) else ""
