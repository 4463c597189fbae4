"""Entra's answers, read: whose token it is, and what a refusal means. Pure.

https://learn.microsoft.com/entra/identity-platform/reference-error-codes
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from bot.errors import (
    IdentityError,
    IdentityMisconfiguredError,
    IdentityUnavailableError,
    SignInRequiredError,
)
from bot.identity.obstacles import read_obstacle
from bot.message import Person

# What a person can do nothing about: the registration, its secret, or what we asked for.
OPERATORS_AFFAIR = frozenset(
    {
        "invalid_client",
        "invalid_request",
        "invalid_resource",
        "invalid_scope",
        "unauthorized_client",
        "unsupported_grant_type",
        "unsupported_response_type",
    }
)
PASSING = frozenset({"server_error", "temporarily_unavailable"})

# Ours to choose, where a 429 names no time.
DEFAULT_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(hours=1)


def read_owner(answer: Mapping[str, Any]) -> Person | None:
    """Read whose token this is, as the ID token beside it says; None where it does not."""
    claims = answer.get("id_token_claims")
    if not isinstance(claims, Mapping):
        return None
    tenant_id, user_id = claims.get("tid"), claims.get("oid")
    if not (isinstance(tenant_id, str) and isinstance(user_id, str) and tenant_id and user_id):
        return None
    return Person(tenant_id, user_id)


def read_refusal(answer: Mapping[str, Any], *, claims: str | None = None) -> IdentityError:
    """Read an OAuth error. *claims* are those asked for, if Entra names no others.

    Entra's description, which names people and changes its wording, stays behind.
    """
    error = str(answer.get("error"))
    code, correlation_id = read_code(answer), str(answer.get("correlation_id") or "")
    if error in OPERATORS_AFFAIR:
        return IdentityMisconfiguredError(
            "Microsoft Entra rejects the app", code=code, correlation_id=correlation_id
        )
    if error in PASSING:
        return IdentityUnavailableError(
            "Microsoft Entra is busy", code=code, correlation_id=correlation_id
        )
    demanded = answer.get("claims")
    required = SignInRequiredError(
        claims=demanded if isinstance(demanded, str) and demanded else claims,
        code=code,
        correlation_id=correlation_id,
    )
    required.obstacle = read_obstacle(code, answer.get("suberror"))
    return required


def read_bots_refusal(answer: Mapping[str, Any]) -> IdentityError:
    """Read an OAuth error about the bot itself, for whom nobody can sign in."""
    refusal = read_refusal(answer)
    if not isinstance(refusal, SignInRequiredError):
        return refusal
    return IdentityMisconfiguredError(
        "Microsoft Entra gives the bot no token",
        code=refusal.code,
        correlation_id=refusal.correlation_id,
    )


def read_code(answer: Mapping[str, Any]) -> str:
    """Read the ``AADSTS`` number, else OAuth's name of the error; fit for a log and a page."""
    numbers = answer.get("error_codes")
    if isinstance(numbers, list) and numbers and isinstance(numbers[0], int):
        return f"AADSTS{numbers[0]}"
    if number := re.search(r"\bAADSTS\d{3,9}\b", str(answer.get("error_description"))):
        return number.group()
    error = str(answer.get("error") or "")
    # An answer that came through a browser may say anything.
    return error if re.fullmatch(r"[\w.-]{1,64}", error, re.ASCII) else "unknown"


def read_retry_after(status: int, value: str | None, *, now: datetime) -> timedelta:
    """Read how long Entra wants to be left alone: ``Retry-After`` in seconds or as a date.

    Without it a 429 means a little while, and a 5xx nothing at all.
    """
    pause = DEFAULT_PAUSE if status == 429 else timedelta()
    with suppress(ValueError, TypeError, OverflowError):
        pause = parsedate_to_datetime(value or "") - now
    with suppress(ValueError, OverflowError):
        pause = timedelta(seconds=float(value or ""))
    return min(max(pause, timedelta()), LONGEST_PAUSE)
